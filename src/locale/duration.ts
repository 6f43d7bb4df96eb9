import type { Language } from "../model/language.ts";
import { catalogues } from "./catalogues.ts";
import { formatDecimal } from "./numbers.ts";

function withUnit(seconds: number, digits: number, language: Language): string {
  const unit = catalogues[language].page.duration;
  return seconds < 99.5
    ? `${formatDecimal(seconds, digits, language)} ${unit.seconds}`
    : `${formatDecimal(seconds / 60, 0, language)} ${unit.minutes}`;
}

/** How long something took: one decimal below ten seconds, minutes from a hundred. */
export const formatDuration = (seconds: number, language: Language): string =>
  withUnit(seconds, seconds < 9.95 ? 1 : 0, language);

/** How long something may still take: whole seconds and never none, as it is a guess. */
export const formatTimeLeft = (seconds: number, language: Language): string =>
  withUnit(Math.max(1, Math.ceil(seconds)), 0, language);
