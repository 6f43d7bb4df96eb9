import { describe, expect, test } from "vitest";
import { interactionsAmongListed } from "../../src/kernel/loglinear/interactions-among-listed.ts";
import { dialsOf } from "../../src/scenarios/dial.ts";
import { hepatitisOutbreak, tableOf } from "../golden/hepatitis-outbreak.ts";
import { goldenTable } from "../golden/read-golden.ts";
import { said } from "../locale/in-every-language.ts";
import { type Base, baseOf, dependenceRows } from "./vary.ts";

const none = { interval: { kind: "none" } };
const profile = { interval: { kind: "profile", levels: [0.95] } };
const kosovo = goldenTable("Kosovo");
const [a = "", b = "", , d = ""] = kosovo.lists;

const dialsFrom = (from: Base, rows: Parameters<typeof dialsOf>[0]["rows"], conclusions = [] as const) =>
  dialsOf({ ...from, rows, conclusions });

describe("a dial", () => {
  test("has the odds ratios of its rows in order, and the base among them", () => {
    const from = baseOf(kosovo, "fixed-model", { model: "[123,124,134,234]", ...profile });
    const [dial, ...others] = dialsFrom(from, dependenceRows(from, [], [2, 0.5]));
    expect(others).toEqual([]);
    expect(dial?.between).toBeNull();
    expect(dial?.base).toBe(1);
    expect(dial?.points.map(({ oddsRatio, total }) => [oddsRatio, Math.round(total)])).toEqual([
      [0.5, 10_671],
      [1, 16_942],
      [2, 29_484],
    ]);
    expect(dial?.points.every(({ low, total, high }) => (low ?? 0) < total && total < (high ?? 0))).toBe(true);
  });

  test("there is one for each pair with two odds ratios or more, whichever list is named first", () => {
    const from = baseOf(kosovo, "fixed-model", { model: "[1,2,3,4]", ...none });
    const rows = [
      ...dependenceRows(from, [a, b], [0.5]),
      ...dependenceRows(from, [a, d], [2]),
      ...dependenceRows(from, [b, a], [4]),
    ];
    const dials = dialsFrom(from, rows);
    expect(dials.map(({ between }) => between)).toEqual([[a, b]]);
    expect(dials[0]?.points.map(({ oddsRatio }) => oddsRatio)).toEqual([0.5, 1, 4]);
  });

  test("takes no row that is not there yet, failed, or changes something else too", () => {
    const from = baseOf(kosovo, "fixed-model", { model: "[1,2,3,4]", ...none });
    const [first, second, third, fourth] = dependenceRows(from, [], [0.5, 2, 4, 8]);
    if (!first || !second || !third || !fourth) throw new Error("no rows");
    const drop = { scenario: "drop", value: [a], label: said("") };
    const rows = [
      first,
      { ...second, outcome: null },
      { ...third, outcome: { ok: false as const, problem: { code: "cancelled" as const } } },
      { ...fourth, settings: [drop, ...fourth.settings] },
    ];
    expect(dialsFrom(from, rows)).toEqual([]);
  });

  test("stands at the odds ratio that the base's model has for the pair", () => {
    const from = baseOf(kosovo, "fixed-model", { model: "[123,14,34]", ...none });
    const [linked] = dialsFrom(from, dependenceRows(from, [a, d], [0.5, 2]));
    expect(linked?.base).not.toBe(1);
    expect(linked?.points.find(({ oddsRatio }) => oddsRatio === linked.base)?.total).toBe(from.base.total);
    expect(linked?.ownRange?.low).toBeLessThan(linked?.base ?? 0);
    expect(linked?.ownRange?.high).toBeGreaterThan(linked?.base ?? 0);
    const assuming = { model: "[1,2,3,4]", between: [a, d], "odds-ratio": 3, ...none };
    const assumed = baseOf(kosovo, "assumed-dependence", assuming);
    expect(dialsFrom(assumed, dependenceRows(assumed, [a, d], [0.5, 2]))[0]?.base).toBe(3);
  });

  test("leaves the base out where its interval allows for the choice of a model and the others do not", () => {
    const from = baseOf(kosovo, "best-model", { interval: { kind: "bca", replicates: 100 } });
    const [dial] = dialsFrom(from, dependenceRows(from, [b, d], [0.5, 2]));
    expect(dial?.points.map(({ oddsRatio }) => oddsRatio)).toEqual([0.5, 2]);
    expect(dialsFrom(from, dependenceRows(from, [], [0.5, 2]))[0]?.points).toHaveLength(3);
  });

  test("has the base without its interval where the rows have none", () => {
    const from = baseOf(kosovo, "best-model", { interval: { kind: "bca", replicates: 100 } });
    const quick = baseOf(kosovo, "best-model", none);
    for (const between of [[], [b, d]]) {
      const [dial] = dialsFrom(from, dependenceRows(quick, between, [0.5, 2]));
      expect(dial?.points.map(({ oddsRatio, low }) => [oddsRatio, low])).toEqual([
        [0.5, null],
        [1, null],
        [2, null],
      ]);
    }
  });

  test("of two lists has no range of the data's own", () => {
    const two = tableOf(["x", "y"], { "10": 120, "01": 345, "11": 17 });
    const from = baseOf(two, "fixed-model", { model: "[1,2]", ...none });
    expect(dialsFrom(from, dependenceRows(from, [], [0.5, 2]))[0]?.ownRange).toBeNull();
    expect(dialsFrom(from, dependenceRows(from, ["x", "y"], [0.5, 2]))[0]?.ownRange).toBeNull();
  });
});

describe("the range of the data's own interactions", () => {
  test("is that of the odds ratios of two lists among the people on the third", () => {
    const n = (digits: string): number =>
      (hepatitisOutbreak.counts[Number.parseInt([...digits].toReversed().join(""), 2)] ?? 0) + 0.5;
    const among = [
      (n("100") * n("111")) / (n("110") * n("101")),
      (n("010") * n("111")) / (n("110") * n("011")),
      (n("001") * n("111")) / (n("101") * n("011")),
    ];
    interactionsAmongListed(hepatitisOutbreak.counts).forEach((interaction, list) => {
      expect(interaction).toBeCloseTo(among[list] ?? 0, 10);
    });
    const from = baseOf(hepatitisOutbreak, "fixed-model", { model: "[12,13,23]", ...none });
    const range = dialsFrom(from, dependenceRows(from, [], [0.5, 2]))[0]?.ownRange;
    expect(range?.low).toBeCloseTo(Math.min(...among), 10);
    expect(range?.high).toBeCloseTo(Math.max(...among), 10);
  });

  test("multiplies those on one list alone as that of all lists multiplies those on none", () => {
    // Four lists; the people on list 4 have three times as many on it alone as without a highest interaction.
    const counts = Float64Array.from({ length: 16 }, (_, history) => (history === 8 ? 3e6 : 1e6));
    expect(interactionsAmongListed(counts)[3]).toBeCloseTo(3, 5);
  });
});
