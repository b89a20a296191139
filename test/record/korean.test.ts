import { expect, test } from "vitest";
import korean from "../../src/record/data/korean.json" with { type: "json" };
import { koreanForm } from "../../src/record/identity/korean.ts";

const one = (a: string, b: string): void => expect(koreanForm(a), `${a} ${b}`).toBe(koreanForm(b));
const two = (a: string, b: string): void => expect(koreanForm(a), `${a} ${b}`).not.toBe(koreanForm(b));

test("a Korean name has one form, whichever way it is written", () => {
  one("Kim Kye-gwan", "Kim Gye Gwan");
  one("Ri Yong-ho", "Lee Young-ho");
  one("Paek Nam-sun", "Baek Nam-soon");
  one("Pak Kil-yon", "Park Gil-yeon");
  one("Cho Myoung-gyon", "Jo Myung-gyun");
});

test("every rule does what its example says, in a name that has a form", () => {
  for (const { example } of korean.folds) {
    const [a = "", b = ""] = example;
    expect(koreanForm(a), a).not.toBeNull();
    one(a, b);
  }
});

test("a syllable of another sound is another person", () => {
  two("Kim Jong-il", "Kim Yong-il");
  two("Kim Jong-un", "Kim Jong-in");
  two("Kim Yong-nam", "Kim Song-nam");
  two("Ri Yong-ho", "Ri Yong-su");
  two("Pak Kil-yon", "Paek Kil-yon");
});

test("other names have no Korean form", () => {
  for (const name of ["Ho Chi Minh", "Wu Dawei", "Li Zhaoxing", "Ali Abdullah Saleh", "Kim Sook", "So Alpha Diallo"])
    expect(koreanForm(name), name).toBeNull();
});
