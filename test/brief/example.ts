import { briefOf } from "../../src/brief/brief.ts";
import type { BriefContent } from "../../src/brief/content.ts";
import type { DataValue } from "../../src/cells/data/index.ts";
import { cellKinds } from "../../src/cells/index.ts";
import type { ScenariosValue } from "../../src/cells/scenarios/index.ts";
import type { CellState } from "../../src/cells/session/cell-state.ts";
import type { Study } from "../../src/cells/session/study.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import { addTables, type Stratum } from "../../src/model/stratum.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import type { VerdictLevel } from "../../src/model/verdict.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import { estimateExample } from "../locale/estimate-example.ts";
import { said } from "../locale/in-every-language.ts";

/** A stratum with so many people on the first list, the second, and both. */
export const stratum = (values: Stratum["values"], first: number, second: number, both: number): Stratum => ({
  values,
  table: { lists: ["POL", "NGO"], counts: Float64Array.of(0, first, second, both) },
});

/** A table of two lists, whole or made of strata. */
export function dataExample(strata: readonly Stratum[] = []): DataValue {
  const whole = stratum({}, 1000, 1644, 100).table;
  return {
    description: {
      name: "made-up",
      title: { en: "Made up", da: "Opdigtet" },
      counts: { en: "made-up people", da: "opdigtede personer" },
      year: { en: "2020 to 2021", da: "2020 til 2021" },
      source: "nowhere",
      citation: "Nobody (2022)",
      listNames: { POL: { en: "Police", da: "Politiet" } },
    },
    table: strata.length > 0 ? strata.map(({ table }) => table).reduce(addTables) : whole,
    strata,
    hash: "00",
    steps: [],
  };
}

export interface BriefExample {
  /** Of the notebook. */
  readonly text: string;
  readonly data?: DataValue;
  /** Of the estimate cells that are done, by name. */
  readonly estimates?: Readonly<Record<string, Partial<Estimate>>>;
  readonly scenarios?: Readonly<Record<string, ScenariosValue>>;
  /** Of any cell, instead of what is said above. */
  readonly states?: Readonly<Record<string, CellState>>;
  readonly level?: VerdictLevel;
  readonly reasons?: Study["verdict"]["reasons"];
}

const done = (value: unknown): CellState => ({ status: "done", value, seconds: 1 });

/** The brief of a made-up notebook whose table is the cell `d`. */
export function briefExample(example: BriefExample): BriefContent {
  const { text, data = dataExample(), estimates = {}, scenarios = {}, states = {}, level = "sound" } = example;
  const notebook = parseNotebook(text, cellKinds);
  const all = new Map<string, CellState>([["d", done(data)]]);
  for (const [name, wanted] of Object.entries(estimates)) {
    const cell = notebook.cells.get(name);
    const method = cell?.sound ? String(cell.spec.method) : "best-model";
    const provenance = { estimator: method, version: 1, options: {}, seed: 1, data: "00" };
    all.set(name, done({ estimate: estimateExample(wanted), provenance, lists: data.table.lists, data, by: [] }));
  }
  for (const [name, results] of Object.entries(scenarios)) all.set(name, done(results));
  for (const [name, state] of Object.entries(states)) all.set(name, state);
  const study: Study = {
    data: "d",
    value: data,
    results: { table: data.table, estimates: [], knownLists: null },
    thresholds: defaultThresholds,
    unnumbered: [],
    estimates: 0,
    levelOf: () => null,
    findings: {},
    verdict: { level, reasons: example.reasons ?? [] },
  };
  return briefOf(notebook, all, all.get("d")?.status === "done" ? new Map([["d", study]]) : new Map());
}

export const dataCell = "```data d\ndataset: made-up\n```\n";
export const uploadCell = `\`\`\`data d\nupload: { name: own, sha256: ${"0".repeat(64)} }\n\`\`\`\n`;
export const estimateCell = (name: string, method = "best-model", more = ""): string =>
  `\`\`\`estimate ${name}\ndata: d\nmethod: ${method}\n${more}\`\`\`\n`;
export const scenariosCell = (name: string, base: string, more = ""): string =>
  `\`\`\`scenarios ${name}\nbase: ${base}\nvary:\n  - drop: NGO\n${more}\`\`\`\n`;

export const range = (low: number, high: number): Pick<Estimate, "intervals"> => ({
  intervals: [{ level: 0.95, low, high, kind: "bca" }],
});

const changed = (scenario: string, value: unknown) => {
  const label = `${scenario} ${String(value)}`;
  return {
    entry: 0,
    settings: [{ scenario, value, label: said(label) }],
    label: said(""),
    notes: [],
  };
};

/** A scenario that gives so many people in all, without a range. */
export const scenarioRow = (entry: number, scenario: string, value: unknown, total: number) => ({
  ...changed(scenario, value),
  entry,
  outcome: { ok: true as const, value: estimateExample({ total, intervals: [] }) },
});

/** Four scenarios: one with a range, one without, one that failed and one that is not there yet; and a dial. */
export const scenarioResults: ScenariosValue = {
  conclusions: [],
  provenance: { estimator: "best-model", version: 1, options: {}, seed: 1, data: "00" },
  dataset: dataExample().description,
  base: { name: "best", estimate: { ...estimateExample(), total: 12_000 } },
  rows: [
    {
      ...changed("drop", "POL"),
      outcome: { ok: true, value: estimateExample({ total: 24_000, ...range(5555, 60_000) }) },
    },
    scenarioRow(1, "method", "stepwise", 8000),
    { ...changed("drop", "NGO"), outcome: { ok: false, problem: { code: "no-overlap" } } },
    { ...changed("censor", 5), outcome: null },
  ],
  dials: [
    {
      between: ["POL", "NGO"],
      points: [
        { oddsRatio: 0.25, total: 5000, low: null, high: null },
        { oddsRatio: 4, total: 20_000, low: null, high: null },
      ],
      base: 1,
      ownRange: null,
      tippingPoints: [{ conclusion: { side: "below", people: 10_000 }, holdsAtBase: true, at: 2, failsWhen: "above" }],
    },
  ],
};
