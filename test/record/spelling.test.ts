import { expect, test } from "vitest";
import spelling from "../../src/record/data/spelling.json" with { type: "json" };
import { skeletonOf, spelled, spelledWords } from "../../src/record/identity/spelling.ts";

const same = (...names: string[]) => expect(new Set(names.map(spelled)).size, names.map(spelled).join(" | ")).toBe(1);
const apart = (a: string, b: string) => expect(spelled(a)).not.toBe(spelled(b));

test("one name in several transliterations has one spelling", () => {
  same("Lavrentiev", "Lavrentyev", "Lavrentev", "Лаврентьев".replace("ь", "ь"));
  same("Nour-Soultan", "Nur-Sultan");
  same("Zelensky", "Zelenskyy", "Zelenskiy", "Zelenski");
  same("Sergueï Choïgou", "Sergei Shoigu", "Sergey Shoygu");
  same("Aibek Smadiyarov", "Aybek Smadiarov", "Айбек Смадияров");
  same("Abdel Fattah al-Burhane", "Abdel Fattah Burhan");
  same("Poutine", "Putin");
});

test("different names stay apart", () => {
  apart("Lavrov", "Lavrentiev");
  apart("Amir Kassem", "Omar Kassem");
  apart("Alpha Diallo", "Alpha Keita");
});

test("every rule of spelling does what its example says", () => {
  for (const { example } of spelling.rules) same(...example);
  for (const { example } of spelling.short) {
    const [a = "", b = ""] = example;
    expect(spelledWords(a).map(skeletonOf), a).toEqual(spelledWords(b).map(skeletonOf));
  }
  const [a = "", b = ""] = spelling.skeleton.example;
  expect(spelledWords(a).map(skeletonOf)).toEqual(spelledWords(b).map(skeletonOf));
});
