import { describe, expect, test } from "vitest";
import { knownListCoverage } from "../../../src/checks/known-list-coverage.ts";
import { estimators } from "../../../src/estimators/estimators.ts";
import { historyProbabilities } from "../../../src/kernel/capture/history-probabilities.ts";
import { multinomial } from "../../../src/kernel/distributions/multinomial.ts";
import { type RandomStream, randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import type { KnownList } from "../../../src/model/check.ts";
import { type OverlapTable, observedTotal } from "../../../src/model/overlap-table.ts";
import { restrictToList } from "../../../src/model/restrict-to-list.ts";
import { runWhole } from "../../../src/model/run-whole.ts";

const lists = ["A", "B", "C", "D"];
const people = 2000;
const interval = { kind: "percentile", replicates: 100, inner: 25, levels: [0.95] };

function drawTable(probabilities: Float64Array, random: RandomStream): OverlapTable {
  const counts = new Float64Array(2 ** lists.length);
  multinomial(probabilities, random, people).draw(counts);
  counts[0] = 0;
  return { lists, counts };
}

function knownListsOf(table: OverlapTable): KnownList[] {
  return lists.map((_, position) => {
    const { list, size, table: others } = restrictToList(table, position);
    const request = { estimator: "stepwise", table: others, options: { threshold: 0.02, interval }, seed: position };
    const result = runWhole(estimators, request);
    return { list, size: size.low, observed: observedTotal(others), estimate: result.ok ? result.value : null };
  });
}

const simulated = (probabilities: Float64Array, tables: number): KnownList[] => {
  const random = randomStream(5, 0);
  return Array.from({ length: tables }, () => knownListsOf(drawTable(probabilities, random))).flat();
};

describe("lists that are estimated from the others", () => {
  test("have their true size covered as often as the intervals claim, if they are independent and reach few", () => {
    const { lists: asked, covered } = knownListCoverage(simulated(historyProbabilities([0.2, 0.15, 0.25, 0.2]), 40));
    expect(asked).toBe(160);
    // 569 of 600 lists in a longer run (.948); two and a half standard errors of 160 lists are .044.
    expect(covered / asked).toBeGreaterThan(0.904);
    expect(covered / asked).toBeLessThan(0.992);
  });

  test("are missed on the low side if some people are likelier to be on every list", () => {
    const known = historyProbabilities([0.6, 0.55, 0.65, 0.6]);
    const elusive = historyProbabilities([0.08, 0.06, 0.1, 0.08]);
    const mixed = known.map((probability, history) => probability * 0.4 + (elusive[history] ?? 0) * 0.6);
    const { tooLow, tooHigh, lists: asked } = knownListCoverage(simulated(mixed, 15));
    expect(tooLow).toBeGreaterThan(asked / 4);
    expect(tooHigh).toBeLessThan(tooLow / 4);
  });
});
