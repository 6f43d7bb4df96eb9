/** What the chains of a sampler leave in doubt. */
export type SamplerProblem =
  | {
      /** No number is told, as the chains did not come to the same answer. */
      readonly code: "total-withheld";
      readonly chains: number;
      /** Chains whose median lies outside what nearly all draws of the others say. */
      readonly apart: number;
      readonly rHat: number;
      readonly most: number;
      /** The smallest and the largest median of a chain. */
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly code: "few-effective-draws";
      /** Of which part of the distribution; the ends are those of the interval at `level`. */
      readonly part: "middle" | "low" | "high";
      readonly level: number;
      readonly effective: number;
      readonly wanted: number;
    }
  | {
      /** Runs of the sampler stayed beyond an end of the interval for long: another explanation, weighed inexactly. */
      readonly code: "stays-beyond-limit";
      readonly end: "low" | "high";
      readonly level: number;
      readonly limit: number;
      readonly stays: number;
      /** The median of the draws of these stays. */
      readonly around: number;
    }
  /** The prior allows at most `times` as many unseen people as were seen, and `probability` lies close below. */
  | { readonly code: "cap-binds"; readonly times: number; readonly probability: number };
