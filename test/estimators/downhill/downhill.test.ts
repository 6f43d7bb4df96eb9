import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { estimators } from "../../../src/estimators/estimators.ts";
import { runInProcess } from "../../../src/jobs/run-in-process.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { goldenTable } from "../../golden/read-golden.ts";
import { sevenLists } from "../seven-lists.ts";

/** Few resamples, for here it is the search that is looked at. */
const interval = { kind: "bca", replicates: 5, inner: 25, candidates: 100, levels: [0.95] } as const;
const options = { criterion: "bic", order: 2, search: "downhill", starts: "auto", interval } as const;

async function value(
  estimator: keyof typeof estimators,
  table: OverlapTable,
  asked: Record<string, unknown>,
  seed = 1,
) {
  const result = await runInProcess({ estimator, table, options: asked, seed });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const known = new Map<string, Promise<Estimate>>();

/** The same, but what several tests look at is computed once. */
function once(estimator: keyof typeof estimators, table: OverlapTable, asked: Record<string, unknown>) {
  const key = JSON.stringify([estimator, table.lists, [...table.counts], asked]);
  const estimate = known.get(key) ?? value(estimator, table, asked);
  known.set(key, estimate);
  return estimate;
}

const downhill = (table: OverlapTable, asked: Record<string, unknown> = {}) =>
  once("downhill", table, { ...options, ...asked });

const exhaustive = (table: OverlapTable, asked: Record<string, unknown> = {}) =>
  downhill(table, { ...asked, search: "exhaustive" });

const allModels = (table: OverlapTable, asked: Record<string, unknown> = {}) =>
  once("best-model", table, { criterion: "bic", order: 2, interval, ...asked });

const rowOf = ({ tables }: Estimate, name: string) => tables.find((table) => table.name === name)?.rows[0] ?? {};

describe("the exhaustive search", () => {
  test.each([
    ["UKdat_5", "bic"],
    ["UKdat_5", "aic"],
    ["Ned_5", "bic"],
    ["UKdat", "bic"],
    ["UKdat", "aic"],
    ["Ned", "bic"],
  ])("ranks the models of pairs of %s by %s as fitting them all does", async (name, criterion) => {
    const table = goldenTable(name);
    const [searched, fitted] = [await exhaustive(table, { criterion }), await allModels(table, { criterion })];
    expect(searched.models?.best).toHaveLength(100);
    expect(searched.models?.best).toEqual(fitted.models?.best.slice(0, 100));
    expect(searched.models?.considered).toBe(fitted.models?.considered);
    expect(searched.model).toEqual(fitted.model);
  });

  test("finds the published best model of UK 2013 with six lists", async () => {
    const { total, model } = await exhaustive(goldenTable("UKdat"));
    expect(total).toBeCloseTo(12_349.587, 3);
    expect(model?.bic).toBeCloseTo(244.1193, 4);
  });

  test("accounts for all 2,097,152 models of seven lists", async () => {
    const { fitted, ruled_out, models } = rowOf(await exhaustive(sevenLists("UKdat")), "exhaustive");
    expect(models).toBe(2_097_152);
    expect(Number(fitted) + Number(ruled_out)).toBe(2_097_152);
    expect(fitted).toBeLessThan(200_000);
  });

  test.each(["bic", "aic"])("of seven lists does not depend on their order, by %s", async (criterion) => {
    const table = sevenLists("UKdat");
    const here = await exhaustive(table, { criterion });
    const there = await exhaustive(turned(table), { criterion });
    here.models?.best.forEach((model, rank) => {
      const other = there.models?.best[rank];
      const key = criterion === "bic" ? "bic" : "aic";
      expect(Math.abs((other?.[key] ?? 0) - model[key]), `rank ${rank + 1}`).toBeLessThan(1e-7);
    });
    expect((there.total ?? 0) / (here.total ?? 1)).toBeCloseTo(1, 8);
  });

  test.each(["UKdat", "NewOrl", "Ned"])("is never beaten by the search downhill on seven lists of %s", async (name) => {
    const table = sevenLists(name);
    const [all, some] = [await exhaustive(table), await downhill(table)];
    some.models?.best.slice(0, 100).forEach((model, rank) => {
      expect(all.models?.best[rank]?.bic ?? Number.NaN).toBeLessThanOrEqual(model.bic + 1e-9);
    });
  });

  test("goes through all 268,435,456 models of the eight lists of New Orleans", async () => {
    const table = goldenTable("NewOrl");
    const [all, some] = [await exhaustive(table), await downhill(table)];
    expect(rowOf(all, "exhaustive").models).toBe(268_435_456);
    expect(all.model?.bic).toBeLessThanOrEqual((some.model?.bic ?? 0) + 1e-9);
  });
});

describe("the search downhill", () => {
  test.each([
    ["Kosovo", 2],
    ["Kosovo", 3],
    ["UKdat_5", 2],
    ["UKdat_5", 3],
    ["Ned_5", 3],
    ["UKdat", 2],
    ["Ned", 2],
  ])("finds the best of all models of %s up to order %i", async (name, order) => {
    const table = goldenTable(name);
    const [searched, fitted] = [await downhill(table, { order }), await allModels(table, { order })];
    expect(searched.model?.model).toBe(fitted.model?.model);
    expect((searched.total ?? 0) / (fitted.total ?? 1)).toBeCloseTo(1, 9);
  });

  test.each(["UKdat", "Ned", "NewOrl"])("finds the best of all models of pairs of seven lists of %s", async (name) => {
    const table = sevenLists(name);
    expect((await downhill(table)).model?.model).toBe((await exhaustive(table)).model?.model);
  });

  test("says how much it searched and where each start led", async () => {
    const estimate = await downhill(goldenTable("UKdat"));
    const searched = rowOf(estimate, "searched");
    const starts = estimate.tables.find(({ name }) => name === "starts")?.rows ?? [];
    expect(searched.visited).toBe(estimate.models?.considered);
    expect(searched.visited).toBeLessThan(5000);
    expect(searched.starts).toBe(23);
    expect(starts).toHaveLength(23);
    expect(starts[0]?.from).toBe("[1,2,3,4,5,6]");
    expect(starts[1]?.from).toBe("[12,13,24,25,35,36,45]");
    expect(starts.filter(({ to }) => to === estimate.model?.model)).toHaveLength(Number(searched.agreeing));
    expect(starts.every(({ criterion }) => Number(criterion) >= (estimate.model?.bic ?? 0))).toBe(true);
  });

  test("lists no model twice", async () => {
    const { models } = await downhill(goldenTable("UKdat_5"), { order: 3 });
    const names = models?.best.map(({ model }) => model) ?? [];
    expect(new Set(names).size).toBe(names.length);
    expect(names.length + (models?.excludedCount ?? 0)).toBe(models?.considered);
  });

  test("repeats its numbers for the same seed, and changes its draws but not its estimate with the seed", async () => {
    const table = goldenTable("UKdat");
    const once = await value("downhill", table, options, 5);
    expect(await value("downhill", table, options, 5)).toEqual(once);
    const other = await value("downhill", table, options, 6);
    expect(other.total).toBe(once.total);
    expect(other.draws).not.toEqual(once.draws);
  });

  test("says what it cannot do before it starts", () => {
    const refuse = (lists: number, asked: Partial<Parameters<typeof estimators.downhill.check>[1]>) => {
      const counts = new Float64Array(1 << lists).fill(1).fill(0, 0, 1);
      const names = Array.from({ length: lists }, (_, list) => `L${list}`);
      return estimators.downhill.check({ lists: names, counts }, { ...options, ...asked });
    };
    expect(refuse(2, {})).toEqual({ code: "too-few-lists", lists: 2, least: 3 });
    expect(refuse(3, { order: 3 })).toEqual({ code: "order-too-high", order: 3, most: 2 });
    expect(refuse(9, { search: "exhaustive" })).toMatchObject({ code: "too-many-to-exhaust", lists: 9 });
    expect(refuse(5, { search: "exhaustive", order: 3 })).toMatchObject({ code: "too-many-to-exhaust", order: 3 });
    expect(refuse(8, { search: "exhaustive" })).toBeNull();
    expect(refuse(16, { order: 3 })).toBeNull();
  });
});

describe("on every small table, however empty,", () => {
  const count = fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) },
    { weight: 1, arbitrary: fc.constant(10_000_000) },
  );
  const tables = fc.array(count, { minLength: 15, maxLength: 15 }).map(
    (counts): OverlapTable => ({
      lists: ["a", "b", "c", "d"],
      counts: Float64Array.from([0, ...counts]),
    }),
  );
  const few = { ...options, interval: { ...interval, candidates: 5 } };
  const run = (table: OverlapTable, estimator: keyof typeof estimators, asked: Record<string, unknown>) =>
    runInProcess({ estimator, table, options: asked, seed: 1 });

  test("the exhaustive search finds the five best models that fitting them all finds, or the same problem", async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom("bic", "aic"), async (table, criterion) => {
        const searched = await run(table, "downhill", { ...few, criterion, starts: 2, search: "exhaustive" });
        const fitted = await run(table, "best-model", { criterion, order: 2, interval: few.interval });
        expect(searched.ok).toBe(fitted.ok);
        if (!searched.ok || !fitted.ok) return;
        const values = ({ models }: Estimate) => models?.best.slice(0, 5).map(({ bic, aic }) => [bic, aic]) ?? [];
        const key = criterion === "bic" ? 0 : 1;
        const theirs = values(fitted.value);
        expect(values(searched.value)).toHaveLength(theirs.length);
        values(searched.value).forEach((value, rank) => {
          const other = theirs[rank]?.[key] ?? Number.NaN;
          expect(Math.abs((value[key] ?? 0) - other)).toBeLessThan(1e-8 * (1 + Math.abs(other)));
        });
      }),
      { seed: 5, numRuns: 200 },
    );
  }, 60_000);

  test("the search downhill gives a problem or a right answer, never NaN and never a hang", async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom(2, 3), async (table, order) => {
        const result = await run(table, "downhill", { ...few, order });
        if (!result.ok) return;
        const { observed, total, intervals, draws } = result.value;
        expect(Number.isFinite(total)).toBe(true);
        expect(total).toBeGreaterThanOrEqual(observed);
        expect(draws.every(Number.isFinite)).toBe(true);
        for (const { low, high } of intervals) {
          expect(low).toBeGreaterThanOrEqual(observed);
          expect(high).toBeGreaterThanOrEqual(low);
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  }, 60_000);
});

/** The same table with the lists in the opposite order. */
function turned({ lists, counts }: OverlapTable): OverlapTable {
  const turnedCounts = new Float64Array(counts.length);
  counts.forEach((count, history) => {
    let mirrored = 0;
    for (let list = 0; list < lists.length; list++) {
      if (history & (1 << list)) mirrored |= 1 << (lists.length - 1 - list);
    }
    turnedCounts[mirrored] = count;
  });
  return { lists: lists.toReversed(), counts: turnedCounts };
}
