import { expect, test } from "vitest";
import { calmState } from "../../../src/brief/view/calm-state.ts";
import { briefWork } from "../../../src/brief/view/work.ts";
import { cellKinds } from "../../../src/cells/index.ts";
import type { CellState } from "../../../src/cells/session/cell-state.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { dataCell, estimateCell, scenariosCell } from "../example.ts";

const text =
  `${dataCell}${estimateCell("best")}${estimateCell("other")}${scenariosCell("what-if", "best")}` +
  "```data elsewhere\ndataset: other\n```\n```estimate foreign\ndata: elsewhere\naudience: notebook\n```\n";
const notebook = parseNotebook(text, cellKinds);
const done: CellState = { status: "done", value: null, seconds: 1 };
const stale = (cost: number): CellState => ({ status: "waiting", cost });
const work = (states: Readonly<Record<string, CellState>>) =>
  briefWork(notebook, new Map(Object.entries({ d: done, best: done, other: done, "what-if": done, ...states })));

test("nothing is left once all that the study and the brief rest on is there, whatever else the notebook holds", () => {
  expect(work({ foreign: stale(100) })).toEqual({ unstarted: [], underway: [], seconds: 0, fraction: 1 });
});

test("what has to be started is named, with the seconds that it takes; also what waits for it", () => {
  expect(work({ other: stale(20), best: stale(5), "what-if": { status: "blocked", by: "best" } })).toEqual({
    unstarted: ["best", "other", "what-if"],
    underway: [],
    seconds: 25,
    fraction: 0.25,
  });
  expect(work({ other: { status: "cancelled" } }).unstarted).toEqual(["other"]);
});

test("what has failed for good is not started again", () => {
  const failed: CellState = { status: "failed", problem: { code: "no-overlap" } };
  expect(work({ best: failed, "what-if": { status: "blocked", by: "best" } }).unstarted).toEqual([]);
});

test("progress counts a running cell by what it has done", () => {
  const running: CellState = { status: "running", fraction: 0.5, secondsLeft: 2 };
  expect(work({ best: running, "what-if": { status: "queued" } })).toMatchObject({
    unstarted: [],
    underway: ["best", "what-if"],
    fraction: 0.625,
  });
});

test("a tick of the progress is no new state, but a further part of the result is", () => {
  const tick = (fraction: number, partial?: object): CellState =>
    calmState({ status: "running", fraction, secondsLeft: null, ...(partial && { partial }) });
  expect(tick(0.1)).toBe(tick(0.2));
  const part = {};
  expect(tick(0.1, part)).toBe(tick(0.2, part));
  expect(tick(0.1, part)).not.toBe(tick(0.1, {}));
  expect(calmState(done)).toBe(done);
});
