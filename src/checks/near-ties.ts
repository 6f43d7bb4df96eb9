import type { EstimatesCheck, NamedEstimate } from "../model/check.ts";
import type { Problem } from "../model/problem.ts";
import type { Thresholds } from "../model/thresholds.ts";

type NearTie = Extract<Problem, { readonly code: "near-tie" }>;

/**
 * Whether models that fit almost as well as the best one disagree about the total. An estimate shows its best models, at
 * least a thousand of them where there are as many, which is far more than ever lie within a few units of the best.
 */
export const nearTies: EstimatesCheck = {
  run: ({ estimates }, thresholds) => {
    const found = estimates.flatMap((named) => {
      const tie = nearTieOf(named, thresholds);
      return tie ? [{ name: named.name, tie }] : [];
    });
    return {
      tables: found.length > 0 ? [tiesTable(found)] : [],
      concerns: found.flatMap(({ tie }) =>
        tie.ratio > thresholds["near-tie-ratio"] ? [{ problem: tie, weight: "warns" as const }] : [],
      ),
    };
  },
};

/** What the best models of an estimate say of the total; null where it compared none. */
function nearTieOf({ estimate: { models } }: NamedEstimate, thresholds: Thresholds): NearTie | null {
  const [best] = models?.best ?? [];
  if (!models || !best) return null;
  const { criterion } = models;
  const gap = thresholds["near-tie-gap"];
  const near = models.best.filter((model) => model[criterion] <= best[criterion] + gap);
  const totals = near.map(({ total }) => total);
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  return { code: "near-tie", criterion, gap, models: near.length, low, high, ratio: high / low };
}

const tiesTable = (found: readonly { readonly name: string; readonly tie: NearTie }[]) => ({
  name: "near-ties",
  columns: [
    { name: "estimate", kind: "text" },
    { name: "criterion", kind: "text" },
    { name: "models", kind: "count" },
    { name: "low", kind: "people" },
    { name: "high", kind: "people" },
    { name: "ratio", kind: "number" },
  ] as const,
  rows: found.map(({ name, tie: { criterion, models, low, high, ratio } }) => ({
    estimate: name,
    criterion: criterion.toUpperCase(),
    models,
    low,
    high,
    ratio,
  })),
});
