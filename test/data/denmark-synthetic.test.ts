import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textIn } from "../../src/model/texts.ts";
import { historyShares } from "./denmark-synthetic/history-shares.ts";
import { syntheticFiles } from "./denmark-synthetic/synthetic-files.ts";
import type { Truth } from "./denmark-synthetic/truth.ts";

const folder = new URL("../../datasets/denmark-synthetic/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");
const truth: Truth = JSON.parse(read("truth.json"));
const files = syntheticFiles(truth);
const rows = (text: string): string[][] =>
  text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe("the synthetic Danish data", () => {
  // After a change of the truth: npx vitest run --project node test/data/denmark-synthetic.test.ts --update
  test.for(Object.entries(files))("are drawn again from the stated truth, byte for byte: %s", async ([file, text]) => {
    await expect(text).toMatchFileSnapshot(`../../datasets/denmark-synthetic/${file}`);
    expect(read(file)).toBe(text);
  });

  test("have no file that was not drawn", () => {
    const drawn = [...Object.keys(files), "datapackage.json", "truth.json"];
    expect(readdirSync(folder).sort()).toEqual(drawn.sort());
  });

  test("are called synthetic in title, counts, lists and every code, in both languages", () => {
    const { title, counts, synthetic, resources } = JSON.parse(read("datapackage.json"));
    expect(title).toEqual({ en: expect.stringMatching(/^Synthetic:/), da: expect.stringMatching(/^Syntetisk:/) });
    expect(synthetic).toBe(true);
    expect(counts).toEqual({
      en: expect.stringContaining("SYNTHETIC"),
      da: expect.stringContaining("SYNTETISKE"),
    });
    for (const resource of resources) expect(textIn(resource.title, "en")).toMatch(/^SYNTHETIC/);
    for (const { file } of truth.lists) {
      for (const [code] of rows(files[`${file}.csv`] ?? "")) expect(code).toMatch(/^synthetic-([2-9][a-z]){3}$/);
    }
  });

  test("linked by code give the table of overlaps", () => {
    const seenBy = new Map<string, { readonly group: string; readonly lists: string[] }>();
    for (const { name, file } of truth.lists) {
      for (const [code = "", ...attributes] of rows(files[`${file}.csv`] ?? "")) {
        const known = seenBy.get(code) ?? { group: attributes.join(","), lists: [] };
        expect(known.group).toBe(attributes.join(","));
        seenBy.set(code, { ...known, lists: [...known.lists, name] });
      }
    }
    const counts = new Map<string, number>();
    for (const { group, lists } of seenBy.values()) {
      const key = [group, ...truth.lists.map(({ name }) => (lists.includes(name) ? "1" : "0"))].join(",");
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const table = rows(files["overlap.csv"] ?? "").map((row) => [row.slice(0, -1).join(","), Number(row.at(-1))]);
    expect(Object.fromEntries(table)).toEqual(Object.fromEntries(counts));
  });
});

describe("the truth of the synthetic data", () => {
  const shares = historyShares(truth);
  const on = (...lists: number[]) => sum(shares.filter((_, history) => lists.every((list) => (history >> list) & 1)));

  test("has five times as many people as are known on average", () => {
    expect(sum(Object.values(truth.peopleByYear))).toBe(1825);
    expect(1825 * (1 - (shares[0] ?? 0))).toBeCloseTo(365, 6);
  });

  test("gives each list its reach relative to the others", () => {
    const [first] = truth.lists;
    for (const [list, { reach }] of truth.lists.entries()) {
      expect(on(list) / on(0)).toBeCloseTo(reach / (first?.reach ?? 0), 9);
    }
  });

  test("has the stated odds ratios and no others, given the other lists", () => {
    const oddsRatio = (a: number, b: number): number => {
      const [both = 0, none = 0, onlyA = 0, onlyB = 0] = [(1 << a) | (1 << b), 0, 1 << a, 1 << b].map((h) => shares[h]);
      return (both * none) / (onlyA * onlyB);
    };
    expect(oddsRatio(0, 1)).toBeCloseTo(3, 9);
    expect(oddsRatio(0, 2)).toBeCloseTo(0.4, 9);
    for (const [a, b] of [
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ] as const)
      expect(oddsRatio(a, b)).toBeCloseTo(1, 9);
  });

  test("has sex and form of exploitation as published for the 73 found in 2022", () => {
    const total = (key: "sex" | "exploitation", value: string): number =>
      sum(truth.groups.filter((group) => group[key] === value).map(({ weight }) => weight));
    expect(["woman", "man", "transgender"].map((sex) => total("sex", sex))).toEqual([48, 24, 1]);
    expect(
      ["sexual", "forced-labour", "criminal-acts", "slavery-like", "other"].map((form) => total("exploitation", form)),
    ).toEqual([38, 12, 12, 4, 7]);
  });
});
