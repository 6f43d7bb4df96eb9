import { describe, expect, test } from "vitest";
import { figuresInWords } from "../../src/figures/in-words.ts";
import { hepatitisOutbreak } from "../golden/hepatitis-outbreak.ts";
import { artificialOverlaps, onePersonOnOneList, onlyPair, table as tableOf, ukOverlaps } from "./examples.ts";

const { caption, table } = figuresInWords.pairs;
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the caption of the pairs of lists", () => {
  test("says how far the intervals reach and that some exclude each other", () => {
    // R, see two-lists.json: the lowest end is 1,987.5 and the highest 273,338.4.
    expect(caption(ukOverlaps, "en")).toBe(
      "The 95% intervals of 9 pairs of lists reach from 2,000 to 270,000 people in all; 2,744 were seen. " +
        "Some exclude each other: the lists depend on each other, or do not meet the same people. " +
        "One pair has nobody on both lists and gives none. " +
        "Dot: Chapman's estimate; upright stroke: Lincoln and Petersen's; thin line: 95% interval; " +
        "thick bar: 80% interval; dashed line: people seen.",
    );
    expect(plain(caption(ukOverlaps, "da"))).toContain(
      "95 %-intervallerne for 9 par af lister rækker fra 2.000 til 270.000 personer i alt; 2.744 er kendt. " +
        "Nogle udelukker hinanden: Listerne hænger sammen, eller de møder ikke de samme mennesker.",
    );
  });

  test("does not call agreement a proof", () => {
    const input = { table: hepatitisOutbreak, listNames: {} };
    expect(caption(input, "en")).toContain(
      "No two exclude each other; a dependence that all lists share would not show.",
    );
  });

  test("compares a single pair with nothing", () => {
    expect(caption(onlyPair, "en")).toContain("There is no other pair to compare it with.");
    expect(caption(artificialOverlaps, "da")).toContain("2 par har ingen på begge lister og giver intet.");
  });

  test("tells no number where nobody is on two lists", () => {
    expect(caption(onePersonOnOneList, "en")).toBe(
      "No pair of lists gives an interval; 1 were seen. Nobody is on two lists. Dashed line: people seen.",
    );
  });

  test("says why there is nothing to see where not every count is known", () => {
    const input = { ...ukOverlaps, table: { ...ukOverlaps.table, hidden: [{ history: 3, low: 1, high: 4 }] } };
    expect(caption(input, "en")).toMatch(/^This needs every count/);
    expect(table(input, "en").rows).toEqual([]);
  });
});

describe("the table of the pairs of lists", () => {
  test("has both estimates of each pair with Chapman's intervals, to the person, sorted as the lists are", () => {
    const { columns, rows } = table({ table: hepatitisOutbreak, listNames: {} }, "en");
    expect(columns.map(({ name }) => name)).toEqual([
      ...["List", "Other list", "On both", "Lincoln-Petersen", "Chapman"],
      ...["95% from", "95% to", "80% from", "80% to"],
    ]);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ["P", "Q", "49", "336", "334"],
      ["P", "E", "45", "378", "374"],
      ["Q", "E", "46", "334", "331"],
    ]);
  });

  test("writes the lists in full and gives no number to a pair that shares nobody", () => {
    const { rows } = table(ukOverlaps, "da");
    expect(rows).toHaveLength(10);
    expect(rows.find((row) => row[2] === "0")?.slice(3)).toEqual(Array(6).fill("intet"));
    expect(rows[0]?.[0]).toContain("(LA)");
  });

  test("has no interval where one list holds everybody of the other", () => {
    const input = { table: tableOf(["A", "B"], { "A B": 20, B: 30 }), listNames: {} };
    expect(table(input, "en").rows[0]).toEqual(["A", "B", "20", "50", "50", "none", "none", "none", "none"]);
  });
});
