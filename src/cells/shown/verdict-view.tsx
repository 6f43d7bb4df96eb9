import type { ComponentChildren, JSX } from "preact";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { verdictSentences } from "../../locale/verdict-sentences.ts";
import type { Language } from "../../model/language.ts";
import type { Verdict, VerdictLevel } from "../../model/verdict.ts";
import { DisclosureView } from "./disclosure-view.tsx";

/** What is drawn in a square of 16 for each level, so that nobody has to tell colours apart. */
const strokes: Readonly<Record<VerdictLevel, JSX.Element>> = {
  "no-estimate": (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M3.5 12.5 12.5 3.5" />
    </>
  ),
  "lower-bound": <path d="M2 14H14M8 11V2M4 6 8 2 12 6" />,
  "with-warning": <path d="M8 1.5 15 14H1ZM8 6V9.5M8 11.5V12.5" />,
  sound: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M5 8.5 7.2 10.7 11 6" />
    </>
  ),
};

/** The sign of a level: crossed out, upwards from a line, a warning triangle, ticked. The words stand beside it. */
function VerdictMark({ level }: { readonly level: VerdictLevel }) {
  return (
    <svg class="verdict-mark" viewBox="0 0 16 16" aria-hidden="true">
      {strokes[level]}
    </svg>
  );
}

interface VerdictProps {
  readonly verdict: Verdict;
  readonly language: Language;
}

/** At most so many of the reasons that decide the verdict are shown at once; the others, and lighter ones, on demand. */
const mostReasons = 3;

/** Whether the data can carry an estimate: what the verdict is, what that means, and why; then what it was judged from. */
export function VerdictView({ verdict, language, children }: VerdictProps & { readonly children?: ComponentChildren }) {
  const { meaning, reasons, decisive } = verdictSentences(verdict, language);
  const say = catalogues[language].verdict;
  const first = decisive.slice(0, mostReasons);
  const more = reasons.slice(first.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div class="verdict" role="group" aria-label={say.heading} data-level={verdict.level}>
      <p class="verdict-head">
        <VerdictTag verdict={verdict} language={language} /> <span class="verdict-meaning">{meaning}</span>
      </p>
      {first.length > 0 && <Reasons reasons={first} />}
      {more.length > 0 && (
        <DisclosureView summary={say.moreReasons(formatCount(more.length, language), more.length === 1)}>
          {() => <Reasons reasons={more} />}
        </DisclosureView>
      )}
      {children && <p class="verdict-basis">{children}</p>}
    </div>
  );
}

/** The verdict in a few words, to stand in a line or beside a caption. */
export function VerdictTag({ verdict, language }: VerdictProps) {
  return (
    <strong class="verdict-tag" data-level={verdict.level}>
      <VerdictMark level={verdict.level} />
      {verdictSentences(verdict, language).label}
    </strong>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <ul class="verdict-reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
