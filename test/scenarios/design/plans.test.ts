import { describe, expect, test } from "vitest";
import { historiesUnder } from "../../../src/scenarios/design/collection-design.ts";
import { expectedByFormula } from "../../../src/scenarios/design/expected-by-formula.ts";
import { plannedDesigns } from "../../../src/scenarios/design/planned-designs.ts";
import { danishDesign } from "./danish-design.ts";

function planned(...entries: Readonly<Record<string, readonly unknown[]>>[]) {
  const designs = plannedDesigns(danishDesign, entries);
  if (!designs.ok) throw new Error(designs.problem.code);
  return designs.value;
}

const variations = (...entries: Readonly<Record<string, readonly unknown[]>>[]): (string | undefined)[] =>
  planned(...entries).map(({ design }) => expectedByFormula(design).variation?.toFixed(2));

describe("by Darroch's formula the relative uncertainty", () => {
  test("of one year of Danish data is 0.38", () => expect(variations()).toEqual(["0.38"]));

  test("falls to 0.30 when NGOs reach twice as many", () => {
    expect(variations({ outreach: [{ list: "NGO", times: 2 }] })).toEqual(["0.38", "0.30"]);
  });

  test("falls to 0.24 and 0.18 with a new list that reaches 10 and 20 %", () => {
    expect(variations({ "new-list": [0.1, 0.2] })).toEqual(["0.38", "0.24", "0.18"]);
  });

  test("falls to 0.22, 0.17 and 0.12 when 3, 5 and 10 years are pooled", () => {
    expect(variations({ years: [3, 5, 10] })).toEqual(["0.38", "0.22", "0.17", "0.12"]);
  });
});

describe("plans", () => {
  test("of one entry are combined, each value of one with each of the other", () => {
    const designs = planned({ years: [1, 3], dependence: [{ between: ["POL", "SOC"], "odds-ratio": 0.4 }] });
    expect(designs.map(({ label }) => label.en)).toEqual([
      "as now",
      "one such period, POL–SOC odds ratio 0.4",
      "3 such periods together, POL–SOC odds ratio 0.4",
    ]);
    expect(designs.map(({ design }) => design.people)).toEqual([365, 365, 1095]);
  });

  test("may depend on a list that the same entry adds, whichever is written first", () => {
    const [, last] = planned({
      dependence: [{ between: ["POL", "RED"], "odds-ratio": 4 }],
      "new-list": [{ name: "RED", reach: 0.1 }],
    });
    expect(last?.design.lists.map(({ name }) => name)).toEqual(["POL", "SOC", "NGO", "CMM", "RED"]);
    expect(last?.design.dependentPairs).toEqual([{ between: ["POL", "RED"], oddsRatio: 4 }]);
  });

  test("leave how many people there are as it is, but for more years", () => {
    const [now, ...plans] = planned(
      { outreach: [{ list: "NGO", times: 3 }], "new-list": [0.2] },
      { linkage: [0.1], dependence: [{ between: ["POL", "NGO"], "odds-ratio": 3 }] },
    );
    for (const { design } of plans) expect(design.people).toBe(now?.design.people);
  });

  test("that make lists depend on each other change who is on both, and not how many each reaches", () => {
    const [now, dependent] = planned({ dependence: [{ between: ["POL", "SOC"], "odds-ratio": 4 }] });
    if (!now || !dependent) throw new Error("no designs");
    expect(dependent.design.lists).toEqual(now.design.lists);
    const [before, after] = [historiesUnder(now.design), historiesUnder(dependent.design)];
    expect(after[0b0011]).toBeGreaterThan(before[0b0011] ?? Number.NaN);
    expect(after[0]).toBeGreaterThan(before[0] ?? Number.NaN);
  });

  test("that do not fit are refused with their entry, their name and the reason", () => {
    const refusal = (entry: Readonly<Record<string, readonly unknown[]>>) => {
      const designs = plannedDesigns(danishDesign, [{ years: [3] }, entry]);
      return designs.ok ? null : designs.problem;
    };
    expect(refusal({ outreach: [{ list: "RED", times: 2 }] })).toEqual({
      code: "plan-refused",
      entry: 2,
      name: "outreach",
      reason: { code: "unknown-list", name: "RED", known: ["POL", "SOC", "NGO", "CMM"] },
    });
    expect(refusal({ outreach: [{ list: "POL", times: 20 }] })).toMatchObject({
      reason: { code: "reaches-everybody" },
    });
    expect(refusal({ "new-list": [{ name: "POL", reach: 0.1 }] })).toMatchObject({ reason: { code: "repeated-list" } });
    expect(refusal({ dependence: [{ between: ["POL", "XX"], "odds-ratio": 2 }] })).toMatchObject({
      reason: { code: "unknown-list", name: "XX" },
    });
  });
});
