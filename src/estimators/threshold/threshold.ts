import { quantileType8 } from "../../kernel/distributions/quantile.ts";
import { modelFromGenerators } from "../../kernel/loglinear/hierarchical-model.ts";
import type { Estimator, Plan } from "../../model/estimator.ts";
import { printModel } from "../../model/model-notation.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { failure, success } from "../../model/result.ts";
import type { ThresholdOutcome } from "../../model/problem.ts";
import { withoutResampling } from "../intervals/without-resampling.ts";
import { limitsAt, sampledPosterior } from "../posterior/sampled-posterior.ts";
import type { thresholdFields } from "./threshold-fields.ts";
import { fittedTerms, type JudgedTerm } from "./threshold-judgement.ts";
import { thresholdMethod } from "./threshold-method.ts";
import { modelToFit, pairsOf } from "./threshold-models.ts";
import { runThreshold, type ThresholdPart, type ThresholdTask } from "./threshold-runs.ts";
import { thresholdStages } from "./threshold-stages.ts";
import { namesOf, termsTable, type UndecidedTerm, undecidedTable } from "./threshold-tables.ts";

/**
 * See `thresholdMethod`. The chosen model is told by its terms: it has no criterion and no likelihood that would let it
 * be compared with the models of other methods.
 */
export const threshold: Estimator<typeof thresholdFields, ThresholdTask, ThresholdPart> = {
  ...thresholdMethod,
  *plan(table, options): Plan<ThresholdTask, ThresholdPart> {
    const { interval, order } = options;
    const { lists } = table;
    const all = pairsOf(lists.length);
    const start = modelToFit(table, all, options.prior.kind === "improper");
    if ("reason" in start) {
      const model = printModel(modelFromGenerators(all, lists.length));
      return failure({ code: "model-not-estimable", model, reason: start.reason });
    }
    const { sample, judge, settle } = thresholdStages(table, options);
    const pairs = yield* judge(start, start.interactions, 1 / order);
    const kept = pairs.filter((pair) => pair.kept).map(({ term }) => term);
    const doubtful = pairs.filter(({ undecided }) => undecided);
    const settled = yield* settle(start, kept, doubtful.length === 0);

    const level = Math.max(...interval.levels);
    const told = outcomeOf(settled.parts, level);
    const undecided: UndecidedTerm[] = [];
    for (const pair of doubtful) {
      const other = yield* settle(start, toggled(kept, pair.term), false);
      undecided.push(withBoth(pair, told, outcomeOf(other.parts, level)));
    }
    for (const triple of settled.triples.filter((each) => each.undecided)) {
      const { interactions, cells } = settled.final;
      const other = yield* sample({ interactions: toggled(interactions, triple.term), cells }, 1 / 2);
      undecided.push(withBoth(triple, told, outcomeOf(other, level)));
    }

    const posterior = sampledPosterior(
      settled.parts.map(({ totals }) => totals),
      interval.levels,
    );
    const terms = termsTable(lists, {
      pairs: { judged: pairs, boundary: start.boundary },
      triples: { judged: settled.triples, boundary: settled.boundary },
      final: fittedTerms(settled.parts, settled.final.interactions),
    });
    const doubts = undecided.length > 0 ? [undecidedTable(lists, undecided)] : [];
    return success({
      ...withoutResampling,
      ...posterior,
      intervals: interval.kind === "none" ? [] : posterior.intervals,
      observed: observedTotal(table),
      claim: "number",
      modelling: "chosen",
      model: null,
      models: null,
      tables: [terms, ...doubts, ...posterior.tables],
      warnings: [
        ...posterior.warnings,
        ...undecided.map((term) => undecidedProblem(term, lists, options.threshold, level)),
        ...settled.warnings,
      ],
    });
  },
  run: runThreshold,
};

const toggled = (terms: readonly number[], term: number): number[] =>
  terms.includes(term) ? terms.filter((other) => other !== term) : [...terms, term];

function outcomeOf(parts: readonly ThresholdPart[], level: number): ThresholdOutcome {
  const sorted = Float64Array.from(parts.flatMap(({ totals }) => [...totals])).sort();
  return { total: quantileType8(sorted, 0.5), ...limitsAt(sorted, level) };
}

const withBoth = (term: JudgedTerm, told: ThresholdOutcome, other: ThresholdOutcome): UndecidedTerm => ({
  ...term,
  with: term.kept ? told : other,
  without: term.kept ? other : told,
});

function undecidedProblem(term: UndecidedTerm, lists: readonly string[], threshold: number, level: number): Problem {
  const { error, kept, with: withIt, without } = term;
  const ratio = Math.abs(term.ratio);
  const names = namesOf(term.term, lists);
  return { code: "undecided-term", lists: names, ratio, error, threshold, kept, level, with: withIt, without };
}
