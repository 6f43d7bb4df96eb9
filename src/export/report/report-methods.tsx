import type { DataValue } from "../../cells/data/index.ts";
import { TextWithLinksView } from "../../cells/shown/text-with-links-view.tsx";
import { intervalSources } from "../../estimators/sources.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { authorsText, placeText, shortCitation } from "../../locale/citation.ts";
import { methodName, methodWords } from "../../locale/method-words.ts";
import type { Language } from "../../model/language.ts";
import type { Source } from "../../model/source.ts";
import type { Tellable } from "../disclosure/tellable.ts";
import { release } from "../release.ts";
import { sourcesUsed } from "../sources-used.ts";
import type { ReportContext } from "./report-context.ts";

/** A paragraph for each method that is used, with citations; then the intervals, and what was written of all of them. */
export function ReportMethods({ context: { told, language } }: { readonly context: ReportContext }) {
  const used = sourcesUsed(told);
  const say = catalogues[language].exported.report;
  const { provenance: named } = catalogues[language].cells.shown;
  if (used.methods.length === 0) return null;
  return (
    <section>
      <h2>{say.methods}</h2>
      {used.methods.map(({ method, estimator, cells }) => (
        <p key={method}>
          <strong>{capitalised(named.version(methodName(method, language), String(estimator.version)))}</strong>
          {". "}
          {methodWords(method, language)?.about} {say.methodUsed(cells)}{" "}
          {estimator.sources.map((source) => shortCitation(source, language)).join("; ")}.
        </p>
      ))}
      {used.intervals.length > 0 && (
        <p>
          <strong>{say.intervals}</strong>:{" "}
          {used.intervals
            .map((kind) => {
              const cited = (intervalSources[kind] ?? []).map((source) => shortCitation(source, language)).join("; ");
              return `${catalogues[language].intervals[kind].name}${cited === "" ? "" : ` – ${cited}`}`;
            })
            .join("; ")}
          .
        </p>
      )}
      <References used={used.sources} told={told} language={language} />
    </section>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface ReferencesProps {
  readonly used: readonly Source[];
  readonly told: Tellable;
  readonly language: Language;
}

/** What was written of methods and data, and what the report was made with. */
function References({ used, told, language }: ReferencesProps) {
  const data = new Set(
    [...told.notebook.cells.values()].flatMap(({ name, kind }) => {
      const state = told.states.get(name);
      if (kind !== "data" || state?.status !== "done") return [];
      const { citation } = (state.value as DataValue).description;
      return citation === "" ? [] : [citation];
    }),
  );
  const say = catalogues[language].exported.report;
  return (
    <>
      <h3>{say.references}</h3>
      <ul class="references">
        {used.map((source) => (
          <li key={source.key}>
            <Reference source={source} language={language} />
          </li>
        ))}
        {[...data].map((citation) => (
          <li key={citation}>
            <TextWithLinksView text={citation} />
          </li>
        ))}
        <li>{say.app(release.name, release.version)}</li>
      </ul>
    </>
  );
}

function Reference({ source, language }: { readonly source: Source; readonly language: Language }) {
  const { kind, year, title, doi } = source;
  const place = placeText(source);
  const address = `https://doi.org/${doi}`;
  return (
    <>
      {authorsText(source, language)} ({year}). {kind === "article" ? `${title}. ` : <em>{title}. </em>}
      {kind === "article" ? <em>{source.in}</em> : source.in}
      {place !== "" && ` ${place}`}.
      {doi !== undefined && (
        <>
          {" "}
          <a href={address}>{address}</a>
        </>
      )}
    </>
  );
}
