import { quantileType8 } from "../../kernel/quantile.ts";
import type { ResultTable } from "../../model/result-table.ts";

/** What each chain of a sampler says alone, those marked that sit apart from the others. */
export const chainsTable = (chains: readonly Float64Array[], apart: readonly number[]): ResultTable => ({
  name: "chains",
  columns: [
    { name: "chain", kind: "count" },
    { name: "draws", kind: "count" },
    { name: "median", kind: "people" },
    { name: "low", kind: "people" },
    { name: "high", kind: "people" },
    { name: "apart", kind: "text" },
  ],
  rows: chains.map((chain, c) => {
    const sorted = chain.toSorted();
    return {
      chain: c + 1,
      draws: chain.length,
      median: quantileType8(sorted, 0.5),
      low: quantileType8(sorted, 0.025),
      high: quantileType8(sorted, 0.975),
      apart: apart.includes(c) ? "✗" : null,
    };
  }),
});
