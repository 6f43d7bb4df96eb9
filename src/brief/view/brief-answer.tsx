import type { ComponentChildren } from "preact";
import { briefSentences } from "../../locale/brief-sentences.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import type { BriefContent, BriefHeadline, BriefSpan } from "../content.ts";
import { countInWords, estimated, spanInWords } from "./brief-numbers.ts";
import { BriefPicture } from "./brief-picture.tsx";
import { BriefVerdictView } from "./brief-verdict-view.tsx";
import { Phrase } from "./phrase.tsx";

interface AnswerProps {
  readonly content: BriefContent;
  readonly language: Language;
  /** What stands in place of the answer while it has to be computed. */
  readonly children?: ComponentChildren;
}

/** The answer: what is known and what is estimated, kept apart, in one range, and how sure it is. */
export function BriefAnswer({ content, language, children }: AnswerProps) {
  const say = briefSentences[language];
  const { headline, known, verdict } = content;
  return (
    <section class="brief-answer" aria-labelledby="brief-answer">
      <h2 id="brief-answer">{say.answer}</h2>
      {verdict && <BriefVerdictView verdict={verdict} language={language} />}
      {headline.kind === "none" && <p class="brief-refusal">{say.none[headline.because]}</p>}
      <div class="brief-numbers">
        {known && (
          <Tile kind="known" name={say.known} about={say.knownAbout(formatCount(content.lists.length, language))}>
            {countInWords(known, language)}
          </Tile>
        )}
        <EstimatedTiles headline={headline} language={language} />
      </div>
      <div class="brief-story">
        <div>
          <Headline headline={headline} language={language} />
          <Rates content={content} language={language} />
          {children}
        </div>
        <BriefPicture known={known} headline={headline} verdict={verdict} language={language} />
      </div>
    </section>
  );
}

interface TileProps {
  readonly kind: "known" | "estimated";
  readonly name: string;
  readonly about: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A number, what it is, and whether it was counted or estimated; a dashed edge says the latter. */
function Tile({ kind, name, about, children }: TileProps) {
  return (
    <div class="brief-tile" data-kind={kind}>
      <p class="brief-tile-name">{name}</p>
      <p class="brief-tile-number">{children}</p>
      <p class="brief-tile-about">{about}</p>
    </div>
  );
}

function EstimatedTiles({ headline, language }: { readonly headline: BriefHeadline; readonly language: Language }) {
  const say = briefSentences[language];
  if (headline.kind !== "range" && headline.kind !== "at-least") return null;
  const number = (value: number | BriefSpan): string =>
    typeof value === "number" ? say.atLeast(estimated(value, language)) : spanInWords(value, language);
  return (
    <>
      <Tile kind="estimated" name={say.unknown} about={<Phrase phrase={say.unknownAbout} language={language} />}>
        {number(headline.unknown)}
      </Tile>
      <Tile kind="estimated" name={say.inAll} about={say.inAllAbout}>
        {number(headline.total)}
      </Tile>
    </>
  );
}

/** The one sentence to take home, and how sure it is. */
function Headline({ headline, language }: { readonly headline: BriefHeadline; readonly language: Language }) {
  const say = briefSentences[language];
  if (headline.kind === "at-least") {
    return (
      <p class="brief-headline">
        <Phrase phrase={say.atLeastAbout(estimated(headline.total, language))} language={language} />
      </p>
    );
  }
  if (headline.kind !== "range") return null;
  const { low, high, per } = headline.ratio;
  const [least, most] = [formatRatio(low, language), formatRatio(high, language)];
  const phrase = per === 1 ? say.ratio(least, most) : say.ratioPer(formatCount(per, language), least, most);
  return (
    <>
      <p class="brief-headline">
        <Phrase phrase={phrase} language={language} />
      </p>
      <p>
        <Phrase phrase={say.sureness(formatCount(headline.level * 100, language))} language={language} />
      </p>
    </>
  );
}

function Rates({ content: { population }, language }: AnswerProps) {
  const say = briefSentences[language];
  if (population === null || population.known === null) return null;
  const number = (value: number): string => estimated(value, language);
  const { people, known, total } = population;
  return (
    <p>
      {say.rates(formatCount(people, language), number(known))}
      {total ? say.ratesRange(number(total.low), number(total.high)) : "."}
    </p>
  );
}
