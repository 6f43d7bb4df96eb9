import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { tableChecks } from "../../src/checks/index.ts";
import { estimators } from "../../src/estimators/estimators.ts";
import type { Estimator } from "../../src/model/estimator.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { fieldsSchema } from "../../src/notebook/field-kinds/index.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { datasetOf } from "./dataset-of.ts";

const sources: OverlapTable = { lists: ["A", "B", "C"], counts: Float64Array.of(0, 20, 30, 0, 40, 0, 0, 0) };
const found = (table: OverlapTable) =>
  tableChecks.partition.run(datasetOf(table), defaultThresholds).concerns.map(({ problem }) => problem);

describe("the check for a partition", () => {
  test("finds that each person is on exactly one list", () => {
    expect(found(sources)).toEqual([{ code: "partition", lists: 3, people: 90 }]);
  });

  test("is content as soon as one person is on two lists, or may be", () => {
    expect(found({ ...sources, counts: Float64Array.of(0, 20, 30, 1, 40, 0, 0, 0) })).toEqual([]);
    expect(found({ ...sources, hidden: [{ history: 7, low: 0, high: 4 }] })).toEqual([]);
    expect(found(goldenTable("Korea"))).toEqual([]);
  });

  test("does not call one list a partition", () => {
    expect(found({ ...sources, counts: Float64Array.of(0, 20, 0, 0, 0, 0, 0, 0) })).toEqual([]);
  });
});

describe("a partition", () => {
  const methods: Readonly<Record<string, Estimator>> = estimators;
  const totals = Object.entries(methods).filter(([name]) => name !== "pairs");

  const writtenFor: Readonly<Record<string, object>> = {
    "fixed-model": { model: "[1,2,3]" },
    "assumed-dependence": { model: "[1,2,3]", between: ["A", "B"], "odds-ratio": 2 },
  };

  test.for(totals)("is refused by %s, by name", ([name, { fields, check }]) => {
    const written = writtenFor[name] ?? {};
    const options = v.parse(fieldsSchema(fields), written) as Parameters<typeof check>[1];
    expect(check(sources, options)).toEqual({ code: "partition", lists: 3, people: 90 });
  });
});
