import { mean, sampleStandardDeviation } from "simple-statistics";
import { expect, test } from "vitest";
import { runInProcess } from "../../src/jobs/run-in-process.ts";
import { multinomial } from "../../src/kernel/distributions/multinomial.ts";
import { fitModels } from "../../src/kernel/loglinear/fit-models.ts";
import { modelFromGenerators } from "../../src/kernel/loglinear/hierarchical-model.ts";
import { type RandomStream, randomStream } from "../../src/kernel/sampling/random-stream.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";

const lists = ["A", "B", "C", "D", "E", "F"];
const people = 3000;
const model = "[12,3,4,5,6]";
const dataSets = 300;

/** Means of all histories, the unseen included: lists that see 4 to 7 % each, the first two of which go together. */
function truth(): Float64Array {
  const seenBy = [0.065, 0.06, 0.055, 0.048, 0.042, 0.038];
  const weights = Float64Array.from({ length: 64 }, (_, history) =>
    seenBy.reduce(
      (weight, share, list) => (history & (1 << list) ? weight * (share / (1 - share)) : weight),
      (history & 3) === 3 ? Math.E : 1,
    ),
  );
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => (people * weight) / sum);
}

/** One table of everybody's lists, the people on none forgotten. */
function draw(random: RandomStream): OverlapTable {
  const counts = new Float64Array(64);
  multinomial(truth(), random, people).draw(counts);
  counts[0] = 0;
  return { lists, counts };
}

function suppress({ counts }: OverlapTable, low: number, high: number, boundsLow = low): OverlapTable {
  const small = [...counts.keys()].filter((history) => {
    const count = counts[history] ?? 0;
    return history > 0 && low <= count && count <= high;
  });
  return {
    lists,
    counts: counts.map((count, history) => (small.includes(history) ? 0 : count)),
    hidden: small.map((history) => ({ history, low: boundsLow, high })),
  };
}

const asZero = ({ counts }: OverlapTable): OverlapTable => ({ lists, counts });

async function estimates(tables: readonly OverlapTable[]): Promise<Estimate[]> {
  const options = { model, interval: { kind: "bca", replicates: 200, inner: 25, levels: [0.95, 0.8] } };
  const found: Estimate[] = [];
  for (const [seed, table] of tables.entries()) {
    const result = await runInProcess({ estimator: "fixed-model", table, options, seed });
    if (result.ok) found.push(result.value);
  }
  return found;
}

/** The totals alone, of tables of which nobody wants an interval. */
function totalsOf(tables: readonly OverlapTable[]): number[] {
  return tables.flatMap((table) => {
    const fitting = fitModels([modelFromGenerators([0b11], lists.length)], table);
    let step = fitting.next();
    while (!step.done) step = fitting.next();
    return [...step.value.totals].filter(Number.isFinite);
  });
}

const bias = (totals: readonly number[]): number => mean(totals.map((total) => total / people)) - 1;

const coverage = (found: readonly Estimate[], level: number): number =>
  mean(
    found.map(({ intervals }) =>
      intervals.some((one) => one.level === level && one.low <= people && people <= one.high) ? 1 : 0,
    ),
  );

const coverages = (found: readonly Estimate[]): string =>
  `${percent(coverage(found, 0.95))} of 95 %, ${percent(coverage(found, 0.8))} of 80 %`;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

test(`suppressing 1..4 leaves no bias: ${dataSets} data sets of ${people} people, drawn from ${model}`, async () => {
  const random = randomStream(2024, 0);
  const full = Array.from({ length: dataSets }, () => draw(random));
  const hidden = full.map((table) => suppress(table, 1, 4));
  const wholly = await estimates(full);
  const through = await estimates(hidden);
  const known = bias(totalsOf(full));
  const totals = totalsOf(hidden);
  const error = sampleStandardDeviation(totals) / people / Math.sqrt(dataSets);
  const zero = bias(totalsOf(hidden.map(asZero)));
  const zeroToFour = bias(totalsOf(full.map((table) => suppress(table, 1, 4, 0))));

  console.log(
    [
      `hidden counts per data set: ${mean(hidden.map((table) => table.hidden?.length ?? 0)).toFixed(1)}`,
      `every count known: bias ${percent(known)}, coverage ${coverages(wholly)}`,
      `1..4 hidden: bias ${percent(bias(totals))} (standard error ${percent(error)}), coverage ${coverages(through)}`,
      `1..4 taken as 0..4: bias ${percent(zeroToFour)}`,
      `1..4 taken as 0: bias ${percent(zero)}`,
    ].join("\n"),
  );
  expect(totals).toHaveLength(dataSets);
  expect(through).toHaveLength(dataSets);
  expect(Math.abs(bias(totals))).toBeLessThan(0.02);
  expect(Math.abs(bias(totals) - known)).toBeLessThan(0.01);
  expect(zeroToFour).toBeGreaterThan(0.05);
  expect(zero).toBeGreaterThan(0.2);
  // The standard error of a coverage of 95 % over 300 data sets is 1.3 %.
  expect(coverage(through, 0.95)).toBeGreaterThan(0.95 - 4 * 0.013);
}, 60_000);
