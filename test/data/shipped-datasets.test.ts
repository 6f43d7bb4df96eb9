import { describe, expect, test } from "vitest";
import { readDataset } from "../../src/data/read-dataset.ts";
import { shippedDatasetFiles, shippedDatasetNames } from "../../src/data/shipped-datasets.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { observedTotal, overlapTotal } from "../../src/model/overlap-table.ts";
import { publishedTotals } from "./published-totals.ts";

function shipped(name: string): Dataset {
  const files = shippedDatasetFiles(name);
  if (!files.ok) throw new Error(files.problem.code);
  const dataset = readDataset(files.value);
  if (!dataset.ok) throw new Error(JSON.stringify(dataset.problem));
  return dataset.value;
}

test("thirteen datasets come with the app", () => {
  expect(shippedDatasetNames).toEqual(Object.keys(publishedTotals).sort());
});

test("a dataset that does not exist is a problem that names those that do", () => {
  expect(shippedDatasetFiles("uk-2014")).toEqual({
    ok: false,
    problem: { code: "unknown-dataset", name: "uk-2014", known: shippedDatasetNames },
  });
  expect(shippedDatasetFiles("__proto__").ok).toBe(false);
});

describe.each(Object.entries(publishedTotals))("%s", (name, published) => {
  const { table, description } = shipped(name);

  test("counts the published number of people", () => {
    expect(observedTotal(table)).toBe(published.observed);
  });

  test("has the published total on each list, in the published order", () => {
    expect(table.lists.map((list, k) => [list, overlapTotal(table, 1 << k)])).toEqual(Object.entries(published.lists));
  });

  test("has the published number of people on each pair of lists", () => {
    const pairs = table.lists.flatMap((_, j) => table.lists.slice(j + 1).map((_, k) => (1 << j) | (1 << (j + 1 + k))));
    expect(pairs.map((pair) => overlapTotal(table, pair))).toEqual(published.pairs);
  });

  test("describes itself in both languages", () => {
    expect(description.name).toBe(name);
    for (const words of [description.title, description.counts]) {
      expect(words.en).not.toBe("");
      expect(words.da).not.toBe(words.en);
    }
    expect(description.year.en).not.toBe("");
    expect(description.source).not.toBe("");
    expect(description.citation).toMatch(/\(\d{4}\)/);
  });

  test("names each list in full", () => {
    expect(Object.keys(description.listNames)).toEqual(table.lists);
    for (const list of table.lists) expect(description.listNames[list]?.en?.length).toBeGreaterThan(list.length);
  });
});

test("a five-list table is the larger one with lists merged", () => {
  const merged: readonly [string, string, readonly (readonly string[])[]][] = [
    ["uk-2013", "uk-2013-five", [["LA"], ["NG"], ["PF", "NCA"], ["GO"], ["GP"]]],
    ["netherlands", "netherlands-five", [["I", "O"], ["K"], ["P"], ["R"], ["Z"]]],
    ["new-orleans", "new-orleans-five", [["A"], ["B", "E", "F", "G"], ["C"], ["D"], ["H"]]],
  ];
  for (const [large, small, groups] of merged) {
    const { table } = shipped(large);
    const counts = new Float64Array(2 ** groups.length);
    for (const [history, count] of table.counts.entries()) {
      let seen = 0;
      for (const [k, group] of groups.entries()) {
        if (group.some((list) => (history >> table.lists.indexOf(list)) & 1)) seen |= 1 << k;
      }
      counts[seen] = (counts[seen] ?? 0) + count;
    }
    expect(shipped(small).table.counts, small).toEqual(counts);
  }
});
