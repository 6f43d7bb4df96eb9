import { describe, expect, test } from "vitest";
import { figure } from "../../../src/cells/figure/index.ts";
import { figureInputs } from "../../../src/cells/figure/inputs.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { estimate } from "../../figures/examples.ts";
import { knownLists, plans } from "../../figures/plan-examples.ts";
import { choices } from "../../figures/scenario-examples.ts";
import { estimateValueExample } from "../estimate/estimate-value-example.ts";

const subject = (name: string, given: Estimate) =>
  ({ name, kind: "estimate", value: { ...estimateValueExample(), estimate: given } }) as const;
const told = estimate(2744, 25_311, { 95: [11_227, 55_831], 80: [12_702, 40_255] });

describe("what a figure is drawn from", () => {
  test("is what the cells give that it names", () => {
    const inputs = figureInputs([
      { name: "what if", kind: "scenarios", value: choices },
      { name: "plans", kind: "design", value: plans },
      { name: "known", kind: "consistency", value: { knownLists } },
    ]);
    expect(inputs.scenarios).toBe(choices);
    expect(inputs.design).toBe(plans);
    expect(inputs["known-lists"]).toBe(knownLists);
    expect(inputs.estimates).toBeNull();
  });

  test("is the first estimate with its told interval, for a figure of one", () => {
    const inputs = figureInputs([subject("best", told), subject("other", estimate(2744, 9000))]);
    expect(inputs["one-estimate"]).toEqual({ label: "best", estimate: told });
    expect(inputs.range).toEqual({ observed: 2744, low: 11_227, high: 55_831 });
  });

  test("has an open end where the method claims only a lower bound, and is nothing without an interval", () => {
    expect(figureInputs([subject("chao", { ...told, claim: "lower-bound" })]).range?.high).toBeNull();
    expect(figureInputs([subject("best", estimate(73, 4100))]).range).toBeNull();
  });
});

test.each([
  ["tornado", ["scenarios"], false],
  ["dial", ["scenarios"], false],
  ["consistency", ["consistency"], false],
  ["design", ["design"], false],
  ["dots", ["estimate"], false],
  ["icon-array", ["estimate"], false],
  ["forest", ["estimate"], true],
  ["models", ["estimate"], false],
  ["trace", ["estimate"], false],
  ["ranks", ["estimate"], false],
  ["residuals", ["estimate"], false],
  ["trajectory", ["estimate", "scenarios"], false],
])("a figure of kind %s names cells of the kind %s", (kind, of, many) => {
  expect(figure.fields({ kind }).of).toEqual({ kind: "cell", of, many });
});
