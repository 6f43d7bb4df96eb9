import { computed, signal } from "@preact/signals";
import { act } from "preact/test-utils";
import { beforeAll, expect, test, vi } from "vitest";
import type { CellState } from "../../src/cells/session/cell-state.ts";
import type { Study } from "../../src/cells/session/study.ts";
import type { Language } from "../../src/model/language.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import type { Cell } from "../../src/notebook/document.ts";
import { CellFrame } from "../../src/views/cell-frame.tsx";
import { warmUpCells } from "../../src/views/cell-result.tsx";
import type { OpenCell } from "../../src/views/open-notebook.ts";
import { loadJudge } from "../../src/views/open-notebook.ts";
import { estimateValueExample } from "../cells/estimate/estimate-value-example.ts";
import { waitFor } from "../wait-for.ts";
import { find, show } from "./page.ts";

// What is loaded late is there: what a cell shows is what it means to show.
beforeAll(async () => {
  await Promise.all([warmUpCells(), loadJudge()]);
});

const sound: Cell = {
  kind: "estimate",
  name: "best",
  lines: { first: 3, last: 6 },
  sound: true,
  spec: { data: "uk" },
  marks: { headline: false, audience: "unsaid" },
  needs: ["uk"],
};

function openCell(initial: CellState, cell: Cell = sound) {
  const state = signal(initial);
  const open: OpenCell = {
    cell,
    state,
    result: computed(() => (state.value.status === "done" ? state.value : null)),
    studies: signal([]),
    studiesThen: signal([]),
    notebook: "n",
    source: "```estimate best\n```",
    run: vi.fn(),
    cancel: vi.fn(),
  };
  const become = (next: CellState) =>
    act(() => {
      state.value = next;
    });
  return { open, become };
}

const frame = (open: OpenCell, language: Language = "en") => show(<CellFrame open={open} language={language} />);

const running = (fraction: number): CellState => ({ status: "running", fraction, secondsLeft: 4.2 });

test.each([
  [{ status: "waiting", cost: 12 }, "Not run", "Takes about 12 s to run.", "Run"],
  [{ status: "queued" }, "Queued", "Queued", "Cancel"],
  [running(0.5), "Running", "about 5 s left", "Cancel"],
  [{ status: "blocked", by: "uk" }, "Waits for another cell", "This cell needs “uk”", "Run"],
  [{ status: "failed", problem: { code: "nobody-seen" } }, "Failed", "All counts are 0.", "Run"],
  [{ status: "cancelled" }, "Cancelled", "The work was cancelled.", "Run"],
] as const)("a cell that is %o has a word, a sentence and a button", async (state, word, sentence, button) => {
  const page = await frame(openCell(state).open);
  expect(find(page, ".dot").textContent).toBe(word);
  expect(page.textContent).toContain(sentence);
  expect(find(page, "button").textContent).toBe(button);
  expect(find(page, "button").getAttribute("aria-label")).toBe(`${button}: best`);
});

test("a stale cell shows its earlier result, and says in words that it is one and of what", async () => {
  const value = estimateValueExample();
  const last = { value, seconds: 1, spec: { data: "uk" }, changed: { what: "need", name: "uk" } } as const;
  const results = { table: value.data.table, estimates: [], knownLists: null };
  const study: Study = {
    data: "uk",
    value: value.data,
    results,
    thresholds: defaultThresholds,
    unnumbered: [],
    estimates: 0,
    levelOf: () => null,
    findings: {},
    verdict: { level: "sound", reasons: [] },
  };
  const { open } = openCell({ status: "stale", cost: 12, last });
  const page = await frame({ ...open, studiesThen: signal([study]) });
  expect(find(page, ".dot").textContent).toBe("Out of date");
  const earlier = find(page, "[role=group]");
  expect(earlier.getAttribute("aria-label")).toBe("Earlier result");
  expect(earlier.textContent).toContain("This result is from an earlier version of “uk”. Run the cell to renew it.");
  expect(earlier.querySelector(".finding")).not.toBeNull();
});

test("an earlier result of which nobody knows the verdict any more is not shown", async () => {
  const last = { value: estimateValueExample(), seconds: 1, spec: { data: "uk" }, changed: { what: "cell" } } as const;
  const page = await frame(openCell({ status: "cancelled", last }).open);
  expect(page.querySelector(".finding")).toBeNull();
});

test("a blocked cell links to the cell that it waits for", async () => {
  const page = await frame(openCell({ status: "blocked", by: "uk" }).open);
  expect(find(page, ".aside a").getAttribute("href")).toBe("#/notebook/n/uk");
});

test("a cell is a region that says its kind and name", async () => {
  const page = await frame(openCell({ status: "queued" }).open);
  expect(find(page, "section").getAttribute("aria-label")).toBe("Estimate best");
  expect(find(page, "section").id).toBe("place-best");
});

test("progress is a bar with a name and a value", async () => {
  const { open, become } = openCell(running(0.25));
  const page = await frame(open, "da");
  const bar = find<HTMLProgressElement>(page, "progress");
  expect(bar.getAttribute("aria-label")).toBe("Hvor langt best er nået");
  expect(bar.value).toBe(0.25);
  await become(running(0.75));
  expect(find(page, "progress")).toBe(bar);
  expect(bar.value).toBe(0.75);
  expect(page.textContent).toContain("cirka 5 sek. tilbage");
});

test("a tick of progress touches nothing but the bar", async () => {
  const { open, become } = openCell(running(0.25));
  const page = await frame(open);
  const changed: Node[] = [];
  const observer = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  await become({ status: "running", fraction: 0.5, secondsLeft: 2 });
  changed.push(...observer.takeRecords().map(({ target }) => target));
  observer.disconnect();
  expect(changed.length).toBeGreaterThan(0);
  for (const node of changed) expect(find(page, ".progress").contains(node)).toBe(true);
});

test("the button keeps the focus while the cell changes state, and leaves it to the cell at the end", async () => {
  const { open, become } = openCell({ status: "waiting", cost: 12 });
  const page = await frame(open);
  const button = find<HTMLButtonElement>(page, "button");
  button.focus();
  await become(running(0.1));
  expect(document.activeElement).toBe(button);
  expect(button.textContent).toBe("Cancel");
  await become({ status: "done", value: estimateValueExample(), seconds: 1 });
  expect(document.activeElement).toBe(find(page, "section"));
});

test("a cell that ends elsewhere does not take the focus", async () => {
  const { open, become } = openCell(running(0.1));
  await frame(open);
  await become({ status: "done", value: estimateValueExample(), seconds: 1 });
  expect(document.activeElement).toBe(document.body);
});

test("the button runs what stands still and cancels what runs", async () => {
  const { open, become } = openCell({ status: "cancelled" });
  const page = await frame(open);
  find(page, "button").click();
  expect(open.run).toHaveBeenCalledOnce();
  await become({ status: "queued" });
  find(page, "button").click();
  expect(open.cancel).toHaveBeenCalledOnce();
});

test("what is written wrongly is told with its line and column, and cannot be run", async () => {
  const broken: Cell = {
    kind: "estimate",
    name: "bad",
    lines: { first: 3, last: 6 },
    sound: false,
    problems: [
      { line: 4, column: 7, problem: { code: "unknown-cell", name: "ukk", known: ["uk"] } },
      { line: 5, column: 1, problem: { code: "unknown-key", key: "metod", known: ["method"] } },
    ],
  };
  const page = await frame(openCell({ status: "failed", problem: broken.problems[0].problem }, broken).open, "da");
  const items = Array.from(page.querySelectorAll(".problem li"), ({ textContent }) => textContent);
  expect(items).toHaveLength(2);
  expect(items[0]).toContain("Linje 4, kolonne 7:");
  expect(items[0]).toContain("»ukk«");
  expect(page.querySelector("button")).toBeNull();
});

test("the source is shown on demand, as it is written", async () => {
  const page = await frame(openCell({ status: "queued" }).open);
  expect(page.querySelector("pre")).toBeNull();
  await act(() => find(page, "summary").click());
  await waitFor(() => expect(find(page, "pre").textContent).toBe("```estimate best\n```"));
});

test("a result that cannot be shown says so and leaves the cell standing", async () => {
  const fault = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const page = await frame(openCell({ status: "done", value: "no such value", seconds: 0 }).open);
  expect(page.textContent).toContain("a fault in Mørketal");
  expect(find(page, ".cell-name").textContent).toBe("best");
  fault.mockRestore();
});
