import { expect, test } from "vitest";
import type { Stratum } from "../../../src/model/stratum.ts";
import { mergeCategories } from "../../../src/views/intake/intake.ts";

const stratum = (sex: string, year: string, people: number): Stratum => ({
  values: { sex, year },
  table: { lists: ["A", "B"], counts: Float64Array.of(0, people, 0, 1) },
});

test("two categories become one, whose people are those of both", () => {
  const merged = mergeCategories(
    [stratum("women", "2021", 10), stratum("men", "2021", 3), stratum("other", "2021", 1), stratum("men", "2022", 4)],
    "sex",
    ["other", "men"],
  );
  expect(merged.map(({ values }) => values)).toEqual([
    { sex: "women", year: "2021" },
    { sex: "other/men", year: "2021" },
    { sex: "other/men", year: "2022" },
  ]);
  expect(merged.map(({ table }) => table.counts[1])).toEqual([10, 4, 4]);
  expect(merged.map(({ table }) => table.counts[3])).toEqual([1, 2, 1]);
});
