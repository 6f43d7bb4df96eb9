import { describe, expect, test } from "vitest";
import type { Field, Fields } from "../../src/model/fields.ts";
import { readFields } from "../../src/notebook/read-fields.ts";
import { readYaml } from "../../src/notebook/read-yaml.ts";

function read(fields: Fields, text: string) {
  const yaml = readYaml(text, 1);
  if (!yaml.ok) throw new Error("the test's YAML is wrong");
  return readFields(fields, yaml.node, "cell");
}

function problems(fields: Fields, text: string) {
  const reading = read(fields, text);
  return reading.ok ? [] : reading.problems.map(({ problem }) => problem);
}

const whole: Field = { kind: "number", default: 3, low: 1, high: 5, whole: true };
const share: Field = { kind: "number", default: 0.5, low: 0, high: 1, whole: false };
const auto: Field = { kind: "number-or-auto", default: "auto", low: 1, high: 5, whole: true };
const choice: Field = { kind: "choice", default: "bic", choices: ["bic", "aic"] };
const required: Field = { kind: "text", default: null };
const optional: Field = { kind: "text", default: "-" };
const levels: Field = { kind: "levels", default: [0.95] };
const one: Field = { kind: "cell", of: ["data"], many: false };
const many: Field = { kind: "cell", of: ["estimate"], many: true };

describe("a field", () => {
  test.each<[string, Field, string, unknown]>([
    ["a whole number", whole, "5", 5],
    ["a share", share, "0.25", 0.25],
    ["a number where auto is possible", auto, "2", 2],
    ["the word auto", auto, "auto", "auto"],
    ["a choice", choice, "aic", "aic"],
    ["a text", required, "'[12,3]'", "[12,3]"],
    ["levels", levels, "[0.9, 0.5, 0.999]", [0.9, 0.5, 0.999]],
    ["the name of a cell", one, "uk", "uk"],
    ["a list of one name for a single cell", one, "[uk]", "uk"],
    ["names of cells", many, "[a, b]", ["a", "b"]],
    ["a single name for several cells", many, "a", ["a"]],
  ])("takes %s", (_what, field, written, value) => {
    expect(read({ x: field }, `x: ${written}`)).toMatchObject({ ok: true, spec: { x: value } });
  });

  test.each<[string, Field, string]>([
    ["a text for a number", whole, "'5'"],
    ["too small a number", whole, "0"],
    ["a fraction for a whole number", whole, "2.5"],
    ["infinity", share, ".inf"],
    ["what is no number", share, ".nan"],
    ["another word than auto", auto, "all"],
    ["a choice in capitals", choice, "BIC"],
    ["a number for a text", required, "12"],
    ["a very long text", required, "x".repeat(2000)],
    ["no levels", levels, "[]"],
    ["too many levels", levels, "[0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]"],
    ["a level of one half or less", levels, "[0.49]"],
    ["a level of certainty", levels, "[1]"],
    ["two equal levels", levels, "[0.9, 0.9]"],
    ["a level that stands alone", levels, "0.95"],
    ["two names for a single cell", one, "[a, b]"],
    ["no names", many, "[]"],
    ["a name twice", many, "[a, a]"],
  ])("does not take %s", (_what, field, written) => {
    expect(problems({ x: field }, `x: ${written}`)).toMatchObject([{ code: "wrong-value", key: "x" }]);
  });

  test("gets its default when it is left out, in groups too", () => {
    const fields: Fields = { whole, auto, optional, group: { kind: "group", fields: { levels, choice } } };
    expect(read(fields, "")).toMatchObject({
      ok: true,
      spec: { whole: 3, auto: "auto", optional: "-", group: { levels: [0.95], choice: "bic" } },
    });
    expect(read(fields, "group: { choice: aic }")).toMatchObject({
      spec: { group: { levels: [0.95], choice: "aic" } },
    });
  });

  test("that must be given is missed by its name", () => {
    expect(problems({ required, one, optional }, "{}")).toEqual([
      { code: "missing-key", key: "required" },
      { code: "missing-key", key: "one" },
    ]);
  });
});

describe("a problem says", () => {
  test("which keys are known where the unknown one stands", () => {
    const fields: Fields = { whole, group: { kind: "group", fields: { levels, choice } } };
    expect(problems(fields, "hole: 1\ngroup: { level: 2 }")).toEqual([
      { code: "unknown-key", key: "hole", known: ["whole", "group"] },
      { code: "unknown-key", key: "level", known: ["levels", "choice"] },
    ]);
  });

  test.each<[Field, object]>([
    [whole, { kind: "number", low: 1, high: 5, whole: true }],
    [auto, { kind: "number-or-auto", low: 1, high: 5, whole: true }],
    [choice, { kind: "choice", choices: ["bic", "aic"] }],
    [required, { kind: "text" }],
    [levels, { kind: "levels" }],
    [one, { kind: "name" }],
    [many, { kind: "list-of-names" }],
    [{ kind: "group", fields: { whole } }, { kind: "mapping" }],
  ])("what a value should have been: %o", (field, expected) => {
    expect(
      problems({ x: field }, "x: { a: 1 }".replace("{ a: 1 }", field.kind === "group" ? "[1]" : "{ a: 1 }")),
    ).toEqual([{ code: "wrong-value", key: "x", expected }]);
  });

  test("where each cell is mentioned", () => {
    expect(read({ one, group: { kind: "group", fields: { many } } }, "one: uk\ngroup:\n  many: [a, b]")).toMatchObject({
      references: [
        { name: "uk", of: ["data"], line: 1, column: 6 },
        { name: "a", of: ["estimate"], line: 3, column: 10 },
        { name: "b", of: ["estimate"], line: 3, column: 13 },
      ],
    });
  });
});
