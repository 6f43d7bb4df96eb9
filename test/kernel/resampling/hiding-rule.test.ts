import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hidingRule } from "../../../src/kernel/resampling/hiding-rule.ts";

describe("hiding a resample as the observed table was hidden", () => {
  test("needs no rule where nothing is hidden", () => {
    expect(hidingRule({ counts: Float64Array.of(0, 1, 2, 3) })).toBeNull();
    expect(hidingRule({ counts: Float64Array.of(0, 1, 2, 3), hidden: [] })).toBeNull();
  });

  test("hides every count within bounds that all hidden counts share and no visible count lies in", () => {
    const hidden = [2, 3, 5].map((history) => ({ history, low: 1, high: 4 }));
    const rule = hidingRule({ counts: Float64Array.of(0, 30, 0, 0, 5, 0, 0, 0), hidden });
    expect(rule?.(Float64Array.of(0, 28, 5, 1, 4, 3, 0, 0))).toEqual({
      counts: Float64Array.of(0, 28, 5, 0, 0, 0, 0, 0),
      hidden: [3, 4, 5].map((history) => ({ history, low: 1, high: 4 })),
    });
  });

  test("never hides an unobservable history, though its count of 0 lies within the bounds", () => {
    const hidden = [2, 3].map((history) => ({ history, low: 0, high: 4 }));
    const observed = { counts: Float64Array.of(0, 30, 0, 0, 9, 8, 0, 0), hidden, unobservable: [6, 7] };
    const again = hidingRule(observed)?.(Float64Array.of(0, 30, 3, 0, 2, 11, 0, 0));
    expect(again?.hidden?.map(({ history }) => history)).toEqual([2, 3, 4]);
    expect(again?.unobservable).toEqual([6, 7]);
  });

  test("hides the same histories again where a visible count shows that the rule was not about numbers", () => {
    const hidden = [{ history: 1, low: 1, high: 4 }];
    const rule = hidingRule({ counts: Float64Array.of(0, 0, 3, 20), hidden });
    const again = (count: number) => rule?.(Float64Array.of(0, count, 2, 21)).hidden;
    expect(again(2)).toEqual([{ history: 1, low: 1, high: 4 }]);
    expect(again(7)).toEqual([{ history: 1, low: 5, high: 8 }]);
    // 0 stays distinct from 1..4: the neighbour below holds nothing but 0.
    expect(again(0)).toEqual([{ history: 1, low: 0, high: 0 }]);
  });

  test("hides rounded counts behind bounds of the same width that hold the count, and leaves the counts it is given", () => {
    const hidden = [
      { history: 1, low: 8, high: 12 },
      { history: 2, low: 18, high: 22 },
    ];
    const rule = hidingRule({ counts: Float64Array.of(0, 0, 0, 100), hidden });
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (first, second) => {
        const counts = Float64Array.of(0, first, second, 100);
        const again = rule?.(counts);
        expect([...counts]).toEqual([0, first, second, 100]);
        expect([...(again?.counts ?? [])]).toEqual([0, 0, 0, 100]);
        again?.hidden?.forEach(({ history, low, high }) => {
          expect(low <= (counts[history] ?? 0) && (counts[history] ?? 0) <= high).toBe(true);
          expect(high % 5).toBe(2);
          expect(low).toBe(Math.max(0, high - 4));
        });
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
