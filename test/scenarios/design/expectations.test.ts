import { describe, expect, test } from "vitest";
import { estimators } from "../../../src/estimators/estimators.ts";
import { pairOverlapTotal } from "../../../src/kernel/capture/pair-overlaps.ts";
import { randomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { observedTotal } from "../../../src/model/overlap-table.ts";
import { runWhole } from "../../../src/model/run-whole.ts";
import { type CollectionDesign, expectedSight } from "../../../src/scenarios/design/collection-design.ts";
import { expectedByFormula } from "../../../src/scenarios/design/expected-by-formula.ts";
import { expectedBySimulation } from "../../../src/scenarios/design/expected-by-simulation.ts";
import { presentDesign } from "../../../src/scenarios/design/present-design.ts";
import { simulatedTables } from "../../../src/scenarios/design/simulated-tables.ts";
import { danishDesign } from "./danish-design.ts";

/** Totals under independent lists of so many simulated tables. */
function totals(design: CollectionDesign, replicates: number): (number | null)[] {
  const options = { model: "[1,2,3,4]", interval: { kind: "none" } };
  return Array.from(simulatedTables(design, replicates, randomStream(7, 0)), (table) => {
    const estimate = runWhole(estimators, { estimator: "fixed-model", table, options, seed: 1 });
    return estimate.ok ? estimate.value.total : null;
  });
}

describe("what a design brings to light", () => {
  test("is what its simulated tables show on average", () => {
    const design = { ...danishDesign, dependentPairs: [{ between: ["POL", "NGO"], oddsRatio: 3 }] } as const;
    const tables = [...simulatedTables(design, 2000, randomStream(3, 0))];
    const mean = (of: (table: (typeof tables)[number]) => number) =>
      tables.reduce((sum, table) => sum + of(table), 0) / tables.length;
    const { seen, pairOverlaps } = expectedSight(design);
    // Four standard errors: sqrt(365 x 0.2 x 0.8 / 2000) is 0.17 people, and about as much for the overlaps.
    expect(Math.abs(mean(observedTotal) - seen)).toBeLessThan(0.7);
    expect(Math.abs(mean(({ counts }) => pairOverlapTotal(counts, 4)) - pairOverlaps)).toBeLessThan(0.4);
  });

  test("counts people once where their links are missed, and the overlaps that linkage loses not at all", () => {
    const now = expectedSight(danishDesign);
    const missed = expectedSight({ ...danishDesign, missedLinks: 0.1 });
    expect(now.seen).toBeCloseTo(73, 9);
    expect(missed.seen).toBe(now.seen);
    expect(missed.pairOverlaps).toBeCloseTo(0.81 * now.pairOverlaps, 12);
  });
});

describe("simulation and Darroch's formula", () => {
  test("agree on uncertainty and width where there are overlaps enough for the formula", () => {
    const design = { ...danishDesign, people: 10 * danishDesign.people };
    const formula = expectedByFormula(design);
    const simulated = expectedBySimulation(design, totals(design, 1000));
    // Some 60 overlaps: a standard deviation from 1000 draws is off by 2 %, and the formula by about 3 %.
    expect(Math.abs((simulated.variation ?? 0) / (formula.variation ?? 0) - 1)).toBeLessThan(0.1);
    expect(Math.abs((simulated.widthFactor ?? 0) / (formula.widthFactor ?? 0) - 1)).toBeLessThan(0.08);
    expect(Math.abs((simulated.bias ?? 0) - 1)).toBeLessThan(0.03);
    expect(simulated.withoutEstimate).toBe(0);
  });

  test("part where links are missed: estimates come out 1 / (1 - e)^2 too high", () => {
    const design = { ...danishDesign, people: 20 * danishDesign.people, missedLinks: 0.1 };
    const { bias } = expectedBySimulation(design, totals(design, 400));
    // The median of 400 estimates that scatter by 9 % has a standard error of 0.6 %.
    expect(Math.abs((bias ?? 0) * 0.81 - 1)).toBeLessThan(0.03);
  });
});

describe("too few estimates", () => {
  test("tell no width, but how many there were", () => {
    expect(expectedBySimulation(danishDesign, [...Array(30).fill(300), ...Array(70).fill(null)])).toEqual({
      variation: null,
      widthFactor: null,
      withoutEstimate: 0.7,
      bias: null,
    });
  });

  test("are all that one list can give", () => {
    const [only] = danishDesign.lists;
    const alone = { ...danishDesign, lists: only ? [only] : [] };
    expect(expectedByFormula(alone)).toMatchObject({ variation: null, widthFactor: null });
  });
});

describe("the present design", () => {
  const table = { lists: ["A", "B"], counts: Float64Array.of(0, 20, 10, 5) };
  const present = { table, people: { given: 100 }, missedLinks: 0, dependences: [] } as const;

  test("reaches with each list the share of people that is on it", () => {
    expect(presentDesign(present)).toEqual({
      ok: true,
      value: {
        people: 100,
        lists: [
          { name: "A", reach: 0.25 },
          { name: "B", reach: 0.15 },
        ],
        dependentPairs: [],
        missedLinks: 0,
      },
    });
  });

  test("brings an estimate down by the overlaps that missed links have lost, but not a number that somebody gives", () => {
    const people = (of: { readonly given: number } | { readonly estimated: number }) => {
      const design = presentDesign({ ...present, people: of, missedLinks: 0.1 });
      return design.ok ? design.value.people : null;
    };
    expect(people({ given: 100 })).toBe(100);
    expect(people({ estimated: 100 })).toBeCloseTo(81, 12);
  });

  test("has more people than are known", () => {
    expect(presentDesign({ ...present, people: { given: 35 } })).toEqual({
      ok: false,
      problem: { code: "nobody-left-to-find", people: 35, seen: 35 },
    });
  });

  test("may have fewer people than the table counts where links are missed, but more than any list has", () => {
    const missing = (given: number) => presentDesign({ ...present, people: { given }, missedLinks: 0.2 });
    expect(missing(30)).toMatchObject({ ok: true, value: { people: 30 } });
    expect(missing(25)).toMatchObject({ ok: false, problem: { code: "nobody-left-to-find", seen: 25 } });
  });
});
