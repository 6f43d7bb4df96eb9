import type { PopulationPrior } from "../../kernel/distributions/population-prior.ts";
import type { OptionsOf } from "../../model/fields.ts";
import type { Problem } from "../../model/problem.ts";

const people = { kind: "number-or-auto", default: "auto", low: 1, high: 1e10, whole: false } as const;
const positive = { kind: "number-or-auto", default: "auto", low: 1e-6, high: 1e9, whole: false } as const;

/** The prior of the number of people in all, as a notebook writes it; each kind needs the keys that `needed` names. */
export const populationPrior = {
  kind: { kind: "choice", default: "inverse", choices: ["inverse", "uniform", "log-normal", "negative-binomial"] },
  largest: people,
  median: people,
  low: people,
  high: people,
  shape: positive,
  scale: positive,
} as const;

export type PopulationPriorOptions = OptionsOf<typeof populationPrior>;

const needed = {
  inverse: [],
  uniform: ["largest"],
  "log-normal": ["low", "high"],
  "negative-binomial": ["shape", "scale"],
} as const satisfies Record<PopulationPriorOptions["kind"], readonly (keyof PopulationPriorOptions)[]>;

/** The standard normal quantile of 95 %: a prior's middle 90 % reaches so many standard deviations to either side. */
const deviationsOfRange = 1.6448536269514722;

/** A stated median may be off by this share of what the range implies, as people round what they say. */
const roundedMedian = 0.1;

/** Why the prior cannot be used for so many people seen, or null. */
export function priorProblem(options: PopulationPriorOptions, seen: number): Problem | null {
  const { kind, largest, median, low, high } = options;
  const missing = needed[kind].filter((key) => options[key] === "auto");
  if (kind !== "inverse" && missing.length > 0) return { code: "prior-incomplete", prior: kind, missing };
  if (largest !== "auto" && largest < seen) return { code: "prior-below-seen", largest, people: seen };
  if (kind !== "log-normal" || low === "auto" || high === "auto") return null;
  if (low >= high) return { code: "prior-range-reversed", low, high };
  const fitting = Math.sqrt(low * high);
  const off = median !== "auto" && Math.abs(median / fitting - 1) > roundedMedian;
  return off ? { code: "prior-median-off", median, low, high, fitting } : null;
}

/** The prior that options describe which have no problem. */
export function priorOf({ kind, median, low, high, shape, scale }: PopulationPriorOptions): PopulationPrior {
  switch (kind) {
    case "inverse":
    case "uniform":
      return { kind };
    case "log-normal": {
      const spread = Math.log(given(high) / given(low)) / (2 * deviationsOfRange);
      return { kind, median: median === "auto" ? Math.sqrt(given(low) * given(high)) : median, spread };
    }
    case "negative-binomial":
      return { kind, shape: given(shape), scale: given(scale) };
    default:
      return kind satisfies never;
  }
}

function given(value: number | "auto"): number {
  if (value === "auto") throw new Error("the prior was not checked");
  return value;
}
