import { intervalSources } from "../../estimators/intervals/interval-sources.ts";
import { shortCitation } from "../../locale/citation.ts";
import { words } from "../../locale/index.ts";
import { quoted, series } from "../../locale/series.ts";
import type { IntervalKind } from "../../model/estimate.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import { sourcesUsed } from "../sources-used.ts";
import { References } from "./references.tsx";
import type { ReportContext } from "./report-context.ts";
import { reportWords } from "./report-words.ts";

/** The name of each kind of interval, for a list of them. */
const intervalNames: InEveryLanguage<Readonly<Partial<Record<IntervalKind, string>>>> = {
  en: {
    bca: "BCa bootstrap",
    percentile: "percentile bootstrap",
    calibrated: "calibrated bootstrap",
    "log-normal": "log-normal interval",
    profile: "profile likelihood",
    credible: "credible interval",
  },
  da: {
    bca: "BCa-bootstrap",
    percentile: "percentil-bootstrap",
    calibrated: "kalibreret bootstrap",
    "log-normal": "lognormalt interval",
    profile: "profil-likelihood",
    credible: "troværdighedsinterval",
  },
};

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
          <strong>{capitalised(estimator.words[language].name)}</strong>{" "}
          <span class="aside">({words[language].cell.provenance.version(method, String(estimator.version))})</span>
          {". "}
          {estimator.words[language].about} {say.methodUsed(series(cells.map(quoted), language))}{" "}
          {estimator.sources.map((source) => shortCitation(source, language)).join("; ")}.
        </p>
      ))}
      {used.intervals.length > 0 && (
        <p>
          <strong>{say.intervals}</strong>:{" "}
          {used.intervals
            .map((kind) => {
              const cited = (intervalSources[kind] ?? []).map((source) => shortCitation(source, language)).join("; ");
              return `${intervalNames[language][kind] ?? kind}${cited === "" ? "" : ` – ${cited}`}`;
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
