import { expect, test } from "vitest";
import type { WordsOf } from "../../src/model/field-words.ts";
import type { Fields } from "../../src/model/fields.ts";

const fields = {
  order: { kind: "number", default: 2, low: 1, high: 5, whole: true },
  prior: {
    kind: "group",
    fields: { kind: { kind: "choice", default: "flat", choices: ["flat", "proper"] } },
  },
} as const satisfies Fields;

const order = { label: "Order", help: "The highest." };
const choices = { flat: "Flat", proper: "Proper" };

/** What is wrong here does not compile, which is what is tested. */
const said: readonly WordsOf<typeof fields>[] = [
  { order, prior: { label: "Prior", help: "Before.", fields: { kind: { label: "Kind", help: "Which.", choices } } } },
  // @ts-expect-error a field without words
  { order },
  {
    order,
    prior: { label: "Prior", help: "Before.", fields: { kind: { label: "Kind", help: "Which.", choices } } },
    // @ts-expect-error words of a field that there is not
    seed: order,
  },
  // @ts-expect-error a field within another, without words
  { order, prior: { label: "Prior", help: "Before.", fields: {} } },
  {
    order,
    // @ts-expect-error a choice without words
    prior: { label: "Prior", help: "", fields: { kind: { label: "Kind", help: "", choices: { flat: "Flat" } } } },
  },
];

test("every field and every choice must have words, and nothing else may have any", () => {
  expect(Object.keys(said[0] ?? {})).toEqual(Object.keys(fields));
});
