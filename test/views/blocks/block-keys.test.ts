import fc from "fast-check";
import { expect, test } from "vitest";
import { type BlockMark, type KeyedMark, keysOf } from "../../../src/views/blocks/placed-blocks.ts";

const text = (words: string): BlockMark => ({ cell: null, kind: null, text: words });
const cell = (name: string, content = ""): BlockMark => ({ cell: name, kind: "estimate", text: content });

let made = 0;
const keyed = (marks: readonly BlockMark[], before: readonly KeyedMark[] = []): KeyedMark[] => {
  const keys = keysOf(before, marks, () => `k${++made}`);
  return marks.map((mark, index) => ({ ...mark, key: keys[index] ?? "" }));
};
const keys = (marks: readonly KeyedMark[]) => marks.map(({ key }) => key);

test("a block keeps its key while others come and go before it", () => {
  const before = keyed([text("a"), cell("x"), text("b")]);
  const after = keyed([text("a"), cell("new"), cell("x"), text("b")], before);
  expect([after[0], after[2], after[3]].map((mark) => mark?.key)).toEqual(keys(before));
  expect(keys(before)).not.toContain(after[1]?.key);
});

test("a block takes its key along when it is moved", () => {
  const before = keyed([cell("x"), text("a"), cell("y")]);
  const after = keyed([text("a"), cell("y"), cell("x")], before);
  expect(keys(after)).toEqual([before[1]?.key, before[2]?.key, before[0]?.key]);
});

test("a text that is written on keeps its key, and so does a cell whose content or name is changed", () => {
  const before = keyed([text("a"), cell("x"), text("b")]);
  expect(keys(keyed([text("a and more"), cell("x"), text("b")], before))).toEqual(keys(before));
  expect(keys(keyed([text("a"), cell("x", "data: uk"), text("b")], before))).toEqual(keys(before));
  expect(keys(keyed([text("a"), cell("renamed"), text("b")], before))).toEqual(keys(before));
});

test("a copy has a key of its own", () => {
  const before = keyed([text("a"), text("b")]);
  const after = keyed([text("a"), text("a"), text("b")], before);
  expect(new Set(keys(after)).size).toBe(3);
  expect(after[2]?.key).toBe(before[1]?.key);
});

test("a text never takes over the key of a cell", () => {
  const before = keyed([text("a"), cell("x")]);
  const after = keyed([text("a"), text("b")], before);
  expect(after[1]?.key).not.toBe(before[1]?.key);
});

test("whatever becomes of the blocks, no two have the same key", () => {
  const mark = fc.oneof(
    fc.constantFrom("a", "b", "c").map(text),
    fc.constantFrom("x", "y", "z").map((n) => cell(n)),
  );
  fc.assert(
    fc.property(fc.array(mark), fc.array(mark), (first, second) => {
      const after = keyed(second, keyed(first));
      expect(new Set(keys(after)).size).toBe(second.length);
    }),
  );
});
