import { checkModel } from "./check-model.ts";
import { type CountTable, countTable } from "./count-table.ts";
import { type ExtendedModel, extendModel } from "./extended-model.ts";
import { fitLoglinear, fitWorkspace, type LoglinearFit } from "./fit-loglinear.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";
import { type Criterion, informationCriterion, likelihoodNeeded } from "./information-criterion.ts";
import type { ObservedCounts } from "./observed-counts.ts";
import type { PointEstimator } from "./point-estimator.ts";

/** A candidate on tables with one pattern of zeros: null when it has no estimate there. */
interface Prepared {
  readonly extended: ExtendedModel;
  /** Where each finite term stands among the finite terms on the observed table. */
  readonly positions: Int32Array;
}

export interface ChoiceSettings {
  /** Hierarchical models in the order in which they are admitted; all must be estimable on the observed table. */
  readonly candidates: readonly HierarchicalModel[];
  readonly criterion: Criterion;
  /** Numbers of admitted models, ascending: the estimate gives one total for each. */
  readonly steps: readonly number[];
}

/** Patterns of zeros that are remembered at once; a double bootstrap meets more than fit in memory. */
const mostPatterns = 1000;

/**
 * The total under the candidate with the smallest criterion, the choice made anew on each table. Whether a
 * candidate has an estimate depends on the zeros alone, so that is decided once per pattern of zeros; fits start from the
 * candidate's parameters on the observed table and are abandoned once it is proven that they cannot win. Cost of a choice:
 * candidates x one or two steps of a fit (see `fitLoglinear`).
 * Source: Silverman, Chan and Vincent (2024), JRSS A 187(3), section 3.
 */
export function modelChoice(
  { candidates, criterion, steps }: ChoiceSettings,
  observed: ObservedCounts,
): PointEstimator {
  const table = countTable(observed);
  const { lists } = table;
  const workspace = fitWorkspace(lists, Math.max(...candidates.map((model) => model.length)));
  const start = new Float64Array(workspace.parameters.length);
  const positiveCells = [...table.counts.keys()].filter((cell) => table.counts[cell]! > 0);

  const onObserved = candidates.map((model) => {
    const extended = extendModel(model, table.overlaps);
    const fit = fitLoglinear(extended, table, workspace);
    return { extended, parameters: fit ? workspace.parameters.slice(0, extended.finiteTerms.length) : null };
  });

  const prepare = (resample: CountTable): (Prepared | null)[] =>
    candidates.map((model, index) => {
      const extended = extendModel(model, resample.overlaps);
      const check = checkModel(extended, resample.counts, lists);
      if (!check.exists || !check.identifiable) return null;
      const known = onObserved[index]?.extended.finiteTerms ?? new Int32Array();
      return { extended, positions: extended.finiteTerms.map((term) => known.indexOf(term)) };
    });

  const fitPrepared = (index: number, { extended, positions }: Prepared, resample: CountTable, best: number) => {
    const people = resample.overlaps[0] ?? 0;
    const goal = likelihoodNeeded(criterion, candidates[index]!.length, best, people);
    const parameters = onObserved[index]?.parameters;
    let fit: LoglinearFit | "abandoned" | null = null;
    if (parameters) {
      for (let i = 0; i < positions.length; i++) start[i] = parameters[positions[i]!]!;
      fit = fitLoglinear(extended, resample, workspace, { start, goal });
    }
    fit ??= fitLoglinear(extended, resample, workspace, { goal });
    return fit === "abandoned" ? null : fit;
  };

  const byZeros = new Map<string, (Prepared | null)[]>();
  const preparedFor = (resample: CountTable): (Prepared | null)[] => {
    const zeros = positiveCells.map((cell) => (resample.counts[cell] ? "1" : "0")).join("");
    const known = byZeros.get(zeros);
    if (known) return known;
    const prepared = prepare(resample);
    if (byZeros.size === mostPatterns) byZeros.clear();
    byZeros.set(zeros, prepared);
    return prepared;
  };

  return {
    totals: steps.length,
    estimate(resampled, out) {
      const resample = countTable(resampled);
      const people = resample.overlaps[0] ?? 0;
      const prepared = preparedFor(resample);
      let best = Number.POSITIVE_INFINITY;
      let total = Number.NaN;
      let index = 0;
      for (let column = 0; column < steps.length; column++) {
        for (; index < steps[column]!; index++) {
          const candidate = prepared[index];
          const fit = candidate ? fitPrepared(index, candidate, resample, best) : null;
          if (!fit) continue;
          const value = informationCriterion(criterion, candidates[index]!.length, fit.logLikelihood, people);
          if (value < best) {
            best = value;
            total = people + fit.dark;
          }
        }
        out[column] = total;
      }
    },
  };
}
