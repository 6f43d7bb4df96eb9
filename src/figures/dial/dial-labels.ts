import { catalogues } from "../../locale/catalogues.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { type Box, type LabelSpot, type PlacedLabel, placeLabels } from "../place-labels.ts";
import { fontSize } from "../plot-image.ts";
import { textWidth } from "../text-width.ts";
import type { DialPanel } from "./dial-panel.ts";

/** Labels inside the frame of a dial where there is room: conclusions, tipping points, base, the data's own range. */
export function dialLabels({ dial, frame, x, y, base, tips }: DialPanel, language: Language): PlacedLabel[] {
  const say = catalogues[language].figures.dial;
  const besides = (atX: number, atY: number): LabelSpot[] => [
    { x: atX + 8, y: atY, anchor: "start" },
    { x: atX - 8, y: atY, anchor: "end" },
  ];
  const along = (atY: number): LabelSpot[] =>
    [atY - 10, atY + 10].flatMap((each) => [
      { x: frame.right - 5, y: each, anchor: "end" } as const,
      { x: frame.left + 5, y: each, anchor: "start" } as const,
    ]);
  const conclusions = dial.tippingPoints.map(({ conclusion }) => ({
    text: say.conclusion(conclusion.side, formatCount(conclusion.people, language)),
    spots: along(y(conclusion.people)),
  }));
  const turning = tips.map(({ oddsRatio }) => ({
    text: formatRatio(oddsRatio, language),
    spots: [frame.bottom - 11, frame.bottom - 30].flatMap((each) => besides(x(oddsRatio), each)),
  }));
  const [baseX, baseY] = [x(base.oddsRatio), y(base.total)];
  const baseSpots = [16, -16, 30, -30].flatMap((rise) => besides(baseX, baseY + rise));
  const own = dial.ownRange;
  const reach = textWidth(say.ownRange, fontSize) / 2 + 5;
  const middle = own ? (x(own.low) + x(own.high)) / 2 : 0;
  const ownX = Math.min(Math.max(middle, frame.left + reach), frame.right - reach);
  const ownSpots = [frame.top + 11, frame.bottom - 11, frame.top + 30].map(
    (each): LabelSpot => ({ x: ownX, y: each, anchor: "middle" }),
  );
  return placeLabels(
    [
      ...conclusions,
      ...turning,
      { text: catalogues[language].figures.shared.scenarios.baseMark, spots: baseSpots },
      ...(own ? [{ text: say.ownRange, spots: ownSpots }] : []),
    ],
    frame,
    [base, ...tips].map(({ oddsRatio, total }) => around(x(oddsRatio), y(total))),
  );
}

/** What a mark covers. */
const around = (x: number, y: number): Box => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 });
