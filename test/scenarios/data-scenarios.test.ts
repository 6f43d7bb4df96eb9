import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset.ts";
import { historyOfDigits } from "../../src/model/history-digits.ts";
import type { Stratum } from "../../src/model/stratum.ts";
import { datasetOf, tableOf } from "../data/table-steps/made-up-data.ts";
import { baseOf, stateAfter } from "./vary.ts";

const table = tableOf("ABC", { "100": 10, "010": 9, "001": 8, "110": 7, "101": 2, "011": 3, "111": 4 });
const base = baseOf(table, "best-model", { interval: { kind: "none" } });

/** Two years and two sexes whose tables add up to that of everybody. */
const women = tableOf("ABC", { "100": 6, "110": 5, "111": 4 });
const men = tableOf("ABC", { "100": 4, "010": 9, "001": 8, "110": 2, "101": 2, "011": 3 });
const strata: readonly Stratum[] = [
  { values: { year: "2020", sex: "women" }, table: women },
  { values: { year: "2021", sex: "men" }, table: men },
];

function changed(changes: Readonly<Record<string, unknown>>, dataset: Dataset = datasetOf(table, strata)) {
  const from = { ...base, initial: { ...base.initial, dataset } };
  const state = stateAfter(from, changes);
  return state.ok ? state.value.dataset : state.problem;
}

/** The counts above 0 by their digits. */
function counts(changes: Readonly<Record<string, unknown>>) {
  const left = changed(changes);
  if ("code" in left) return left;
  const { lists, counts: all } = left.table;
  const digits = Array.from(all.keys(), (history) => lists.map((_, list) => (history >> list) & 1).join(""));
  const seen = digits.filter((each) => (all[historyOfDigits(each)] ?? 0) > 0);
  return { lists, ...Object.fromEntries(seen.map((each) => [each, all[historyOfDigits(each)]])) };
}

describe("the scenario", () => {
  test.each<[string, Readonly<Record<string, unknown>>, object]>([
    ["drop leaves out a list", { drop: "C" }, { lists: ["A", "B"], "10": 12, "01": 12, "11": 11 }],
    [
      "drop of nothing leaves all as it is",
      { drop: "none" },
      { lists: ["A", "B", "C"], "100": 10, "010": 9, "001": 8, "110": 7, "101": 2, "011": 3, "111": 4 },
    ],
    ["merge makes one list of two", { merge: ["A", "B"] }, { lists: ["A+B", "C"], "10": 26, "01": 8, "11": 9 }],
    ["only keeps lists", { only: ["A", "C"] }, { lists: ["A", "C"], "10": 17, "01": 11, "11": 6 }],
    ["years keeps years", { years: ["2020"] }, { lists: ["A", "B", "C"], "100": 6, "110": 5, "111": 4 }],
    [
      "years adds several up",
      { years: ["2020", "2021"] },
      { lists: ["A", "B", "C"], "100": 10, "010": 9, "001": 8, "110": 7, "101": 2, "011": 3, "111": 4 },
    ],
    ["strata keeps a part", { strata: { sex: "women" } }, { lists: ["A", "B", "C"], "100": 6, "110": 5, "111": 4 }],
    [
      "definition keeps who counts",
      { definition: { sex: "men", year: "2021" } },
      { lists: ["A", "B", "C"], "100": 4, "010": 9, "001": 8, "110": 2, "101": 2, "011": 3 },
    ],
  ])("%s", (_what, changes, expected) => expect(counts(changes)).toEqual(expected));

  test("drop leaves out several lists at once", () => {
    expect(changed({ drop: ["A", "B"] })).toEqual({ code: "too-few-lists-left", lists: 1, least: 2 });
    const four = tableOf("ABCD", { "1000": 1, "0011": 2, "1111": 3 });
    expect(changed({ drop: ["A", "B"] }, datasetOf(four))).toMatchObject({
      table: { lists: ["C", "D"], counts: Float64Array.of(0, 0, 0, 5) },
    });
  });

  test("changes the strata with the table", () => {
    expect(changed({ drop: "C" })).toMatchObject({
      strata: [{ table: { lists: ["A", "B"], counts: Float64Array.of(0, 6, 0, 9) } }, { values: { sex: "men" } }],
    });
  });

  test("censor hides small counts within bounds and leaves zeros alone", () => {
    const left = changed({ censor: 5 }, datasetOf(tableOf("AB", { "10": 4, "01": 5 })));
    expect(left).toMatchObject({
      table: { counts: Float64Array.of(0, 0, 5, 0), hidden: [{ history: 1, low: 1, high: 4 }] },
    });
  });

  test.each<[string, Readonly<Record<string, unknown>>, object]>([
    ["a list that is not there", { drop: "X" }, { code: "unknown-list", name: "X", known: ["A", "B", "C"] }],
    ["lists to keep that are not there", { only: ["A", "X"] }, { code: "unknown-list", name: "X" }],
    ["a year that is not there", { years: ["1999"] }, { code: "no-such-value", name: "year", value: "1999" }],
    ["a column that is not there", { definition: { age: "18-" } }, { code: "no-such-column", name: "age" }],
    ["values that nobody has together", { strata: { sex: "men", year: "2020" } }, { code: "nobody-left" }],
  ])("fails with its reason for %s", (_what, changes, problem) => expect(changed(changes)).toMatchObject(problem));
});
