import type { Definition } from "mdast";
import type { EstimateValue } from "../../cells/estimate/index.ts";
import { optionText } from "../../cells/shown/provenance-view.tsx";
import { catalogues } from "../../locale/catalogues.ts";
import { methodName } from "../../locale/method-words.ts";
import { formatCount } from "../../locale/numbers.ts";
import { headingOf, type Notebook } from "../../notebook/document.ts";
import { plainText } from "../../notebook/plain-text.ts";
import { cellsWithoutResult } from "../cells-without-result.ts";
import { LocatedSentences, ReportCell } from "./report-cell.tsx";
import { cellId, type ReportContext } from "./report-context.ts";
import { ReportMethods } from "./report-methods.tsx";
import { ReportProse } from "./report-prose.tsx";

/** Everything between the opening and the closing of the body: head, text and cells in their order, methods, provenance. */
export function ReportPage({ context }: { readonly context: ReportContext }) {
  const { told, language } = context;
  const { notebook, seed } = told;
  const say = catalogues[language].exported.report;
  const heading = headingOf(notebook);
  const definitions = definitionsOf(notebook);
  const title = heading ? plainText(heading) : notebook.title;
  return (
    <main>
      <header>
        <h1 lang={notebook.language}>{title || say.report}</h1>
        {heading && notebook.title !== "" && <p lang={notebook.language}>{notebook.title}</p>}
        {notebook.question !== "" && (
          <p>
            <strong>{say.question}</strong>: <span lang={notebook.language}>{notebook.question}</span>
          </p>
        )}
        <p class="aside">{say.madeWith(String(seed))}.</p>
      </header>
      <Missing context={context} />
      {notebook.problems.length > 0 && (
        <div class="problem">
          <p>
            <strong>{say.documentProblems}</strong>
          </p>
          <LocatedSentences problems={notebook.problems} context={context} />
        </div>
      )}
      {notebook.blocks.map((block, index) =>
        block.kind === "prose" ? (
          <div key={index} lang={notebook.language}>
            <ReportProse
              nodes={block.nodes.filter((node) => node !== heading)}
              definitions={definitions}
              language={language}
            />
          </div>
        ) : (
          <ReportCell key={index} cell={block.cell} context={context} />
        ),
      )}
      <ReportMethods context={context} />
      <ReportProvenance context={context} />
    </main>
  );
}

/** The cells that have no result, at the head of the report, so that nobody takes it for complete. */
function Missing({ context }: { readonly context: ReportContext }) {
  const { told, language } = context;
  const missing = cellsWithoutResult(told);
  if (missing.length === 0) return null;
  const say = catalogues[language].exported.report;
  const count = (cells: number): string => formatCount(cells, language);
  return (
    <div class="problem">
      <p>
        <strong>{say.missing(count(missing.length), count(told.notebook.cells.size), missing.length === 1)}.</strong>{" "}
        {say.missingAbout}
      </p>
      <ul>
        {missing.map(({ name }) => (
          <li key={name}>
            <a href={`#${cellId(name)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function definitionsOf({ blocks }: Notebook): ReadonlyMap<string, Definition> {
  const nodes = blocks.flatMap((block) => (block.kind === "prose" ? block.nodes : []));
  const definitions = nodes.filter((node) => node.type === "definition");
  return new Map(definitions.toReversed().map((definition) => [definition.identifier, definition]));
}

/** For each estimate what is needed to obtain the same numbers again. */
function ReportProvenance({ context: { told, language } }: { readonly context: ReportContext }) {
  const say = catalogues[language].exported.report;
  const { provenance: named } = catalogues[language].cells.shown;
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
            <dd>{named.version(methodName(estimator, language), String(version))}</dd>
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
