import { subsetSums } from "../linear-algebra/subset-lattice.ts";
import type { ExtendedModel } from "./extended-model.ts";

/**
 * The mean number of people per history (length 2^lists) under `parameters`, in the order of the finite terms; 0 for the
 * people on no list and for histories outside the likelihood. Cost: lists 2^lists.
 */
export function fittedMeans(
  { finiteTerms, cells, assumed }: ExtendedModel,
  parameters: Float64Array,
  lists: number,
): Float64Array {
  const predictor = new Float64Array(1 << lists);
  finiteTerms.forEach((term, i) => {
    predictor[term] = parameters[i]!;
  });
  for (const { term, logOddsRatio } of assumed) predictor[term] = logOddsRatio;
  subsetSums(predictor, lists);
  const means = new Float64Array(1 << lists);
  for (const cell of cells) means[cell] = Math.exp(predictor[cell]!);
  return means;
}
