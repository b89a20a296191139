"""One judge of doubtful ends out of several that began with the same weights: `python average.py OUT ENDS.pt ENDS.pt …`.

The mean of their weights, which is steadier than each; one that is named twice counts twice."""
import pickle
import sys

import numpy as np


def main(out, *paths):
    judges = []
    for path in paths:
        with open(path, "rb") as source:
            judges.append(pickle.load(source)["weights"])
    mean = {name: np.mean([judge[name] for judge in judges], axis=0).astype(np.float32) for name in judges[0]}
    with open(out, "wb") as target:
        pickle.dump({"weights": mean}, target)


if __name__ == "__main__":
    main(*sys.argv[1:])
