import { describe, expect, test } from "vitest";
import { breakLinks } from "../../src/kernel/linkage/break-links.ts";
import { randomStream } from "../../src/kernel/sampling/random-stream.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { baseOf, stateAfter } from "./vary.ts";

const none = { interval: { kind: "none" } };

const totalOf = (table: OverlapTable, model: string): number =>
  baseOf(table, "fixed-model", { model, ...none }).base.total;

function simulated(table: OverlapTable, value: object): readonly OverlapTable[] | null {
  const state = stateAfter(baseOf(table, "fixed-model", { model: "[1,2,3,4]", ...none }), { linkage: value });
  if (!state.ok) throw new Error(state.problem.code);
  return state.value.simulated;
}

describe("linkage", () => {
  test("without errors simulates nothing and changes nothing", () => {
    const from = baseOf(goldenTable("Kosovo"), "fixed-model", { model: "[1,2,3,4]", ...none });
    const state = stateAfter(from, { linkage: { missed: 0, "false-merges": 0 } });
    expect(state).toEqual({ ok: true, value: from.initial });
  });

  test("simulates as many tables as asked for, twenty unless told otherwise", () => {
    expect(simulated(goldenTable("Kosovo"), { missed: 0.1 })).toHaveLength(20);
    expect(simulated(goldenTable("Kosovo"), { "false-merges": 0.1, replicates: 3 })).toHaveLength(3);
  });

  // The truth is the published table; the keys of its records are made to fail once, and the mean of 100 mended tables is
  // within what that one failure moves: the standard deviation over failures is given as the Monte Carlo error.
  test.each([0.05, 0.1, 0.2])("at %d recovers the estimate of a table whose links were broken so", (missed) => {
    const table = goldenTable("Kosovo");
    const truth = totalOf(table, "[1,2,3,4]");
    const random = randomStream(17, 0);
    const recovered = Array.from({ length: 10 }, () => {
      const counts = table.counts.slice();
      breakLinks(counts, missed, random);
      const totals = (simulated({ ...table, counts }, { missed, replicates: 10 }) ?? []).map((each) =>
        totalOf(each, "[1,2,3,4]"),
      );
      return totals.reduce((sum, total) => sum + total, 0) / totals.length;
    });
    const mean = recovered.reduce((sum, total) => sum + total, 0) / recovered.length;
    const variance = recovered.reduce((sum, total) => sum + (total - mean) ** 2, 0) / (recovered.length - 1);
    const error = Math.sqrt(variance / recovered.length);
    expect(error / truth).toBeLessThan(0.02);
    expect(Math.abs(mean - truth)).toBeLessThan(4 * error);
  });

  test("lowers an estimate by missed links and raises it by false merges", () => {
    const table = goldenTable("Kosovo");
    const base = totalOf(table, "[1,2,3,4]");
    const totals = (value: object) => (simulated(table, value) ?? []).map((each) => totalOf(each, "[1,2,3,4]"));
    expect(totals({ missed: 0.05 }).every((total) => total < base)).toBe(true);
    expect(totals({ "false-merges": 0.05 }).every((total) => total > base)).toBe(true);
  });

  test("is refused where counts are hidden", () => {
    const { lists, counts } = goldenTable("Kosovo");
    const hidden = [{ history: 3, low: 1, high: 4 }];
    const table = { lists, counts: counts.map((count, history) => (history === 3 ? 0 : count)), hidden };
    const from = baseOf(table, "fixed-model", { model: "[1,2,3,4]", ...none });
    const state = stateAfter(from, { linkage: { missed: 0.1 } });
    expect(state).toMatchObject({ ok: false, problem: { code: "needs-every-count", hidden: 1 } });
  });
});
