import { describe, expect, test } from "vitest";
import { type TableStepName, tableSteps } from "../../../src/data/table-steps/index.ts";
import type { TableStep } from "../../../src/data/table-steps/table-step.ts";
import { catalogues } from "../../../src/locale/catalogues.ts";
import { languages } from "../../../src/model/language.ts";
import { tableHash } from "../../../src/model/table-hash.ts";
import { changedBy, datasetOf, refusal, tableOf } from "./made-up-data.ts";
import { readShippedDataset } from "./read-shipped-dataset.ts";

const three = datasetOf(tableOf("ABC", { "100": 5, "010": 7, "001": 9, "110": 2, "011": 1, "111": 3 }));

test("every step has words in both languages, and a field of its own name", () => {
  for (const language of languages) {
    for (const [name, { about, fields }] of Object.entries(catalogues[language].intake.steps)) {
      const step: TableStep = tableSteps[name as TableStepName];
      expect(Object.keys(step.fields)[0]).toBe(name);
      expect(about).toMatch(/\.$/);
      expect(Object.keys(fields)).toEqual(Object.keys(step.fields));
    }
  }
});

describe("merging lists", () => {
  test("of the police and the National Crime Agency gives the published table of five lists", () => {
    const uk = readShippedDataset("uk-2013");
    const five = readShippedDataset("uk-2013-five");
    const { table, description, said } = changedBy(uk, { merge: ["PF", "NCA"], as: "PFNCA" });
    expect(table).toEqual(five.table);
    expect(tableHash(table)).toBe(tableHash(five.table));
    expect(description.listNames.PFNCA?.en).toBe(
      `${uk.description.listNames.PF?.en} + ${uk.description.listNames.NCA?.en}`,
    );
    expect(said).toMatchObject([
      {
        en: "PF and NCA merged into PFNCA; 35 people were on both.",
        da: "PF og NCA lagt sammen til PFNCA; 35 personer var på begge.",
      },
    ]);
  });

  test("puts whoever is on any of them on the merged list", () => {
    expect(changedBy(three, { merge: ["A", "C"], as: "X" }).table).toEqual(
      tableOf("XB", { "10": 14, "01": 7, "11": 6 }),
    );
  });

  test("of more than two counts the people on more than one of them", () => {
    const four = datasetOf(tableOf("ABCD", { "1100": 2, "1110": 3, "0011": 5, "0001": 4 }));
    expect(changedBy(four, { merge: ["A", "B", "C"], as: "A" }).said[0]?.en).toBe(
      "A, B and C merged into A; 5 people were on more than one of them.",
    );
  });

  test("adds up the bounds of hidden counts", () => {
    const hidden = datasetOf(tableOf("ABC", { "100": [1, 4], "001": 9, "101": [1, 4], "010": 6 }));
    const { table, said } = changedBy(hidden, { merge: ["A", "C"], as: "X" });
    expect(table).toEqual(tableOf("XB", { "10": [11, 17], "01": 6 }));
    expect(said[0]?.en).toBe("A and C merged into X; 1–4 people were on both.");
  });

  test("leaves a history unobservable only if all that become it are", () => {
    const never = datasetOf(tableOf("ABC", { "100": 5, "010": 1 }, ["110", "101", "011", "111"]));
    expect(changedBy(never, { merge: ["A", "C"], as: "X" }).table).toEqual(tableOf("XB", { "10": 5, "01": 1 }, ["11"]));
  });

  test("may give the name of a merged list, but not that of another", () => {
    expect(changedBy(three, { merge: ["C", "A"], as: "C" }).table.lists).toEqual(["C", "B"]);
    expect(refusal(three, { merge: ["A", "C"], as: "B" })).toEqual({
      code: "step-refused",
      step: 1,
      name: "merge",
      reason: { code: "repeated-list", name: "B" },
    });
  });

  test("is refused where hidden counts would come to say nothing", () => {
    const wide = datasetOf(tableOf("ABC", { "100": [0, 9000], "001": [0, 9000], "010": 6 }));
    expect(refusal(wide, { merge: ["A", "C"], as: "X" })).toMatchObject({
      reason: { code: "hidden-too-wide", lists: ["X"], most: 10_000 },
    });
  });
});

describe("leaving out a list", () => {
  test("lets people fall out who were seen only there, and says how many", () => {
    const { table, said, description } = changedBy(three, { drop: "A" });
    expect(table).toEqual(tableOf("BC", { "10": 9, "01": 9, "11": 4 }));
    expect(Object.keys(description.listNames)).toEqual(["B"]);
    expect(said).toMatchObject([
      { en: "A left out; 5 people were seen only there.", da: "A udeladt; 5 personer var kun kendt derfra." },
    ]);
  });

  test("tells between which numbers they lie where their count is hidden, and that there is nobody where it is 0", () => {
    const some = datasetOf(tableOf("ABC", { "100": [1, 4], "010": 1, "011": 6 }));
    expect(changedBy(some, { drop: "A" }).said[0]?.en).toBe("A left out; 1–4 people were seen only there.");
    expect(changedBy(some, { drop: "B" }).said[0]?.en).toBe("B left out; 1 person was seen only there.");
    expect(changedBy(some, { drop: "C" }).said[0]?.da).toBe("C udeladt; ingen var kun kendt derfra.");
  });

  test("is refused where fewer than two lists or nobody would be left", () => {
    expect(refusal(three, { drop: "A" }, { drop: "B" })).toEqual({
      code: "step-refused",
      step: 2,
      name: "drop",
      reason: { code: "too-few-lists-left", lists: 1, least: 2 },
    });
    const alone = datasetOf(tableOf("ABC", { "100": 5 }));
    expect(refusal(alone, { drop: "A" })).toMatchObject({ reason: { code: "nobody-left" } });
  });
});

describe("renaming lists", () => {
  test("changes names alone, all at once, so that two can trade theirs", () => {
    const { table, description, said } = changedBy(three, { rename: { A: "B", B: "A" } });
    expect(table).toEqual({ ...three.table, lists: ["B", "A", "C"] });
    expect(description.listNames).toEqual({ B: { en: "Alpha", da: "Alfa" }, A: { en: "Beta", da: "Beta" } });
    expect(said[0]?.en).toBe("A renamed B and B renamed A.");
  });

  test("is refused where two lists would have one name, or none has the old one", () => {
    expect(refusal(three, { rename: { A: "C" } })).toMatchObject({ reason: { code: "repeated-list", name: "C" } });
    expect(refusal(three, { rename: { D: "E" } })).toMatchObject({
      reason: { code: "unknown-list", name: "D", known: ["A", "B", "C"] },
    });
  });
});

describe("marking histories as unobservable", () => {
  test("adds to those that are so already", () => {
    const some = datasetOf(tableOf("ABC", { "100": 1, "010": 2 }, ["111"]));
    const { table, said } = changedBy(some, { unobservable: ["011", "101"] });
    expect(table.unobservable).toEqual([0b101, 0b110, 0b111]);
    expect(said[0]?.en).toBe("Nobody could be on exactly B + C and A + C.");
  });

  test("is refused where people are counted, and where the digits do not fit the lists as they are then", () => {
    expect(refusal(three, { unobservable: ["110"] })).toMatchObject({
      reason: { code: "counted-though-unobservable", lists: ["A", "B"] },
    });
    expect(refusal(three, { drop: "A" }, { unobservable: ["110"] })).toMatchObject({
      step: 2,
      reason: { code: "not-a-history", history: "110", lists: ["B", "C"] },
    });
  });
});

describe("hiding counts", () => {
  test("below a threshold hides small ones and keeps zeros apart", () => {
    const { table, said } = changedBy(three, { suppress: { below: 5 } });
    expect(table).toEqual(
      tableOf("ABC", { "100": 5, "010": 7, "001": 9, "110": [1, 4], "011": [1, 4], "111": [1, 4] }),
    );
    expect(said[0]).toMatchObject({
      en: "3 counts below 5 hidden within bounds.",
      da: "3 antal under 5 skjult inden for grænser.",
    });
  });

  test("of some histories hides each within its band of five, and what is hidden already stays", () => {
    const some = datasetOf(tableOf("ABC", { "100": 5, "010": 7, "001": [2, 3], "110": 2 }, ["111"]));
    const { table, said } = changedBy(some, { suppress: ["100", "001", "110", "101", "111"] });
    expect(table).toEqual(
      tableOf("ABC", { "100": [5, 9], "010": 7, "001": [2, 3], "110": [0, 4], "101": [0, 4] }, ["111"]),
    );
    expect(said[0]?.en).toBe("3 counts hidden within bounds.");
  });
});

describe("keeping some strata", () => {
  const women = { values: { year: "2020", sex: "women" }, table: tableOf("BA", { "10": 2, "11": 1 }) };
  const men = { values: { year: "2021", sex: "men" }, table: tableOf("ABC", { "100": 4, "001": [1, 4], "011": 2 }) };
  const later = { values: { year: "2022", sex: "men" }, table: tableOf("AC", { "10": 8, "11": 3 }) };
  const divided = datasetOf(tableOf("ABC", { "100": 12, "010": 2, "110": 1, "001": [1, 4], "011": 2, "101": 3 }), [
    women,
    men,
    later,
  ]);

  test("makes the table of those that are left, its lists in their order", () => {
    const { table, strata, said } = changedBy(divided, { only: { year: ["2020", "2021"] } });
    expect(table).toEqual(tableOf("ABC", { "100": 4, "010": 2, "110": 1, "001": [1, 4], "011": 2 }));
    expect(strata).toEqual([women, men]);
    expect(said[0]).toMatchObject({
      en: "Only year 2020, 2021: 10–13 of 21–24 people are left.",
      da: "Kun year 2020, 2021: 10–13 af 21–24 personer er tilbage.",
    });
  });

  test("leaves no list that operated in none of them", () => {
    expect(changedBy(divided, { only: { sex: ["men"], year: ["2022"] } }).table).toEqual(
      tableOf("AC", { "10": 8, "11": 3 }),
    );
  });

  test("is refused for columns and values that there are not, and where nobody is left", () => {
    expect(refusal(divided, { only: { yaer: ["2020"] } })).toMatchObject({
      reason: { code: "no-such-column", name: "yaer", known: ["year", "sex"] },
    });
    expect(refusal(divided, { only: { year: ["2019"] } })).toMatchObject({
      reason: { code: "no-such-value", name: "year", value: "2019", known: ["2020", "2021", "2022"] },
    });
    expect(refusal(divided, { only: { year: ["2020"], sex: ["men"] } })).toMatchObject({
      reason: { code: "nobody-left" },
    });
    expect(refusal(three, { only: { year: ["2020"] } })).toMatchObject({ reason: { known: [] } });
  });

  test("and all other steps change the strata too, which may lack lists and order them otherwise", () => {
    const { strata } = changedBy(
      divided,
      { unobservable: ["111"] },
      { merge: ["B", "C"], as: "X" },
      { rename: { A: "Y" } },
      { suppress: ["10"] },
    );
    expect(strata.map(({ table }) => [table.lists, table.hidden])).toEqual([
      [["X", "Y"], [{ history: 0b10, low: 0, high: 4 }]],
      [
        ["Y", "X"],
        [
          { history: 0b01, low: 0, high: 4 },
          { history: 0b10, low: 3, high: 6 },
        ],
      ],
      [["Y", "X"], [{ history: 0b01, low: 5, high: 9 }]],
    ]);
    expect(changedBy(divided, { unobservable: ["111"] }).strata.map(({ table }) => table.unobservable)).toEqual([
      undefined,
      [0b111],
      undefined,
    ]);
  });
});
