import { catalogues } from "../../locale/catalogues.ts";
import { toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Language } from "../../model/language.ts";

/** How the interval was made, in a sentence; that there is none, where there is none. */
export function intervalKindInWords(estimate: Estimate, language: Language): string {
  const interval = toldInterval(estimate.intervals);
  if (interval === null) return catalogues[language].cells.estimate.interval.none;
  const resamples = formatCount(estimate.diagnostics.resamples, language);
  return catalogues[language].intervals[interval.kind].made(resamples, estimate.modelling);
}
