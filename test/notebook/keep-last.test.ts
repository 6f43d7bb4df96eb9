import { expect, test, vi } from "vitest";
import { keepLast } from "../../src/notebook/keep-last.ts";

test("a text that was read lately is not read again, for the same object", () => {
  const read = vi.fn((text: string, of: { readonly n: number }) => ({ text, of }));
  const kept = keepLast(read);
  const [one, other] = [{ n: 1 }, { n: 1 }];
  const first = kept("a", one);
  expect(kept("a", one)).toBe(first);
  expect(kept("a", other)).not.toBe(first);
  expect(read).toHaveBeenCalledTimes(2);
});

test("a text that was not asked for in a while is forgotten", () => {
  const read = vi.fn((text: string) => ({ text }));
  const kept = keepLast(read);
  const of = {};
  kept("a", of);
  for (let n = 0; n < 20; n++) kept(`other ${n}`, of);
  kept("a", of);
  expect(read).toHaveBeenCalledTimes(22);
});
