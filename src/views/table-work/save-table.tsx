import { useMemo, useState } from "preact/hooks";
import { DisclosureView } from "../../cells/shown/disclosure-view.tsx";
import { PhraseView } from "../../cells/shown/phrase-view.tsx";
import { saveFile } from "../../cells/shown/save-blob.ts";
import { exportOverlapTable } from "../../disclosure/tables/export-overlap-table.ts";
import {
  type Protected,
  roundStrataTo5,
  roundTo5,
  suppress,
  suppressStrata,
} from "../../disclosure/tables/protected.ts";
import {
  defaultThreshold,
  type PublishedTotal,
  type Threshold,
  type TotalsLevel,
  thresholds,
  totalsLevels,
} from "../../disclosure/tables/protection.ts";
import { protectionNote } from "../../disclosure/tables/protection-note.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { problemSentence } from "../../locale/problem-sentence.ts";
import type { Dataset } from "../../model/dataset.ts";
import { listsIn } from "../../model/history.ts";
import type { Language } from "../../model/language.ts";
import { type Result, success } from "../../model/result.ts";

export interface SaveTableProps {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly onSaved: () => void;
}

/** Saves a table under disclosure control; what will be hidden is said before. */
export function SaveTable({ dataset, language, onSaved }: SaveTableProps) {
  const say = catalogues[language].intake.tableWork.save;
  const [way, setWay] = useState<WayToProtect>(defaultThreshold);
  const [saved, setSaved] = useState<string | null>(null);
  const result = useMemo(() => protectTable(dataset, way), [dataset, way]);
  const files = useMemo(
    () => (result.ok ? exportOverlapTable(result.value, dataset.description) : null),
    [result, dataset],
  );
  const ways: readonly WayToProtect[] = [...thresholds, "rounding"];

  return (
    <>
      <p>{say.about}</p>
      <fieldset class="choices">
        <legend>{say.protection}</legend>
        {ways.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="protection"
              checked={each === way}
              onChange={() => {
                setWay(each);
                setSaved(null);
              }}
            />
            {each === "rounding" ? say.rounding : say.threshold(formatCount(each, language))}
            {each === defaultThreshold && ` (${say.usual})`}
          </label>
        ))}
      </fieldset>
      {result.ok ? (
        <ProtectionInWords made={result.value} language={language} />
      ) : (
        <p class="problem">{problemSentence(result.problem, language)}</p>
      )}
      {files && (
        <>
          <DisclosureView summary={say.preview}>
            {() => (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
              <pre class="source" tabIndex={0}>
                <code>{files.csv}</code>
              </pre>
            )}
          </DisclosureView>
          <div class="ways-in">
            <button
              type="button"
              class="primary"
              onClick={() => {
                saveFile("overlap.csv", "text/csv", files.csv);
                setSaved("overlap.csv");
                onSaved();
              }}
            >
              {say.saveTable}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                saveFile("datapackage.json", "application/json", files.datapackage);
                setSaved("datapackage.json");
              }}
            >
              {say.saveDescription}
            </button>
          </div>
          <p class="next" role="status">
            {saved ? `${saved}: ${say.saved}` : ""} {say.both}
          </p>
        </>
      )}
    </>
  );
}

/** Counts below a threshold are hidden, or all counts are rounded to 5. */
type WayToProtect = Threshold | "rounding";

/** A dataset as it may leave the computer. */
export function protectTable({ table, strata }: Dataset, way: WayToProtect): Result<Protected> {
  if (way === "rounding") return strata.length > 0 ? roundStrataTo5(strata) : success(roundTo5(table));
  return strata.length > 0 ? suppressStrata(strata, { threshold: way }) : suppress(table, { threshold: way });
}

/** What is hidden in a protected table, how much and why. */
function ProtectionInWords({ made, language }: { readonly made: Protected; readonly language: Language }) {
  const say = catalogues[language].intake.tableWork.save;
  const { protection, strata, table } = made;
  const tables = strata.length > 0 ? strata.map((stratum) => stratum.table) : [table];
  const all = tables.reduce((sum, { counts, unobservable = [] }) => sum + counts.length - 1 - unobservable.length, 0);
  const hidden = tables.reduce((sum, each) => sum + (each.hidden?.length ?? 0), 0);
  return (
    <div class="protection" role="status">
      {protection.method === "suppression" && (
        <p>
          <PhraseView phrase={say.hidden(formatCount(hidden, language), formatCount(all, language))} />
        </p>
      )}
      <ul>
        <li>{protectionNote(protection, catalogues[language])}</li>
        {protection.method === "suppression" && (
          <li>{say.published[leastPublished(protection.parts.map(({ totals }) => totals))]}</li>
        )}
        {strata.length > 1 && <li>{say.strata(formatCount(strata.length, language))}</li>}
      </ul>
    </div>
  );
}

/** The totals that every part publishes. */
function leastPublished(parts: readonly (readonly PublishedTotal[])[]): TotalsLevel {
  const rank = (totals: readonly PublishedTotal[]): number =>
    totals.length === 0 ? 0 : 1 + Math.max(...totals.map(({ overlap }) => listsIn(overlap)));
  return totalsLevels[Math.min(...parts.map(rank))] ?? "none";
}
