import type { EstimatesCheck } from "../model/check.ts";
import type { Problem } from "../model/problem.ts";
import type { Thresholds } from "../model/thresholds.ts";

/**
 * What Bayesian methods say against their own answer: two groups of models that disagree, a sampler that stayed long beyond
 * an end of the interval, a cap, a grid or a search that cut the posterior off, draws too unequal to rely on, or a term
 * that the draws cannot decide. Other methods have no such warnings and pass.
 * Source: Vehtari, Simpson, Gelman, Yao and Gabry (2024), JMLR 25(72), for degenerate weights; the rest follows from what
 * each method integrates.
 */
export const posteriorDoubts: EstimatesCheck = {
  run: ({ estimates }, thresholds) => ({
    tables: [],
    concerns: estimates.flatMap(({ estimate: { warnings } }) =>
      warnings.flatMap((problem) => (isDoubt(problem, thresholds) ? [{ problem, weight: "warns" as const }] : [])),
    ),
  }),
};

function isDoubt(problem: Problem, thresholds: Thresholds): boolean {
  switch (problem.code) {
    case "separate-modes": {
      const totals = problem.modes.map(({ total }) => total);
      return Math.max(...totals) / Math.min(...totals) > thresholds["near-tie-ratio"];
    }
    case "stays-beyond-limit":
    case "cap-binds":
    case "posterior-beyond-grid":
    case "models-not-found":
    case "weights-degenerate":
    case "undecided-term":
      return true;
    default:
      return false;
  }
}
