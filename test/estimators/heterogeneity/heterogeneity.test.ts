import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimators } from "../../../src/estimators/estimators.ts";
import { heterogeneityNames } from "../../../src/estimators/heterogeneity/index.ts";
import { runInProcess } from "../../../src/jobs/run-in-process.ts";
import { estimateSentence } from "../../../src/locale/estimate-sentence.ts";
import { methodWords } from "../../../src/locale/method-words.ts";
import { problemSentence } from "../../../src/locale/problem-sentence.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { languages } from "../../../src/model/language.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { hepatitisOutbreak } from "../../golden/hepatitis-outbreak.ts";
import { goldenTable } from "../../golden/read-golden.ts";

const profile = { kind: "profile", replicates: 100, inner: 25, levels: [0.95, 0.8] };
const run = (table: OverlapTable, model = "auto", interval = profile, seed = 1) =>
  runInProcess({ estimator: "heterogeneity", table, options: { model, interval }, seed });

async function value(table: OverlapTable, model = "auto", interval = profile): Promise<Estimate> {
  const result = await run(table, model, interval);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const modelRows = (estimate: Estimate) => estimate.tables.find(({ name }) => name === "models")?.rows ?? [];

describe("heterogeneity", () => {
  test("shows that models that fit the hepatitis outbreak alike disagree fivefold", async () => {
    const estimate = await value(hepatitisOutbreak, "mth-darroch");
    const bent = modelRows(estimate).filter(({ model }) =>
      /^Mth (Chao|Poisson2|Darroch|Gamma3.5)$/.test(String(model)),
    );
    expect(bent.map(({ total }) => Number(total).toFixed(1))).toEqual(["478.7", "736.3", "1313.5", "2631.3"]);
    expect(bent.map(({ aic }) => Number(aic).toFixed(3))).toEqual(Array(4).fill("48.354"));
    expect(estimate.warnings).toContainEqual(
      expect.objectContaining({ code: "near-tie", criterion: "aic", ratio: expect.closeTo(9.49, 2) }),
    );
  });

  test("warns of near ties only where they disagree", async () => {
    const ties = async (name: string) => (await value(goldenTable(name))).warnings.map(({ code }) => code);
    expect(await ties("Western")).toContain("near-tie");
    expect(await ties("UKdat")).not.toContain("near-tie");
  });

  test.each(heterogeneityNames)("the row of %s is that model's own fit", async (name) => {
    const table = goldenTable("Kosovo");
    const own = await value(table, name);
    const label = own.model?.model;
    const row = modelRows(await value(table)).find(({ model }) => model === label);
    expect(label?.toLowerCase().replace("3.5", "").replace(" ", "-")).toBe(name);
    expect(row).toMatchObject({
      total: own.total,
      aic: own.model?.aic,
      bic: own.model?.bic,
      parameters: own.model?.parameters,
      converged: 1,
    });
    const others = modelRows(own).filter(({ model, total }) => model !== label && total === own.total);
    expect(others).toEqual([]);
  });

  test("chooses the smallest BIC, and of equal ones the first", async () => {
    const uk = await value(goldenTable("UKdat"));
    expect(uk.model?.model).toBe("Mt");
    expect(uk.models?.best.map(({ bic }) => bic)).toEqual(
      [...(uk.models?.best ?? [])].map(({ bic }) => bic).sort((a, b) => a - b),
    );
    // All five Mh fit the outbreak's three frequencies exactly.
    const outbreak = await value(hepatitisOutbreak);
    expect(outbreak.model?.model).toBe("Mh Chao");
    expect(outbreak.claim).toBe("lower-bound");
    expect((await value(hepatitisOutbreak, "mh-darroch")).claim).toBe("number");
  });

  test("profiles the likelihood without a resample", async () => {
    const { intervals, draws, diagnostics, tables } = await value(goldenTable("Kosovo"), "mt");
    expect(draws).toHaveLength(0);
    expect(diagnostics.resamples).toBe(0);
    // Anchor: Rcapture 1.4-4.
    expect(intervals[0]).toEqual({
      level: 0.95,
      low: expect.closeTo(7147.75, 2),
      high: expect.closeTo(7656.2, 2),
      kind: "profile",
    });
    expect(tables.find(({ name }) => name === "profile")?.rows[0]?.total).toBeCloseTo(7392.92, 2);
  });

  test("repeats the choice in each resample, and its numbers for the same seed", async () => {
    const bootstrap = { ...profile, kind: "percentile" };
    const once = await run(goldenTable("Korea"), "auto", bootstrap, 5);
    expect(await run(goldenTable("Korea"), "auto", bootstrap, 5)).toEqual(once);
    if (!once.ok) throw new Error(once.problem.code);
    expect(once.value.draws.length + once.value.diagnostics.unfittedResamples).toBe(100);
    const fixed = await run(goldenTable("Korea"), "mt", bootstrap, 5);
    expect(fixed.ok && fixed.value.draws).not.toEqual(once.value.draws);
  });

  test("excludes models whose likelihood has no maximum, and refuses one of them by name", async () => {
    const artificial = goldenTable("Artificial_3");
    const { models, model } = await value(artificial);
    expect(model?.model).toBe("Mt");
    expect(models?.excluded).toContainEqual({ model: "Mth Darroch", reason: "no-maximum" });
    expect(await run(artificial, "mth-darroch")).toEqual({
      ok: false,
      problem: { code: "model-not-estimable", model: "Mth Darroch", reason: "no-maximum" },
    });
  });

  test("says what it cannot use", async () => {
    const korea = goldenTable("Korea");
    const code = async (table: OverlapTable) => {
      const result = await run(table);
      return result.ok ? null : result.problem.code;
    };
    expect(await code({ lists: ["a", "b"], counts: Float64Array.of(0, 5, 5, 5) })).toBe("too-few-lists");
    expect(await code({ ...korea, counts: new Float64Array(8) })).toBe("nobody-seen");
    expect(await code({ ...korea, hidden: [{ history: 1, low: 1, high: 4 }] })).toBe("needs-every-count");
    expect(await code({ ...korea, counts: Float64Array.of(0, 5, 5, 0, 5, 0, 0, 0) })).toBe("partition");
  });
});

/** Every number in a value, however deep. */
function numbersIn(found: unknown): number[] {
  if (typeof found === "number") return [found];
  if (found instanceof Float64Array) return [...found];
  return typeof found === "object" && found !== null ? Object.values(found).flatMap(numbersIn) : [];
}

function expectSound(estimate: Estimate): void {
  expect(numbersIn(estimate).filter((number) => !Number.isFinite(number))).toEqual([]);
  expect(estimate.total).toBeGreaterThanOrEqual(estimate.observed);
  for (const { low, high } of estimate.intervals) {
    expect(low).toBeGreaterThanOrEqual(estimate.observed);
    expect(high).toBeGreaterThanOrEqual(low);
  }
}

describe("whatever the table", () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 10_000_000 }),
  );
  const tables = fc
    .integer({ min: 3, max: 5 })
    .chain((lists) => fc.array(cell, { minLength: 2 ** lists - 1, maxLength: 2 ** lists - 1 }))
    .map((people) => ({
      lists: Array.from({ length: Math.log2(people.length + 1) }, (_, list) => `L${list}`),
      counts: Float64Array.from([0, ...people]),
    }));

  test("gives a sound estimate, or a problem in plain words", async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom("auto", ...heterogeneityNames), async (table, model) => {
        const result = await run(table, model);
        if (result.ok) expectSound(result.value);
        for (const problem of result.ok ? result.value.warnings : [result.problem]) {
          for (const language of languages) expect(problemSentence(problem, language)).not.toMatch(/NaN|undefined/);
        }
        if (result.ok) expect(JSON.stringify(estimateSentence(result.value, "en"))).not.toContain("NaN");
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  test("finishes with sixteen lists", async () => {
    const counts = new Float64Array(2 ** 16);
    for (let history = 1; history < counts.length; history++) counts[history] = (history * 7919) % 61 === 0 ? 3 : 0;
    for (let list = 0; list < 16; list++) counts[1 << list] = 100;
    const lists = Array.from({ length: 16 }, (_, list) => `L${list}`);
    expectSound(await value({ lists, counts }));
  });
});

test("it names itself, its options, its tables and their columns in every language", async () => {
  const { fields } = estimators.heterogeneity;
  const { tables } = await value(hepatitisOutbreak);
  expect(tables.map(({ name }) => name)).toEqual(["models", "profile"]);
  for (const language of languages) {
    const words = methodWords("heterogeneity", language);
    expect(words?.about.split(". ")).toHaveLength(2);
    expect(Object.keys(words?.fields ?? {})).toEqual(Object.keys(fields));
    for (const table of tables) {
      const say = words?.tables?.[table.name];
      expect(Object.keys(say?.columns ?? {})).toEqual(table.columns.map(({ name }) => name));
    }
  }
});
