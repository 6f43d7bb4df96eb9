import type { VocabularyTerm } from "./vocabulary-term.ts";

interface Ages {
  readonly from: number;
  readonly to: number;
}

const oldest = 120;

const bands: readonly Ages[] = [
  { from: 0, to: 17 },
  { from: 18, to: 24 },
  { from: 25, to: 34 },
  { from: 35, to: 44 },
  { from: 45, to: 54 },
  { from: 55, to: oldest },
];

const idOf = ({ from, to }: Ages): string => (to === oldest ? `${from}+` : `${from}-${to}`);

export const ageBands: readonly VocabularyTerm[] = bands.map((band) => ({
  id: idOf(band),
  words: { en: idOf(band), da: idOf(band) },
  also: [],
}));

const minors = new Set(["minor", "child", "mindreårig", "barn"]);

/** The band in which an age (`27`) or a narrower band (`15-17`, `under 18`, `55+`) lies; null if it lies in no single one. */
export function ageBand(cell: string): string | null {
  const text = cell.toLowerCase().trim();
  const ages = minors.has(text) ? { from: 0, to: 17 } : agesIn(text.replace(/\s*(years?( old)?|år|aar)/g, "").trim());
  const band = ages && bands.find(({ from, to }) => from <= ages.from && ages.to <= to);
  return band ? idOf(band) : null;
}

function agesIn(text: string): Ages | null {
  const [, only] = /^(\d{1,3})(?:[.,]0)?$/.exec(text) ?? [];
  if (only !== undefined) return { from: Number(only), to: Number(only) };
  const [, from, to] = /^(\d{1,3})\s*(?:-|–|\.\.|to|til)\s*(\d{1,3})$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    return Number(from) <= Number(to) ? { from: Number(from), to: Number(to) } : null;
  }
  const [, below] = /^(?:<|under)\s*(\d{1,3})$/.exec(text) ?? [];
  if (below !== undefined) return { from: 0, to: Number(below) - 1 };
  const [, least] = /^(?:>=\s*)?(\d{1,3})\s*(?:\+|and over|og derover)$/.exec(text) ?? [];
  return least === undefined ? null : { from: Number(least), to: oldest };
}
