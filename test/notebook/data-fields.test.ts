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
  return reading.ok ? [] : reading.problems;
}

const name: Field = { kind: "name" };
const names: Field = { kind: "names", default: null, least: 2, most: 3 };
const hash: Field = { kind: "hash" };
const count: Field = { kind: "count" };
const histories: Field = { kind: "histories", lists: 3, default: null };
const counts: Field = { kind: "mapping", keys: { kind: "history", lists: 3 }, values: { kind: "count" } };
const renaming: Field = { kind: "mapping", keys: { kind: "name" }, values: { kind: "name" } };
const either: Field = {
  kind: "either",
  of: [
    {
      kind: "group",
      fields: { below: { kind: "number", default: 5, low: 3, high: 9, whole: true } },
    },
    histories as Extract<Field, { kind: "histories" }>,
  ],
};
const groups: Field = { kind: "groups", of: { drop: { drop: name }, merge: { merge: names, as: name } }, most: 2 };

describe("a field", () => {
  test.each<[string, Field, string, unknown]>([
    ["a name", name, "LA", "LA"],
    ["a year as a name", name, "2020", "2020"],
    ["names", names, "[a, b]", ["a", "b"]],
    ["a SHA-256", hash, `"${"0a".repeat(32)}"`, "0a".repeat(32)],
    ["a count", count, "12", { low: 12, high: 12 }],
    ["bounds of a count", count, "1..4", { low: 1, high: 4 }],
    ["a count below a threshold", count, "<5", { low: 1, high: 4 }],
    ["histories", histories, '["110", "011"]', ["110", "011"]],
    ["a history without quotation marks that begins with 1", histories, "110", ["110"]],
    ["counts by history, with quotation marks or without", counts, '{ 011: 1, "100": 2 }', expect.anything()],
    ["names by name", renaming, "{ PF: police }", { PF: "police" }],
    ["one of two sorts", either, "{ below: 4 }", { below: 4 }],
    ["the other of two sorts", either, '["111"]', ["111"]],
    ["groups", groups, "[{ drop: a }, { merge: [b, c], as: d }]", [{ drop: "a" }, { merge: ["b", "c"], as: "d" }]],
  ])("takes %s", (_what, field, written, value) => {
    expect(read({ x: field }, `x: ${written}`)).toMatchObject({ ok: true, spec: { x: value } });
  });

  test("that is a mapping may be left out, or empty, only if it has a default", () => {
    const stated: Field = { kind: "mapping", keys: name as { kind: "name" }, values: { kind: "count" }, default: {} };
    expect(read({ x: stated }, "y: 1")).toMatchObject({ ok: false });
    expect(read({ x: stated }, "{}")).toMatchObject({ ok: true, spec: { x: {} } });
    expect(read({ x: stated }, "x: {}")).toMatchObject({ ok: true, spec: { x: {} } });
    expect(read({ x: stated }, "x: { all: 73, POL: <5 }")).toMatchObject({
      ok: true,
      spec: { x: { all: { low: 73, high: 73 }, POL: { low: 1, high: 4 } } },
    });
    expect(read({ x: counts }, "{}")).toMatchObject({ ok: false });
  });

  test("takes keys as they are written, so that 011 is a history and not eleven", () => {
    expect(read({ x: counts }, "x: { 011: 7 }")).toMatchObject({ spec: { x: { "011": { low: 7, high: 7 } } } });
  });

  test.each<[string, Field, string]>([
    ["the name of the column of counts", name, "count"],
    ["a name with spaces around it", name, "' a'"],
    ["a name that every object has", name, "toString"],
    ["a name of many letters", name, "x".repeat(65)],
    ["too few names", names, "[a]"],
    ["too many names", names, "[a, b, c, d]"],
    ["a name twice", names, "[a, a]"],
    ["a short SHA-256", hash, "abc"],
    ["a fraction of a person", count, "1.5"],
    ["a negative count", count, "-1"],
    ["bounds the wrong way round", count, "4..1"],
    ["bounds that say nothing", count, "0..100000"],
    ["more people than there are", count, "100000000000"],
    ["a history of too few lists", histories, '["11"]'],
    ["a history of no list", histories, '["000"]'],
    ["a history that YAML takes for another number", histories, "[011]"],
    ["no histories", histories, "[]"],
    ["no counts", counts, "{}"],
    ["a list for a mapping", counts, "[1]"],
    ["neither of two sorts", either, "{ above: 4 }"],
    ["a group that stands alone", groups, "{ drop: a }"],
    ["a text for a group", groups, "[drop]"],
    ["too many groups", groups, "[{ drop: a }, { drop: a }, { drop: a }]"],
  ])("does not take %s", (_what, field, written) => {
    expect(problems({ x: field }, `x: ${written}`)).toMatchObject([{ problem: { code: "wrong-value", key: "x" } }]);
  });

  test("must be given where it has no default", () => {
    const fields: Fields = { name, names, hash, count, histories, counts, either };
    expect(problems(fields, "{}").map(({ problem }) => problem)).toEqual(
      Object.keys(fields).map((key) => ({ code: "missing-key", key })),
    );
    expect(read({ groups, histories: { ...histories, default: [] } as Field }, "{}")).toMatchObject({
      spec: { groups: [], histories: [] },
    });
  });
});

describe("a problem stands", () => {
  test("at the key that is wrong", () => {
    expect(problems({ x: counts }, 'x:\n  "100": 1\n  "11": 2')).toEqual([
      { line: 3, column: 3, problem: { code: "wrong-key", key: "11", expected: { kind: "history", lists: 3 } } },
    ]);
    expect(problems({ x: renaming }, "x: { count: a }")).toMatchObject([
      { line: 1, column: 6, problem: { code: "wrong-key", key: "count", expected: { kind: "short-name" } } },
    ]);
  });

  test("at the value of a key", () => {
    expect(problems({ x: counts }, 'x:\n  "100": many\n  "110": 2')).toEqual([
      { line: 2, column: 10, problem: { code: "wrong-value", key: "100", expected: { kind: "count" } } },
    ]);
    expect(problems({ x: either }, "x: { below: 1 }")).toMatchObject([
      { line: 1, column: 13, problem: { key: "x", expected: { kind: "either", of: [{ kind: "keys" }, {}] } } },
    ]);
  });

  test("in the group that it is about", () => {
    const text = "x:\n  - drop: a\n  - merge: [a]\n    as: b";
    expect(problems({ x: groups }, text)).toEqual([
      {
        line: 3,
        column: 12,
        problem: { code: "wrong-value", key: "merge", expected: { kind: "short-names", least: 2, most: 3 } },
      },
    ]);
    expect(problems({ x: groups }, "x:\n  - dropp: a\n  - drop: a\n    as: b\n")).toEqual([
      { line: 2, column: 5, problem: { code: "unknown-key", key: "dropp", known: ["drop", "merge"] } },
      { line: 4, column: 5, problem: { code: "unknown-key", key: "as", known: ["drop"] } },
    ]);
    expect(problems({ x: groups }, "x:\n  - merge: [a, b]")).toEqual([
      { line: 2, column: 5, problem: { code: "missing-key", key: "as" } },
    ]);
  });
});
