import { expect, test } from "vitest";
import { textIn } from "../../src/model/texts.ts";

test("a text is given in the language that is wanted", () => {
  expect(textIn({ en: "lists", da: "lister" }, "da")).toBe("lister");
});

test("where a language is missing it is English, and else any", () => {
  expect(textIn({ da: "lister", en: "lists" }, "sv")).toBe("lists");
  expect(textIn({ da: "lister" }, "sv")).toBe("lister");
  expect(textIn({}, "sv")).toBe("");
});

test("a tag that every object has is none", () => {
  expect(textIn({ en: "lists" }, "constructor")).toBe("lists");
});
