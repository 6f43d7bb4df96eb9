import { describe, expect, test } from "vitest";
import type { Field, Fields } from "../../src/model/fields.ts";
import { readFields } from "../../src/notebook/read-fields.ts";
import { readYaml } from "../../src/notebook/read-yaml.ts";

const drop: Field = { kind: "either", of: [{ kind: "name" }, { kind: "names", default: null, least: 2 }] };
const merge: Field = { kind: "names", default: null, least: 2 };
const method: Field = { kind: "choice", default: "best", choices: ["best", "stepwise"] };
const count: Field = { kind: "number", default: 5, low: 3, high: 100, whole: true };
const ratio = { kind: "number", default: 1, low: 0.01, high: 100, whole: false, spacing: "log" } as const;
const dependence: Field = {
  kind: "group",
  fields: { between: { kind: "names", default: [], most: 2 }, "odds-ratio": ratio },
};
const required: Field = { kind: "group", fields: { list: { kind: "name" }, share: { ...count, default: 7 } } };
const strata: Field = { kind: "mapping", keys: { kind: "name" }, values: { kind: "names", default: null } };
const options: Field = {
  kind: "some",
  of: {
    criterion: { kind: "choice", default: "bic", choices: ["bic", "aic"] },
    order: { kind: "number-or-auto", default: "auto", low: 1, high: 5, whole: true },
    interval: {
      kind: "some",
      of: {
        kind: { kind: "choice", default: "bca", choices: ["bca", "none"] },
        levels: { kind: "levels", default: [0.95] },
      },
    },
  },
};
const of: Fields = { drop, merge, method, count, dependence, required, strata, options };
const fields: Fields = { vary: { kind: "grid", of, most: 20 } };

function read(text: string) {
  const yaml = readYaml(text, 1);
  if (!yaml.ok) throw new Error("the test's YAML is wrong");
  return readFields(fields, yaml.node, "scenarios");
}

/** The values of the only entry, which has this line. */
function values(line: string): unknown {
  const reading = read(`vary:\n  - ${line}`);
  return reading.ok ? (reading.spec.vary as unknown[])[0] : reading.problems;
}

/** All problems as "line:column code key". */
function places(text: string): string[] {
  const reading = read(text);
  if (reading.ok) return [];
  return reading.problems.map(({ line, column, problem }) => {
    const key = "key" in problem ? ` ${problem.key}` : "";
    return `${line}:${column} ${problem.code}${key}`;
  });
}

describe("a key of a grid", () => {
  test.each<[string, string, object]>([
    ["one value", "drop: NG", { drop: ["NG"] }],
    ["several values", "drop: [NG, GO]", { drop: ["NG", "GO"] }],
    ["a value of several names in brackets of its own", "drop: [[NG, GO]]", { drop: [["NG", "GO"]] }],
    ["values of both sorts", "drop: [NG, [GO, PF]]", { drop: ["NG", ["GO", "PF"]] }],
    ["a list that can be only one value", "merge: [PF, NCA]", { merge: [["PF", "NCA"]] }],
    [
      "several lists",
      "merge: [[PF, NCA], [LA, NG]]",
      {
        merge: [
          ["PF", "NCA"],
          ["LA", "NG"],
        ],
      },
    ],
    ["choices", "method: [stepwise, best]", { method: ["stepwise", "best"] }],
    ["numbers", "count: [3, 5]", { count: [3, 5] }],
    ["a range of whole numbers", "count: { from: 4, to: 10, steps: 3 }", { count: [4, 7, 10] }],
    ["a mapping as one value", "strata: { sex: [women, men] }", { strata: [{ sex: ["women", "men"] }] }],
    ["several mappings", "strata: [{ sex: women }, { sex: men }]", { strata: [{ sex: ["women"] }, { sex: ["men"] }] }],
    ["a group with its defaults", "required: { list: NG }", { required: [{ list: "NG", share: 7 }] }],
    [
      "a group in which a member has several values, the last varying fastest",
      "required: { share: [3, 4], list: [NG, GO] }",
      {
        required: [
          { share: 3, list: "NG" },
          { share: 3, list: "GO" },
          { share: 4, list: "NG" },
          { share: 4, list: "GO" },
        ],
      },
    ],
    [
      "a range inside a group, by equal factors where the field says so",
      "dependence: { between: [POL, SOC], odds-ratio: { from: 0.25, to: 4, steps: 5 } }",
      {
        dependence: [0.25, 0.5, 1, 2, 4].map((each) => ({ between: ["POL", "SOC"], "odds-ratio": each })),
      },
    ],
    [
      "some of many keys, nothing filled in",
      "options: { criterion: [bic, aic], order: 2 }",
      {
        options: [
          { criterion: "bic", order: 2 },
          { criterion: "aic", order: 2 },
        ],
      },
    ],
    [
      "a member that is itself a list",
      "options: { interval: { kind: none, levels: [0.95, 0.8] } }",
      { options: [{ interval: { kind: "none", levels: [0.95, 0.8] } }] },
    ],
  ])("takes %s", (_what, line, entry) => expect(values(line)).toEqual(entry));

  test("keeps its place among the keys of its entry, as they are written", () => {
    expect(Object.keys(values("{ method: best, drop: NG, count: 5 }") as object)).toEqual(["method", "drop", "count"]);
  });
});

describe("a problem in a grid stands where", () => {
  test.each<[string, string, string[]]>([
    ["a value is wrong", "vary:\n  - count: 2", ["2:12 wrong-value count"]],
    ["a value among others is wrong", "vary:\n  - method: [best, worst]", ["2:20 wrong-value method"]],
    ["a list that must be one value is wrong", "vary:\n  - merge: [PF]", ["2:12 wrong-value merge"]],
    ["a key is unknown", "vary:\n  - drop: NG\n    dropp: GO", ["3:5 unknown-key dropp"]],
    ["a key of a group is unknown", "vary:\n  - dependence: { ratio: 2 }", ["2:19 unknown-key ratio"]],
    ["a key inside some options is unknown", "vary:\n  - options: { criterium: aic }", ["2:16 unknown-key criterium"]],
    ["a member is missing", "vary:\n  - required: { share: 3 }", ["2:5 missing-key list"]],
    ["a range leaves the bounds", "vary:\n  - count: { from: 1, to: 9, steps: 3 }", ["2:12 wrong-value count"]],
    ["a range meets fractions", "vary:\n  - count: { from: 3, to: 4, steps: 3 }", ["2:12 wrong-value count"]],
    ["an entry is empty", "vary:\n  - {}", ["2:5 wrong-value vary"]],
    ["an entry is no mapping", "vary:\n  - drop\n  - [drop]", ["2:5 wrong-value vary", "3:5 wrong-value vary"]],
    ["there is no entry", "vary: []", ["1:7 wrong-value vary"]],
    ["a mapping stands for the list", "vary: { drop: NG }", ["1:7 wrong-value vary"]],
    [
      "several things are wrong, in the order of the document, other keys of the cell among them",
      "unknown: 1\nvary:\n  - count: 2\n  - drop: ' '",
      ["1:1 unknown-key unknown", "3:12 wrong-value count", "4:11 wrong-value drop"],
    ],
  ])("%s", (_what, text, expected) => expect(places(text)).toEqual(expected));

  test("says what a number that may be a range should be", () => {
    const reading = read("vary:\n  - dependence: { odds-ratio: { from: 0, to: 2, steps: 3 } }");
    expect(!reading.ok && reading.problems[0].problem).toEqual({
      code: "wrong-value",
      key: "odds-ratio",
      expected: { kind: "range", low: 0.01, high: 100, whole: false, mostSteps: 101 },
    });
  });
});

describe("a grid of too many combinations is refused, and counted", () => {
  test("over its entries", () => {
    const entry = "  - { drop: [a, b, c, d], count: [3, 4, 5] }\n";
    expect(read(`vary:\n${entry}`)).toMatchObject({ ok: true });
    expect(read(`vary:\n${entry}${entry}`)).toMatchObject({
      problems: [{ line: 2, column: 3, problem: { code: "too-many-scenarios", scenarios: 24, most: 20 } }],
    });
  });

  test("inside a group", () => {
    const text = "vary:\n  - required: { list: [a, b, c, d, e], share: { from: 3, to: 7, steps: 5 } }";
    expect(read(text)).toMatchObject({
      problems: [{ line: 2, column: 47, problem: { code: "too-many-scenarios", scenarios: 25 } }],
    });
  });
});

test("a grid that must be given is missed by its name", () => {
  expect(places("{}")).toEqual(["1:1 missing-key vary"]);
});
