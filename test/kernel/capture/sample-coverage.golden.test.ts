import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleCoverage } from "../../../src/kernel/capture/sample-coverage.ts";
import { hepatitisOutbreak, tableOf } from "../../golden/hepatitis-outbreak.ts";
import { readGolden } from "../../golden/read-golden.ts";

interface Golden {
  readonly counts: Readonly<Record<string, number>>;
  readonly coverage: number;
  readonly repeated: number;
  readonly independent: number;
  readonly solved: number | null;
  readonly oneStep: number;
}

const { tables } = readGolden<{ tables: Record<string, Golden> }>("sample-coverage.json");

const listsOf = (counts: Readonly<Record<string, number>>) => [...(Object.keys(counts)[0] ?? "")].map((_, j) => `${j}`);

describe("the sample-coverage estimates", () => {
  test.for(Object.entries(tables))("of %s are those of CARE-1", ([, golden]) => {
    const found = sampleCoverage(tableOf(listsOf(golden.counts), golden.counts));
    for (const name of ["coverage", "repeated", "independent", "solved", "oneStep"] as const) {
      // The same formulas summed in another order; solving near the pole (HIV, Kosovo) magnifies the rounding a hundredfold.
      expect((found?.[name] ?? 0) / (golden[name] ?? 0)).toBeCloseTo(1, 11);
    }
  });

  test("of the hepatitis outbreak are 407.0, 970.8 and 507.8 at a coverage of 51.27 %", () => {
    const found = sampleCoverage(hepatitisOutbreak);
    expect(found?.coverage).toBeCloseTo(0.5127, 4);
    expect(found?.independent).toBeCloseTo(407.0, 1);
    expect(found?.solved).toBeCloseTo(970.8, 1);
    expect(found?.oneStep).toBeCloseTo(507.8, 1);
  });

  test("solve N = D/C + (1/(L C)) sum of (h_j + h_k + 2 h_jk) times the covariation at N, with any number of lists", () => {
    const someTables = fc
      .integer({ min: 3, max: 6 })
      .chain((lists) => fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2 ** lists, maxLength: 2 ** lists }));
    fc.assert(
      fc.property(someTables, (people) => {
        const counts = Float64Array.from(people);
        counts[0] = 0;
        const found = sampleCoverage({ counts });
        if (found?.solved == null) return;
        const { solved, independent, coverage, pairs } = found;
        const lists = Math.log2(counts.length);
        let more = 0;
        for (const { a, b, overlap } of pairs) {
          const weight = [1 << a, 1 << b, (1 << a) | (1 << b), (1 << a) | (1 << b)];
          const people = weight.reduce((sum, history) => sum + (counts[history] ?? 0), 0);
          more += people * (solved * overlap - 1);
        }
        expect((independent + more / (lists * coverage)) / solved).toBeCloseTo(1, 8);
      }),
    );
  });

  test("agree with the truth when every list is independent of every other", () => {
    const reach = [0.5, 0.25, 0.2, 0.75];
    const counts = Float64Array.from({ length: 16 }, (_, history) =>
      reach.reduce((people, share, list) => people * ((history >> list) & 1 ? share : 1 - share), 8000),
    );
    counts[0] = 0;
    const found = sampleCoverage({ counts });
    expect(found?.independent).toBeCloseTo(8000, 8);
    expect(found?.solved).toBeCloseTo(8000, 8);
    expect(found?.oneStep).toBeCloseTo(8000, 8);
  });
});
