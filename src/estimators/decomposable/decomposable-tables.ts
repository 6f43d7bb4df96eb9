import type { DensityBin } from "../../kernel/grid-density.ts";
import type { GraphPosterior } from "../../kernel/posterior-summary.ts";
import type { ResultTable } from "../../model/result-table.ts";

/** A graph among the most probable ones. */
export interface RankedGraph {
  /** Its maximal cliques, such as `[12,3]`. */
  readonly model: string;
  readonly probability: number;
  readonly range: GraphPosterior;
}

export function graphsTable(graphs: readonly RankedGraph[]): ResultTable {
  let together = 0;
  return {
    name: "graphs",
    columns: [
      { name: "model", kind: "text" },
      { name: "probability", kind: "probability" },
      { name: "together", kind: "probability" },
      { name: "total", kind: "people" },
      { name: "low", kind: "people" },
      { name: "high", kind: "people" },
    ],
    rows: graphs.map(({ model, probability, range }) => {
      together += probability;
      return { model, probability, together, total: range.median, low: range.low, high: range.high };
    }),
  };
}

export const densityTable = (bins: readonly DensityBin[]): ResultTable => ({
  name: "density",
  columns: [
    { name: "from", kind: "people" },
    { name: "to", kind: "people" },
    { name: "posterior", kind: "probability" },
    { name: "prior", kind: "probability" },
  ],
  rows: bins.map(({ from, to, posterior, prior }) => ({ from, to, posterior, prior })),
});

/** How far the sums went, and what they found. */
export interface SumsMade {
  readonly graphs: number;
  /** The largest number of people. */
  readonly largest: number;
  readonly beyond: number;
  /** log of the sum of p(data | graph) over the graphs; without the constant of an improper prior. */
  readonly logEvidence: number;
}

export const sumsTable = ({ graphs, largest, beyond, logEvidence }: SumsMade): ResultTable => ({
  name: "sums",
  columns: [
    { name: "graphs", kind: "count" },
    { name: "largest", kind: "people" },
    { name: "beyond", kind: "probability" },
    { name: "log_evidence", kind: "number" },
  ],
  rows: [{ graphs, largest, beyond, log_evidence: logEvidence }],
});
