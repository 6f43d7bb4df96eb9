import { afterEach, describe, expect, test, vi } from "vitest";
import type { DataValue } from "../../../src/cells/data/index.ts";
import { cellKinds } from "../../../src/cells/index.ts";
import type { CellState } from "../../../src/cells/session/cell-state.ts";
import { jointVerdict, studiesBehind, studiesOf } from "../../../src/cells/session/study.ts";
import { tableChecks } from "../../../src/checks/index.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { estimateExample } from "../../locale/estimate-example.ts";
import { concernExample, studyExample } from "./study-example.ts";

afterEach(() => vi.restoreAllMocks());

const text = `
\`\`\`data uk
dataset: uk-2013
\`\`\`
\`\`\`data kr
dataset: korea
\`\`\`
\`\`\`estimate best
data: uk
\`\`\`
\`\`\`estimate other
data: kr
\`\`\`
\`\`\`figure both
of: [other, best]
\`\`\`
`;
const notebook = parseNotebook(text, cellKinds);

/** A value of its own for each test: what was found is kept with it. */
const freshTable = (): DataValue => ({ ...studyExample().value });
const done = (value: unknown): CellState => ({ status: "done", value, seconds: 0 });
const estimated = (estimate: Estimate = estimateExample()): CellState => done({ estimate });
const statesOf = (states: Readonly<Record<string, CellState>>) => new Map(Object.entries(states));

describe("the studies of a notebook", () => {
  test("are its tables that are there, each with the estimates that were made from it", () => {
    const estimate = estimateExample();
    const value = freshTable();
    const states = statesOf({
      uk: done(value),
      kr: { status: "queued" },
      best: estimated(estimate),
      other: estimated(),
    });
    const studies = studiesOf(notebook, states);
    expect([...studies.keys()]).toEqual(["uk"]);
    expect(studies.get("uk")).toMatchObject({ data: "uk", results: { knownLists: null } });
    expect(studies.get("uk")?.results.estimates).toEqual([
      { name: "best", method: "best-model", estimate, divided: false },
    ]);
  });

  test("have the verdict of the table before anything was estimated", () => {
    const study = studiesOf(notebook, statesOf({ uk: done(freshTable()) })).get("uk");
    expect(study?.findings.partition?.concerns).toEqual([concernExample("refuses")]);
    expect(study?.verdict.level).toBe("no-estimate");
    expect(study?.verdict.reasons).toContainEqual(concernExample("refuses"));
  });

  test("are the same objects while nothing that they rest on has changed, and are not checked again", () => {
    const check = vi.spyOn(tableChecks.partition, "run");
    const [value, estimate] = [freshTable(), estimateExample()];
    const now = () => statesOf({ uk: done(value), best: estimated(estimate) });
    const first = studiesOf(notebook, now()).get("uk");
    expect(studiesOf(notebook, now()).get("uk")).toBe(first);
    expect(studiesOf(parseNotebook(`Prose.\n${text}`, cellKinds), now()).get("uk")).toBe(first);
    expect(check).toHaveBeenCalledTimes(1);
  });

  test("are made anew when an estimate is, but their table is not checked again", () => {
    const check = vi.spyOn(tableChecks.partition, "run");
    const value = freshTable();
    const first = studiesOf(notebook, statesOf({ uk: done(value), best: estimated() })).get("uk");
    const second = studiesOf(notebook, statesOf({ uk: done(value), best: estimated() })).get("uk");
    const third = studiesOf(notebook, statesOf({ uk: done(value) })).get("uk");
    expect(second).not.toBe(first);
    expect(third?.results.estimates).toEqual([]);
    expect(check).toHaveBeenCalledTimes(1);
  });

  test("are checked anew under other thresholds", () => {
    const check = vi.spyOn(tableChecks.partition, "run");
    const value = freshTable();
    const strict = parseNotebook(`---\nthresholds: { enough-overlaps: 40 }\n---\n${text}`, cellKinds);
    studiesOf(notebook, statesOf({ uk: done(value) }));
    studiesOf(strict, statesOf({ uk: done(value) }));
    expect(check.mock.calls.map(([, thresholds]) => thresholds["enough-overlaps"])).toEqual([30, 40]);
  });

  test("of two cells with one table are kept apart", () => {
    const value = freshTable();
    const states = statesOf({ uk: done(value), kr: done(value), best: estimated() });
    const first = studiesOf(notebook, states);
    const second = studiesOf(notebook, states);
    expect([...first].map(([name, { data }]) => [name, data])).toEqual([
      ["uk", "uk"],
      ["kr", "kr"],
    ]);
    expect([...second.values()]).toEqual([...first.values()]);
    expect(second.get("kr")).toBe(first.get("kr"));
  });
});

describe("a cell that rests on several studies", () => {
  test("has all of them, in the order in which it names them", () => {
    const studies = studiesOf(notebook, statesOf({ uk: done(freshTable()), kr: done(freshTable()) }));
    expect(studiesBehind(notebook, "both", studies).map(({ data }) => data)).toEqual(["kr", "uk"]);
    expect(studiesBehind(notebook, "best", studies).map(({ data }) => data)).toEqual(["uk"]);
  });

  test("has the heaviest of their verdicts, with the reasons of all", () => {
    const warned = studyExample([concernExample("warns")]);
    const refused = studyExample([concernExample("refuses")]);
    expect(jointVerdict([studyExample(), warned, refused])).toEqual({
      level: "no-estimate",
      reasons: [concernExample("refuses"), concernExample("warns")],
    });
    expect(jointVerdict([warned])).toBe(warned.verdict);
    expect(jointVerdict([studyExample(), studyExample()])?.level).toBe("sound");
    expect(jointVerdict([])).toBeNull();
  });
});
