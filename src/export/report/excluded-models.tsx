import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { ModelComparison } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { NotEstimable } from "../../model/problem.ts";

interface ExcludedModelsProps {
  readonly models: ModelComparison;
  readonly language: Language;
}

/** How many models have no estimate for these data, and why; their names fill pages and are in the results file. */
export function ExcludedModels({ models: { excluded, excludedCount }, language }: ExcludedModelsProps) {
  if (excludedCount === 0) return null;
  const say = catalogues[language].cells.estimate.models;
  const byReason = new Map<NotEstimable, number>();
  for (const { reason } of excluded) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  const count = (value: number): string => formatCount(value, language);
  return (
    <div class="part">
      <p class="about">
        <strong>{say.excluded(count(excludedCount))}.</strong>{" "}
        {excluded.length < excludedCount && say.excludedShown(count(excluded.length), count(excludedCount))}
      </p>
      <ul>
        {[...byReason].map(([reason, number]) => (
          <li key={reason}>
            {count(number)}: {say.reasons[reason]}
          </li>
        ))}
      </ul>
    </div>
  );
}
