import { describe, expect, test } from "vitest";
import { dependencies } from "../../src/notebook/dependencies.ts";
import type { Reference } from "../../src/notebook/document.ts";
import { parse, problems } from "./made-up-syntax.ts";

/** Cells of one kind by the names that they refer to; the line of a reference is its number. */
function graph(cells: Readonly<Record<string, readonly string[]>>) {
  const references = (names: readonly string[]): Reference[] =>
    names.map((name, index) => ({ name, of: ["cell"], line: index + 1, column: 1 }));
  return dependencies(
    new Map(Object.entries(cells).map(([name, names]) => [name, { kind: "cell", references: references(names) }])),
  );
}

const codes = (cells: Readonly<Record<string, readonly string[]>>) =>
  [...graph(cells).problems].map(([name, located]) => [name, ...located.map(({ problem }) => problem)]);

describe("the order of evaluation", () => {
  test("puts every cell after those that it needs, wherever they stand in the document", () => {
    expect(graph({ d: ["b", "c"], b: ["a"], c: ["b"], a: [] }).order).toEqual(["a", "b", "c", "d"]);
  });

  test("keeps the order of the document otherwise", () => {
    expect(graph({ c: [], a: [], b: [] }).order).toEqual(["c", "a", "b"]);
  });

  test("names every cell once even when there are cycles", () => {
    expect([...graph({ a: ["b"], b: ["a", "c"], c: [], d: ["a"] }).order].sort()).toEqual(["a", "b", "c", "d"]);
  });

  test("copes with a chain of two hundred cells", () => {
    const cells = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`c${i}`, i < 199 ? [`c${i + 1}`] : []]));
    expect(graph(cells).order[0]).toBe("c199");
  });
});

describe("a cycle", () => {
  test("names its members and no others, and is told in each of them", () => {
    const cycle = { code: "cycle", members: ["a", "b", "c"] };
    expect(codes({ start: ["a"], a: ["b"], b: ["c"], c: ["a", "end"], end: [] })).toEqual([
      ["a", cycle],
      ["b", cycle],
      ["c", cycle],
    ]);
  });

  test("may be of one cell", () => {
    expect(codes({ a: ["a"] })).toEqual([["a", { code: "cycle", members: ["a"] }]]);
  });

  test("is told from another", () => {
    expect(codes({ a: ["b"], b: ["a"], c: ["d"], d: ["c"] }).map(([, problem]) => problem)).toMatchObject([
      { members: ["a", "b"] },
      { members: ["a", "b"] },
      { members: ["c", "d"] },
      { members: ["c", "d"] },
    ]);
  });

  test("leaves no way round when all broken cells are taken out", () => {
    const cells = { a: ["c", "b"], b: ["c"], c: ["a"] };
    const { order, problems: wrong } = graph(cells);
    const sound = order.filter((name) => !wrong.has(name));
    expect(wrong.size).toBeGreaterThan(0);
    expect(dependencies(new Map(sound.map((name) => [name, { kind: "cell", references: [] }]))).problems.size).toBe(0);
  });
});

describe("a reference", () => {
  test("to no cell names the cells that there are", () => {
    expect(codes({ a: ["x"], b: [], c: [] })).toEqual([["a", { code: "unknown-cell", name: "x", known: ["b", "c"] }]]);
  });

  test("to a cell of the wrong kind says which kind it should be", () => {
    expect(problems("```figure f\nof: g\n```\n```figure g\nof: uk\n```\n```data uk\ndataset: x\n```\n")).toEqual([
      { code: "wrong-cell-kind", name: "g", expected: ["estimate", "data"], found: "figure" },
    ]);
  });

  test("to a cell that is itself wrong is no further problem", () => {
    const text = "```data uk\ndataset: 3\n```\n```estimat other\n```\n```figure f\nof: [uk, other]\n```\n";
    expect(problems(text).map(({ code }) => code)).toEqual(["wrong-value", "unknown-cell-kind"]);
    expect(parse(text).cells.get("f")).toMatchObject({ sound: true, needs: ["uk", "other"] });
  });
});
