import { expect, test } from "vitest";
import type { CellState } from "../../src/cells/session/cell-state.ts";
import { announcement } from "../../src/views/library.ts";

const done: CellState = { status: "done", value: 1, seconds: 1 };

test("what began, ended, failed or was cancelled is said by name", () => {
  const changes = new Map<string, CellState>([
    ["best", done],
    ["slow", { status: "running", fraction: 0, secondsLeft: null }],
    ["bad", { status: "failed", problem: { code: "nobody-seen" } }],
    ["gone", { status: "cancelled" }],
  ]);
  expect(announcement(changes, "en")).toBe(
    "best is done. slow is running. bad failed. All counts are 0. Without anyone seen there is nothing to estimate from: check the file. gone was cancelled.",
  );
});

test("waiting is not worth a word", () => {
  expect(
    announcement(
      new Map<string, CellState>([
        ["a", { status: "queued" }],
        ["b", { status: "blocked", by: "a" }],
      ]),
      "en",
    ),
  ).toBe("");
});

test("many cells that are done at once are counted", () => {
  const changes = new Map(["a", "b", "c", "d"].map((name) => [name, done]));
  expect(announcement(changes, "da")).toBe("4 celler er færdige.");
});
