import { describe, expect, test } from "vitest";
import { tableChecks } from "../../src/checks/index.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { goldenTable, readGolden } from "../golden/read-golden.ts";
import { datasetOf } from "./dataset-of.ts";

const { tables } = readGolden<{ tables: Record<string, [number, number, number, number][]> }>("descriptive.json");

describe("the descriptive statistics", () => {
  test.for(Object.entries(tables))("of %s are those of Rcapture", ([dataset, golden]) => {
    const table = goldenTable(dataset);
    const { tables: found, concerns } = tableChecks.descriptive.run(datasetOf(table), defaultThresholds);
    expect(concerns).toEqual([]);
    // Counts of people: nothing to round.
    expect(found[0]?.rows).toEqual(
      golden.map(([on_i_lists, first_here, last_here, on_list], index) => ({
        i: index + 1,
        on_i_lists,
        list: table.lists[index],
        first_here,
        last_here,
        on_list,
      })),
    );
  });

  test("are not given where some counts are hidden or some patterns impossible", () => {
    const table = { ...goldenTable("Korea"), hidden: [{ history: 1, low: 1, high: 4 }], unobservable: [3, 5] };
    expect(tableChecks.descriptive.run(datasetOf(table), defaultThresholds)).toEqual({
      tables: [],
      concerns: [{ problem: { code: "needs-every-count", hidden: 1, unobservable: 2 }, weight: "notes" }],
    });
  });
});
