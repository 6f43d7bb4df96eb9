import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatDecimal, formatPercent } from "../../locale/numbers.ts";
import { speech } from "../../locale/speech.ts";
import type { CompetingModel, Estimate, Interval } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";
import type { NotEstimable } from "../../model/problem.ts";
import { onPage, type Parts } from "../shown/parts.tsx";
import { numberColumn, type TableContent, type TableRows, textColumn } from "../shown/table-view.tsx";
import type { EstimateValue } from "./index.ts";
import { namedTerm, signedLists } from "./named-terms.ts";

/** A table of models with a title, and what must be known to read it. */
interface ModelsTable extends TableContent {
  readonly title: string;
  readonly about: string;
  /** The same rows, each written when it is asked for, since there may be thousands. */
  readonly rowsOnDemand: TableRows;
}

const criterionNames = { bic: "BIC", aic: "AIC" } as const;

/** The models that competed, best first, with what each would have said; null where the method has none. */
export function modelsTable({ estimate, lists }: EstimateValue, language: Language): ModelsTable | null {
  const say = catalogues[language].cells.estimate.models;
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
    about: `${about} ${say.signs(speech(language).series(signedLists(lists)))}`,
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

interface ModelsProps {
  readonly value: EstimateValue;
  readonly language: Language;
  readonly parts?: Parts;
}

/** Models that a report lists; the others are in the results file. */
const mostInReport = 10;

/** The models that competed, best first, with what each would have said: near ties are visible. */
export function ModelsTableView({ value, language, parts: { Fold, Table } = onPage }: ModelsProps) {
  const models = modelsTable(value, language);
  if (models === null) return null;
  const { title, about, caption, columns, rowsOnDemand } = models;
  return (
    <Fold summary={title} about={about}>
      {() => (
        <Table
          caption={caption}
          language={language}
          columns={columns}
          rows={rowsOnDemand}
          inReport={mostInReport}
          titled={true}
        />
      )}
    </Fold>
  );
}

/** The models that have no estimate for these data, with the reason of each; their names would fill pages of a report. */
export function ExcludedModelsView({ value, language, parts: { Fold, Table } = onPage }: ModelsProps) {
  const { models } = value.estimate;
  if (models === null || models.excludedCount === 0) return null;
  const { excluded, excludedCount } = models;
  const say = catalogues[language].cells.estimate.models;
  const count = (value: number): string => formatCount(value, language);
  const byReason = new Map<NotEstimable, number>();
  for (const { reason } of excluded) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  const about =
    excluded.length < excludedCount ? say.excludedShown(count(excluded.length), count(excludedCount)) : null;
  return (
    <Fold summary={say.excluded(count(excludedCount))} about={about}>
      {() => (
        <>
          <ul>
            {[...byReason].map(([reason, number]) => (
              <li key={reason}>
                {count(number)}: {say.reasons[reason]}
              </li>
            ))}
          </ul>
          <Table
            caption={say.excludedCaption}
            language={language}
            columns={[textColumn(say.model), textColumn(say.reason)]}
            rows={excluded.map(({ model, reason }) => [model, say.reasons[reason]])}
            inReport={0}
          />
        </>
      )}
    </Fold>
  );
}

/** The interval as more of the best models are admitted; null where the method does not admit them one by one. */
export function stabilisationTable({ stabilisation: rows }: Estimate, language: Language): TableContent | null {
  if (rows.length === 0) return null;
  const { stabilisation: say, interval: named } = catalogues[language].cells.estimate;
  const count = (value: number): string => formatCount(value, language);
  const every = rows.flatMap(({ intervals }) => intervals.map(({ level }) => level));
  const levels = [...new Set(every)].sort((a, b) => b - a);
  const range = (intervals: readonly Interval[], level: number): string => {
    const interval = intervals.find((each) => each.level === level);
    return interval ? `${count(interval.low)} – ${count(interval.high)}` : named.none;
  };
  return {
    caption: say.caption,
    columns: [
      numberColumn(say.models),
      ...levels.map((level) => numberColumn(named.level(formatPercent(level, language)))),
      numberColumn(say.usable),
    ],
    rows: rows.map(({ models, intervals, usableResamples }) => [
      count(models),
      ...levels.map((level) => range(intervals, level)),
      count(usableResamples),
    ]),
  };
}

/** The interval as more of the best models are admitted: it should settle. */
export function StabilisationView({ value, language, parts: { Fold, Table } = onPage }: ModelsProps) {
  const table = stabilisationTable(value.estimate, language);
  if (table === null) return null;
  const { title, about } = catalogues[language].cells.estimate.stabilisation;
  return (
    <Fold summary={title} about={about}>
      {() => <Table {...table} language={language} titled={true} />}
    </Fold>
  );
}
