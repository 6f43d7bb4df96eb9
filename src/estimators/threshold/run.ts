import { quantileType8 } from "../../kernel/distributions/quantile.ts";
import { sizeOf } from "../../kernel/linear-algebra/subset-lattice.ts";
import { modelFromGenerators } from "../../kernel/loglinear/hierarchical-model.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { listIndices } from "../../model/history.ts";
import { printModel } from "../../model/model-notation.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Problem, ThresholdOutcome } from "../../model/problem.ts";
import { failure, success } from "../../model/result.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { withoutResampling } from "../intervals/resampled-intervals.ts";
import { limitsAt, sampledPosterior } from "../posterior/sampled-posterior.ts";
import type { thresholdFields } from "./index.ts";
import {
  type FittedTerm,
  fittedTerms,
  type JudgedTerm,
  modelToFit,
  pairsOf,
  runThreshold,
  type ThresholdPart,
  type ThresholdTask,
  thresholdStages,
} from "./stages.ts";

/**
 * See `threshold`. The chosen model is told by its terms: it has no criterion and no likelihood that would let it
 * be compared with the models of other methods.
 */
export const engine: Engine<typeof thresholdFields, ThresholdTask, ThresholdPart> = {
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

/** An undecided term, and what the number is with it and without it. */
interface UndecidedTerm extends JudgedTerm {
  readonly with: ThresholdOutcome;
  readonly without: ThresholdOutcome;
}

/** The interactions of each step, those at minus infinity apart. */
interface StepTerms {
  readonly pairs: { readonly judged: readonly JudgedTerm[]; readonly boundary: readonly number[] };
  readonly triples: { readonly judged: readonly JudgedTerm[]; readonly boundary: readonly number[] };
  readonly final: readonly FittedTerm[];
}

type Row = ResultTable["rows"][number];

/** Signs that need no language. */
const minusInfinity = "−∞";

const keptSign = ({ kept, undecided }: JudgedTerm): string => (kept ? "✓" : "✗") + (undecided ? " ?" : "");

const namesOf = (term: number, lists: readonly string[]): string[] =>
  listIndices(term).flatMap((list) => lists[list] ?? []);

/** Every interaction that was fitted, step by step. */
function termsTable(lists: readonly string[], { pairs, triples, final }: StepTerms): ResultTable {
  const name = (term: number): string => namesOf(term, lists).join(" + ");
  const row = (step: number, { term, mean, sd, ratio, error }: FittedTerm, kept: string | null): Row => ({
    step,
    term: name(term),
    mean,
    sd,
    ratio: Math.abs(ratio),
    error,
    kept,
  });
  const none = { mean: null, sd: null, ratio: null, error: null };
  const rowsOf = (step: number, { judged, boundary }: StepTerms["pairs"]): Row[] => [
    ...judged.toSorted(byTerm).map((each) => row(step, each, keptSign(each))),
    ...boundary.map((term) => ({ step, term: name(term), ...none, kept: minusInfinity })),
  ];
  return {
    name: "terms",
    columns: [
      { name: "step", kind: "count" },
      { name: "term", kind: "text" },
      { name: "mean", kind: "number" },
      { name: "sd", kind: "number" },
      { name: "ratio", kind: "number" },
      { name: "error", kind: "number" },
      { name: "kept", kind: "text" },
    ],
    rows: [...rowsOf(1, pairs), ...rowsOf(2, triples), ...final.toSorted(byTerm).map((each) => row(3, each, null))],
  };
}

const byTerm = (a: FittedTerm, b: FittedTerm): number => sizeOf(a.term) - sizeOf(b.term) || a.term - b.term;

/** What the number is with each undecided interaction and without it. */
const undecidedTable = (lists: readonly string[], undecided: readonly UndecidedTerm[]): ResultTable => ({
  name: "undecided",
  columns: [
    { name: "term", kind: "text" },
    { name: "model", kind: "text" },
    { name: "total", kind: "people" },
    { name: "low", kind: "people" },
    { name: "high", kind: "people" },
  ],
  rows: undecided.flatMap((each) => {
    const term = namesOf(each.term, lists).join(" + ");
    return [
      { term, model: "✓", ...each.with },
      { term, model: "✗", ...each.without },
    ];
  }),
});
