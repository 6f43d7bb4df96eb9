import { sizeOf } from "../../kernel/linear-algebra/subset-lattice.ts";
import { bySizeThenMask } from "../../kernel/loglinear/hierarchical-model.ts";
import type { NoisyQuantile } from "../../kernel/sampling/mixture-of-samples.ts";
import { printModel } from "../../model/model-notation.ts";
import type { ResultTable } from "../../model/result-table.ts";
import type { SampledModel } from "./loglinear-average-samples.ts";

const modelsShown = 20;

/** Terms of three lists and more are shown where they are at least so probable: there are very many. */
const leastShown = 0.001;

export function modelsTable(models: readonly SampledModel[]): ResultTable {
  let together = 0;
  return {
    name: "models",
    columns: [
      { name: "model", kind: "text" },
      { name: "probability", kind: "probability" },
      { name: "together", kind: "probability" },
      { name: "total", kind: "people" },
      { name: "low", kind: "people" },
      { name: "high", kind: "people" },
      { name: "log_evidence", kind: "number" },
      { name: "error", kind: "number" },
      { name: "effective", kind: "count" },
      { name: "tail", kind: "number" },
    ],
    rows: models.slice(0, modelsShown).map((sampled) => {
      const { model, probability, median, low, high, logEvidence, error, effective, tailShape } = sampled;
      together += probability;
      return {
        model: printModel(model),
        probability,
        together: Math.min(together, 1),
        total: median,
        low,
        high,
        log_evidence: logEvidence,
        error,
        effective: Math.round(effective),
        tail: Number.isFinite(tailShape) ? tailShape : null,
      };
    }),
  };
}

/** How probable it is that each interaction is in the model. */
export function termsTable(models: readonly SampledModel[], lists: readonly string[], order: number): ResultTable {
  const probabilities = new Float64Array(1 << lists.length);
  for (const { model, probability } of models) {
    for (const term of model) probabilities[term] = (probabilities[term] ?? 0) + probability;
  }
  const terms = [...probabilities.keys()].filter((term) => {
    const size = sizeOf(term);
    return size === 2 ? order > 1 : size > 2 && (probabilities[term] ?? 0) >= leastShown;
  });
  return {
    name: "terms",
    columns: [
      { name: "lists", kind: "text" },
      { name: "probability", kind: "probability" },
    ],
    rows: terms.sort(bySizeThenMask).map((term) => ({
      lists: lists.filter((_, list) => (term >> list) & 1).join(" × "),
      probability: Math.min(probabilities[term] ?? 0, 1),
    })),
  };
}

export const quantilesTable = (quantiles: readonly NoisyQuantile[]): ResultTable => ({
  name: "quantiles",
  columns: [
    { name: "below", kind: "probability" },
    { name: "total", kind: "people" },
    { name: "error", kind: "people" },
  ],
  rows: quantiles.map(({ probability, total, error }) => ({ below: probability, total, error })),
});

/** How much was weighed and drawn. */
export interface WeighingMade {
  readonly weighed: number;
  readonly sampled: number;
  readonly coverage: number;
  readonly draws: number;
  /** log of the mean of p(data | model) over the models that were weighed. */
  readonly logEvidence: number;
}

export const weighingTable = ({ weighed, sampled, coverage, draws, logEvidence }: WeighingMade): ResultTable => ({
  name: "weighing",
  columns: [
    { name: "weighed", kind: "count" },
    { name: "sampled", kind: "count" },
    { name: "coverage", kind: "probability" },
    { name: "draws", kind: "count" },
    { name: "log_evidence", kind: "number" },
  ],
  rows: [{ weighed, sampled, coverage, draws, log_evidence: logEvidence }],
});
