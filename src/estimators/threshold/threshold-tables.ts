import { sizeOf } from "../../kernel/linear-algebra/subset-lattice.ts";
import { listIndices } from "../../model/history.ts";
import type { ResultTable } from "../../model/result-table.ts";
import type { ThresholdOutcome } from "../../model/problem.ts";
import type { FittedTerm, JudgedTerm } from "./threshold-judgement.ts";

/** The interactions of each step, those at minus infinity apart. */
export interface StepTerms {
  readonly pairs: { readonly judged: readonly JudgedTerm[]; readonly boundary: readonly number[] };
  readonly triples: { readonly judged: readonly JudgedTerm[]; readonly boundary: readonly number[] };
  readonly final: readonly FittedTerm[];
}

/** An undecided term, and what the number is with it and without it. */
export interface UndecidedTerm extends JudgedTerm {
  readonly with: ThresholdOutcome;
  readonly without: ThresholdOutcome;
}

type Row = ResultTable["rows"][number];

/** Signs that need no language. */
const minusInfinity = "−∞";
const keptSign = ({ kept, undecided }: JudgedTerm): string => (kept ? "✓" : "✗") + (undecided ? " ?" : "");

export const namesOf = (term: number, lists: readonly string[]): string[] =>
  listIndices(term).flatMap((list) => lists[list] ?? []);

/** Every interaction that was fitted, step by step. */
export function termsTable(lists: readonly string[], { pairs, triples, final }: StepTerms): ResultTable {
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
export const undecidedTable = (lists: readonly string[], undecided: readonly UndecidedTerm[]): ResultTable => ({
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
