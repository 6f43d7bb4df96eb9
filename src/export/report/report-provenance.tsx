import type { EstimateValue } from "../../cells/estimate-value.ts";
import { optionText } from "../../cells/provenance-view.tsx";
import { words } from "../../text/index.ts";
import type { ReportContext } from "./report-context.ts";
import { reportWords } from "./report-words.ts";

/** For each estimate what is needed to obtain the same numbers again. */
export function ReportProvenance({ context: { told, language } }: { readonly context: ReportContext }) {
  const say = reportWords[language];
  const { provenance: named } = words[language].cell;
  const rows = [...told.notebook.cells.values()].flatMap(({ name, kind }) => {
    const state = told.states.get(name);
    return kind === "estimate" && state?.status === "done"
      ? [{ name, ...(state.value as EstimateValue).provenance }]
      : [];
  });
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{say.provenance}</h2>
      <p>
        {say.provenanceAbout} {rows.some(({ data }) => data === "") && say.notGivenAbout}
      </p>
      {rows.map(({ name, estimator, version, options, seed, data }) => (
        <div key={name} class="part">
          <h3>{name}</h3>
          <dl class="beside">
            <dt>{named.estimator}</dt>
            <dd>{named.version(estimator, String(version))}</dd>
            <dt>{named.seed}</dt>
            <dd>{String(seed)}</dd>
            <dt>{named.data}</dt>
            <dd>{data === "" ? say.notGiven : <code class="hash">{data}</code>}</dd>
            <dt>{named.options}</dt>
            <dd>
              {Object.entries(options).map(([option, value]) => (
                <code key={option} class="option">{`${option}: ${optionText(value)}`}</code>
              ))}
            </dd>
          </dl>
        </div>
      ))}
    </section>
  );
}
