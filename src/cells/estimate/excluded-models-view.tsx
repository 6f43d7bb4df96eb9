import { words } from "../../locale/index.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { ModelComparison } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { NotEstimable } from "../../model/problem.ts";
import { DisclosureView } from "../shown/disclosure-view.tsx";
import { TableView } from "../shown/table-view.tsx";

/** The models that have no estimate for these data, with the reason of each. */
export function ExcludedModelsView({
  models,
  language,
}: {
  readonly models: ModelComparison;
  readonly language: Language;
}) {
  if (models.excludedCount === 0) return null;
  const say = words[language].cell.models;
  const count = (value: number): string => formatCount(value, language);
  const byReason = new Map<NotEstimable, number>();
  for (const { reason } of models.excluded) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  return (
    <DisclosureView summary={say.excluded(count(models.excludedCount))}>
      {() => (
        <>
          {models.excluded.length < models.excludedCount && (
            <p>{say.excludedShown(count(models.excluded.length), count(models.excludedCount))}</p>
          )}
          <ul>
            {[...byReason].map(([reason, number]) => (
              <li key={reason}>
                {count(number)}: {say.reasons[reason]}
              </li>
            ))}
          </ul>
          <TableView
            caption={say.excludedCaption}
            language={language}
            columns={[
              { name: say.model, align: "start" },
              { name: say.reason, align: "start" },
            ]}
            rows={models.excluded.map(({ model, reason }) => [model, say.reasons[reason]])}
          />
        </>
      )}
    </DisclosureView>
  );
}
