import { describe, expect, test } from "vitest";
import { drawDensity, drawnAxis, drawnPrior, finiteDraws } from "../../src/figures/draws/curves.ts";
import { figuresInWords } from "../../src/figures/in-words.ts";
import type { PopulationPrior } from "../../src/kernel/distributions/population-prior.ts";
import { withPrior } from "./chain-examples.ts";
import { withDraws } from "./scenario-examples.ts";

const inputWith = (prior: PopulationPrior) => ({ label: "graphs", estimate: withPrior(prior) });

/** The prior at the places of the curve of draws, and how far apart these are on the axis. */
function drawn(prior: PopulationPrior) {
  const input = inputWith(prior);
  const curve = drawDensity(finiteDraws(input), input.estimate.observed, drawnAxis(input, [0, 1]).domain);
  const made = drawnPrior(input);
  if (made === null) throw new Error("no prior is drawn");
  const step = Math.log((curve[1]?.people ?? 0) / (curve[0]?.people ?? 0));
  return { made, line: curve.map(({ people }) => made.density(people)), curve, step };
}

describe("the prior beside the draws", () => {
  test.each<PopulationPrior>([{ kind: "inverse" }, { kind: "uniform" }])(
    "that has no end, %o, has its whole mass where draws are drawn",
    (prior) => {
      const { made, line, curve, step } = drawn(prior);
      const mass = line.reduce((sum, density) => sum + density * step, 0);
      // A sum over 160 places, both ends counted whole.
      expect(mass).toBeCloseTo(1, 1);
      expect(made.below(curve.at(-1)?.people ?? 0)).toBeCloseTo(1, 6);
      expect(made.below(2744)).toBe(0);
      expect(made.scaled).toBe(true);
    },
  );

  test("falling as 1/N is level on a logarithmic axis, as the curve is one of logarithms", () => {
    const { line } = drawn({ kind: "inverse" });
    for (const density of line) expect(density).toBeCloseTo(line[0] ?? 0, 9);
  });

  test("the same for every N grows with N on a logarithmic axis", () => {
    const { line, curve } = drawn({ kind: "uniform" });
    const ratio = (curve[100]?.people ?? 0) / (curve[10]?.people ?? 1);
    expect((line[100] ?? 0) / (line[10] ?? 1)).toBeCloseTo(ratio, 9);
  });

  test("that is a distribution is drawn as it is: at its median, that of a normal logarithm", () => {
    const { made } = drawn({ kind: "log-normal", median: 9_000, spread: 0.4 });
    expect(made.scaled).toBe(false);
    expect(made.below(9_000)).toBeCloseTo(0.5, 4);
    expect(made.below(9_000 * Math.exp(0.4 * 1.96))).toBeCloseTo(0.975, 3);
    expect(made.density(9_000)).toBeCloseTo(1 / (0.4 * Math.sqrt(2 * Math.PI)), 6);
  });

  test("by the negative binomial adds up to one", () => {
    const { made } = drawn({ kind: "negative-binomial", shape: 3, scale: 5_000 });
    expect(made.below(1e6)).toBeCloseTo(1, 3);
    // R 4: pnbinom(15000, size = 3, mu = 15000) is 0.5769.
    expect(made.below(15_000)).toBeCloseTo(0.577, 2);
  });

  test("is explained in the caption, and stands in the table", () => {
    const { caption, table } = figuresInWords.draws;
    const input = inputWith({ kind: "inverse" });
    expect(caption(input, "en")).toContain(
      "The long dashes show what the method took to be likely before the data, as if nothing beyond the axis were possible",
    );
    expect(caption(input, "da")).toContain("De lange streger viser, hvad metoden holdt for sandsynligt før data");
    expect(caption(inputWith({ kind: "log-normal", median: 9_000, spread: 0.4 }), "en")).not.toContain(
      "beyond the axis",
    );
    expect(table(input, "en").columns.map(({ name }) => name)).toEqual([
      "Share of the draws",
      "at most so many people",
      "Likely before the data",
    ]);
  });

  test("is none where a method has none, and none of a lower bound", () => {
    expect(drawnPrior({ label: "best", estimate: withDraws() })).toBeNull();
    const bound = { ...withPrior({ kind: "inverse" }), claim: "lower-bound" } as const;
    expect(drawnPrior({ label: "least", estimate: bound })).toBeNull();
    expect(figuresInWords.draws.table({ label: "best", estimate: withDraws() }, "en").columns).toHaveLength(2);
  });
});
