import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Constraint, solve } from "yalps";
import { supersetSums } from "../../../src/kernel/linear-algebra/subset-lattice.ts";
import { checkModel } from "../../../src/kernel/loglinear/check-model.ts";
import { enumerateModels } from "../../../src/kernel/loglinear/enumerate-models.ts";
import { type ExtendedModel, extendModel } from "../../../src/kernel/loglinear/extended-model.ts";

/**
 * The definition taken literally, with a design matrix: maximise the sum over zero cells of Au, with Au = 0 on positive
 * cells and 0 <= Au <= 1 on zero cells (Fienberg and Rinaldo 2012). The optimum is 0 or at least 1.
 */
function existsByFullProgramme({ finiteTerms, cells }: ExtendedModel, counts: Float64Array): boolean {
  const constraints = new Map<number, Constraint>();
  for (const cell of cells) constraints.set(cell, counts[cell] ? { equal: 0 } : { min: 0, max: 1 });
  const variables = [1, -1].flatMap((sign) =>
    Array.from(finiteTerms, (term) => {
      const coefficients = new Map<number | "sum", number>();
      for (const cell of cells) if ((cell & term) === term) coefficients.set(cell, sign);
      const zeros = [...coefficients.keys()].filter((cell) => cell !== "sum" && !counts[cell]).length;
      return [`${sign}:${term}`, coefficients.set("sum", sign * zeros)] as const;
    }),
  );
  const solution = solve<string, number | "sum">({ direction: "maximize", objective: "sum", constraints, variables });
  expect(solution.status).toBe("optimal");
  return solution.result < 0.5;
}

/** Rank of the design matrix by elimination with complete pivoting. */
function rank({ finiteTerms, cells }: ExtendedModel): number {
  const rows = Array.from(cells, (cell) =>
    Array.from(finiteTerms, (term) => ((cell & term) === term ? 1 : 0) as number),
  );
  let found = 0;
  for (;;) {
    let pivot: [number, number] | null = null;
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (
          r >= found &&
          Math.abs(value) > 1e-9 &&
          Math.abs(value) > Math.abs(pivot ? (rows[pivot[0]]?.[pivot[1]] ?? 0) : 0)
        )
          pivot = [r, c];
      });
    });
    if (!pivot) return found;
    const [r, c] = pivot as [number, number];
    const pivotRow = rows[r] ?? [];
    rows[r] = rows[found] ?? [];
    rows[found] = pivotRow;
    for (let k = found + 1; k < rows.length; k++) {
      const factor = (rows[k]?.[c] ?? 0) / (pivotRow[c] ?? 1);
      rows[k] = (rows[k] ?? []).map((value, column) => value - factor * (pivotRow[column] ?? 0));
    }
    found++;
  }
}

const sparseTable = (lists: number) =>
  fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 3 })), {
    minLength: (1 << lists) - 1,
    maxLength: (1 << lists) - 1,
  });

function everyModelOn(lists: number, order: number, cells: readonly number[], unobservable: readonly number[] = []) {
  const counts = Float64Array.from([0, ...cells]).map((count, cell) => (unobservable.includes(cell) ? 0 : count));
  const overlaps = counts.slice();
  supersetSums(overlaps, lists);
  return (enumerateModels(lists, order, 10_000) ?? []).map((model) => ({
    extended: extendModel(model, overlaps, unobservable),
    model,
    overlaps,
    counts,
  }));
}

describe("checkModel", () => {
  test.each([
    { lists: 3, order: 2, runs: 200 },
    { lists: 4, order: 3, runs: 40 },
  ])(
    "agrees with the full linear programme and the rank of the design matrix on $lists lists",
    ({ lists, order, runs }) => {
      fc.assert(
        fc.property(sparseTable(lists), (cells) => {
          for (const { extended, counts } of everyModelOn(lists, order, cells)) {
            const check = checkModel(extended, counts, lists);
            expect(check.exists).toBe(existsByFullProgramme(extended, counts));
            expect(check.identifiable).toBe(rank(extended) === extended.finiteTerms.length);
          }
        }),
        { numRuns: runs, seed: 2012 },
      );
    },
  );

  test.each([
    { lists: 3, order: 2, runs: 300 },
    { lists: 4, order: 3, runs: 40 },
  ])(
    "agrees with them on $lists lists where some histories are unobservable, whatever they are",
    ({ lists, order, runs }) => {
      const histories = Array.from({ length: (1 << lists) - 1 }, (_, i) => i + 1);
      const table = fc.oneof(
        sparseTable(lists),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: histories.length, maxLength: histories.length }),
      );
      let excluded = 0;
      fc.assert(
        fc.property(table, fc.subarray(histories, { minLength: 1 }), (cells, unobservable) => {
          for (const { extended, counts } of everyModelOn(lists, order, cells, unobservable)) {
            const check = checkModel(extended, counts, lists);
            expect(check.exists).toBe(existsByFullProgramme(extended, counts));
            expect(check.identifiable).toBe(rank(extended) === extended.finiteTerms.length);
            if (!check.exists || !check.identifiable) excluded++;
          }
        }),
        { numRuns: runs, seed: 2013 },
      );
      expect(excluded).toBeGreaterThan(100);
    },
  );

  test("finds a term that no observable history contains not identifiable, never at the boundary", () => {
    const unobservable = [0b011, 0b111];
    const seen = [5, 6, 0, 7, 2, 0, 0];
    const byModel = everyModelOn(3, 2, seen, unobservable).map(({ extended, counts, model }) => ({
      has12: model.includes(0b011),
      boundary: [...extended.boundaryTerms],
      check: checkModel(extended, counts, 3),
      has23: model.includes(0b110),
    }));
    for (const { has12, has23, boundary, check } of byModel) {
      expect(boundary).toEqual(has23 ? [0b110] : []);
      if (has12) expect(check.identifiable).toBe(false);
    }
    expect(byModel.some(({ check }) => check.exists && check.identifiable)).toBe(true);
  });

  test("depends on the zeros alone", () => {
    fc.assert(
      fc.property(sparseTable(4), fc.integer({ min: 2, max: 1000 }), (cells, factor) => {
        const scaled = cells.map((count) => count * factor);
        const before = everyModelOn(4, 3, cells).map(({ extended, counts }) => checkModel(extended, counts, 4));
        const after = everyModelOn(4, 3, scaled).map(({ extended, counts }) => checkModel(extended, counts, 4));
        expect(after).toEqual(before);
      }),
      { numRuns: 30, seed: 2012 },
    );
  });
});
