import { applySteps, type WrittenStep } from "../../../src/data/table-steps/apply-steps.ts";
import type { HiddenCount } from "../../../src/kernel/capture/observed-counts.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { historyOfDigits } from "../../../src/model/history-digits.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import type { Stratum } from "../../../src/model/stratum.ts";

type Count = number | readonly [low: number, high: number];

/** A table of lists named by single letters: `tableOf("AB", { "10": 3, "11": [1, 4] })`. */
export function tableOf(
  letters: string,
  written: Readonly<Record<string, Count>>,
  never: readonly string[] = [],
): OverlapTable {
  const lists = Array.from(letters);
  const counts = new Float64Array(2 ** lists.length);
  const hidden: HiddenCount[] = [];
  for (const [digits, count] of Object.entries(written)) {
    const history = historyOfDigits(digits);
    if (typeof count === "number") counts[history] = count;
    else hidden.push({ history, low: count[0], high: count[1] });
  }
  hidden.sort((a, b) => a.history - b.history);
  const unobservable = never.map(historyOfDigits).sort((a, b) => a - b);
  return {
    lists,
    counts,
    ...(hidden.length > 0 && { hidden }),
    ...(unobservable.length > 0 && { unobservable }),
  };
}

export const datasetOf = (table: OverlapTable, strata: readonly Stratum[] = []): Dataset => ({
  table,
  strata,
  description: {
    name: "made-up",
    title: { en: "Made up", da: "Opdigtet" },
    counts: { en: "people", da: "personer" },
    year: { en: "2020", da: "2020" },
    source: "",
    citation: "",
    listNames: { A: { en: "Alpha", da: "Alfa" }, B: { en: "Beta", da: "Beta" } },
  },
});

/** The dataset after the steps; a step that is refused is a failed test. */
export function changedBy(dataset: Dataset, ...steps: readonly WrittenStep[]) {
  const changed = applySteps(dataset, steps);
  if (!changed.ok) throw new Error(JSON.stringify(changed.problem));
  return { ...changed.value.dataset, said: changed.value.steps.map(({ done }) => done) };
}

/** Why the first step that is refused is refused. */
export function refusal(dataset: Dataset, ...steps: readonly WrittenStep[]) {
  const changed = applySteps(dataset, steps);
  return changed.ok ? null : changed.problem;
}
