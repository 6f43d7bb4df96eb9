import { describe, expect, test } from "vitest";
import { captureCounts, chaoLowerBound } from "../../../src/kernel/capture/chao-lower-bound.ts";
import { logNormalInterval, type UnseenEstimate } from "../../../src/kernel/resampling/log-normal-interval.ts";
import { hepatitisOutbreak } from "../../golden/hepatitis-outbreak.ts";
import { goldenTable, readGolden } from "../../golden/read-golden.ts";

interface GoldenBound {
  readonly total: number;
  readonly variance: number;
  readonly interval: readonly [low: number, high: number];
}

interface GoldenTable {
  readonly once: number;
  readonly twice: number;
  readonly seen: number;
  readonly lists: number;
  readonly continuous: GoldenBound;
  readonly withFactor: GoldenBound;
  readonly biasCorrected: GoldenBound;
}

const { tables } = readGolden<{ tables: Record<string, GoldenTable> }>("chao-formula.json");

function expectBound(bound: UnseenEstimate | null, golden: GoldenBound | undefined): void {
  if (!bound || !golden) throw new Error("no bound");
  const ends = logNormalInterval(bound, 0.95);
  // The formulas are the same and the reference has 15 digits; the ends go through a logarithm near 1, which loses some.
  expect((bound.seen + bound.unseen) / golden.total).toBeCloseTo(1, 12);
  expect(bound.variance / golden.variance).toBeCloseTo(1, 12);
  expect((ends?.low ?? 0) / golden.interval[0]).toBeCloseTo(1, 9);
  expect((ends?.high ?? 0) / golden.interval[1]).toBeCloseTo(1, 9);
}

describe.for(Object.keys(tables))("Chao's lower bound for %s", (dataset) => {
  const golden = tables[dataset];
  const counted = captureCounts(goldenTable(dataset).counts);

  test("starts from the people seen, and those on one list and on two", () => {
    const { seen, once, twice, lists = 0 } = golden ?? {};
    expect(counted).toEqual({ seen, once, twice, factor: (lists - 1) / lists });
  });

  test("is the published one with the factor (L - 1) / L", () =>
    expectBound(chaoLowerBound(counted, "chao"), golden?.withFactor));

  test("is the published one without the factor, bias-corrected or not", () => {
    expectBound(chaoLowerBound({ ...counted, factor: 1 }, "chao"), golden?.continuous);
    expectBound(chaoLowerBound({ ...counted, factor: 1 }, "bias-corrected"), golden?.biasCorrected);
  });

  test("misses (L - 1) / L as many people bias-corrected with the factor as without", () => {
    const unseen = chaoLowerBound(counted, "bias-corrected")?.unseen ?? 0;
    expect(unseen / ((golden?.biasCorrected.total ?? 0) - counted.seen)).toBeCloseTo(counted.factor, 12);
  });
});

test("Chao's lower bound is 479.15 for the hepatitis outbreak", () => {
  const bound = chaoLowerBound(captureCounts(hepatitisOutbreak.counts), "chao");
  expect((bound?.seen ?? 0) + (bound?.unseen ?? 0)).toBeCloseTo(479.15, 2);
});
