import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import { readStep, type StepEntry } from "../../../src/views/table-work/read-step.ts";
import { protectTable } from "../../../src/views/table-work/save-table.tsx";

const table = { lists: ["A", "B", "C"], counts: Float64Array.of(0, 20, 30, 3, 40, 0, 9, 12) };
const both = (text: string) => ({ en: text, da: text });
const dataset: Dataset = {
  table,
  strata: [
    { values: { year: "2021" }, table },
    { values: { year: "2022" }, table },
  ],
  description: {
    name: "t",
    title: both("t"),
    counts: both("people"),
    year: both("-"),
    source: "",
    citation: "",
    listNames: {},
  },
};
const entry: StepEntry = { list: "", name: "", chosen: [], below: 5, attribute: "" };

describe("a step as a notebook writes it", () => {
  test("takes the first list or attribute where none was chosen", () => {
    expect(readStep("drop", entry, dataset)).toEqual({ ok: true, step: { drop: "A" } });
    expect(readStep("only", { ...entry, chosen: ["2022"] }, dataset)).toEqual({
      ok: true,
      step: { only: { year: ["2022"] } },
    });
  });

  test("names lists and histories as the table has them", () => {
    expect(readStep("rename", { ...entry, list: "B", name: " Police " }, dataset)).toEqual({
      ok: true,
      step: { rename: { B: "Police" } },
    });
    expect(readStep("merge", { ...entry, chosen: ["A", "C"], name: "AC" }, dataset)).toEqual({
      ok: true,
      step: { merge: ["A", "C"], as: "AC" },
    });
    expect(readStep("unobservable", { ...entry, chosen: ["A", "C"] }, dataset)).toEqual({
      ok: true,
      step: { unobservable: ["101"] },
    });
    expect(readStep("suppress", { ...entry, below: 8 }, dataset)).toEqual({
      ok: true,
      step: { suppress: { below: 8 } },
    });
  });

  test("says what it still needs", () => {
    expect(readStep("rename", entry, dataset)).toEqual({ ok: false, needs: "name" });
    expect(readStep("merge", { ...entry, chosen: ["A"], name: "x" }, dataset)).toEqual({ ok: false, needs: "lists" });
    expect(readStep("unobservable", entry, dataset)).toEqual({ ok: false, needs: "pattern" });
    expect(readStep("only", entry, dataset)).toEqual({ ok: false, needs: "values" });
  });
});

describe("a table to be saved", () => {
  test.each([3, 5, 8, 11, "rounding"] as const)("is protected stratum by stratum (%s)", (way) => {
    const made = protectTable(dataset, way);
    expect(made.ok && made.value.strata).toHaveLength(2);
    for (const stratum of made.ok ? made.value.strata : []) {
      expect(stratum.table.hidden?.map(({ history }) => history)).toContain(0b011);
    }
  });

  test("has no strata where there were none", () => {
    const made = protectTable({ ...dataset, strata: [] }, 5);
    expect(made.ok && made.value.strata).toEqual([]);
    expect(made.ok && made.value.table.hidden).toContainEqual({ history: 0b011, low: 1, high: 4 });
  });
});
