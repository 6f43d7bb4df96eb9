import { expect, test } from "vitest";
import { type ResultIdentity, resultKey } from "../../src/notebook/result-key.ts";
import { estimateWith, parse } from "./made-up-syntax.ts";

const identity: ResultIdentity = {
  kind: "estimate",
  spec: { data: "uk", order: 2 },
  inputs: { uk: "abc" },
  parts: [7, 1],
};
const key = (change: Partial<ResultIdentity> = {}): string => resultKey({ ...identity, ...change });

/** The key of the estimate cell with these lines. */
function keyOf(...lines: string[]): string {
  const cell = parse(estimateWith(...lines)).cells.get("best");
  if (!cell?.sound) throw new Error("the test's cell is wrong");
  return key({ spec: cell.spec });
}

test("the key of a result is a SHA-256", () => {
  expect(key()).toMatch(/^[0-9a-f]{64}$/);
});

test("equal cells have equal keys: order, layout and written defaults do not matter", () => {
  const plain = keyOf("data: uk", "order: 2");
  expect(keyOf("order: 2", "data: uk")).toBe(plain);
  expect(keyOf("data:   'uk' # the table", "order: 2.0")).toBe(plain);
  expect(keyOf("data: uk", "order: 2", "method: best", "interval: { levels: [0.95, 0.8] }")).toBe(plain);
  expect(keyOf("data: uk", "order: 2", "interval:", "  levels:", "    - 0.95", "    - 0.8")).toBe(plain);
});

test("whatever a result depends on changes its key", () => {
  const keys = [
    key(),
    key({ kind: "figure" }),
    key({ spec: { data: "uk", order: 3 } }),
    key({ spec: { data: "uk", order: "2" } }),
    key({ inputs: { uk: "abd" } }),
    key({ parts: [8, 1] }),
    key({ parts: [7, 2] }),
    key({ parts: [71] }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
