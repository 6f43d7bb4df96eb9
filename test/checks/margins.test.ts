import { describe, expect, test } from "vitest";
import { tableOf } from "../data/table-steps/made-up-data.ts";
import { readShippedDataset } from "../data/table-steps/read-shipped-dataset.ts";
import { concernsOf, marginConcernsOf } from "./found-by.ts";

const exactly = (people: number) => ({ low: people, high: people });
const table = tableOf("ABC", { "100": 40, "010": 30, "001": 20, "110": 9, "011": 8 });

describe("the check of stated sums", () => {
  test("is content where the counts add up to them", () => {
    const lists = { A: exactly(49), B: exactly(47), C: exactly(28) };
    expect(marginConcernsOf(table, { all: exactly(107), lists })).toEqual([]);
  });

  test("names each sum that does not fit, and by how much", () => {
    expect(marginConcernsOf(table, { all: exactly(105), lists: { A: exactly(49), C: exactly(31) } })).toEqual([
      {
        weight: "warns",
        code: "margin-does-not-fit",
        list: null,
        stated: exactly(105),
        counted: exactly(107),
        excess: 2,
      },
      {
        weight: "warns",
        code: "margin-does-not-fit",
        list: "C",
        stated: exactly(31),
        counted: exactly(28),
        excess: -3,
      },
    ]);
  });

  test("has nothing to say where nothing is stated", () => {
    expect(concernsOf("margins", table)).toEqual([]);
  });

  test("finds fault only where no hidden count could make it right", () => {
    const hidden = tableOf("ABC", { "100": 40, "010": 30, "001": 20, "110": [1, 4] });
    const found = (people: number) => marginConcernsOf(hidden, { all: null, lists: { A: exactly(people) } });
    expect(found(41)).toEqual([]);
    expect(found(44)).toEqual([]);
    expect(found(46)).toMatchObject([{ excess: -2 }]);
    expect(found(38)).toMatchObject([{ excess: 3 }]);
  });

  test("takes a stated sum that is itself known within bounds", () => {
    const found = (low: number, high: number) => marginConcernsOf(table, { all: null, lists: { A: { low, high } } });
    expect(found(45, 49)).toEqual([]);
    expect(found(50, 59)).toMatchObject([{ excess: -1 }]);
  });

  test("finds that the published sums of Denmark 2022 fit", () => {
    const { table: sources, margins } = readShippedDataset("denmark-2022");
    if (!margins) throw new Error("the dataset states no sums");
    expect(margins.all).toEqual(exactly(235));
    expect(marginConcernsOf(sources, margins)).toEqual([]);
  });
});
