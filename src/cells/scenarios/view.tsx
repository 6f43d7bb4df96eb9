import { scenarioForest } from "../../figures/scenario-forest/index.ts";
import { estimateSentence } from "../../locale/estimate-sentence.ts";
import { tippingSentence } from "../../locale/tipping-sentence.ts";
import { estimateUnderVerdict } from "../../locale/verdict-sentences.ts";
import type { Language } from "../../model/language.ts";
import type { ScenarioRow } from "../../model/scenario-results.ts";
import type { CellViewProps } from "../cell-view.ts";
import { DisclosureView } from "../shown/disclosure-view.tsx";
import { FigureImageView } from "../shown/figure-image-view.tsx";
import { PhraseView } from "../shown/phrase-view.tsx";
import { TableView } from "../shown/table-view.tsx";
import { VerdictTag } from "../shown/verdict-view.tsx";
import { isWithheld, WithheldView } from "../shown/withheld-view.tsx";
import { scenariosFinding } from "./in-words.ts";
import { scenarioRemarks, scenariosTable } from "./table.ts";
import type { ScenariosSpec, ScenariosValue } from "./value.ts";
import { scenariosWords } from "./words.ts";

/** The base and what becomes of it: in words, drawn and row by row; what is not there yet is marked as such. */
export function ScenariosView({ name, value, language, study }: CellViewProps<ScenariosSpec, ScenariosValue>) {
  const { base, dials, dataset } = value;
  const verdict = study?.verdict ?? null;
  const level = verdict?.level ?? null;
  const told = isWithheld(level) ? estimateUnderVerdict(base.estimate, level, language) : null;
  const tipping = dials.flatMap((dial) =>
    dial.tippingPoints.map((point) => tippingSentence(dial, point, language, dataset.listNames)),
  );
  return (
    <>
      <p class="finding">
        <PhraseView phrase={told ?? scenariosFinding(value, language)} />
      </p>
      {verdict && (
        <p class="verdict-line">
          <VerdictTag verdict={verdict} language={language} />
        </p>
      )}
      <WithheldView level={level} language={language}>
        {() => (
          <>
            {told && (
              <p>
                <PhraseView phrase={scenariosFinding(value, language)} />
              </p>
            )}
            <p class="aside">
              {scenariosWords[language].base(base.name)}:{" "}
              <PhraseView phrase={estimateSentence(base.estimate, language)} />
            </p>
            {tipping.length > 0 && (
              <ul>
                {tipping.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            <FigureImageView figure={scenarioForest} input={value} name={name} verdict={verdict} language={language} />
            <RowsView value={value} language={language} />
          </>
        )}
      </WithheldView>
    </>
  );
}

function RowsView({ value, language }: { readonly value: ScenariosValue; readonly language: Language }) {
  const { rows } = value;
  const alone = rows.some(({ outcome }) => outcome?.ok && outcome.value.intervals.length === 0);
  return (
    <>
      <TableView {...scenariosTable(value, language)} language={language} first={30} />
      {alone && <p class="aside">{scenariosWords[language].withoutInterval}</p>}
      <RemarksView rows={rows} language={language} />
    </>
  );
}

function RemarksView({ rows, language }: { readonly rows: readonly ScenarioRow[]; readonly language: Language }) {
  const remarks = scenarioRemarks(rows, language);
  if (remarks.size === 0) return null;
  return (
    <DisclosureView summary={scenariosWords[language].remarks} open={remarks.size <= 3}>
      {() => (
        <ul>
          {[...remarks].map(([sentence, labels]) => (
            <li key={sentence}>
              <strong>{labels.join("; ")}</strong>: {sentence}
            </li>
          ))}
        </ul>
      )}
    </DisclosureView>
  );
}
