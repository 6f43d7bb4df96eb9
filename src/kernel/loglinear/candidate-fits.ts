import { type CountTable, countTable } from "../capture/count-table.ts";
import type { ObservedCounts } from "../capture/observed-counts.ts";
import { checkModel } from "./check-model.ts";
import { type ExtendedModel, extendModel } from "./extended-model.ts";
import { fitLoglinear, fitWorkspace, type LoglinearFit } from "./fit-loglinear.ts";
import type { HierarchicalModel } from "./hierarchical-model.ts";

/** A candidate on tables with one pattern of zeros: null when it has no estimate there. */
interface Prepared {
  readonly extended: ExtendedModel;
  /** Where each finite term stands among the finite terms on the observed table; null when one is not among them. */
  readonly positions: Int32Array | null;
}

/** Fits of candidate models to one resampled table. */
export interface ResampleFits {
  /** People seen, the fewest there can be where counts are hidden. */
  readonly fewest: number;
  /**
   * The fit of candidate `index`, or null when it has none or is proven to stay below the log-likelihood `goal`. The
   * parameters are left in the workspace.
   */
  fit(index: number, goal: number): LoglinearFit | null;
  extended(index: number): ExtendedModel | null;
}

/** Fits the same candidates to many tables that resemble the observed one. */
export interface CandidateFits {
  readonly lists: number;
  /** Parameters of the last fit. */
  readonly parameters: Float64Array;
  on(resampled: ObservedCounts): ResampleFits;
}

/** Patterns of zeros that are remembered at once; a double bootstrap meets more than fit in memory. */
const mostPatterns = 1000;

/**
 * Prepares `candidates`, all of which must be estimable on the `observed` table, for being fitted again and again.
 * Whether a candidate has an estimate depends on the zeros alone, so that is decided once per pattern of zeros; fits start
 * from the candidate's parameters on the observed table. Cost: one fit per candidate here, and one per call of `fit`.
 */
export function candidateFits(candidates: readonly HierarchicalModel[], observed: ObservedCounts): CandidateFits {
  const table = countTable(observed);
  const { lists } = table;
  const workspace = fitWorkspace(lists, Math.max(...candidates.map((model) => model.length)));
  const start = new Float64Array(workspace.parameters.length);
  const mayBePositive = table.counts.slice();
  for (const { history, high } of table.hidden) mayBePositive[history] = high;
  const positiveCells = [...mayBePositive.keys()].filter((cell) => mayBePositive[cell]! > 0);

  const onObserved = candidates.map((model) => {
    const extended = extendModel(model, table.overlaps, table.unobservable, table.assumed);
    const fit = fitLoglinear(extended, table, workspace);
    return { extended, parameters: fit ? workspace.parameters.slice(0, extended.finiteTerms.length) : null };
  });

  const prepare = (resample: CountTable): (Prepared | null)[] =>
    candidates.map((model, index) => {
      const extended = extendModel(model, resample.overlaps, resample.unobservable, resample.assumed);
      const check = checkModel(extended, resample.counts, lists);
      if (!check.exists || !check.identifiable) return null;
      const known = onObserved[index]?.extended.finiteTerms ?? new Int32Array();
      const positions = extended.finiteTerms.map((term) => known.indexOf(term));
      return { extended, positions: positions.includes(-1) ? null : positions };
    });

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

  const fitPrepared = (index: number, { extended, positions }: Prepared, resample: CountTable, goal: number) => {
    const parameters = onObserved[index]?.parameters;
    let fit: LoglinearFit | "abandoned" | null = null;
    if (parameters && positions) {
      for (let i = 0; i < positions.length; i++) start[i] = parameters[positions[i]!]!;
      fit = fitLoglinear(extended, resample, workspace, { start, goal });
    }
    fit ??= fitLoglinear(extended, resample, workspace, { goal });
    return fit === "abandoned" ? null : fit;
  };

  return {
    lists,
    parameters: workspace.parameters,
    on(resampled) {
      const resample = countTable(resampled);
      const prepared = preparedFor(resample);
      return {
        fewest: resample.overlaps[0] ?? 0,
        fit(index, goal) {
          const candidate = prepared[index];
          return candidate ? fitPrepared(index, candidate, resample, goal) : null;
        },
        extended: (index) => prepared[index]?.extended ?? null,
      };
    },
  };
}
