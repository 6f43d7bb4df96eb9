import * as Plot from "@observablehq/plot";
import { quantileType8 } from "../../kernel/distributions/quantile.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { type ChainSummary, chainAgreement } from "../chains.ts";
import type { Drawing } from "../drawings.ts";
import { type LogAxis, logAxis, logPosition } from "../log-axis.ts";
import { peopleTicks, uprightMarks, uprightTitle, uprightWidth } from "../people-axis.ts";
import { fontSize, lineHeight, pixelImage } from "../plot-image.ts";
import { textWidth } from "../text-width.ts";
import { thinnedChain } from "./index.ts";

const marginTop = lineHeight + 6;
const marginBottom = 46;
/** Of the drawing of one chain: few are drawn higher than many. */
const heights = { few: 84, many: 48 } as const;
const few = 6;
/** Above each strip, with the number of its chain. */
const head = 24;
/** What the median of a chain must lie in, so as not to sit apart. */
const middle = 0.9;

/** A strip for each chain, all on the same logarithmic axis: its draws in order over what the other chains drew. */
export const draw: Drawing<"trace"> = (input, options) => {
  const { language, width } = options;
  const say = catalogues[language].figures.trace;
  const { shared } = catalogues[language].figures;
  const { chains, label } = input;
  const count = (value: number): string => formatCount(value, language);
  const thinned = chains.map(thinnedChain);
  const length = chains[0]?.length ?? 0;
  const stripHeight = chains.length > few ? heights.many : heights.few;
  const shown = thinned.flat().map(({ total }) => total);
  const { domain } = logAxis(extent(shown), [0, 1]);
  const ticks = peopleTicks(domain, stripHeight);
  const left = uprightWidth(ticks, language) + 14;
  const right = width - textWidth(count(length), fontSize) / 2 - 2;
  const x = (place: number): number => left + ((place - 1) / Math.max(1, length - 1)) * (right - left);
  const tops = chains.map((_, c) => marginTop + head + c * (stripHeight + head));
  const bottom = (tops.at(-1) ?? 0) + stripHeight;
  const height = bottom + marginBottom;
  const across = [1, Math.round(length / 2), length];

  return pixelImage(
    say.accessibleName(label, chains.length),
    height,
    [
      uprightTitle(shared.upPeopleAxis, left, marginTop),
      chainAgreement(input).chains.map((summary, c) => {
        const top = tops[c] ?? 0;
        const axis: LogAxis = { domain, range: [top + stripHeight, top] };
        const y = (total: number): number => logPosition(total, axis);
        const [low, high] = middleOfOthers(chains, c);
        return [
          Plot.rect([0], { x1: left, x2: right, y1: y(low), y2: y(high), fill: "var(--accent)", fillOpacity: 0.13 }),
          ...uprightMarks({ ticks, left, right, y }, language),
          Plot.line(thinned[c] ?? [], {
            x: ({ place }) => x(place),
            y: ({ total }) => y(total),
            ...{ stroke: "var(--accent)", strokeWidth: 1, strokeOpacity: 0.75, strokeLinejoin: "round" },
          }),
          Plot.ruleY([summary.median], { y, x1: left, x2: right, stroke: "currentColor", strokeWidth: 1.5 }),
          Plot.text([nameOf(summary)], {
            ...{ x: left, y: top - 5, textAnchor: "start", lineAnchor: "bottom", fontSize },
            fontWeight: summary.apart ? 700 : 400,
          }),
        ];
      }),
      Plot.ruleX(across, { x, y1: bottom, y2: bottom + 5, stroke: "currentColor" }),
      Plot.text(across, { x, y: bottom + 9, text: count, lineAnchor: "top", fontSize }),
      Plot.text([say.drawAxis], { x: (left + right) / 2, y: height - 3, lineAnchor: "bottom", fontSize }),
    ],
    options,
  );

  function nameOf({ chain, apart }: ChainSummary): string {
    const chainsSay = catalogues[language].figures.shared.chains;
    return apart ? `${chainsSay.chain(chain)}: ${chainsSay.apartMark}` : chainsSay.chain(chain);
  }
};

/** Lowest and highest, of as many values as there may be. */
const extent = (values: readonly number[]): number[] =>
  values.length === 0 ? [] : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];

/** The ends of the middle part of what all chains but one drew. */
function middleOfOthers(chains: readonly Float64Array[], own: number): readonly [low: number, high: number] {
  const others = Float64Array.from(chains.flatMap((chain, c) => (c === own ? [] : [...chain]))).sort();
  return [quantileType8(others, (1 - middle) / 2), quantileType8(others, (1 + middle) / 2)];
}
