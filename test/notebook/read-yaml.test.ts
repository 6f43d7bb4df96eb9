import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/notebook/read-yaml.ts";

const problemsOf = (text: string) => {
  const reading = readYaml(text, 1);
  return reading.ok
    ? []
    : reading.problems.map(({ line, column, problem }) => ({ at: `${line}:${column}`, ...problem }));
};

describe("a cell's YAML", () => {
  test("is plain data with the place of every value", () => {
    const reading = readYaml("a: 1\nb: [x, { c: true }]\nd:\n", 10);
    expect(reading.ok && structuredClone(reading.node.value)).toEqual({ a: 1, b: ["x", { c: true }], d: null });
    expect(reading.ok && reading.node.children.get("b")?.children.get(1)?.children.get("c")).toMatchObject({
      place: { line: 11, column: 13 },
      keyPlace: { line: 11, column: 10 },
    });
  });

  test("follows YAML 1.2: no is a text, and so is 2013-01-01", () => {
    const reading = readYaml("a: no\nb: 2013-01-01\n", 1);
    expect(reading.ok && reading.node.value).toEqual({ a: "no", b: "2013-01-01" });
  });

  test.each([
    ["an anchor", "a: &x 1\n", "1:7", "alias"],
    ["an alias", "a: *x\n", "1:4", "alias"],
    ["an alias as key", "*x : 1\n", "1:1", "alias"],
    ["a tag", "a: !!binary aGk=\n", "1:13", "tag"],
    ["a tag of one's own", "a: !js/function x\n", "1:17", "tag"],
    ["a directive", "%YAML 1.1\n---\na: no\n", "1:1", "tag"],
    ["a merge key", "<<: { a: 1 }\n", "1:1", "key"],
    ["a key that is a list", "? [a]\n: 1\n", "1:3", "key"],
    ["__proto__", "a: { __proto__: { x: 1 } }\n", "1:6", "key"],
    ["constructor", "constructor: 1\n", "1:1", "key"],
    ["prototype", '"prototype": 1\n', "1:1", "key"],
  ])("refuses %s", (_what, text, at, what) => {
    expect(problemsOf(text)).toEqual([{ at, code: "yaml-not-plain", what }]);
  });

  test("refuses a billion laughs without laughing", () => {
    const lines = ["a: &a [x, x]"];
    for (let level = 1; level < 40; level++) lines.push(`${"b".repeat(level)}: &${"b".repeat(level)} [*a, *a, *a]`);
    const found = problemsOf(lines.join("\n"));
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["yaml-not-plain"]));
  });

  test.each([
    ["brackets", "[".repeat(100_000)],
    ["closed brackets", "[".repeat(9) + "]".repeat(9)],
    ["braces", "{a: ".repeat(20_000)],
    ["dashes", "- ".repeat(20_000)],
    ["question marks", "? ".repeat(20_000)],
    ["indented keys", Array.from({ length: 20 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("refuses to go deeper than eight levels of %s", (_what, text) => {
    expect(problemsOf(text)).toMatchObject([{ code: "yaml-not-plain", what: "depth" }]);
  });

  test("goes eight levels deep", () => {
    expect(readYaml("[".repeat(8) + "]".repeat(8), 1).ok).toBe(true);
  });

  test("leaves no trace on the prototype of objects", () => {
    readYaml("__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n", 1);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
