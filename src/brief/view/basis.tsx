import { TextWithLinksView } from "../../cells/shown/text-with-links-view.tsx";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { speech } from "../../locale/speech.ts";
import type { Language } from "../../model/language.ts";
import type { BriefContent } from "../content.ts";
import { Fold } from "./fold.tsx";
import { Sentence } from "./sentence.tsx";

interface BriefProps {
  readonly content: BriefContent;
  readonly language: Language;
}

/** What no calculation can tell. */
export function BriefUnknowns({ content, language }: BriefProps) {
  const { unknowns: say, years } = catalogues[language].brief;
  const tellsYears = content.groups.some(({ by }) => by === "year");
  return (
    <section aria-labelledby="brief-unknowns">
      <h2 id="brief-unknowns">{say.title}</h2>
      <Fold gist={say.gist}>
        <ul>
          {say.always.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {!tellsYears && <li>{years}</li>}
        </ul>
      </Fold>
    </section>
  );
}

/** What the numbers rest on: lists, method, how the range was made, and where all that was published. */
export function BriefBasis({ content, language }: BriefProps) {
  const { basis: say } = catalogues[language].brief;
  const { counted, lists, method, period, population, sources } = content;
  if (counted === null) return null;
  const number = formatCount(lists.length, language);
  const names = speech(language).series(lists.map((list) => list[language]));
  return (
    <section class="brief-basis" aria-labelledby="brief-basis">
      <h2 id="brief-basis">{say.title}</h2>
      <Fold gist={say.gist(number, method?.name[language] ?? null)}>
        <div class="brief-basis-columns">
          <p>
            <Sentence phrase={say.lists(names, number)} language={language} />
          </p>
          {method && (
            <p>
              {say.method(method.name[language])}{" "}
              {say.interval[method.interval](method.modelling, formatCount(method.resamples, language))}
            </p>
          )}
          <p>
            {period && `${say.period}: ${period[language]}.`}
            {population && ` ${say.population(formatCount(population.people, language))}.`}
          </p>
          {sources.map((source) => (
            <p key={source}>
              {say.sources}: <TextWithLinksView text={source} />
            </p>
          ))}
        </div>
      </Fold>
    </section>
  );
}

/** The words of the field, each explained on demand. */
export function BriefGlossary({ language }: { readonly language: Language }) {
  const { title, gist } = catalogues[language].brief.glossary;
  return (
    <section class="brief-glossary" aria-labelledby="brief-glossary">
      <h2 id="brief-glossary">{title}</h2>
      <Fold gist={gist}>
        <div class="brief-terms">
          {Object.entries(catalogues[language].glossary).map(([id, { term, meaning }]) => (
            <details key={id}>
              <summary>{term}</summary>
              <p>{meaning}</p>
            </details>
          ))}
        </div>
      </Fold>
    </section>
  );
}
