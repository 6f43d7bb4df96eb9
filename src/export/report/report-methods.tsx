import { intervalSources } from "../../estimators/intervals/interval-sources.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { shortCitation } from "../../locale/citation.ts";
import { methodName, methodWords } from "../../locale/method-words.ts";
import { quoted, series } from "../../locale/series.ts";
import { sourcesUsed } from "../sources-used.ts";
import { References } from "./references.tsx";
import type { ReportContext } from "./report-context.ts";
import { reportWords } from "./report-words.ts";

/** A paragraph for each method that is used, with citations; then the intervals, and what was written of all of them. */
export function ReportMethods({ context: { told, language } }: { readonly context: ReportContext }) {
  const used = sourcesUsed(told);
  const say = reportWords[language];
  if (used.methods.length === 0) return null;
  return (
    <section>
      <h2>{say.methods}</h2>
      {used.methods.map(({ method, estimator, cells }) => (
        <p key={method}>
          <strong>{capitalised(methodName(method, language))}</strong>{" "}
          <span class="aside">
            ({catalogues[language].cells.shown.provenance.version(method, String(estimator.version))})
          </span>
          {". "}
          {methodWords(method, language)?.about} {say.methodUsed(series(cells.map(quoted), language))}{" "}
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
