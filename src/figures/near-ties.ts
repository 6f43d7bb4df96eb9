import type { CompetingModel } from "../model/estimate.ts";
import { thresholdFields } from "../model/thresholds.ts";
import type { ModelsInput } from "./figure.ts";

/** Models whose criterion is at most this much above the smallest fit almost equally well. */
export const nearTieGap: number = thresholdFields["near-tie-gap"].default;

/** How many models are drawn at most. */
export const mostDrawnModels = 20;

/** A model, and how far its criterion lies above that of the best. */
export interface RankedModel {
  readonly model: CompetingModel;
  readonly gap: number;
  readonly near: boolean;
}

/** The models that were kept, best first. */
export function rankedModels({ models: { best, criterion } }: ModelsInput): RankedModel[] {
  const smallest = best[0]?.[criterion] ?? Number.NaN;
  return best.map((model) => {
    const gap = model[criterion] - smallest;
    return { model, gap, near: gap <= nearTieGap };
  });
}
