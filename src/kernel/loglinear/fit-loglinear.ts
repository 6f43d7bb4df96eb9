import type { CountTable } from "../capture/count-table.ts";
import { solveCholesky } from "../linear-algebra/cholesky.ts";
import { subsetSums, supersetSums } from "../linear-algebra/subset-lattice.ts";
import type { ExtendedModel } from "./extended-model.ts";
import { type HiddenWorkspace, hiddenBound, hiddenLikelihood, hiddenWorkspace } from "./hidden-likelihood.ts";

/** Arrays that every fit of a table with the same number of lists works in; allocated once. */
export interface FitWorkspace {
  readonly lists: number;
  /** Parameters of the last fit, in the order of its finite terms; the first is the intercept. */
  readonly parameters: Float64Array;
  readonly score: Float64Array;
  readonly step: Float64Array;
  readonly information: Float64Array;
  /** Linear predictor by history. */
  readonly predictor: Float64Array;
  /** Fitted means of the cells in the likelihood, by history. */
  readonly means: Float64Array;
  /** The change of the linear predictor that a step makes, by history. */
  readonly change: Float64Array;
  /** Superset sums of the fitted means: the fitted overlaps, by term. */
  readonly fittedOverlaps: Float64Array;
  readonly hidden: HiddenWorkspace;
}

/** Room for fits with at most `mostTerms` finite terms on `lists` lists, to be used again and again. Cost: 2^lists + terms^2. */
export function fitWorkspace(lists: number, mostTerms: number): FitWorkspace {
  const cells = 1 << lists;
  return {
    lists,
    parameters: new Float64Array(mostTerms),
    score: new Float64Array(mostTerms),
    step: new Float64Array(mostTerms),
    information: new Float64Array(mostTerms * mostTerms),
    predictor: new Float64Array(cells),
    means: new Float64Array(cells),
    change: new Float64Array(cells),
    fittedOverlaps: new Float64Array(cells),
    hidden: hiddenWorkspace(lists),
  };
}

/** What a fit gives. The dark figure, the people on no list, is exp(intercept). */
export interface LoglinearFit {
  readonly dark: number;
  /** People seen: those counted, and the expected number of those whose count is hidden. */
  readonly people: number;
  /** Poisson log-likelihood of the cells that stay, factorials included; a hidden count has the probability of its bounds. */
  readonly logLikelihood: number;
  readonly iterations: number;
}

const mostIterations = 200;
const mostHalvings = 40;
/** The Newton decrement (squared length of the step in standard errors) below which one more step ends at rounding. */
const lastDecrement = 1e-13;

export interface FitRequest {
  /** First parameters, in the order of the finite terms; without them the first step is a least squares fit. */
  readonly start?: Float64Array;
  /** The log-likelihood that a fit must exceed to be of use; minus infinity when every fit is. */
  readonly goal?: number;
}

/**
 * Maximum likelihood of a Poisson log-linear model by Newton's method, without a design matrix: the linear predictor is
 * the subset sum of the parameters, the score is n* minus the superset sum of the means, and the information of terms S
 * and T is the superset sum of the means at S|T. `model` must have passed `checkModel`; the parameters are left in
 * `workspace.parameters`. A hidden count enters with its expectation within its bounds, and with less information than its
 * mean; the likelihood stays concave (see `truncatedPoisson`), so the same iteration finds its maximum, and where the
 * information is too small for a step the full mean is used, which makes it a step of EM. Assumed terms keep their
 * parameter, an offset of the linear predictor. Returns "abandoned" as soon as it is proven that the maximum stays below
 * the goal (a fit with assumed terms is carried through), and null when no maximum is found within 200 steps, each halved
 * until the likelihood does not fall.
 * Cost per step: lists 2^lists + terms^3 / 6.
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, section 2.5; Bishop, Fienberg and Holland (1975).
 */
export function fitLoglinear(
  model: ExtendedModel,
  table: CountTable,
  workspace: FitWorkspace,
  { start, goal = Number.NEGATIVE_INFINITY }: FitRequest = {},
): LoglinearFit | "abandoned" | null {
  const { finiteTerms, cells, assumed } = model;
  const { parameters, score, step, fittedOverlaps } = workspace;
  const mayBeAbandoned = assumed.length === 0;
  const someHidden = table.hidden.length > 0;
  const overlaps = someHidden ? workspace.hidden.expectedOverlaps : table.overlaps;
  const curvatures = someHidden ? workspace.hidden.curvatures : fittedOverlaps;
  const size = finiteTerms.length;
  const goalWithoutFactorials = goal + table.logFactorials - 1e-9 * (1 + Math.abs(goal));

  if (start) parameters.set(start);
  else if (!leastSquaresStart(model, table, workspace)) return null;

  let logLikelihood = evaluate(model, table, workspace);
  for (let iteration = 1; iteration <= mostIterations; iteration++) {
    for (let i = 0; i < size; i++) score[i] = overlaps[finiteTerms[i]!]! - fittedOverlaps[finiteTerms[i]!]!;
    const exactStep = scoringStep(finiteTerms, curvatures, workspace);
    if (!exactStep && !(someHidden && scoringStep(finiteTerms, fittedOverlaps, workspace))) return null;

    let decrement = 0;
    for (let i = 0; i < size; i++) decrement += step[i]! * score[i]!;
    if (exactStep && mayBeAbandoned && logLikelihood + decrement / 2 < goalWithoutFactorials) {
      if (likelihoodBound(finiteTerms, cells, table, workspace) < goalWithoutFactorials) return "abandoned";
    }

    for (let i = 0; i < size; i++) parameters[i]! += step[i]!;
    const before = logLikelihood;
    logLikelihood = evaluate(model, table, workspace);
    if (decrement < lastDecrement) {
      const dark = Math.exp(parameters[0]!);
      return { dark, people: overlaps[0]!, logLikelihood: logLikelihood - table.logFactorials, iterations: iteration };
    }
    const slack = 1e-12 * (1 + Math.abs(before));
    for (let halving = 0; !(logLikelihood >= before - slack); halving++) {
      if (halving === mostHalvings) return null;
      for (let i = 0; i < size; i++) {
        step[i]! *= 0.5;
        parameters[i]! -= step[i]!;
      }
      logLikelihood = evaluate(model, table, workspace);
    }
  }
  return null;
}

/** Solves information x step = score, the information of terms S and T being `curvatures` at S|T; false if singular. */
function scoringStep(finiteTerms: Int32Array, curvatures: Float64Array, workspace: FitWorkspace): boolean {
  const { score, step, information } = workspace;
  const size = finiteTerms.length;
  for (let i = 0; i < size; i++) {
    const term = finiteTerms[i]!;
    step[i] = score[i]!;
    const row = i * size;
    for (let j = 0; j <= i; j++) information[row + j] = curvatures[term | finiteTerms[j]!]!;
  }
  return solveCholesky(information, step, size, size);
}

/** Fills predictor, means and fitted overlaps for the parameters; returns the log-likelihood without the factorials. */
function evaluate({ finiteTerms, cells, assumed }: ExtendedModel, table: CountTable, workspace: FitWorkspace): number {
  const { lists, parameters, predictor, means, fittedOverlaps } = workspace;
  const { overlaps } = table;
  predictor.fill(0);
  let fit = 0;
  for (let i = 0; i < finiteTerms.length; i++) {
    const term = finiteTerms[i]!;
    predictor[term] = parameters[i]!;
    fit += parameters[i]! * overlaps[term]!;
  }
  for (let i = 0; i < assumed.length; i++) {
    const { term, logOddsRatio } = assumed[i]!;
    predictor[term] = logOddsRatio;
    fit += logOddsRatio * overlaps[term]!;
  }
  subsetSums(predictor, lists);
  fittedOverlaps.fill(0);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const mean = Math.exp(predictor[cell]!);
    means[cell] = mean;
    fittedOverlaps[cell] = mean;
  }
  supersetSums(fittedOverlaps, lists);
  if (table.hidden.length > 0) fit += hiddenLikelihood(cells, means, table, workspace.hidden);
  return fit - fittedOverlaps[0]!;
}

/**
 * An upper bound of the maximal log-likelihood, factorials left out. The means linearised along the Newton step, m = mean
 * (1 + change), have exactly the observed overlaps, and by convex duality no parameters exceed the sum of m log m - m
 * over such m >= 0. Infinite when some m is negative. A hidden cell adds the conjugate of its own log-likelihood at the
 * score linearised in the same way. Source: Boyd and Vandenberghe (2004), section 5.1.6.
 */
function likelihoodBound(
  finiteTerms: Int32Array,
  cells: Int32Array,
  table: CountTable,
  workspace: FitWorkspace,
): number {
  const { lists, step, predictor, means, change } = workspace;
  change.fill(0);
  for (let i = 0; i < finiteTerms.length; i++) change[finiteTerms[i]!] = step[i]!;
  subsetSums(change, lists);
  const { hidden } = table;
  let bound = hidden.length > 0 ? hiddenBound(means, predictor, change, hidden, workspace.hidden) : 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const ratio = 1 + change[cell]!;
    if (ratio < 0) return Number.POSITIVE_INFINITY;
    if (ratio > 0) bound += means[cell]! * ratio * (predictor[cell]! + Math.log(ratio) - 1);
  }
  return bound;
}

/**
 * The fit of log(m), less what assumed terms add to it, with weights m, m = count + 0.1: the usual first step of iterated
 * least squares. A hidden count begins in the middle of its bounds.
 */
function leastSquaresStart(model: ExtendedModel, table: CountTable, workspace: FitWorkspace): boolean {
  const { finiteTerms, cells } = model;
  const { lists, parameters, information, predictor, fittedOverlaps } = workspace;
  const size = finiteTerms.length;
  predictor.fill(0);
  fittedOverlaps.fill(0);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const weight = table.counts[cell]! + 0.1;
    fittedOverlaps[cell] = weight;
    predictor[cell] = weight * Math.log(weight);
  }
  for (const { history, low, high } of table.hidden) {
    if (fittedOverlaps[history] === 0) continue;
    const weight = (low + high) / 2 + 0.1;
    fittedOverlaps[history] = weight;
    predictor[history] = weight * Math.log(weight);
  }
  for (const { term, logOddsRatio } of model.assumed) {
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]!;
      if ((cell & term) === term) predictor[cell]! -= fittedOverlaps[cell]! * logOddsRatio;
    }
  }
  supersetSums(fittedOverlaps, lists);
  supersetSums(predictor, lists);
  for (let i = 0; i < size; i++) {
    const term = finiteTerms[i]!;
    parameters[i] = predictor[term]!;
    for (let j = 0; j <= i; j++) information[i * size + j] = fittedOverlaps[term | finiteTerms[j]!]!;
  }
  return solveCholesky(information, parameters, size, size);
}
