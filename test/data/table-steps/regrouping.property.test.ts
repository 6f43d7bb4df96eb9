import fc from "fast-check";
import { expect, test } from "vitest";
import { forgetList } from "../../../src/model/forget-lists.ts";
import { type OverlapTable, observedBounds } from "../../../src/model/overlap-table.ts";
import { mergeLists } from "../../../src/model/with-merged-lists.ts";

const names = ["A", "B", "C", "D", "E"];

/** Persons as the lists that each is on, on two to five lists. */
const people = fc.integer({ min: 3, max: 5 }).chain((lists) =>
  fc.record({
    lists: fc.constant(names.slice(0, lists)),
    persons: fc.array(fc.uniqueArray(fc.constantFrom(...names.slice(0, lists)), { minLength: 1 }), { maxLength: 30 }),
    chosen: fc.uniqueArray(fc.constantFrom(...names.slice(0, lists)), { minLength: 2, maxLength: lists - 1 }),
  }),
);

function tabulated(lists: readonly string[], persons: readonly (readonly string[])[]): OverlapTable {
  const counts = new Float64Array(2 ** lists.length);
  for (const person of persons) {
    const history = lists.reduce((mask, list, index) => (person.includes(list) ? mask | (1 << index) : mask), 0);
    if (history > 0) counts[history] = (counts[history] ?? 0) + 1;
  }
  return { lists, counts };
}

test("merging lists and leaving one out give the tables that the changed lists would have given", () => {
  fc.assert(
    fc.property(people, ({ lists, persons, chosen }) => {
      const table = tabulated(lists, persons);
      const place = lists.findIndex((list) => chosen.includes(list));
      const mergedLists = lists
        .map((list, index) => (index === place ? "X" : list))
        .filter((list) => !chosen.includes(list));
      const merged = persons.map((person) => [
        ...person,
        ...(person.some((list) => chosen.includes(list)) ? ["X"] : []),
      ]);
      expect(mergeLists(table, chosen, "X")).toEqual(tabulated(mergedLists, merged));

      const [dropped = "A"] = chosen;
      expect(forgetList(table, dropped)).toEqual(
        tabulated(
          lists.filter((list) => list !== dropped),
          persons,
        ),
      );
    }),
  );
});

test("bounds of hidden counts hold the truth through any merging", () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 31 }), ({ lists, persons, chosen }, which) => {
      const truth = tabulated(lists, persons);
      const history = 1 + (which % (truth.counts.length - 1));
      const count = truth.counts[history] ?? 0;
      const counts = truth.counts.slice();
      counts[history] = 0;
      const hidden = { lists, counts, hidden: [{ history, low: Math.max(0, count - 1), high: count + 2 }] };
      const total = observedBounds(mergeLists(hidden, chosen, "X"));
      expect(total.low).toBeLessThanOrEqual(persons.length);
      expect(total.high).toBeGreaterThanOrEqual(persons.length);
    }),
  );
});
