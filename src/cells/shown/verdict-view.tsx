import type { ComponentChildren } from "preact";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { verdictSentences } from "../../locale/verdict-sentences.ts";
import type { Language } from "../../model/language.ts";
import type { Verdict } from "../../model/verdict.ts";
import { DisclosureView } from "./disclosure-view.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

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
