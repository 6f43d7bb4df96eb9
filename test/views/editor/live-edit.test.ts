import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLiveEdit } from "../../../src/views/editor/use-live-text.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function live() {
  const applied: { text: string; burst: string }[] = [];
  const edit = createLiveEdit((text) => applied.push({ text, burst: edit.burst() }));
  return {
    edit,
    texts: () => applied.map(({ text }) => text),
    bursts: () => new Set(applied.map((a) => a.burst)).size,
  };
}

test("what is typed is handed on when the typing pauses, once", () => {
  const { edit, texts } = live();
  for (const text of ["a", "ab", "abc"]) {
    edit.type(text);
    vi.advanceTimersByTime(100);
  }
  expect(texts()).toEqual([]);
  vi.advanceTimersByTime(1000);
  edit.flush();
  expect(texts()).toEqual(["abc"]);
});

test("what waits can be handed on at once, or forgotten", () => {
  const { edit, texts } = live();
  edit.type("a");
  edit.flush();
  edit.type("b");
  edit.drop();
  vi.advanceTimersByTime(1000);
  expect(texts()).toEqual(["a"]);
});

test("short pauses are of one burst, and a long one begins another", () => {
  const { edit, bursts } = live();
  edit.type("a");
  vi.advanceTimersByTime(2000);
  edit.type("ab");
  vi.advanceTimersByTime(2000);
  expect(bursts()).toBe(1);
  vi.advanceTimersByTime(5000);
  edit.type("abc");
  edit.flush();
  expect(bursts()).toBe(2);
});

test("two editors never share a burst", () => {
  expect(live().edit.burst()).not.toBe(live().edit.burst());
});
