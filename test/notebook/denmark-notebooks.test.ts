import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { SessionContext } from "../../src/cells/cell-kind.ts";
import type { CellState } from "../../src/cells/cell-state.ts";
import type { EstimateValue } from "../../src/cells/estimate-value.ts";
import { cellKinds } from "../../src/cells/index.ts";
import { noUploads } from "../../src/cells/no-uploads.ts";
import { createSession } from "../../src/cells/session.ts";
import { readDataset } from "../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../src/data/shipped-datasets.ts";
import { createInProcessPool } from "../../src/jobs/run-in-process.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import { formatCount, formatRounded } from "../../src/text/numbers.ts";

const text = (file: string): string => readFileSync(new URL(`../../notebooks/${file}`, import.meta.url), "utf8");

const context: SessionContext = {
  pool: createInProcessPool(),
  loadDataset: async (name) => {
    const files = shippedDatasetFiles(name);
    return files.ok ? readDataset(files.value) : files;
  },
  loadUpload: noUploads,
};

async function evaluated(file: string): Promise<ReadonlyMap<string, CellState>> {
  const session = createSession(text(file), cellKinds, context, () => {});
  await session.runAll();
  return session.states;
}

describe("the notebook of the synthetic Danish data", () => {
  let states: ReadonlyMap<string, CellState>;
  beforeAll(async () => {
    states = await evaluated("denmark-synthetic.md");
  });

  function estimate(name: string): EstimateValue["estimate"] {
    const state = states.get(name);
    if (state?.status !== "done") throw new Error(`${name}: ${state?.status}`);
    return (state.value as EstimateValue).estimate;
  }
  const limits = (name: string) =>
    estimate(name).intervals.find(({ level }) => level === 0.95) ?? { low: NaN, high: NaN };

  test("reads the same cells in both languages", () => {
    const specs = (file: string): string[] =>
      [...parseNotebook(text(file), cellKinds).cells.values()].map((cell) => {
        const { data: _data, of: _of, ...spec } = cell.sound ? cell.spec : {};
        return JSON.stringify([cell.kind, spec]);
      });
    expect(specs("denmark-synthetic.da.md")).toEqual(specs("denmark-synthetic.md"));
  });

  test("tells the truth of the data, year by year, beside what the program found", () => {
    const { peopleByYear } = JSON.parse(
      readFileSync(new URL("../../datasets/denmark-synthetic/truth.json", import.meta.url), "utf8"),
    );
    const rows = estimate("years").tables.find(({ name }) => name === "strata")?.rows ?? [];
    expect(rows).toHaveLength(5);
    for (const { stratum, observed, total, low, high } of rows) {
      const truth = peopleByYear[String(stratum)];
      const start = `| ${stratum} | ${truth} | ${observed} |`;
      for (const [file, language, to] of [
        ["denmark-synthetic.md", "en", "to"],
        ["denmark-synthetic.da.md", "da", "til"],
      ] as const) {
        const ends = `${formatRounded(Number(low), language)} ${to} ${formatRounded(Number(high), language)}`;
        const row = text(file)
          .split("\n")
          .find((line) => line.startsWith(start));
        expect(row).toContain(`| ${formatCount(Number(total), language)} | ${ends} |`);
      }
      expect(low).toBeLessThan(truth);
      expect(high).toBeGreaterThan(truth);
    }
  });

  test("says rightly which interval misses the truth and which hold it", () => {
    expect(limits("independent").high).toBeLessThan(1825);
    for (const name of ["stepwise", "best", "average", "told"]) {
      expect(limits(name).low, name).toBeLessThan(1825 / 1.5);
      expect(limits(name).high, name).toBeGreaterThan(1825);
    }
    expect(limits("bound").low).toBeLessThan(1825);
  });

  test("tells the numbers that the program found", () => {
    expect(Math.round(estimate("stepwise").total ?? 0)).toBe(974);
    expect(Math.round(estimate("best").total ?? 0)).toBe(1363);
    expect(estimate("told").total).toBeCloseTo(estimate("best").total ?? 0, 6);
    expect(estimate("best").model?.model).toBe("[12,13,4]");
    expect(estimate("best").models?.considered).toBe(113);
    expect(limits("best").high / limits("best").low).toBeCloseTo(6.9, 1);
    const path = estimate("stepwise").tables[0]?.rows ?? [];
    expect(path.find(({ step, pair }) => step === 2 && pair === "12")?.p).toBeCloseTo(0.0275, 4);
    const [first] = estimate("average").tables.find(({ name }) => name === "weights")?.rows ?? [];
    expect(first).toMatchObject({ model: "[12,13,4]", weight: expect.closeTo(0.44, 2) });
  });
});

describe("the notebook of 2022", () => {
  test("draws every figure and is refused every estimate, because the sources are a partition", async () => {
    const states = await evaluated("moerketal-2022.md");
    const failed = [...states].filter(([, { status }]) => status !== "done");
    expect(failed.map(([name]) => name)).toEqual(["forsøg", "nedre-grænse"]);
    for (const [, state] of failed) {
      expect(state).toEqual({ status: "failed", problem: { code: "partition", lists: 5, people: 235 } });
    }
  });
});
