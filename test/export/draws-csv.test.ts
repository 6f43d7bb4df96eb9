import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import type { EstimateValue } from "../../src/cells/estimate/index.ts";
import type { Session } from "../../src/cells/session/session.ts";
import { drawsCsv } from "../../src/export/draws-csv.ts";
import { reportHtml } from "../../src/export/report/report-html.ts";
import { finishedSession, uploadCell, uploadOf } from "./finished-session.ts";

const estimates = (data: string): string => `
\`\`\`estimate resampled
data: ${data}
interval: { replicates: 100 }
\`\`\`

\`\`\`estimate hidden
data: ${data}
method: latent-class
sampler: { chains: 4, burn-in: 1000, sweeps: 2000, draws: 500 }
\`\`\`

\`\`\`estimate least
data: ${data}
method: lower-bound
\`\`\`

\`\`\`figure trace
kind: trace
of: hidden
\`\`\`

\`\`\`figure ranks
kind: ranks
of: hidden
\`\`\`

\`\`\`figure none
kind: trace
of: resampled
\`\`\`
`;

let session: Session;
let rows: readonly (readonly string[])[];
let report: Document;
beforeAll(async () => {
  session = await finishedSession(`\`\`\`data lists\ndataset: kosovo-1999\n\`\`\`\n${estimates("lists")}`);
  rows = rowsOf(drawsCsv(session));
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  report = parseHTML(await reportHtml(session, { language: "en", document })).document;
});

const rowsOf = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

const drawsOf = (name: string): Float64Array => {
  const state = session.states.get(name);
  if (state?.status !== "done") throw new Error(`${name} has no result`);
  return (state.value as EstimateValue).estimate.draws;
};

describe("the draws as CSV", () => {
  test("are those of the session to the last digit", () => {
    expect(drawsCsv(session)).toMatch(/^estimate,chain,draw,total\n/);
    for (const name of ["resampled", "hidden"]) {
      const told = rows.filter(([estimate]) => estimate === name).map(([, , , total]) => Number(total));
      expect(told.length).toBeGreaterThanOrEqual(50);
      expect(told).toEqual([...drawsOf(name)]);
    }
  });

  test("are numbered within their chain, and have no chain where the method has none", () => {
    const hidden = rows.filter(([estimate]) => estimate === "hidden");
    expect(hidden).toHaveLength(2000);
    expect(hidden[499]?.slice(1, 3)).toEqual(["1", "500"]);
    expect(hidden[500]?.slice(1, 3)).toEqual(["2", "1"]);
    expect(rows.find(([estimate]) => estimate === "resampled")?.slice(1, 3)).toEqual(["", "1"]);
  });

  test("are none of a method that draws nothing, and only of the cells asked for", () => {
    expect(rows.some(([estimate]) => estimate === "least")).toBe(false);
    expect(new Set(rowsOf(drawsCsv(session, ["hidden"])).map(([estimate]) => estimate))).toEqual(new Set(["hidden"]));
  });

  test("are none of lists that were added from this computer, and the report says so of their figures", async () => {
    const lists = ["Ours", "Theirs", "Police"];
    const upload = uploadOf({ lists, counts: Float64Array.of(0, 40, 35, 12, 30, 13, 22, 14) });
    const own = await finishedSession(uploadCell(upload) + estimates("own"), upload);
    expect(drawsCsv(own)).toBe("estimate,chain,draw,total\n");
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const page = parseHTML(await reportHtml(own, { language: "en", document })).document;
    for (const name of ["trace", "ranks"]) {
      expect(page.querySelector(`#cell-${name}`)?.textContent).toContain("could give small counts away");
      expect(page.querySelector(`#cell-${name} svg`) === null).toBe(true);
    }
  });
});

describe("the report", () => {
  test.each(["trace", "ranks"])("draws the figure of kind %s twice, with its caption and its table", (name) => {
    const cell = report.querySelector(`#cell-${name}`);
    expect(cell?.querySelectorAll(".wide svg, .narrow svg").length).toBe(2);
    expect(cell?.querySelector("figcaption")?.textContent).toMatch(/R-hat/);
    expect(cell?.querySelector("table")?.textContent).toContain("Chain");
  });

  test("says what a figure of chains needs, where a method has none", () => {
    expect(report.querySelector("#cell-none .problem")?.textContent).toContain("“resampled” has no chains to show");
  });

  test("says of a sampler whether its chains agree", () => {
    expect(report.querySelector("#cell-hidden")?.textContent).toMatch(
      /R-hat \d\.\d+: the four chains .*; the middle rests on about [\d,]+ independent draws, the ends on about/,
    );
  });
});
