import type { Stratum } from "../../src/model/stratum.ts";

const stratum = (sex: string, people: number): Stratum => ({
  values: { sex },
  table: { lists: ["A", "B"], counts: Float64Array.of(0, people, 0, 0) },
});

/** Two strata, one of which has fewer people than are told apart. */
export const smallStrata: readonly Stratum[] = [stratum("woman", 40), stratum("man", 2)];
