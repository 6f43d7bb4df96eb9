import { describe, expect, test } from "vitest";
import { samplerInWords } from "../../../src/cells/estimate/view.tsx";
import type { FigureSubject } from "../../../src/cells/figure/index.ts";
import { chainsInput, figureInputs } from "../../../src/cells/figure/inputs.ts";
import { nothingToShow } from "../../../src/cells/figure/view.tsx";
import type { ChainsInput } from "../../../src/figures/figure.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { agreeing, oneApart } from "../../figures/chain-examples.ts";
import { estimateExample } from "../../locale/estimate-example.ts";
import { estimateValueExample } from "../estimate/estimate-value-example.ts";

const sampled = ({ chains, rHat }: ChainsInput, wanted: Partial<Estimate> = {}): Estimate => {
  const { diagnostics, ...rest } = estimateExample();
  return {
    ...rest,
    draws: Float64Array.from(chains.flatMap((chain) => [...chain])),
    diagnostics: { ...diagnostics, rHat, bulkEffective: 4123, tailEffective: 2891, chains: chains.length },
    ...wanted,
  };
};
const withheld = sampled(oneApart, { total: null, intervals: [] });

describe("the chains of an estimate", () => {
  test("are its draws, cut where a chain begins", () => {
    const input = chainsInput("hidden", sampled(agreeing));
    expect(input?.chains).toEqual(agreeing.chains);
    expect(input).toMatchObject({ label: "hidden", observed: 2744, rHat: agreeing.rHat });
  });

  test("are there where its number is withheld: then they are looked at", () => {
    const subject: FigureSubject = {
      kind: "estimate",
      name: "hidden",
      value: { ...estimateValueExample(), estimate: withheld },
    };
    const inputs = figureInputs([subject]);
    expect(inputs["one-estimate"]).toBeNull();
    expect(inputs.chains?.chains).toHaveLength(4);
  });

  test("are none of a method without a sampler, nor of one chain", () => {
    expect(chainsInput("best", estimateExample({ draws: new Float64Array(1000) }))).toBeNull();
    const { diagnostics } = sampled(agreeing);
    expect(chainsInput("one", sampled(agreeing, { diagnostics: { ...diagnostics, chains: 1 } }))).toBeNull();
  });

  test("are said to be missing by the name of the estimate", () => {
    const subject: FigureSubject = { kind: "estimate", name: "best", value: estimateValueExample() };
    expect(nothingToShow("trace", "shown", [subject])).toEqual({ code: "no-chains", name: "best" });
    expect(nothingToShow("models", "shown", [subject])).toEqual({ code: "nothing-to-show", name: "shown" });
  });
});

describe("what is said of a sampler", () => {
  test("is R-hat, whether chains agree, and what their draws are worth", () => {
    const estimate = sampled({ ...agreeing, rHat: 1.0021 });
    expect(samplerInWords(estimate, "en")).toBe(
      "R-hat 1.002: the four chains agree; the middle rests on about 4,100 independent draws, the ends on about 2,900.",
    );
    expect(samplerInWords(estimate, "da")).toBe(
      "R-hat 1,002: De fire kæder er enige; midten hviler på omkring 4.100 uafhængige udtrækninger, enderne på omkring 2.900.",
    );
  });

  test("names the chains that stay apart", () => {
    expect(samplerInWords(withheld, "en")).toMatch(
      /^R-hat 1\.5\d: the four chains do not agree, and chain 3 stays apart; the middle rests on about 4,100/,
    );
    expect(samplerInWords(withheld, "da")).toContain("De fire kæder er ikke enige, og kæde 3 bliver for sig selv;");
  });

  test("is nothing of a method without chains", () => {
    expect(samplerInWords(estimateExample(), "en")).toBeNull();
  });
});
