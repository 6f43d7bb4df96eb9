import { describe, expect, test } from "vitest";
import { figuresInWords } from "../../src/figures/in-words.ts";
import { equalFigures, formsBySex, policeDistricts } from "./tidy-examples.ts";

const { caption, table } = figuresInWords.bars;

describe("the caption of bars", () => {
  test("says the title, the largest and the smallest number, and what must be known to read them", () => {
    expect(caption(policeDistricts, "en")).toBe(
      "Persons by police district. The largest number is 82 (Copenhagen), the smallest 4 (South Zealand and Lolland-Falster). As published.",
    );
    expect(caption(policeDistricts, "da")).toBe(
      "Personer efter politikreds. Det største tal er 82 (København), det mindste 4 (Sydsjælland og Lolland-Falster). Som offentliggjort.",
    );
  });

  test("names a bar by its category and its group, and counts the names that are many", () => {
    expect(caption(formsBySex, "da")).toContain(
      "Det største tal er 36 (Seksuel udnyttelse, Kvinder), det mindste 1 (Seksuel udnyttelse, Mænd og Seksuel udnyttelse, Transkønnet)",
    );
    expect(
      caption(
        { ...policeDistricts, rows: [1, 1, 1, 2].map((value, k) => ({ category: `${k}`, group: "", value })) },
        "en",
      ),
    ).toContain("the smallest 1 (3 bars)");
  });

  test("does not compare equal numbers", () => {
    expect(caption(equalFigures, "en")).toContain("Every number is 7.");
  });
});

describe("the table of bars", () => {
  test("has a row for each category and a column for each group, a dash where nothing is published", () => {
    expect(table(formsBySex, "en")).toEqual({
      columns: [
        { name: "Form", align: "start" },
        { name: "Women", align: "end" },
        { name: "Men", align: "end" },
        { name: "Transgender", align: "end" },
      ],
      rows: [
        ["Sexual exploitation", "36", "1", "1"],
        ["Forced labour", "4", "8", "–"],
        ["Criminal acts", "–", "12", "–"],
      ],
    });
  });

  test("has one column of numbers where there are no groups, and takes no label from a prototype", () => {
    const input = { ...policeDistricts, rows: [{ category: "constructor", group: "", value: 1200 }] };
    expect(table(input, "da")).toMatchObject({ columns: [{}, { name: "Personer" }], rows: [["constructor", "1.200"]] });
  });
});
