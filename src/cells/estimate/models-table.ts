import { words } from "../../locale/index.ts";
import { formatCount, formatDecimal } from "../../locale/numbers.ts";
import { series } from "../../locale/series.ts";
import type { CompetingModel } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import { numberColumn, type TableContent, textColumn } from "../shown/table-content.ts";
import type { TableRows } from "../shown/table-props.ts";
import { namedTerm, signedLists } from "./named-terms.ts";
import type { EstimateValue } from "./value.ts";

/** A table of models with a title, and what must be known to read it. */
export interface ModelsTable extends TableContent {
  readonly title: string;
  readonly about: string;
  /** The same rows, each written when it is asked for, since there may be thousands. */
  readonly rowsOnDemand: TableRows;
}

const criterionNames = { bic: "BIC", aic: "AIC" } as const;

/** The models that competed, best first, with what each would have said; null where the method has none. */
export function modelsTable({ estimate, lists }: EstimateValue, language: Language): ModelsTable | null {
  const say = words[language].cell.models;
  const { models: comparison, model } = estimate;
  const models = comparison?.best ?? (model === null ? [] : [model]);
  const [best] = models;
  if (best === undefined) return null;
  const criterion = comparison?.criterion ?? "bic";
  const criterionName = criterionNames[criterion];
  const seen = formatCount(estimate.observed, language);
  const about =
    comparison === null
      ? say.onlyAbout(seen)
      : say.about(formatCount(comparison.considered, language), criterionName, seen);
  const row = (each: CompetingModel): readonly string[] => [
    each.model,
    formatCount(each.parameters, language),
    formatDecimal(each[criterion], 2, language),
    formatDecimal(each[criterion] - best[criterion], 2, language),
    formatCount(each.total, language),
    each.boundaryTerms.map((term) => namedTerm(term, lists)).join(", ") || "–",
  ];
  return {
    title: comparison === null ? say.onlyTitle : say.title,
    about: `${about} ${say.signs(series(signedLists(lists), language))}`,
    caption: say.caption,
    columns: [
      textColumn(say.model),
      numberColumn(say.parameters),
      numberColumn(criterionName),
      numberColumn(`Δ${criterionName}`),
      numberColumn(say.total),
      textColumn(say.boundaryTerms),
    ],
    get rows() {
      return models.map(row);
    },
    rowsOnDemand: {
      length: models.length,
      at(place) {
        const asked = models.at(place);
        return asked && row(asked);
      },
    },
  };
}
