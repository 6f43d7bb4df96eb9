import { formatPercent, formatRatio } from "../../locale/numbers.ts";
import type { Phrase } from "../../locale/phrase.ts";
import { type DesignRow, isMisleading } from "../../model/design-results.ts";
import type { Language } from "../../model/language.ts";
import { defaultThresholds } from "../../model/thresholds.ts";
import { designWords } from "./words.ts";

/** A larger ratio is not worth telling from one still larger. */
const widestTold = 100;

/** Which plan narrows the interval most, in a sentence; plans whose estimates are off do not count. */
export function designFinding(rows: readonly DesignRow[], language: Language): Phrase {
  const say = designWords[language];
  const [now, ...plans] = rows;
  const factor = (width: number): string => widthText(width, language);
  const widthNow = now?.widthFactor ?? null;
  let best: { readonly label: string; readonly width: number } | null = null;
  for (const plan of plans) {
    const { label, widthFactor: width } = plan;
    if (width === null || isMisleading(plan)) continue;
    if (best === null || width < best.width) best = { label: label[language], width };
  }
  if (widthNow === null) return best ? say.mostWithoutNow(best.label, factor(best.width)) : say.noInterval;
  if (plans.length === 0) return say.onlyNow(factor(widthNow));
  if (best === null || best.width >= widthNow) return say.noneNarrows(factor(widthNow));
  return say.most(best.label, factor(best.width), factor(widthNow));
}

/** How many times the lower end the upper end of an interval is: two significant figures, as it has no more. */
export const widthText = (width: number, language: Language): string =>
  width > widestTold ? `> ${formatRatio(widestTold, language)}` : formatRatio(width, language);

/** What to make of a plan beyond its numbers. */
export function designRemarks(row: DesignRow, language: Language): readonly string[] {
  const say = designWords[language];
  const remarks: string[] = [];
  if (row.pairOverlaps < defaultThresholds["least-overlaps"]) remarks.push(say.tooFewOverlaps);
  else if (row.pairOverlaps < defaultThresholds["enough-overlaps"]) remarks.push(say.boundOnly);
  if ((row.withoutEstimate ?? 0) > defaultThresholds["unfitted-share"]) {
    remarks.push(say.withoutEstimate(formatPercent(row.withoutEstimate ?? 0, language)));
  }
  if (isMisleading(row)) {
    const off = (row.bias ?? 1) - 1;
    const share = formatPercent(Math.round(Math.abs(off) * 100) / 100, language);
    remarks.push(off > 0 ? say.tooHigh(share) : say.tooLow(share));
  }
  return remarks;
}
