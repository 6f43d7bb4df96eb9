import { solveCholesky } from "./cholesky.ts";
import type { CountTable } from "./count-table.ts";
import type { ExtendedModel } from "./extended-model.ts";
import { subsetSums, supersetSums } from "./subset-lattice.ts";

/** Arrays that every fit of a table with the same number of lists works in; allocated once. */
export interface FitWorkspace {
  readonly lists: number;
  /** Parameters of the last fit, in the order of its finite terms; the first is the intercept. */
  readonly parameters: Float64Array;
  readonly score: Float64Array;
  readonly step: Float64Array;
  readonly information: Float64Array;
  /** Linear predictor, then fitted means of the cells in the likelihood, by history. */
  readonly means: Float64Array;
  /** Superset sums of the fitted means: the fitted overlaps, by term. */
  readonly fittedOverlaps: Float64Array;
}

/** Room for fits with at most `mostTerms` finite terms on `lists` lists. */
export function fitWorkspace(lists: number, mostTerms: number): FitWorkspace {
  const cells = 1 << lists;
  return {
    lists,
    parameters: new Float64Array(mostTerms),
    score: new Float64Array(mostTerms),
    step: new Float64Array(mostTerms),
    information: new Float64Array(mostTerms * mostTerms),
    means: new Float64Array(cells),
    fittedOverlaps: new Float64Array(cells),
  };
}

/** What a fit gives. The dark figure, the people on no list, is exp(intercept). */
export interface LoglinearFit {
  readonly dark: number;
  /** Poisson log-likelihood of the cells that stay, factorials included. */
  readonly logLikelihood: number;
  readonly iterations: number;
}

const mostIterations = 200;
const mostHalvings = 40;
/** The Newton decrement (squared length of the step in standard errors) below which one more step ends at rounding. */
const lastDecrement = 1e-13;

/**
 * Maximum likelihood of a Poisson log-linear model by Newton's method, without a design matrix: the linear predictor is
 * the subset sum of the parameters, the score is n* minus the superset sum of the means, and the information of terms S
 * and T is the superset sum of the means at S|T. `model` must have passed `checkModel`; the parameters are left in
 * `workspace.parameters`. `start` gives first parameters in the order of the finite terms; without it the first step is
 * the weighted least squares fit to log(count + 0.1). Returns null when no maximum is found within 200 steps, each halved
 * until the likelihood does not fall. Cost per step: lists 2^lists + terms^3 / 6.
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, section 2.5; Bishop, Fienberg and Holland (1975).
 */
export function fitLoglinear(
  model: ExtendedModel,
  table: CountTable,
  workspace: FitWorkspace,
  start?: Float64Array,
): LoglinearFit | null {
  const { finiteTerms, cells } = model;
  const { overlaps } = table;
  const { parameters, score, step, information, fittedOverlaps } = workspace;
  const size = finiteTerms.length;

  if (start) parameters.set(start);
  else if (!leastSquaresStart(model, table, workspace)) return null;

  let logLikelihood = evaluate(finiteTerms, cells, table, workspace);
  for (let iteration = 1; iteration <= mostIterations; iteration++) {
    for (let i = 0; i < size; i++) {
      const term = finiteTerms[i]!;
      score[i] = overlaps[term]! - fittedOverlaps[term]!;
      step[i] = score[i]!;
      for (let j = 0; j <= i; j++) information[i * size + j] = fittedOverlaps[term | finiteTerms[j]!]!;
    }
    if (!solveCholesky(information, step, size, size)) return null;

    let decrement = 0;
    for (let i = 0; i < size; i++) {
      decrement += step[i]! * score[i]!;
      parameters[i]! += step[i]!;
    }
    const before = logLikelihood;
    logLikelihood = evaluate(finiteTerms, cells, table, workspace);
    if (decrement < lastDecrement) {
      const dark = Math.exp(parameters[0]!);
      return { dark, logLikelihood: logLikelihood - table.logFactorials, iterations: iteration };
    }
    const slack = 1e-12 * (1 + Math.abs(before));
    for (let halving = 0; !(logLikelihood >= before - slack); halving++) {
      if (halving === mostHalvings) return null;
      for (let i = 0; i < size; i++) {
        step[i]! *= 0.5;
        parameters[i]! -= step[i]!;
      }
      logLikelihood = evaluate(finiteTerms, cells, table, workspace);
    }
  }
  return null;
}

/** Fills the fitted means and overlaps for the current parameters; returns the log-likelihood without the factorials. */
function evaluate(finiteTerms: Int32Array, cells: Int32Array, table: CountTable, workspace: FitWorkspace): number {
  const { lists, parameters, means, fittedOverlaps } = workspace;
  const { overlaps } = table;
  means.fill(0);
  let fit = 0;
  for (let i = 0; i < finiteTerms.length; i++) {
    const term = finiteTerms[i]!;
    means[term] = parameters[i]!;
    fit += parameters[i]! * overlaps[term]!;
  }
  subsetSums(means, lists);
  fittedOverlaps.fill(0);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    fittedOverlaps[cell] = Math.exp(means[cell]!);
  }
  supersetSums(fittedOverlaps, lists);
  return fit - fittedOverlaps[0]!;
}

/** The fit of log(m) with weights m, m = count + 0.1: the usual first step of iterated least squares. */
function leastSquaresStart(model: ExtendedModel, table: CountTable, workspace: FitWorkspace): boolean {
  const { finiteTerms, cells } = model;
  const { lists, parameters, information, means, fittedOverlaps } = workspace;
  const size = finiteTerms.length;
  means.fill(0);
  fittedOverlaps.fill(0);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const weight = table.counts[cell]! + 0.1;
    fittedOverlaps[cell] = weight;
    means[cell] = weight * Math.log(weight);
  }
  supersetSums(fittedOverlaps, lists);
  supersetSums(means, lists);
  for (let i = 0; i < size; i++) {
    const term = finiteTerms[i]!;
    parameters[i] = means[term]!;
    for (let j = 0; j <= i; j++) information[i * size + j] = fittedOverlaps[term | finiteTerms[j]!]!;
  }
  return solveCholesky(information, parameters, size, size);
}
