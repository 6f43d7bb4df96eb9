import { describe, expect, test } from "vitest";
import { samplerDiagnostics } from "../../../src/kernel/sampling/sampler-diagnostics.ts";
import { readGolden } from "../../golden/read-golden.ts";

interface GoldenCase {
  readonly rHat: number;
  readonly bulkEffective: number;
  readonly tailEffective: number;
  readonly first: number;
  readonly last: number;
}

/** How each case is made; the file says by which generator. */
interface Recipe {
  readonly chains: number;
  readonly length: number;
  readonly rho: number;
  /** Of the last chain alone. */
  readonly shift?: number;
  readonly scale?: number;
  readonly whole?: boolean;
}

const recipes: Readonly<Record<string, Recipe>> = {
  "white noise": { chains: 4, length: 200, rho: 0 },
  autocorrelated: { chains: 4, length: 300, rho: 0.9 },
  alternating: { chains: 4, length: 300, rho: -0.5 },
  "one chain apart": { chains: 4, length: 250, rho: 0.5, shift: 2 },
  "one chain wider": { chains: 4, length: 250, rho: 0.5, scale: 3 },
  "ties, odd length": { chains: 5, length: 201, rho: 0.7, whole: true },
  "one chain": { chains: 1, length: 500, rho: 0.8 },
};

function madeChains(): Map<string, Float64Array[]> {
  let x = 2021;
  const noise = (): number => {
    let sum = 0;
    for (let i = 0; i < 12; i++) {
      x = (16807 * x) % 2147483647;
      sum += x / 2147483647;
    }
    return sum - 6;
  };
  const chain = ({ length, rho, shift = 0, scale = 1, whole = false }: Recipe, last: boolean): Float64Array => {
    const values = new Float64Array(length);
    let value = 0;
    for (let i = 0; i < length; i++) {
      value = rho * value + noise();
      const moved = last ? scale * value + shift : value;
      values[i] = whole ? Math.floor(moved) : moved;
    }
    return values;
  };
  return new Map(
    Object.entries(recipes).map(([name, recipe]) => [
      name,
      Array.from({ length: recipe.chains }, (_, c) => chain(recipe, c === recipe.chains - 1)),
    ]),
  );
}

describe("sampler diagnostics equal those of the R package posterior", () => {
  const chains = madeChains();
  const { cases } = readGolden<{ cases: Record<string, GoldenCase> }>("sampler-diagnostics.json");

  // R has 12 digits of R-hat in the file and 9 of the others; its Fourier transform leaves errors of 1e-12.
  test.each(Object.entries(cases))("%s", (name, golden) => {
    const made = chains.get(name) ?? [];
    expect(made[0]?.[0]).toBeCloseTo(golden.first, 11);
    expect(made.at(-1)?.at(-1)).toBeCloseTo(golden.last, 11);
    const { rHat, bulkEffective, tailEffective } = samplerDiagnostics(made);
    expect(rHat).toBeCloseTo(golden.rHat, 10);
    expect(bulkEffective / golden.bulkEffective).toBeCloseTo(1, 9);
    expect(tailEffective / golden.tailEffective).toBeCloseTo(1, 9);
  });
});
