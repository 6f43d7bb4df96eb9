import type { CompetingModel } from "../model/estimate.ts";
import type { Language } from "../model/language.ts";
import { words } from "../text/index.ts";
import { formatCount, formatDecimal } from "../text/numbers.ts";
import { series } from "../text/series.ts";
import { DisclosureView } from "./disclosure-view.tsx";
import type { EstimateValue } from "./estimate-value.ts";
import { namedTerm, signedLists } from "./named-terms.ts";
import { TableView } from "./table-view.tsx";

const criterionNames = { bic: "BIC", aic: "AIC" } as const;

/** The models that competed, best first, with what each would have said: near ties are visible. */
export function ModelsTableView({ value, language }: { readonly value: EstimateValue; readonly language: Language }) {
  const say = words[language].cell.models;
  const { estimate, lists } = value;
  const { models: comparison, model } = estimate;
  const models = comparison?.best ?? (model === null ? [] : [model]);
  const [best] = models;
  if (best === undefined) return null;
  const criterion = comparison?.criterion ?? "bic";
  const criterionName = criterionNames[criterion];
  const seen = formatCount(estimate.observed, language);
  const row = (each: CompetingModel): readonly string[] => [
    each.model,
    formatCount(each.parameters, language),
    formatDecimal(each[criterion], 2, language),
    formatDecimal(each[criterion] - best[criterion], 2, language),
    formatCount(each.total, language),
    each.boundaryTerms.map((term) => namedTerm(term, lists)).join(", ") || "–",
  ];
  return (
    <DisclosureView summary={comparison === null ? say.onlyTitle : say.title}>
      {() => (
        <>
          <p>
            {comparison === null
              ? say.onlyAbout(seen)
              : say.about(formatCount(comparison.considered, language), criterionName, seen)}{" "}
            {say.signs(series(signedLists(lists), language))}
          </p>
          <TableView
            caption={say.caption}
            language={language}
            columns={[
              { name: say.model, align: "start" },
              { name: say.parameters, align: "end" },
              { name: criterionName, align: "end" },
              { name: `Δ${criterionName}`, align: "end" },
              { name: say.total, align: "end" },
              { name: say.boundaryTerms, align: "start" },
            ]}
            rows={models.map(row)}
          />
        </>
      )}
    </DisclosureView>
  );
}
