import type { PopulationPrior } from "../../src/kernel/distributions/population-prior.ts";
import { goldenTable, readGolden } from "./read-golden.ts";

/** One run of dga: a table, delta and a grid of missing people, and what came out. */
export interface GoldenPosterior {
  readonly table: string;
  readonly variant: string;
  readonly lists: number;
  readonly delta: number;
  readonly grid: readonly [number, number];
  readonly prior: "inverse" | "negative-binomial";
  /** Of the tables of dga's documentation, by history. */
  readonly counts?: readonly number[];
  readonly logEvidence: number;
  readonly quantiles: Readonly<Record<string, number>>;
  readonly median: number;
  readonly mean: number;
  /** All graphs, or the most probable ones. */
  readonly graphs: readonly {
    readonly graph: string;
    readonly logMarginal?: number;
    readonly probability: number;
    readonly meanMissing: number;
    /** By the number of missing people. */
    readonly logJoint?: Readonly<Record<string, number>>;
  }[];
}

export interface GoldenPosteriors {
  readonly runs: readonly GoldenPosterior[];
  readonly wide: readonly { readonly table: string; readonly upper: number; readonly quantiles: Record<string, number> }[];
}

export const goldenPosteriors = readGolden<GoldenPosteriors>("decomposable.json");

export const countsOf = ({ table, counts }: GoldenPosterior): Float64Array =>
  counts ? Float64Array.from(counts) : goldenTable(table).counts;

/** The prior of the example in dga's documentation has the shape and scale of Madigan and York's, section 5. */
export const priorOf = ({ prior }: GoldenPosterior): PopulationPrior =>
  prior === "inverse" ? { kind: prior } : { kind: prior, shape: 13.14, scale: 55.17 };
