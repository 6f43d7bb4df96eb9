import { describe, expect, test } from "vitest";
import { combineStrata, type StratumResult } from "../../src/estimators/combine-strata.ts";
import { withoutResampling } from "../../src/estimators/intervals/resampled-intervals.ts";
import { quantileType8 } from "../../src/kernel/distributions/quantile.ts";
import { randomStream } from "../../src/kernel/sampling/random-stream.ts";
import type { Diagnostics, Estimate, Interval } from "../../src/model/estimate.ts";
import { failure, success } from "../../src/model/result.ts";

const observed = 100;

/** The posterior of a stratum that draws describe, as samplers tell it. */
function posteriorOf(draws: Float64Array, diagnostics: Partial<Diagnostics> = {}, withheld = false): Estimate {
  const sorted = draws.toSorted();
  const intervals = [0.95, 0.8].map((level): Interval => {
    const [low, high] = [quantileType8(sorted, (1 - level) / 2), quantileType8(sorted, (1 + level) / 2)];
    return { level, kind: "credible", low, high };
  });
  return {
    ...withoutResampling,
    observed,
    total: withheld ? null : quantileType8(sorted, 0.5),
    claim: "number",
    intervals: withheld ? [] : intervals,
    draws,
    prior: { kind: "inverse" },
    modelling: "none",
    model: null,
    models: null,
    diagnostics: { ...withoutResampling.diagnostics, ...diagnostics },
    tables: [],
    warnings: withheld
      ? [{ code: "total-withheld", chains: 4, apart: 1, rHat: 3.9, most: 1.05, low: 500, high: 900 }]
      : [],
  };
}

/** 100 seen and an exponential number of unseen, 1000 in the mean: its median lies 307 below. */
function exponential(seed: number, count = 20_000): Float64Array {
  const random = randomStream(seed, 0);
  return Float64Array.from({ length: count }, () => observed - 1000 * Math.log1p(-random.uniform()));
}

const stratum = (label: string, estimate: Estimate): StratumResult => ({ label, observed, result: success(estimate) });
const sampled = { rHat: 1.01, bulkEffective: 900, tailEffective: 700, chains: 4 };

describe("posteriors of strata", () => {
  test("have as their total the median of the sum, which is not the sum of the medians", () => {
    const strata = [1, 2].map((seed) => stratum(String(seed), posteriorOf(exponential(seed))));
    const total = combineStrata(strata);
    // Two exponentials make a gamma distribution of shape 2: its median is 1.678, its quantiles .242 and 5.572.
    expect(Math.abs((total.total ?? 0) / (200 + 1678) - 1)).toBeLessThan(0.02);
    const medians = strata.reduce((sum, { result }) => sum + (result.ok ? (result.value.total ?? 0) : 0), 0);
    expect(Math.abs(medians / (200 + 2 * 693) - 1)).toBeLessThan(0.02);
    const [wide] = total.intervals;
    expect(wide).toMatchObject({ level: 0.95, kind: "credible" });
    expect(Math.abs((wide?.low ?? 0) / (200 + 242) - 1)).toBeLessThan(0.04);
    expect(Math.abs((wide?.high ?? 0) / (200 + 5572) - 1)).toBeLessThan(0.04);
    expect(total).toMatchObject({ observed: 200, claim: "number", warnings: [] });
    expect(total.diagnostics).toMatchObject({ resamples: 0, biasCorrection: null });
  });

  test("are added up where one has fewer draws than the other, with all of the other's chains", () => {
    // Chains that differ from each other: the sum must have seen all of them.
    const steps = Float64Array.from({ length: 8000 }, (_, b) => 1000 + 100 * Math.floor(b / 2000));
    const total = combineStrata([
      stratum("a", posteriorOf(steps, sampled)),
      stratum("b", posteriorOf(new Float64Array(2000).fill(500), sampled)),
    ]);
    expect(total.draws).toHaveLength(2000);
    expect(new Set(total.draws)).toEqual(new Set([1500, 1600, 1700, 1800]));
    expect(total.draws.slice(0, 500).every((draw) => draw === 1500)).toBe(true);
    expect(total.diagnostics.chains).toBe(4);
    expect(total.total).toBe(1650);
  });

  test("tell the worst of their diagnostics, and of chains only where all have as many", () => {
    const one = posteriorOf(exponential(1, 2000), sampled);
    const other = posteriorOf(exponential(2, 2000), { rHat: 1.03, bulkEffective: 400, tailEffective: 800, chains: 5 });
    const { diagnostics } = combineStrata([stratum("a", one), stratum("b", other)]);
    expect(diagnostics).toMatchObject({ rHat: 1.03, bulkEffective: 400, tailEffective: 700 });
    expect(diagnostics).not.toHaveProperty("chains");
    const exact = posteriorOf(exponential(3, 2000));
    expect(combineStrata([stratum("a", exact), stratum("b", exact)]).diagnostics).not.toHaveProperty("rHat");
  });

  test("claim a lower bound where one withholds its number, name it with the reason, and tell its R-hat", () => {
    const one = posteriorOf(exponential(1), sampled);
    const apart = posteriorOf(exponential(2), { ...sampled, rHat: 3.9 }, true);
    const total = combineStrata([stratum("2020", one), stratum("2021", apart)]);
    expect(total.claim).toBe("lower-bound");
    expect(total.total).toBe((one.total ?? 0) + observed);
    expect(total.intervals[0]?.low).toBe((one.intervals[0]?.low ?? 0) + observed);
    expect(total.draws[0]).toBe((one.draws[0] ?? 0) + observed);
    expect(total.diagnostics.rHat).toBe(3.9);
    expect(total.tables[0]?.rows).toMatchObject([
      { stratum: "2020", problem: null },
      { stratum: "2021", total: null, low: null, problem: "total-withheld" },
    ]);
    expect(total.warnings).toEqual([{ code: "stratum-not-estimated", stratum: "2021", reason: "total-withheld" }]);
  });

  test("have no total where all withhold theirs", () => {
    const apart = posteriorOf(exponential(2), { ...sampled, rHat: 3.9 }, true);
    const total = combineStrata([stratum("2020", apart), stratum("2021", apart)]);
    expect(total).toMatchObject({ total: null, intervals: [], observed: 200, diagnostics: { rHat: 3.9 } });
    expect(total.draws).toHaveLength(0);
  });

  test("count the people seen where one could not be estimated at all", () => {
    const one = posteriorOf(exponential(1));
    const refused: StratumResult = { label: "2021", observed: 7, result: failure({ code: "nobody-seen" }) };
    const total = combineStrata([stratum("2020", one), refused]);
    expect(total).toMatchObject({ claim: "lower-bound", total: (one.total ?? 0) + 7, observed: 107 });
    expect(total).not.toHaveProperty("prior");
  });

  test("of a single stratum are that stratum's to the last digit, with its prior", () => {
    // As of an exact posterior, whose draws have a median of their own.
    const exact = { ...posteriorOf(exponential(1)), total: 793 };
    const total = combineStrata([stratum("all", exact)]);
    expect(total).toMatchObject({ total: 793, intervals: exact.intervals, prior: { kind: "inverse" } });
    expect(combineStrata([stratum("a", exact), stratum("b", exact)])).not.toHaveProperty("prior");
  });

  test("add up their medians where they were asked for the number alone and left no draws", () => {
    const alone = { ...posteriorOf(exponential(1)), draws: new Float64Array(), intervals: [] };
    const total = combineStrata([stratum("a", alone), stratum("b", alone)]);
    expect(total.total).toBe(2 * (alone.total ?? 0));
    expect(total.intervals).toEqual([]);
  });
});
