import { expect, test } from "vitest";
import { onAbort } from "../../src/jobs/pool.ts";

test("everything that waits for a signal ends when it aborts, but for what was taken back", () => {
  const controller = new AbortController();
  const ended: string[] = [];
  const waitFor = (name: string) => onAbort(controller.signal, () => ended.push(name));
  waitFor("a");
  const takeBack = waitFor("b");
  waitFor("c");
  takeBack();
  controller.abort();
  expect(ended).toEqual(["a", "c"]);
});

test("a signal has one listener, however many wait for it, and none when nobody does", () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners++;
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners--;
    remove(...args);
  };
  const takeBacks = Array.from({ length: 50 }, () => onAbort(signal, () => {}));
  expect(listeners).toBe(1);
  for (const takeBack of takeBacks) takeBack();
  expect(listeners).toBe(0);
  onAbort(signal, () => {});
  expect(listeners).toBe(1);
});
