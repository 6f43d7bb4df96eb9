import { catalogues } from "../../locale/catalogues.ts";
import { methodName } from "../../locale/method-words.ts";
import { formatCount, formatDecimal, formatPercent, formatRounded } from "../../locale/numbers.ts";
import { planWords } from "../../locale/scenario-words.ts";
import type { DesignRow } from "../../model/design-results.ts";
import type { Language } from "../../model/language.ts";
import type { CellViewProps } from "../cell-view.ts";
import { onPage } from "../shown/parts.tsx";
import { PhraseView } from "../shown/phrase-view.tsx";
import { numberColumn, type TableContent, textColumn } from "../shown/table-view.tsx";
import { VerdictTag } from "../shown/verdict-view.tsx";
import { type DesignSpec, type DesignValue, designFinding, designRemarks, widthText } from "./index.ts";

/** What each plan can be expected to bring; `untold` where how many people there are in all may not be told. */
export function designTable(value: DesignValue, untold: boolean, language: Language): TableContent {
  const say = catalogues[language].cells.design;
  return {
    caption: say.caption,
    columns: [
      textColumn(say.plan),
      numberColumn(say.known),
      numberColumn(say.overlaps),
      numberColumn(say.interval),
      numberColumn(say.variation),
      textColumn(say.remark),
    ],
    rows: value.rows.map((row) => [
      row.label[language],
      knownText(row, value, untold, language),
      formatCount(row.pairOverlaps, language),
      row.widthFactor === null ? "–" : say.times(widthText(row.widthFactor, language)),
      row.variation === null ? "–" : formatDecimal(row.variation, 2, language),
      designRemarks(row, language).join(" "),
    ]),
  };
}

/** People known of all; only those known where the others may not be told. */
function knownText({ seen, people }: DesignRow, value: DesignValue, untold: boolean, language: Language): string {
  const known = formatCount(seen, language);
  if (untold) return known;
  const share = formatPercent(Math.round((seen / people) * 100) / 100, language);
  return catalogues[language].cells.design.knownOf(known, peopleText(people, value, language), share);
}

/** Exact where somebody gave the number, else to the precision that an estimate has. */
const peopleText = (people: number, { peopleFrom }: DesignValue, language: Language): string =>
  peopleFrom === "spec" ? formatCount(people, language) : formatRounded(people, language);

/** What each plan can be expected to bring, in plain words, then drawn, and what all of it rests on. */
export function DesignView({
  name,
  spec,
  value,
  study,
  language,
  parts: { Table, Figure, Fold, Withheld } = onPage,
}: CellViewProps<DesignSpec, DesignValue>) {
  const { rows, planned, simulated, base } = value;
  const say = catalogues[language].cells.design;
  const count = (people: number): string => formatCount(people, language);
  // What an estimate gives may not be told where its data cannot carry it; what somebody supposes may.
  const untold = value.peopleFrom === "estimate" && study?.verdict.level === "no-estimate";
  const written = [...new Set(spec.plans.flatMap((entry) => Object.keys(entry)))];
  return (
    <>
      {rows.length === planned ? (
        <p class="finding">
          <PhraseView phrase={designFinding(rows, language)} />
        </p>
      ) : (
        <p>{say.waiting(count(rows.length), count(planned))}</p>
      )}
      {study && (
        <p class="verdict-line">
          <VerdictTag verdict={study.verdict} language={language} />
        </p>
      )}
      <Table {...designTable(value, untold, language)} language={language} first={rows.length} />
      <p class="note">{say.outreach}</p>
      {rows.length === planned && (
        <Withheld level={untold ? "no-estimate" : null} language={language}>
          {() => <Figure figure="design" input={value} name={name} verdict={null} language={language} />}
        </Withheld>
      )}
      <p class="aside">
        {untold ? say.restsUntold(base) : say.rests[value.peopleFrom](peopleText(value.people, value, language), base)}{" "}
        {simulated === null
          ? say.byFormula
          : say.bySimulation(count(simulated.replicates), methodName(simulated.method, language))}
      </p>
      {written.length > 0 && (
        <Fold summary={say.plans}>
          {() => (
            <dl>
              {written.map((name) => (
                <PlanInWords key={name} name={name} language={language} />
              ))}
            </dl>
          )}
        </Fold>
      )}
    </>
  );
}

function PlanInWords({ name, language }: { readonly name: string; readonly language: Language }) {
  const words = planWords(language)[name];
  return (
    words && (
      <>
        <dt>{words.label}</dt>
        <dd>{words.help}</dd>
      </>
    )
  );
}
