import { describe, expect, test } from "vitest";
import { changedBy, datasetOf, tableOf } from "./made-up-data.ts";

const three = datasetOf(tableOf("ABC", { "100": 5, "010": 7, "001": 9, "110": 2, "011": 1, "111": 3 }));

describe("the sums that are stated of a table", () => {
  const exactly = (people: number) => ({ low: people, high: people });
  const [all, a, b, c] = [exactly(27), exactly(10), exactly(13), exactly(13)];
  const stated = { ...three, margins: { all, lists: { A: a, B: b, C: c } } };

  test("follow the names of the lists", () => {
    const { margins } = changedBy(stated, { rename: { A: "B", B: "A" } });
    expect(margins).toEqual({ all, lists: { B: a, A: b, C: c } });
  });

  test("are not known of a merged list, whatever its name", () => {
    expect(changedBy(stated, { merge: ["A", "C"], as: "X" }).margins).toEqual({ all, lists: { B: b } });
    expect(changedBy(stated, { merge: ["A", "C"], as: "C" }).margins).toEqual({ all, lists: { B: b } });
  });

  test("hold of the other lists where one is left out, but not of everybody", () => {
    expect(changedBy(stated, { drop: "A" }).margins).toEqual({ all: null, lists: { B: b, C: c } });
  });

  test("say nothing of some strata", () => {
    const divided = { ...stated, strata: [{ values: { year: "2020" }, table: three.table }] };
    expect(changedBy(divided, { only: { year: ["2020"] } }).margins).toBeUndefined();
  });

  test("stay where counts are hidden or histories marked", () => {
    const { margins } = changedBy(stated, { suppress: { below: 3 } }, { unobservable: ["101"] });
    expect(margins).toEqual(stated.margins);
  });
});
