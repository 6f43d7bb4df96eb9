import type { StepwiseStep } from "../../kernel/stepwise.ts";
import { printModel, printTerm } from "../../model/model-notation.ts";
import type { ResultTable } from "../../model/result-table.ts";

/** Every pair that was looked at on the way, one row each, in the order of the steps. */
export function stepwisePathTable(steps: readonly StepwiseStep[]): ResultTable {
  return {
    name: "path",
    columns: [
      { name: "step", kind: "count" },
      { name: "model", kind: "text" },
      { name: "total", kind: "people" },
      { name: "pair", kind: "text" },
      { name: "observed", kind: "count" },
      { name: "expected", kind: "number" },
      { name: "code", kind: "count" },
      { name: "p", kind: "probability" },
      { name: "added", kind: "text" },
    ],
    rows: steps.flatMap(({ model, total, candidates, added }, index) =>
      candidates.map(({ pair, observed, expected, code, p }) => ({
        step: index + 1,
        model: printModel(model),
        total,
        pair: printTerm(pair),
        observed,
        expected,
        code,
        p,
        added: pair === added ? "✓" : null,
      })),
    ),
  };
}
