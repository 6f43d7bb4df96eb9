import { describe, expect, test } from "vitest";
import { runInProcess } from "../../../src/jobs/run-in-process.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { hepatitisOutbreak, tableOf } from "../../golden/hepatitis-outbreak.ts";
import { goldenTable } from "../../golden/read-golden.ts";

const run = (table: OverlapTable, levels: readonly number[] = [0.95, 0.8]) =>
  runInProcess({ estimator: "pairs", table, options: { levels }, seed: 1 });

async function value(table: OverlapTable, levels?: readonly number[]) {
  const result = await run(table, levels);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe("pairs", () => {
  test("claims no number of its own", async () => {
    const estimate = await value(hepatitisOutbreak);
    expect(estimate).toMatchObject({ observed: 271, total: null, intervals: [], warnings: [] });
  });

  test("gives Lincoln-Petersen and Chapman of each pair, in the order of the lists", async () => {
    const [estimates] = (await value(hepatitisOutbreak)).tables;
    expect(estimates?.name).toBe("pairs");
    expect(estimates?.rows.map(({ a, b }) => `${a}-${b}`)).toEqual(["P-Q", "P-E", "Q-E"]);
    expect(estimates?.rows[0]).toMatchObject({ on_a: 135, on_b: 122, on_both: 49 });
    // 135 x 122 / 49 and 136 x 123 / 50 - 1, to two decimals.
    expect(estimates?.rows[0]?.lincoln_petersen).toBeCloseTo(336.12, 2);
    expect(estimates?.rows[0]?.chapman).toBeCloseTo(333.56, 2);
  });

  test("has an interval of each pair at each level asked for", async () => {
    const { tables } = await value(goldenTable("Artificial_3"), [0.95, 0.5]);
    const intervals = tables.find(({ name }) => name === "pair-intervals");
    expect(intervals?.rows.map(({ a, b, level }) => [a, b, level])).toEqual(
      ["A B", "A C", "B C"].flatMap((pair) => [0.95, 0.5].map((level) => [...pair.split(" "), level])),
    );
    // R, see two-lists.json.
    expect(intervals?.rows[0]?.lincoln_petersen_low).toBeCloseTo(157.9867, 4);
    expect(intervals?.rows[0]?.chapman_high).toBeCloseTo(457.4129, 4);
    expect(Number(intervals?.rows[1]?.chapman_low)).toBeGreaterThan(Number(intervals?.rows[0]?.chapman_low));
  });

  test("has Chapman but no Lincoln-Petersen where nobody is on both lists", async () => {
    const { tables } = await value(goldenTable("Artificial_3"));
    expect(tables[0]?.rows[1]).toMatchObject({ on_both: 0, lincoln_petersen: null, lincoln_petersen_error: null });
    expect(tables[0]?.rows[1]?.chapman).toBeCloseTo(986, 9);
    expect(tables[1]?.rows[2]).toMatchObject({ lincoln_petersen_low: null, lincoln_petersen_high: null });
  });

  test("has no interval where one list holds everybody of the other", async () => {
    const { tables } = await value(tableOf(["A", "B"], { "11": 20, "01": 30 }));
    expect(tables[0]?.rows[0]).toMatchObject({ lincoln_petersen: 50, lincoln_petersen_error: 0, chapman: 50 });
    expect(tables[1]?.rows[0]).toMatchObject({ lincoln_petersen_low: null, chapman_low: null });
  });

  test("refuses a table that has no pair, nobody or not every count", async () => {
    const code = async (table: OverlapTable) => {
      const result = await run(table);
      return result.ok ? null : result.problem.code;
    };
    expect(await code(tableOf(["A"], { "1": 3 }))).toBe("too-few-lists");
    expect(await code(tableOf(["A", "B"], {}))).toBe("nobody-seen");
    expect(await code({ ...hepatitisOutbreak, hidden: [{ history: 1, low: 1, high: 4 }] })).toBe("needs-every-count");
  });
});
