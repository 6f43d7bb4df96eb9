import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { cellKinds } from "../../src/cells/index.ts";
import { stateProblem } from "../../src/cells/session/cell-state.ts";
import type { Session } from "../../src/cells/session/session.ts";
import { sessionInWords } from "../../src/cells/session/session-in-words.ts";
import { bibtex } from "../../src/export/bibtex.ts";
import type { ExportInput } from "../../src/export/export-input.ts";
import { rTranslations } from "../../src/export/r-script/index.ts";
import { rScript } from "../../src/export/r-script/r-script.ts";
import { release } from "../../src/export/release.ts";
import { reportHtml } from "../../src/export/report/report-html.ts";
import { resultsCsv } from "../../src/export/results-csv.ts";
import { resultsJson } from "../../src/export/results-json.ts";
import { figureIds } from "../../src/figures/index.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { problemsOf } from "../../src/notebook/document.ts";
import { inProcessDesk } from "../data/tables/in-process-desk.ts";
import { foreign } from "../locale/pseudo-language/foreign.ts";
import { another } from "../locale/pseudo-language/language.ts";
import { remaining, shownTexts } from "../locale/pseudo-language/remaining-words.ts";
import { choicesOfMethods, citations, keysOfMethods, textsOfData } from "../locale/pseudo-language/written.ts";
import { writtenIn } from "../locale/pseudo-language/written-in-problem.ts";
import { everyCell } from "./every-cell.ts";
import { finishedSession, startedSession, uploadCell, uploadOf } from "./finished-session.ts";

let session: Session;
beforeAll(async () => {
  session = await finishedSession(everyCell);
});

/** What somebody wrote; in the notation of models each list has a sign, and seeds and versions are copied. */
const namesIn = ({ notebook, states, seed }: ExportInput): readonly string[] => [
  ...[...notebook.cells.keys(), notebook.title, "Smith", release.version],
  ...["P", "Q", "E", "AA", "BB", "AB", "CC", "1 P", "2 Q", "3 E", "1 AB", "2 CC"],
  ...[`${foreign("seed")} ${seed}`, `${foreign("Seed")} ${seed}`, `${foreign("version")} 1`],
  ...problemsOf(notebook).flatMap(({ problem }) => writtenIn(problem)),
  ...[...states.values()].flatMap((state) => {
    const problem = stateProblem(state);
    return problem ? writtenIn(problem) : [];
  }),
];

const said = (texts: readonly string[]) => texts.map((text) => ({ where: "said", text }));

describe("a report", () => {
  const english = async (input: ExportInput, names: readonly string[] = []): Promise<readonly string[]> => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const page = parseHTML(await reportHtml(input, { language: another, document })).document;
    expect(page.documentElement.lang).toBe(another);
    expect(page.body.textContent).not.toMatch(/\bundefined\b|\[object/);
    return remaining(shownTexts(page.documentElement), {
      within: [...namesIn(input), ...names, ...textsOfData, ...choicesOfMethods, ...citations],
      alone: [...keysOfMethods, "12", "13", "23", String(input.seed)],
    });
  };

  test("of every kind of cell, method and figure says nothing in English", async () => {
    const kinds = [...session.notebook.cells.values()].map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(Object.keys(cellKinds)));
    for (const id of figureIds) expect(session.states.get(`figure-${id}`)).toMatchObject({ status: "done" });
    expect(await english(session)).toEqual([]);
  });

  test("of a notebook that was not run says nothing in English", async () => {
    const started = startedSession(everyCell);
    for (const status of ["queued", "cancelled", "running", "stale"] as const) {
      const state =
        status === "running"
          ? { status, fraction: 0.5, secondsLeft: 3 }
          : status === "stale"
            ? { status, cost: 1, last: null }
            : { status };
      const states = new Map([...started.states].map(([name]) => [name, state]));
      expect(await english({ notebook: started.notebook, seed: 5, states })).toEqual([]);
    }
    started.close();
  });

  test("of a notebook with mistakes says nothing in English", async () => {
    const broken = await finishedSession(
      "---\nseed: none\ncolour: red\n---\n```estimat x\n```\n```data my cell!\n```\n```data a\ndataset: [\n```\n```data a\n- 1\n```\n",
    );
    expect(broken.notebook.problems.length).toBeGreaterThan(1);
    expect(await english(broken, ["estimat"])).toEqual([]);
  });

  test("of lists that were added says nothing in English", async () => {
    const lists = ["Ours", "Theirs", "Police"];
    const upload = uploadOf({ lists, counts: Float64Array.of(0, 40, 35, 2, 30, 13, 22, 1) });
    const text = `${uploadCell(upload)}
\`\`\`estimate best
data: own
interval: { replicates: 100 }
\`\`\`
\`\`\`estimate hidden
data: own
method: latent-class
sampler: { burn-in: 200, sweeps: 1000, draws: 500 }
\`\`\`
\`\`\`scenarios what-if
base: best
interval: none
vary:
  - drop: each
\`\`\`
\`\`\`consistency known
data: own
method: stepwise
\`\`\`
${figureIds.map((kind) => `\`\`\`figure drawn-${kind}\nkind: ${kind}\nof: ${figuresOf[kind] ?? "best"}\n\`\`\``).join("\n")}
`;
    const own = await finishedSession(text, upload);
    expect(own.states.get("best")).toMatchObject({ status: "done" });
    expect(await english(own, [...lists, "Lists of our own", "people", "this year", "own-lists"])).toEqual([]);
  });
});

/** What a figure is of, where it is not an estimate. */
const figuresOf: Readonly<Record<string, string>> = {
  ...{ upset: "own", pairs: "own", trace: "hidden", ranks: "hidden", draws: "hidden", forest: "[best, hidden]" },
  ...{ tornado: "what-if", "scenario-forest": "what-if", "specification-curve": "what-if", dial: "what-if" },
  consistency: "known",
};

test("the results as CSV call scenarios in foreign words", async () => {
  const csv = await resultsCsv(session, { tables: inProcessDesk, language: another });
  if (!csv.ok) throw new Error(csv.problem.code);
  const [, ...rows] = csv.value.trim().split("\n");
  const labels = rows.flatMap((row) => /^[^,]*,scenario,("(?:[^"]|"")*"|[^,]*),/.exec(row)?.[1] ?? []);
  expect(labels.length).toBeGreaterThan(10);
  expect(remaining(said(labels), { within: namesIn(session) })).toEqual([]);
});

/** The texts in a value that are told to people: those of a key for it, and those that stand in it by language. */
function toldIn(value: unknown, key = ""): readonly string[] {
  if (typeof value === "string") return /^(message|label|meaning|sentence|about)$/.test(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  if (another in value) return [String(Object.entries(value).find(([language]) => language === another)?.[1])];
  return Object.entries(value).flatMap(([name, each]) => toldIn(each, Array.isArray(value) ? key : name));
}

describe("of a notebook in the language", () => {
  const inIt = (): Session => ({ ...session, notebook: { ...session.notebook, language: another } });
  test("the results as JSON tell in foreign words what was found", () => {
    const told = toldIn(JSON.parse(resultsJson(inIt(), "every-cell.md")));
    expect(told.length).toBeGreaterThan(50);
    expect(remaining(said(told), { within: namesIn(session) })).toEqual([]);
  });

  test("the command prints foreign words", () => {
    const lines = sessionInWords(inIt(), cellKinds).split("\n");
    expect(lines.length).toBeGreaterThan(session.notebook.cells.size);
    expect(remaining(said(lines), { within: [...namesIn(session), ...textsOfData] })).toEqual([]);
  });
});

describe("an R script", () => {
  /** Its comments, but for code and for names that R does not take. */
  const commentsOf = (script: string): readonly string[] =>
    script.split("\n").filter((line) => /^\s*#/.test(line) && !/^# (install\.packages\(|list\d+: )/.test(line));
  const names = [...textsOfData, ...choicesOfMethods, "Lists of our own", "Ours, Theirs, Police, count"];
  const english = (input: ExportInput): readonly string[] =>
    remaining(said(commentsOf(rScript(input, another))), { within: [...namesIn(input), ...names, "0", "1"] });

  test("of every method has comments in foreign words", () => {
    const script = rScript(session, another);
    expect(Object.keys(rTranslations).length).toBeGreaterThan(10);
    expect(commentsOf(script).length).toBeGreaterThan(40);
    expect(english(session)).toEqual([]);
  });

  test("of every way to write a method has comments in foreign words", async () => {
    const lists = ["Ours", "Theirs", "Police"];
    const upload = uploadOf({ lists, counts: Float64Array.of(0, 40, 35, 2, 30, 13, 22, 1) });
    const table = (more: string, last: string): string =>
      `table: { lists: [AA, BB, CC], counts: { 100: 31, 010: 24, 001: 8, 110: 9, 101: 7${last} }${more} }`;
    const data = {
      known: "dataset: hepatitis-a-1995",
      parted: "dataset: denmark-synthetic",
      bounded: table("", ", 111: 1..4"),
      impossible: table(", unobservable: [111]", ""),
    };
    const estimates = [
      ["known", "method: best-model\ncriterion: aic"],
      ["known", "method: best-model\ninterval: { kind: percentile }"],
      ["known", 'method: fixed-model\nmodel: "[12,3]"\ninterval: { kind: profile }'],
      ["known", "method: downhill\ncriterion: aic"],
      ["known", "method: heterogeneity"],
      ["known", "method: lower-bound\nform: chao"],
      ["known", "method: sample-coverage\nform: one-step"],
      ["parted", "method: stepwise\nby: [year]"],
      ["bounded", "method: best-model"],
      ["impossible", "method: best-model"],
      ["own", "method: best-model"],
      ["gone", "method: best-model"],
    ].map(([of, written], place) => `\`\`\`estimate e${place}\ndata: ${of}\n${written}\n\`\`\`\n`);
    const cells = Object.entries({ ...data, gone: "dataset: nowhere" }).map(
      ([name, written]) => `\`\`\`data ${name}\n${written}\n\`\`\`\n`,
    );
    const started = startedSession([...cells, uploadCell(upload), ...estimates].join(""), upload);
    for (const name of [...Object.keys(data), "own", "gone"]) await started.run(name);
    const script = rScript(started, another);
    for (const sentence of Object.values(catalogues[another].exported.rScript.none)) {
      if (sentence !== catalogues[another].exported.rScript.none.parts) expect(script).toContain(sentence);
    }
    expect(english(started)).toEqual([]);
    started.close();
  });
});

test("citations call the app and its version in foreign words", () => {
  const [, entry = ""] = bibtex(session, another).split("@misc{morketal,");
  const values = [...entry.matchAll(/= \{(.*)\},$/gm)].map(([, value = ""]) => value);
  expect(values).toHaveLength(3);
  expect(remaining(said(values), { within: [release.version] })).toEqual([]);
});
