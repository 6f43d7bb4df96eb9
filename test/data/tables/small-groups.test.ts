import { describe, expect, test } from "vitest";
import type { SmallGroupsOptions } from "../../../src/data/tables/contract.ts";
import { smallGroups } from "../../../src/data/tables/small-groups.ts";
import type { Stratum } from "../../../src/model/stratum.ts";

type Row = readonly [persons: number, ...categories: string[]];

const row = (...written: Row): Row => written;

/** The small groups of strata that have these values and so many people. */
const kCheck = (attributes: readonly string[], rows: readonly Row[], options?: SmallGroupsOptions) =>
  smallGroups(
    rows.map(([persons, ...categories]): Stratum => {
      const values = Object.fromEntries(attributes.map((attribute, place) => [attribute, categories[place] ?? ""]));
      return { values, table: { lists: ["A", "B"], counts: Float64Array.of(0, persons, 0, 0) } };
    }),
    options,
  );

describe("combinations held by fewer than five", () => {
  test("are listed by the number of attributes", () => {
    const rows = [row(6, "woman", "young", "Asia"), row(6, "man", "old", "Europe"), row(3, "woman", "old", "Europe")];
    expect(
      kCheck(["sex", "age", "region"], rows).map(({ attributes, combinations }) => [attributes, combinations]),
    ).toEqual([
      [["sex", "age"], 1],
      [["sex", "region"], 1],
      [["sex", "age", "region"], 1],
    ]);
  });

  test("are none where five persons share each", () => {
    expect(kCheck(["sex", "age"], [row(5, "woman", "young"), row(5, "man", "old")])).toEqual([]);
  });

  test("count persons, not rows", () => {
    const rows = Array.from({ length: 5 }, () => row(1, "woman"));
    expect(kCheck(["sex"], rows)).toEqual([]);
    expect(kCheck(["sex"], rows.slice(1))).toMatchObject([{ attributes: ["sex"], combinations: 1 }]);
  });

  test("do not include those of nobody", () => {
    expect(kCheck(["sex"], [row(5, "woman"), row(0, "man")])).toEqual([]);
  });

  test("depend on k", () => {
    const rows = [row(7, "woman"), row(9, "man")];
    expect(kCheck(["sex"], rows, { k: 8 })).toMatchObject([{ combinations: 1 }]);
    expect(kCheck(["sex"], rows, { k: 11 })).toMatchObject([{ combinations: 2 }]);
  });

  test("are looked for among at most as many attributes as asked", () => {
    const rows = [row(6, "a", "c"), row(6, "b", "d"), row(1, "a", "d")];
    expect(kCheck(["one", "two"], rows, { mostAttributes: 1 })).toEqual([]);
  });

  test("may have any names", () => {
    expect(kCheck(["__proto__"], [row(1, "constructor")])).toMatchObject([
      { attributes: ["__proto__"], combinations: 1 },
    ]);
  });
});

describe("the merge that is offered", () => {
  test("joins the rarest category with the next rarest", () => {
    const rows = [row(40, "Europe"), row(6, "Africa"), row(2, "Oceania"), row(9, "Asia")];
    expect(kCheck(["region"], rows)[0]?.merges).toEqual([
      { attribute: "region", category: "Oceania", into: "Africa", left: 0 },
    ]);
  });

  test("names first the attribute whose merge cures most", () => {
    const rows = [row(9, "woman", "young"), row(9, "man", "old"), row(9, "woman", "old"), row(1, "other", "old")];
    const pair = kCheck(["sex", "age"], rows).find(({ attributes }) => attributes.length === 2);
    expect(pair?.merges).toEqual([
      { attribute: "sex", category: "other", into: "man", left: 0 },
      { attribute: "age", category: "young", into: "old", left: 1 },
    ]);
  });

  test("is none where an attribute has a single category", () => {
    expect(kCheck(["sex"], [row(2, "woman")])).toEqual([{ attributes: ["sex"], combinations: 1, merges: [] }]);
  });
});
