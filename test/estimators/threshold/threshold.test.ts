import { describe, expect, test } from "vitest";
import { estimators } from "../../../src/estimators/estimators.ts";
import type { ThresholdOptions } from "../../../src/estimators/threshold/index.ts";
import { engine } from "../../../src/estimators/threshold/run.ts";
import type { Pool } from "../../../src/jobs/pool.ts";
import { runEstimate } from "../../../src/jobs/run-estimate.ts";
import { createInProcessPool } from "../../../src/jobs/run-in-process.ts";
import { quantileType8 } from "../../../src/kernel/distributions/quantile.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { runWhole } from "../../../src/model/run-whole.ts";
import { goldenTable, historyFromDigits, readGolden } from "../../golden/read-golden.ts";

type Golden =
  | { readonly error: string }
  | {
      readonly error?: never;
      readonly quantiles: Readonly<Record<string, number>>;
      readonly pairs: Readonly<Record<string, number>>;
      readonly triples: Readonly<Record<string, number>>;
      readonly kept: readonly string[];
      readonly keptTriples: readonly string[];
      readonly boundary: readonly string[];
    };

const { runs } = readGolden<{ runs: Record<string, Golden> }>("threshold.json");

const usual: ThresholdOptions = {
  threshold: 2,
  order: 2,
  prior: { kind: "proper", interactions: 1, lists: 100 },
  sampler: { chains: 4, proposals: 50_000, draws: 2500 },
  interval: { kind: "credible", levels: [0.95, 0.8] },
};
const quick: ThresholdOptions = { ...usual, sampler: { chains: 4, proposals: 5000, draws: 500 } };

const requestOf = (table: OverlapTable, options: ThresholdOptions, seed = 1) => ({
  estimator: "threshold",
  table,
  options: { ...options },
  seed,
});

function estimateOf(name: string, options: ThresholdOptions, seed = 1): Estimate {
  const result = runWhole(estimators, requestOf(goldenTable(name), options, seed));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** The rows of some steps, by the names of their lists as R writes them. */
function termsOf({ tables }: Estimate, steps: readonly number[]) {
  const rows = tables.find(({ name }) => name === "terms")?.rows ?? [];
  return rows
    .filter(({ step }) => steps.includes(Number(step)))
    .map(({ term, ratio, error, kept }) => ({ term: String(term).replaceAll(" + ", ":"), ratio, error, kept }));
}

describe("thresholding agrees with MultipleSystemsEstimation", () => {
  /** Those of up to three lists have the same numbers as the others where no three lists can be tried. */
  const repeated = ["UKdat_5 proper 3", "UKdat_5 improper 3", "Korea proper 3", "Artificial_3 proper 3"];
  const answered = Object.entries(runs).flatMap(([key, golden]) =>
    golden.error === undefined && !repeated.includes(key) ? [{ key, golden, options: optionsOf(key) }] : [],
  );

  // Statistics: over four seeds those below 3 differed by at most .036, but for K:Z and IO:K of Ned_5 under the flat prior
  // (.096), whose overlaps have 2 and 1 people and so long tails that a random walk is slow to visit; those above by at
  // most 2.7 %. Ours are known to .005 and .3 %; the rest is the error of 4,000 to 20,000 effective draws there.
  // Quantiles: at most .66 %, but for the upper end of Artificial_3, where 3,000,000 importance draws give 1367 to the
  // 1383 of the package: there at most 1.8 %, and against 1367 .7 %.
  test.each(answered)("on $key: terms, statistics and quantiles", ({ key, golden, options }) => {
    const estimate = estimateOf(key.split(" ")[0] ?? "", options);
    const known = { ...golden.pairs, ...golden.triples };
    const judged = termsOf(estimate, [1, 2]).filter(({ ratio }) => ratio !== null);
    expect(judged.map(({ term }) => term).toSorted()).toEqual(Object.keys(known).toSorted());
    for (const { term, ratio } of judged) {
      const statistic = known[term] ?? Number.NaN;
      const slow = key.startsWith("Ned_5 improper") && ["K:Z", "IO:K"].includes(term);
      expect(Math.abs(Number(ratio) - statistic), term).toBeLessThan(slow ? 0.12 : Math.max(0.06, 0.035 * statistic));
    }
    const final = termsOf(estimate, [3]).map(({ term }) => term);
    expect(final.toSorted()).toEqual([...golden.kept, ...golden.keptTriples].toSorted());
    const boundary = termsOf(estimate, [1, 2]).filter(({ kept }) => kept === "−∞");
    expect(boundary.map(({ term }) => term)).toEqual(golden.boundary);

    const draws = estimate.draws.toSorted();
    for (const [percent, total] of Object.entries(golden.quantiles)) {
      const known = key.startsWith("Artificial_3") && percent === "97.5" ? 1367 : total;
      expect(Math.abs(quantileType8(draws, Number(percent) / 100) / known - 1), percent).toBeLessThan(0.015);
    }
    expect(estimate.warnings).toEqual([]);
    expect(estimate.diagnostics.rHat).toBeLessThan(1.01);
    expect(estimate.diagnostics.bulkEffective).toBeGreaterThan(8000);
  });

  test("refuses the flat prior where the model of all pairs has no maximum", () => {
    const refused = Object.keys(runs).filter((key) => runs[key]?.error !== undefined);
    expect(refused).toHaveLength(4);
    for (const key of refused) {
      const result = runWhole(estimators, requestOf(goldenTable(key.split(" ")[0] ?? ""), optionsOf(key)));
      expect(result.ok ? null : result.problem.code).toBe("model-not-estimable");
    }
  });
});

function optionsOf(key: string): ThresholdOptions {
  const [, kind, order] = key.split(" ");
  return { ...usual, order: Number(order), prior: { ...usual.prior, kind: kind === "improper" ? kind : "proper" } };
}

describe("thresholding", () => {
  const flat: ThresholdOptions = { ...quick, prior: { ...quick.prior, kind: "improper" } };

  test("chooses the same model whatever the seed, though one pair stands at 1.990", () => {
    for (const seed of [2, 3]) {
      const estimate = estimateOf("UKdat_5", { ...usual, prior: flat.prior }, seed);
      expect(termsOf(estimate, [3]).map(({ term }) => term)).toEqual(["LA:NG", "NG:GP", "PFNCA:GP", "GO:GP"]);
      expect(termsOf(estimate, [1]).find(({ term }) => term === "LA:PFNCA")?.kept).toBe("✗");
    }
  });

  test("tells both outcomes of a pair that the draws do not decide, in a table and a warning", () => {
    const estimate = estimateOf("UKdat_5", { ...flat, threshold: 1.99 });
    const warning = estimate.warnings.find(({ code }) => code === "undecided-term");
    if (warning?.code !== "undecided-term") throw new Error("decided");
    expect(warning.lists).toEqual(["LA", "PFNCA"]);
    expect(Math.abs(warning.ratio - 1.99)).toBeLessThan(3 * warning.error);
    expect(termsOf(estimate, [1]).find(({ term }) => term === "LA:PFNCA")?.kept).toMatch(/^[✓✗] \?$/);
    const rows = estimate.tables.find(({ name }) => name === "undecided")?.rows;
    expect(rows).toEqual([
      { term: "LA + PFNCA", model: "✓", ...warning.with },
      { term: "LA + PFNCA", model: "✗", ...warning.without },
    ]);
    const told = warning.kept ? warning.with : warning.without;
    expect(told.total).toBe(estimate.total);
    expect({ low: told.low, high: told.high }).toEqual({
      low: estimate.intervals[0]?.low,
      high: estimate.intervals[0]?.high,
    });
    // 11,477 without the pair is golden.
    expect(Math.abs(warning.without.total / 11_477 - 1)).toBeLessThan(0.015);
    expect(warning.with.total).toBeGreaterThan(warning.without.total * 1.02);
  });

  test("tells both outcomes of an undecided dependence of three lists", () => {
    const estimate = estimateOf("Kosovo", { ...quick, order: 3, threshold: 2.509 });
    const warning = estimate.warnings.find(({ code }) => code === "undecided-term");
    if (warning?.code !== "undecided-term") throw new Error("decided");
    expect(warning.lists).toEqual(["EXH", "OSCE", "HRW"]);
    expect(warning.with.total).not.toBe(warning.without.total);
    expect([warning.with.total, warning.without.total]).toContain(estimate.total);
  });

  test("gives the same numbers whole, task by task, and with the tasks done in reverse", async () => {
    const request = requestOf(goldenTable("UKdat_5"), { ...flat, threshold: 1.99, order: 3 });
    const whole = runWhole(estimators, request);
    const inProcess = createInProcessPool();
    const backwards: Pool = {
      ...inProcess,
      run: async (jobs, running) => {
        const parts = await inProcess.run([...jobs].reverse(), running);
        return parts.ok ? { ok: true, value: [...parts.value].reverse() } : parts;
      },
    };
    const progress: number[] = [];
    const running = { signal: new AbortController().signal, onProgress: (share: number) => progress.push(share) };
    expect(await runEstimate(backwards, request, running)).toEqual(whole);
    expect(await runEstimate(inProcess, request, running)).toEqual(whole);
  });

  test("is as far as it says, round after round, and never beyond the end", () => {
    const plan = engine.plan(goldenTable("UKdat_5"), { ...flat, threshold: 1.99 });
    const rounds: number[] = [];
    const random = { uniform: Math.random };
    let step = plan.next();
    while (!step.done) {
      const { tasks, until } = step.value;
      rounds.push(until);
      const parts = tasks.map((task) => {
        const run = engine.run(task, goldenTable("UKdat_5"), flat, random);
        let part = run.next();
        while (!part.done) part = run.next();
        return part.value;
      });
      step = plan.next(parts);
    }
    expect(rounds).toEqual(rounds.toSorted((a, b) => a - b));
    expect(rounds.length).toBeGreaterThan(2);
    expect(Math.max(...rounds)).toBeLessThanOrEqual(1);
  });

  test("draws harder towards independence with a tighter prior", () => {
    const tight = estimateOf("Kosovo", { ...quick, prior: { kind: "proper", interactions: 0.05, lists: 100 } });
    const wide = estimateOf("Kosovo", { ...quick, prior: { kind: "proper", interactions: 10, lists: 100 } });
    expect(tight.total).toBeLessThan((wide.total ?? 0) * 0.9);
  });

  test("gives the number alone where no interval is wanted", () => {
    const alone = estimateOf("Korea", { ...quick, interval: { kind: "none", levels: [0.95] } });
    expect(alone.intervals).toEqual([]);
    expect(alone.total).toBe(estimateOf("Korea", quick).total);
    expect(alone.modelling).toBe("chosen");
    expect(alone.diagnostics.chains).toBe(4);
    expect(alone.draws).toHaveLength(2000);
  });

  test("works with eight lists and 37 coefficients", () => {
    const estimate = estimateOf("NewOrl", quick);
    expect(estimate.diagnostics.rHat).toBeLessThan(1.02);
    expect(estimate.total).toBeGreaterThan(estimate.observed);
  });

  test("refuses what it cannot use, lists without any overlap among them", () => {
    const code = (lists: string[], counts: Record<string, number>, more: Partial<OverlapTable> = {}) => {
      const table = { lists, counts: new Float64Array(1 << lists.length), ...more };
      for (const [digits, count] of Object.entries(counts)) table.counts[historyFromDigits(digits)] = count;
      const result = runWhole(estimators, requestOf(table, quick));
      return result.ok ? null : result.problem.code;
    };
    const abc = ["A", "B", "C"];
    expect(code(["A", "B"], { "10": 5, "11": 3, "01": 4 })).toBe("too-few-lists");
    expect(code([..."ABCDEFGHIJK"], {})).toBe("too-many-lists");
    expect(code(abc, {})).toBe("nobody-seen");
    expect(code(abc, { "110": 5, "100": 3 })).toBe("empty-list");
    expect(code(abc, { "100": 5, "010": 3, "001": 2 })).toBe("partition");
    expect(code(abc, { "110": 5, "001": 3 }, { unobservable: [5] })).toBe("needs-every-count");
  });
});
