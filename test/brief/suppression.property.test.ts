import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BriefCount } from "../../src/brief/content.ts";
import { countsTold } from "../../src/brief/suppression.ts";

const told = (counts: readonly number[], isPublic = false) =>
  countsTold(
    counts.map((people) => ({ low: people, high: people })),
    isPublic,
  );

const shown = (counts: readonly BriefCount[] | null) =>
  counts?.map((count) => (count.kind === "counted" ? count.low : count.kind)) ?? null;

/** All ways to divide a total so that the same is told of them: what somebody who knows the rule can conclude. */
function* consistent(counts: readonly number[], total: number): Generator<readonly number[]> {
  const published = told(counts);
  if (published === null) return;
  const key = JSON.stringify(published);
  function* complete(chosen: readonly number[], left: number): Generator<readonly number[]> {
    const count = published?.[chosen.length];
    if (count === undefined) {
      if (left === 0 && JSON.stringify(told(chosen)) === key) yield chosen;
      return;
    }
    const [low, high] =
      count.kind === "counted" ? [count.low, count.low] : count.kind === "under-five" ? [1, 4] : [5, left];
    for (let people = low; people <= Math.min(high, left); people++)
      yield* complete([...chosen, people], left - people);
  }
  yield* complete([], total);
}

describe("small numbers of groups", () => {
  test("of published tables are told, of others they are not", () => {
    expect(shown(told([48, 24, 1], true))).toEqual([48, 24, 1]);
    expect(shown(told([48, 24, 1]))).toEqual([48, "withheld", "under-five"]);
    expect(shown(told([48, 24, 5]))).toEqual([48, 24, 5]);
    expect(shown(told([48, 25, 0]))).toEqual([48, 25, 0]);
  });

  test("take the whole table with them where they could be worked out from any part of it", () => {
    expect(told([3, 2])).toBeNull();
    expect(told([6, 1])).toBeNull();
  });

  test("can never be worked out from the others, the total and the rule", () => {
    const groups = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(groups, (counts) => {
        const small = counts.flatMap((people, group) => (people > 0 && people < 5 ? [group] : []));
        const all = [
          ...consistent(
            counts,
            counts.reduce((sum, people) => sum + people, 0),
          ),
        ];
        for (const group of small) {
          if (all.length > 0) expect(new Set(all.map((each) => each[group])).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
