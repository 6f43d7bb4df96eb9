import type { DataValue } from "../../cells/data/index.ts";
import { TextWithLinksView } from "../../cells/shown/text-with-links-view.tsx";
import { authorsText, placeText } from "../../locale/citation.ts";
import type { Language } from "../../model/language.ts";
import type { Source } from "../../model/source.ts";
import type { Tellable } from "../disclosure/tellable.ts";
import { release } from "../release.ts";
import { reportWords } from "./report-words.ts";

interface ReferencesProps {
  readonly used: readonly Source[];
  readonly told: Tellable;
  readonly language: Language;
}

/** What was written of methods and data, and what the report was made with. */
export function References({ used, told, language }: ReferencesProps) {
  const data = new Set(
    [...told.notebook.cells.values()].flatMap(({ name, kind }) => {
      const state = told.states.get(name);
      if (kind !== "data" || state?.status !== "done") return [];
      const { citation } = (state.value as DataValue).description;
      return citation === "" ? [] : [citation];
    }),
  );
  return (
    <>
      <h3>{reportWords[language].references}</h3>
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
        <li>
          {release.name}, version {release.version}.
        </li>
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
