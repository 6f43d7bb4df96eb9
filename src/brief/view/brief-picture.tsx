import { useMemo } from "preact/hooks";
import { FigureImageView } from "../../cells/shown/figure-view.tsx";
import type { AnyFigure } from "../../figures/figure.ts";
import { figures } from "../../figures/index.ts";
import type { Language } from "../../model/language.ts";
import type { BriefContent, BriefHeadline } from "../content.ts";

/** The picture of the answer: one sign for each known person and for those who are likely to be unknown. */
const picture: AnyFigure | undefined = Object.entries<AnyFigure>(figures).find(([id]) => id === "icon-array")?.[1];

interface PictureProps extends Pick<BriefContent, "known" | "headline" | "verdict"> {
  readonly language: Language;
}

/** The answer as a picture, where there is one to show. */
export function BriefPicture({ known, headline, verdict, language }: PictureProps) {
  const observed = known?.kind === "counted" ? known.low : null;
  const { low, high } = observed === null ? nothing : range(observed, headline);
  const input = useMemo(
    () => (observed === null || low === null ? null : { observed, low, high }),
    [observed, low, high],
  );
  if (input === null || picture?.drawnFrom !== "range") return null;
  return <FigureImageView figure={picture} input={input} name="brief" verdict={verdict} language={language} />;
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
