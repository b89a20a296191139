import { expect, test } from "vitest";
import { fieldsOf } from "../../../web/pages/review/edit-fields.ts";
import { en } from "../../../web/words/en.ts";

const evidence = { start: 0, end: 4, exact: "said" };

test("a value that this version does not know stays among the choices of its field", () => {
  const fields = fieldsOf(
    {
      list: "figures",
      claim: {
        id: "f1",
        evidence,
        attributedTo: null,
        factuality: "asserted",
        time: null,
        place: null,
        measure: "drowned" as "killed",
        value: 3,
        low: 3,
        high: 3,
        approximate: false,
        unit: "persons",
        population: null,
      },
    },
    en.brief,
  );
  const measure = fields.find(({ name }) => name === "measure");
  expect(measure?.input === "choice" && measure.choices[0]).toBe("drowned");
});
