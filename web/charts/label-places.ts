/** Where words beside a dot stand: their baseline, and from where on. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end" | "middle";
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
  /** True: words of lines may lie on its name. */
  readonly yields?: boolean;
}

/** A line whose words stand somewhere along it. */
export interface Joint {
  readonly from: Pick<Dot, "x" | "y">;
  readonly to: Pick<Dot, "x" | "y">;
  /** The longest first: the first for which there is room. */
  readonly words: readonly string[];
}

/** A label and which of its words it has. */
export interface JointLabel extends Label {
  readonly words: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Side = "right" | "left" | "below" | "above" | "above-right" | "above-left" | "below-right" | "below-left";

interface Lettering {
  /** How broad a letter is, in pixels. */
  readonly letter: number;
  /** The sides of a dot in the order in which they are tried. */
  readonly sides: readonly Side[];
}

const OF_TOWNS: Lettering = { letter: 7.4, sides: ["right", "left", "below", "above"] };
/** How high a line of words is, in pixels. */
const LINE = 14;
const GAP = 4;

/**
 * Where names stand beside their dots: where they lie on no dot and on no other name; those given first choose first.
 * null: there is no room for it within the frame, and the name is shown when it is asked for.
 */
export function labelPlaces(
  dots: readonly Dot[],
  width: number,
  height: number,
  lettering: Lettering = OF_TOWNS,
): readonly (Label | null)[] {
  return placedLabels(dots, [], width, height, lettering).names;
}

/** The names of dots, and the words of the lines between them where these lie on nothing else. */
export function placedLabels(
  dots: readonly Dot[],
  joints: readonly Joint[],
  width: number,
  height: number,
  { letter, sides }: Lettering,
): { readonly names: readonly (Label | null)[]; readonly words: readonly (JointLabel | null)[] } {
  let taken: Box[] = dots.map(({ x, y, radius }) => boxOf(x - radius, y - radius, 2 * radius, 2 * radius));
  const take = (candidates: readonly Label[], long: number): Label | null => {
    for (const label of candidates) {
      const { x, y, anchor } = label;
      const box = boxOf(anchor === "start" ? x : anchor === "end" ? x - long : x - long / 2, y - LINE * 0.75, long, LINE);
      if (!isInside(box, width, height) || taken.some((other) => meets(box, other))) continue;
      taken.push(box);
      return label;
    }
    return null;
  };
  const owns: (Box | null)[] = [];
  const names = dots.map((dot) => {
    const long = dot.name.length * letter;
    const label = take(
      sides.map((side) => inward(at(side, dot), long, width)),
      long,
    );
    owns.push(label && (taken.at(-1) ?? null));
    return label;
  });
  const yielding = new Set(dots.flatMap(({ yields }, nth) => (yields ? (owns[nth] ?? []) : [])));
  taken = taken.filter((box) => !yielding.has(box));
  const words = joints.map(({ from, to, words: forms }) => {
    const along = ALONG.map((share) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share + LINE / 4,
      anchor: "middle" as const,
    }));
    for (const said of forms) {
      const label = take(along, said.length * letter);
      if (label) return { ...label, words: said };
    }
    return null;
  });
  return { names, words };
}

const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.28, 0.72] as const;

function at(side: Side, { x, y, radius }: Dot): Label {
  const beside = radius + GAP;
  const slant = beside * 0.7;
  switch (side) {
    case "right":
      return { anchor: "start", x: x + beside, y: y + LINE / 3 };
    case "left":
      return { anchor: "end", x: x - beside, y: y + LINE / 3 };
    case "below":
      return { anchor: "middle", x, y: y + beside + LINE * 0.75 };
    case "above":
      return { anchor: "middle", x, y: y - beside };
    case "above-right":
      return { anchor: "start", x: x + slant, y: y - slant };
    case "above-left":
      return { anchor: "end", x: x - slant, y: y - slant };
    case "below-right":
      return { anchor: "start", x: x + slant, y: y + slant + LINE * 0.75 };
    case "below-left":
      return { anchor: "end", x: x - slant, y: y + slant + LINE * 0.75 };
  }
}

/** What stands above or below its dot is moved along until it is within the frame. */
function inward(label: Label, long: number, width: number): Label {
  if (label.anchor !== "middle" || long > width) return label;
  return { ...label, x: Math.min(width - long / 2, Math.max(long / 2, label.x)) };
}

function boxOf(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside({ left, right, top, bottom }: Box, width: number, height: number): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
