import { describe, expect, test } from "vitest";
import { figuresInWords } from "../../src/figures/in-words.ts";
import { artificialOverlaps, eightLists, onePersonOnOneList, table as tableOf, ukOverlaps } from "./examples.ts";

const { caption, table } = figuresInWords.upset;
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("the caption of an UpSet plot", () => {
  test("says how many people are on one list only, and which pair shares nobody", () => {
    expect(caption(ukOverlaps, "en")).toBe(
      "2,744 people are on one list or more; 2,523 of them (92%) on one list only. No person is on both LA and GP. " +
        "A bar grows with the square root of its number, so that the small ones can be seen.",
    );
    expect(plain(caption(ukOverlaps, "da"))).toBe(
      "2.744 personer står på mindst én liste; 2.523 af dem (92 %) kun på én. Ingen står på både LA og GP. " +
        "En søjle vokser med kvadratroden af sit tal, så de små kan ses.",
    );
  });

  test("names up to three empty pairs and counts more", () => {
    expect(caption(artificialOverlaps, "en")).toContain("No person is on both A and C, nor on both B and C.");
    expect(caption(artificialOverlaps, "da")).toContain("Ingen står på både A og C eller på både B og C.");
    expect(caption(eightLists, "en")).toContain("9 of the 28 pairs of lists share no person.");
  });

  test("says nothing of empty pairs when there are none", () => {
    const input = { table: tableOf(["A", "B"], { A: 3, "A B": 2, B: 1 }), listNames: {} };
    expect(caption(input, "en")).not.toContain("No person");
  });

  test("says how many combinations are left out and how many people they hold", () => {
    expect(caption(eightLists, "en")).toContain(
      "The 20 most frequent combinations are drawn; 3 more are left out, with 3 people.",
    );
    expect(caption(eightLists, "da")).toContain(
      "De 20 hyppigste kombinationer er tegnet; 3 flere er udeladt, med 3 personer.",
    );
    expect(caption(ukOverlaps, "en")).not.toContain("left out");
  });

  test("does not round a share to all or none that is neither", () => {
    const input = { table: tableOf(["A", "B"], { A: 600, B: 398, "A B": 2 }), listNames: {} };
    expect(caption(input, "en")).toContain("998 of them (99.8%)");
    expect(caption(onePersonOnOneList, "en")).toContain("(100%)");
  });
});

describe("the table of an UpSet plot", () => {
  test("has every combination, largest first, then each list, then all", () => {
    expect(table(artificialOverlaps, "en")).toEqual({
      columns: [
        { name: "On these lists", align: "start" },
        { name: "People", align: "end" },
      ],
      rows: [
        ["A only", "40"],
        ["B only", "30"],
        ["C only", "20"],
        ["A and B", "6"],
        ["A, alone or with others", "46"],
        ["B, alone or with others", "36"],
        ["C, alone or with others", "20"],
        ["On one list or more", "96"],
      ],
    });
  });

  test("has exact counts in the language, and the full names of the lists", () => {
    const rows = new Map(table(ukOverlaps, "da").rows.map(([name = "", people = ""]) => [name, people]));
    expect(rows.get("kun PFNCA")).toBe("995");
    expect(rows.get("LA, NG, PFNCA og GO")).toBe("1");
    expect(rows.get("Politikredse og National Crime Agency (PFNCA), alene eller med andre")).toBe("1.169");
    expect(rows.get("På mindst én liste")).toBe("2.744");
  });

  test("has also the combinations that are not drawn", () => {
    expect(table(eightLists, "en").rows).toHaveLength(23 + 8 + 1);
  });

  test("takes no name from the prototype of the names", () => {
    const input = { table: tableOf(["constructor", "B"], { constructor: 3, B: 1 }), listNames: {} };
    expect(table(input, "en").rows[2]).toEqual(["constructor, alone or with others", "3"]);
  });
});
