import { describe, expect, test } from "vitest";
import { readDataset } from "../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../src/data/shipped-datasets.ts";
import { languages } from "../../src/model/language.ts";
import { observedTotal } from "../../src/model/overlap-table.ts";
import { partition } from "../../src/model/partition.ts";
import { distinct, type TidyRow } from "../../src/model/tidy-table.ts";

const files = shippedDatasetFiles("denmark-2022");
if (!files.ok) throw new Error(files.problem.code);
const read = readDataset(files.value);
if (!read.ok) throw new Error(JSON.stringify(read.problem));
const { table, tidy = [] } = read.value;

const rows = (name: string): readonly TidyRow[] => tidy.find((each) => each.name === name)?.rows ?? [];
const total = (name: string, part: Partial<TidyRow> = {}): number =>
  rows(name)
    .filter((row) => Object.entries(part).every(([key, value]) => row[key as keyof TidyRow] === value))
    .reduce((sum, { value }) => sum + value, 0);

describe("the published figures of Denmark 2022", () => {
  test("name every category and group in both languages", () => {
    for (const { rows: all, category, group, title } of tidy) {
      expect(title.da).not.toBe(title.en);
      for (const value of distinct(all, "category"))
        if (!/^\d{4}$/.test(value)) expect(category.labels).toHaveProperty([value]);
      for (const value of distinct(all, "group"))
        if (group && !/^\d{4}$/.test(value)) expect(group.labels).toHaveProperty([value]);
      for (const label of [...Object.values(category.labels), ...Object.values(group?.labels ?? {})]) {
        for (const language of languages) expect(label[language]).not.toBe("");
      }
    }
  });

  test("add up to the published totals", () => {
    expect(total("referrals")).toBe(235);
    expect(total("path", { category: "assessed", group: "2022" })).toBe(235);
    expect(total("districts")).toBe(total("referrals", { category: "police" }));
    for (const name of ["form-by-sex", "age", "decisions", "found-nationality"]) expect(total(name), name).toBe(73);
    expect(total("found-by-year", { category: "2022" })).toBe(73);
    expect(["women", "men", "transgender"].map((group) => total("form-by-sex", { group }))).toEqual([48, 24, 1]);
    expect(total("form-by-sex", { category: "forced-labour" })).toBe(total("forced-labour"));
    for (const category of ["ukraine", "romania"]) {
      expect(total("assessed-sex", { category })).toBe(total("assessed-nationality", { category }));
    }
    expect(total("nationality-change", { group: "2022" })).toBe(60 + 21);
    expect(["charged", "indicted", "convicted"].map((group) => total("section-262a", { group }))).toEqual([76, 50, 39]);
  });

  test("give a table of sources that is a partition of the 235 assessed", () => {
    expect(observedTotal(table)).toBe(235);
    expect(partition(table)).toEqual({ code: "partition", lists: 5, people: 235 });
  });
});
