import type { BriefVerdict } from "../../brief/content.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { verdictSentences } from "../../locale/verdict-sentences.ts";
import type { Language } from "../../model/language.ts";
import type { Verdict } from "../../model/verdict.ts";

/** So many of the reasons that decide a verdict go along with it. */
const mostReasons = 3;

/** The verdict, what it means and why, as one paragraph for where nothing can be opened. */
export function toldVerdict(verdict: Verdict | BriefVerdict, language: Language): string {
  const { label, meaning } = catalogues[language].verdict.levels[verdict.level];
  return [`${label}.`, meaning, ...reasonsOf(verdict, language).slice(0, mostReasons)].join(" ");
}

function reasonsOf({ level, reasons }: Verdict | BriefVerdict, language: Language): readonly string[] {
  const concerns = reasons.flatMap((reason) => ("problem" in reason ? [reason] : []));
  const told = reasons.flatMap((reason) => ("problem" in reason ? [] : [reason[language]]));
  return [...verdictSentences({ level, reasons: concerns }, language).decisive, ...told];
}
