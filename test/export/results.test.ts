import { beforeAll, describe, expect, test } from "vitest";
import type { EstimateValue } from "../../src/cells/estimate/index.ts";
import type { ScenariosValue } from "../../src/cells/scenarios/index.ts";
import type { Session } from "../../src/cells/session/session.ts";
import { sessionReport } from "../../src/cells/session/session-report.ts";
import { resultsCsv } from "../../src/export/results-csv.ts";
import { resultsJson } from "../../src/export/results-json.ts";
import { failure } from "../../src/model/result.ts";
import { inProcessDesk } from "../data/tables/in-process-desk.ts";
import { finishedSession } from "./finished-session.ts";
import { publicNotebook } from "./notebooks.ts";

const byYear = `
\`\`\`data parts
dataset: denmark-synthetic
\`\`\`

\`\`\`estimate by-part
data: parts
method: lower-bound
by: [year]
\`\`\`

\`\`\`estimate by-graphs
data: lists
method: decomposable
prior: { kind: negative-binomial, shape: 2, scale: 100 }
\`\`\`
`;

let session: Session;
let rows: readonly Readonly<Record<string, string>>[];
beforeAll(async () => {
  session = await finishedSession(publicNotebook + byYear);
  const csv = await resultsCsv(session, { tables: inProcessDesk, language: "en" });
  rows = csv.ok ? rowsOf(csv.value) : [];
});

/** A reader of CSV that knows quotes and nothing else. */
function rowsOf(csv: string): Record<string, string>[] {
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
    );
  const [head = "", ...lines] = csv.trim().split("\n");
  const columns = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, index) => [columns[index] ?? "", cell])));
}

const resultOf = <Value>(name: string): Value => {
  const state = session.states.get(name);
  if (state?.status !== "done") throw new Error(`${name} has no result`);
  return state.value as Value;
};

describe("the results as CSV", () => {
  test("have a row for each estimate and level, with the numbers of the session to the last digit", () => {
    for (const name of ["best", "named", "at-least", "by-part", "by-graphs"]) {
      const { estimate, provenance } = resultOf<EstimateValue>(name);
      const told = rows.filter(({ cell, row }) => cell === name && row === "estimate");
      expect(told).toHaveLength(Math.max(estimate.intervals.length, 1));
      const intervals = estimate.intervals.length > 0 ? estimate.intervals : [{ level: 0, low: 0, high: 0, kind: "" }];
      intervals.forEach((interval, index) => {
        const row = told[index];
        expect(Number(row?.total)).toBe(estimate.total);
        expect(Number(row?.observed)).toBe(estimate.observed);
        expect([row?.level, row?.low, row?.high].map(Number)).toEqual([interval.level, interval.low, interval.high]);
        expect(row?.kind).toBe(interval.kind);
        expect(row?.data).toBe(provenance.data);
        expect(row?.version).toBe(String(provenance.version));
        expect(JSON.parse(row?.options ?? "")).toEqual(provenance.options);
        expect(row?.verdict).not.toBe("");
      });
    }
  });

  test("have the strata of an estimate and the rows of scenarios", () => {
    const strata = rows.filter(({ cell, row }) => cell === "by-part" && row === "stratum");
    const [table] = resultOf<EstimateValue>("by-part").estimate.tables;
    expect(strata).toHaveLength(table?.rows.length ?? Number.NaN);
    expect(strata.map(({ label, total }) => [label, Number(total)])).toEqual(
      table?.rows.map(({ stratum, total }) => [stratum, total]),
    );
    const scenarios = rows.filter(({ cell, row }) => cell === "what-if" && row === "scenario");
    const { rows: outcomes } = resultOf<ScenariosValue>("what-if");
    const totals = outcomes.flatMap(({ outcome }) =>
      outcome?.ok ? Array.from({ length: Math.max(outcome.value.intervals.length, 1) }, () => outcome.value.total) : [],
    );
    expect(scenarios.map(({ total }) => Number(total))).toEqual(totals);
    expect(JSON.parse(scenarios[0]?.settings ?? "")).toEqual({ options: { model: "[12,3]" } });
  });

  test("name the cells that have no result", () => {
    expect(rows.filter(({ row }) => row === "none").map(({ cell, problem }) => [cell, problem])).toEqual([
      ["blocked", "blocked"],
      ["broken", "unknown-key"],
    ]);
  });

  test("are not made where they cannot be joined", async () => {
    const failed = failure({ code: "worker-crashed", detail: "" });
    expect(await resultsCsv(session, { tables: { joinResults: async () => failed }, language: "en" })).toBe(failed);
  });
});

test("the results as JSON are what the command prints", () => {
  expect(JSON.parse(resultsJson(session, "a.md"))).toEqual(JSON.parse(JSON.stringify(sessionReport(session, "a.md"))));
});

test("the results as JSON have the prior and the draws of a posterior", () => {
  const { cells } = JSON.parse(resultsJson(session, "a.md"));
  const { estimate } = cells["by-graphs"].value ?? {};
  expect(estimate.prior).toEqual({ kind: "negative-binomial", shape: 2, scale: 100 });
  expect(estimate.draws).toHaveLength(4000);
});
