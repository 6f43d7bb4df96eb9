import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { Session } from "../../../src/cells/session/session.ts";
import { suppress } from "../../../src/disclosure/tables/protected.ts";
import { bibtex } from "../../../src/export/bibtex.ts";
import { tellable } from "../../../src/export/disclosure/tellable.ts";
import { rScript } from "../../../src/export/r-script/r-script.ts";
import { reportHtml } from "../../../src/export/report/report-html.ts";
import { resultTables } from "../../../src/export/result-tables.ts";
import { resultsCsv } from "../../../src/export/results-csv.ts";
import { resultsJson } from "../../../src/export/results-json.ts";
import { tableHash } from "../../../src/model/table-hash.ts";
import { inProcessDesk } from "../../data/tables/in-process-desk.ts";
import { finishedSession, uploadCell, uploadOf } from "../finished-session.ts";

const lists = ["Ours", "Theirs", "Police"];
/** In the order of the histories: Ours, Theirs, both, Police and so on. */
const uploadWith = (counts: readonly number[]) => uploadOf({ lists, counts: Float64Array.of(0, ...counts) });

const estimates = `
\`\`\`estimate best
data: own
interval: { replicates: 100 }
\`\`\`

\`\`\`estimate path
data: own
method: stepwise
interval: none
\`\`\`

\`\`\`estimate pairwise
data: own
method: pairs
\`\`\`

\`\`\`scenarios what-if
base: best
vary:
  - drop: each
interval: none
\`\`\`

\`\`\`consistency each
data: own
\`\`\`

\`\`\`side-by-side both
of: [best, path]
\`\`\`

\`\`\`figure overlaps
kind: upset
of: own
\`\`\`
`.replace("interval: none\n```\n\n```estimate pairwise", "interval: { kind: none }\n```\n\n```estimate pairwise");

const dial = `
\`\`\`estimate apart
data: own
method: fixed-model
model: "[1,2,3]"
\`\`\`

\`\`\`scenarios turned
base: apart
vary:
  - dependence: { between: [Ours, Theirs], odds-ratio: [0.5, 1, 2, 4] }
conclusions:
  - above: 200
\`\`\`
`;

async function exportsOf(session: Session) {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const csv = await resultsCsv(session, { tables: inProcessDesk, language: "en" });
  if (!csv.ok) throw new Error(csv.problem.code);
  return {
    report: await reportHtml(session, { language: "en", document }),
    csv: csv.value,
    json: resultsJson(session, "own").replace(/"seconds": [^,\n]*/g, '"seconds": 0'),
    r: rScript(session, "en"),
    citations: bibtex(session, "en"),
  };
}

/** What a result repeats of what was written, which is told as it was written. */
const written = new Set([
  "options",
  "settings",
  "label",
  "dataset",
  "description",
  "conclusion",
  "conclusions",
  "entry",
  "lists",
]);

/** A value with a field in each of its parts that no type knows. */
function withMore(value: unknown): unknown {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || value instanceof Map) return value;
  if (Array.isArray(value)) return value.map(withMore);
  const parts = Object.entries(value).map(([key, part]) => [key, written.has(key) ? part : withMore(part)]);
  return { ...Object.fromEntries(parts), more: "than anybody knew" };
}

function placesOfMore(value: unknown, at: string): readonly string[] {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "more" ? [`${at}.${key}`] : placesOfMore(part, `${at}.${key}`),
  );
}

describe("of an upload", () => {
  test("every file gives the table protected, or not at all", async () => {
    const upload = uploadWith([40, 35, 12, 30, 3, 2, 4]);
    const session = await finishedSession(uploadCell(upload) + estimates, upload);
    const { report, json, r, csv } = await exportsOf(session);
    const page = parseHTML(report).document;
    const made = suppress(upload.table, { known: "everybody" });
    if (!made.ok) throw new Error("this table can be protected");
    const hidden = made.value.table.hidden ?? [];
    expect(hidden.length).toBeGreaterThanOrEqual(3);
    const rows = Array.from(page.querySelectorAll("#cell-own tbody tr"), (row) => row.textContent ?? "");
    for (const name of ["Ours + Police", "Theirs + Police", "Ours + Theirs + Police"]) {
      expect(rows.find((row) => row.startsWith(name))).toMatch(/\d–\d+$/);
    }
    const { cells } = JSON.parse(json);
    expect(cells.own.value.table.hidden).toEqual(hidden);
    for (const { history } of hidden) expect(cells.own.value.table.counts[history]).toBe(0);
    expect(r).toContain('data_own <- read.csv("data_own.csv")');
    expect(r).not.toContain("data.frame");
    expect(page.body.textContent).toContain("126 people were seen on 3 lists");
    expect(csv).toMatch(/^best,estimate,.*,126,/m);
  });

  test("no file holds what the hidden counts could be found with", async () => {
    const upload = uploadWith([40, 35, 12, 30, 3, 2, 4]);
    const session = await finishedSession(uploadCell(upload) + estimates, upload);
    const files = await exportsOf(session);
    for (const text of Object.values(files)) expect(text).not.toContain(tableHash(upload.table));
    const { cells } = JSON.parse(files.json);
    expect(cells.best.value.estimate).toMatchObject({
      draws: [],
      models: null,
      model: null,
      tables: [],
      stabilisation: [],
    });
    expect(cells.best.value.estimate.jackknife).toEqual({ estimates: [], people: [] });
    expect(cells.path.value.estimate.tables).toEqual([]);
    expect(cells.pairwise.value.estimate.tables).toEqual([]);
    expect(cells.each.problem.code).toBe("reason-withheld");
    expect(cells.both.value.rows).toEqual(["best", "path"].map((name) => ({ name, value: { cell: name } })));
    const beside = parseHTML(files.report).document.querySelectorAll("#cell-both tbody tr:first-child td");
    const { total, intervals } = cells.best.value.estimate;
    expect(beside[0]?.textContent).toBe(total.toLocaleString("en"));
    expect(beside[1]?.textContent?.startsWith(intervals[1].low.toLocaleString("en"))).toBe(true);
    expect(Array.from(beside).at(-1)?.textContent).toBe("–");
    const tables = resultTables(tellable(session), "en");
    const totals = tables.lines.map(({ total }) => total);
    const numbers = [...totals, ...tables.intervals.flatMap(({ low, high }) => [low, high])];
    const told = numbers.filter((number) => number !== null);
    expect(told.length).toBeGreaterThan(8);
    for (const number of told) expect(Number(number.toPrecision(2)) === number || number === 126).toBe(true);
  });

  test("what nobody said may be told is not told, in whatever part of a result it stands", async () => {
    const upload = uploadWith([40, 35, 12, 30, 3, 2, 4]);
    const session = await finishedSession(uploadCell(upload) + estimates + dial, upload);
    const states = new Map(
      [...session.states].map(([name, state]) => [
        name,
        state.status === "done" ? { ...state, value: withMore(state.value) } : state,
      ]),
    );
    const told = tellable({ ...session, notebook: session.notebook, seed: session.seed, states });
    const done = [...told.states].filter(([, { status }]) => status === "done").map(([name]) => name);
    expect(done).toEqual(
      expect.arrayContaining(["own", "best", "path", "pairwise", "what-if", "both", "turned", "overlaps"]),
    );
    expect([...told.states].flatMap(([name, state]) => placesOfMore(state, name))).toEqual([]);
  });

  test("a cell that was changed since it ran is told as that, and not what it found before", async () => {
    const upload = uploadWith([40, 35, 12, 30, 3, 2, 4]);
    const session = await finishedSession(uploadCell(upload) + estimates, upload);
    const best = session.states.get("best");
    if (best?.status !== "done") throw new Error("best has a result");
    const last = { value: best.value, seconds: best.seconds, spec: {}, changed: { what: "seed" } } as const;
    const states = new Map(session.states).set("best", { status: "stale", cost: 60, last });
    const outdated = { notebook: session.notebook, seed: session.seed, states };
    expect(tellable(outdated).states.get("best")).toEqual({ status: "stale", cost: 60, last: null });
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const page = parseHTML(await reportHtml(outdated, { language: "en", document })).document;
    expect(page.querySelector("#cell-best")?.textContent).toContain("had been changed");
  });

  test("how many are seen without a list is rounded, as it tells how many only that list knows", async () => {
    const upload = uploadWith([40, 35, 12, 3, 6, 7, 8]);
    const session = await finishedSession(uploadCell(upload) + estimates, upload);
    const seen = resultTables(tellable(session), "en").lines.flatMap(({ row, label, observed }) =>
      row === "scenario" && label !== "all lists" && observed !== null ? [observed] : [],
    );
    expect(seen.length).toBeGreaterThan(0);
    for (const people of seen) expect(people % 5).toBe(0);
  });

  test("the verdict is the true one, and a reason that the protected table does not show is told without numbers", async () => {
    const upload = uploadWith([40, 35, 1, 30, 1, 1, 1]);
    const session = await finishedSession(uploadCell(upload), upload);
    const page = parseHTML((await exportsOf(session)).report).document;
    const verdict = page.querySelector("#cell-own .verdict");
    expect(verdict?.getAttribute("data-level")).toBe("no-estimate");
    expect(verdict?.textContent).toContain("Far too few people are on more than one list.");
    expect(verdict?.textContent).not.toMatch(/\b6 overlaps\b/);
  });

  test("two tables that are protected alike give the same files, whatever the hidden counts are", async () => {
    const small = fc.integer({ min: 2, max: 3 });
    const large = fc.integer({ min: 20, max: 90 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(small, small, small, small), fc.tuple(large, large, large), async (few, many) => {
        const [ours, both, police, pair] = few;
        const counts = [ours, many[0], both, police, many[1], pair, many[2]];
        // One more on Ours with Theirs and on Police alone, one fewer on Ours alone and on Theirs with Police: all totals stay.
        const moved = [ours - 1, many[0], both + 1, police + 1, many[1], pair - 1, many[2]];
        const files = await Promise.all(
          [counts, moved].map(async (each) => {
            const upload = uploadWith(each);
            return exportsOf(await finishedSession(uploadCell(upload), upload));
          }),
        );
        expect(files[1]).toEqual(files[0]);
      }),
      { numRuns: 25 },
    );
  });

  test("a table that cannot be protected is left out, and the report says why and gives the estimates", async () => {
    const upload = uploadOf({ lists: ["Ours", "Theirs"], counts: Float64Array.of(0, 30, 30, 1) });
    const estimate = "```estimate least\ndata: own\nmethod: lower-bound\n```\n";
    const session = await finishedSession(uploadCell(upload) + estimate, upload);
    const { report, csv } = await exportsOf(session);
    const page = parseHTML(report).document;
    const told = page.querySelector("#cell-own");
    expect(told?.textContent).toContain("cannot be hidden well enough");
    expect(told?.querySelector("table")).toBeNull();
    expect(told?.querySelector(".verdict")?.getAttribute("data-level")).toBe("no-estimate");
    expect(page.querySelector("#cell-least .finding")?.textContent).toContain("61 people were seen");
    expect(csv).toMatch(/^least,estimate,.*,61,/m);
  });
});

test("public data are given as they are", async () => {
  const session = await finishedSession("```data lists\ndataset: korea\n```\n");
  const { json, report, r } = await exportsOf(session);
  expect(JSON.parse(json).cells.lists.value.table.counts).toEqual([0, 5, 5, 54, 41, 6, 0, 12]);
  expect(parseHTML(report).document.querySelector("#cell-lists")?.textContent).toContain("b + c54");
  expect(r).toContain("count = c(5, 5, 54, 41, 6, 0, 12)");
});
