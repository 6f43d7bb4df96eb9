import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { FigureImageView } from "../../cells/shown/figure-view.tsx";
import { VerdictTag } from "../../cells/shown/verdict-view.tsx";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import { verdictSentences } from "../../locale/verdict-sentences.ts";
import type { Language } from "../../model/language.ts";
import type { BriefContent, BriefHeadline, BriefSpan, BriefVerdict } from "../content.ts";
import { countInWords, estimated, spanInWords } from "./numbers.ts";
import { Sentence } from "./sentence.tsx";

interface PictureProps extends Pick<BriefContent, "known" | "headline" | "verdict"> {
  readonly language: Language;
}

/** The answer as a picture, where there is one to show: a sign for each known person and for those likely to be unknown. */
function BriefPicture({ known, headline, verdict, language }: PictureProps) {
  const observed = known?.kind === "counted" ? known.low : null;
  const { low, high } = observed === null ? nothing : range(observed, headline);
  const input = useMemo(
    () => (observed === null || low === null ? null : { observed, low, high }),
    [observed, low, high],
  );
  if (input === null) return null;
  const { name } = catalogues[language].page.brief;
  return <FigureImageView figure="icon-array" input={input} name={name} verdict={verdict} language={language} />;
}

const nothing = { low: null, high: null };

/** People in all by the ratio that the sentence tells, so that picture and sentence agree to the last figure. */
function range(
  observed: number,
  headline: BriefHeadline,
): { readonly low: number | null; readonly high: number | null } {
  if (headline.kind === "at-least") return { low: headline.total, high: null };
  if (headline.kind !== "range") return nothing;
  const { low, high, per } = headline.ratio;
  return { low: observed * (1 + low / per), high: observed * (1 + high / per) };
}

interface AnswerProps {
  readonly content: BriefContent;
  readonly language: Language;
  /** What stands in place of the answer while it has to be computed. */
  readonly children?: ComponentChildren;
}

/** The answer: what is known and what is estimated, kept apart, in one range, and how sure it is. */
export function BriefAnswer({ content, language, children }: AnswerProps) {
  const say = catalogues[language].brief;
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
  const say = catalogues[language].brief;
  if (headline.kind !== "range" && headline.kind !== "at-least") return null;
  const number = (value: number | BriefSpan): string =>
    typeof value === "number" ? say.atLeast(estimated(value, language)) : spanInWords(value, language);
  return (
    <>
      <Tile kind="estimated" name={say.unknown} about={<Sentence phrase={say.unknownAbout} language={language} />}>
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
  const say = catalogues[language].brief;
  if (headline.kind === "at-least") {
    return (
      <p class="brief-headline">
        <Sentence phrase={say.atLeastAbout(estimated(headline.total, language))} language={language} />
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
        <Sentence phrase={phrase} language={language} />
      </p>
      <p>
        <Sentence phrase={say.sureness(formatCount(headline.level * 100, language))} language={language} />
      </p>
    </>
  );
}

function Rates({ content: { population }, language }: AnswerProps) {
  const say = catalogues[language].brief;
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

interface VerdictProps {
  readonly verdict: BriefVerdict;
  readonly language: Language;
}

/** Whether the lists can carry an estimate, and why not or with which reservations, in plain words. */
function BriefVerdictView({ verdict: { level, reasons }, language }: VerdictProps) {
  const verdict = { level, reasons: [] };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div class="verdict" role="group" aria-label={catalogues[language].verdict.heading} data-level={level}>
      <p class="verdict-head">
        <VerdictTag verdict={verdict} language={language} />{" "}
        <span class="verdict-meaning">{verdictSentences(verdict, language).meaning}</span>
      </p>
      {reasons.length > 0 && (
        <ul class="verdict-reasons">
          {reasons.map((reason, index) => (
            <li key={index}>{reason[language]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
