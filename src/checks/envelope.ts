import { toldInterval } from "../locale/estimate-sentence.ts";
import type { EstimatesCheck } from "../model/check.ts";
import { hasTotal } from "../model/estimate.ts";
import type { ResultTable } from "../model/result-table.ts";
import type { Thresholds } from "../model/thresholds.ts";
import type { Concern, Weight } from "../model/verdict.ts";
import { type JudgedEstimate, judgedEstimates } from "./judged-estimates.ts";

/** How far the acceptable methods lie apart; `judgedEstimates` says which those are. */
export const envelope: EstimatesCheck = {
  run: (results, thresholds) => {
    const judged = judgedEstimates(results, thresholds);
    return { tables: judged.length > 0 ? [envelopeTable(judged)] : [], concerns: disagreement(judged, thresholds) };
  },
};

function disagreement(judged: readonly JudgedEstimate[], thresholds: Thresholds): Concern[] {
  const ordered = judged
    .flatMap(({ acceptable, name, estimate }) =>
      acceptable && hasTotal(estimate) ? [{ name, total: estimate.total }] : [],
    )
    .sort((a, b) => a.total - b.total);
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (!lowest || !highest) return [];
  const ratio = highest.total / lowest.total;
  const weight = weightOf(ratio, thresholds);
  const names = { lowest: lowest.name, highest: highest.name };
  return weight ? [{ problem: { code: "methods-disagree", methods: ordered.length, ...names, ratio }, weight }] : [];
}

function weightOf(ratio: number, thresholds: Thresholds): Weight | null {
  if (ratio > thresholds["envelope-bounds"]) return "bounds";
  return ratio > thresholds["envelope-warns"] ? "warns" : null;
}

const mark = (holds: boolean): string | null => (holds ? "✓" : null);

const envelopeTable = (judged: readonly JudgedEstimate[]): ResultTable => ({
  name: "envelope",
  columns: [
    { name: "estimate", kind: "text" },
    { name: "method", kind: "method" },
    { name: "total", kind: "people" },
    { name: "level", kind: "probability" },
    { name: "low", kind: "people" },
    { name: "high", kind: "people" },
    { name: "claims_number", kind: "text" },
    { name: "undivided", kind: "text" },
    { name: "bic_above_best", kind: "number" },
    { name: "compared", kind: "text" },
  ],
  rows: judged.map(({ name, method, estimate, divided, claimsNumber, bicAboveBest, acceptable }) => {
    const interval = toldInterval(estimate.intervals);
    return {
      estimate: name,
      method,
      total: estimate.total,
      level: interval?.level ?? null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      claims_number: mark(claimsNumber),
      undivided: mark(!divided),
      bic_above_best: bicAboveBest,
      compared: mark(acceptable),
    };
  }),
});
