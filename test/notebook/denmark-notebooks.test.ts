import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { DesignValue } from "../../src/cells/design/index.ts";
import type { EstimateValue } from "../../src/cells/estimate/index.ts";
import type { ScenariosValue } from "../../src/cells/scenarios/index.ts";
import type { Session } from "../../src/cells/session/session.ts";
import { studiesOf } from "../../src/cells/session/study.ts";
import { formatCount, formatRounded } from "../../src/locale/numbers.ts";
import { evaluatedNotebook, notebookText, resultOf } from "./evaluated-notebook.ts";
import { scenarioNamed } from "./scenario-named.ts";

describe("the notebook of the synthetic Danish data", () => {
  let session: Session;
  beforeAll(async () => {
    session = await evaluatedNotebook("denmark-synthetic.md");
  });

  const estimate = (name: string) => resultOf<EstimateValue>(session, name).estimate;
  const limits = (name: string) =>
    estimate(name).intervals.find(({ level }) => level === 0.95) ?? { low: NaN, high: NaN };

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
        const row = notebookText(file)
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

  test("says rightly what moves the answer", () => {
    const choices = scenarioNamed(resultOf<ScenariosValue>(session, "choices"));
    const base = estimate("best").total ?? 0;
    expect(choices("criterion: AIC").total / base).toBeCloseTo(0.57, 2);
    expect(Math.max(...choices("criterion: AIC").intervals.map(({ high }) => high))).toBeLessThan(1825);
    expect(choices("without SELV").total / base).toBeGreaterThan(3);
    expect(choices("counting only form of exploitation sexual").observed).toBeLessThan(estimate("best").observed);
    const linkage = scenarioNamed(resultOf<ScenariosValue>(session, "linkage"));
    expect((estimate("independent").total ?? 0) / linkage("10% of links missed").total).toBeCloseTo(1.25, 1);
    const [dial] = resultOf<ScenariosValue>(session, "avoidance").dials;
    expect(dial?.tippingPoints).toMatchObject([{ holdsAtBase: true, failsWhen: "below", at: expect.closeTo(0.68, 2) }]);
  });

  test("says rightly what it would take", () => {
    const { rows } = resultOf<DesignValue>(session, "more");
    const plan = (label: string) => rows.find((row) => row.label.en === label);
    const width = (label: string): number => plan(label)?.widthFactor ?? Number.NaN;
    expect(width("a new list that reaches 20%")).toBeLessThan(width("2 such periods together"));
    expect(width("2 such periods together")).toBeLessThan(width("as now"));
    for (const wrong of ["10% of record keys fail", "POL–SOC odds ratio 0.4"]) {
      expect(plan(wrong)?.bias, wrong).toBeGreaterThan(1.1);
    }
  });
});

describe("the notebook of 2022", () => {
  test.each([
    ["moerketal-2022.md", ["forsøg", "nedre-grænse"]],
    ["moerketal-2022.en.md", ["attempt", "lower-bound"]],
  ])("draws every figure and is refused every estimate of a partition: %s", async (file, refused) => {
    const { states, notebook } = await evaluatedNotebook(file);
    const failed = [...states].filter(([, { status }]) => status !== "done");
    expect(failed.map(([name]) => name)).toEqual(refused);
    for (const [, state] of failed) {
      expect(state).toEqual({ status: "failed", problem: { code: "partition", lists: 5, people: 235 } });
    }
    const [study] = studiesOf(notebook, states).values();
    expect(study?.verdict).toMatchObject({ level: "no-estimate", reasons: [{ problem: { code: "partition" } }] });
  });
});
