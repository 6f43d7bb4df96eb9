import type { StratumName } from "../../model/stratum-names.ts";
import { folded } from "./folded.ts";
import { regionOf, regions } from "./regions.ts";
import type { VocabularyTerm } from "./vocabulary-term.ts";

/** The forms that section 262 a of the Danish penal code and the annual reports distinguish. */
const exploitationForms: readonly VocabularyTerm[] = [
  {
    id: "sexual",
    words: { en: "sexual exploitation", da: "seksuel udnyttelse" },
    also: ["seksuel", "prostitution", "sex"],
  },
  {
    id: "forced-labour",
    words: { en: "forced labour", da: "tvangsarbejde" },
    also: [
      "forced labor",
      "labour",
      "labor",
      "labour exploitation",
      "labor exploitation",
      "arbejdsudnyttelse",
      "arbejde",
    ],
  },
  {
    id: "criminal-acts",
    words: { en: "criminal acts", da: "strafbare handlinger" },
    also: [
      "criminal",
      "criminality",
      "forced criminality",
      "criminal exploitation",
      "kriminelle handlinger",
      "kriminalitet",
    ],
  },
  {
    id: "slavery-like",
    words: { en: "slavery or the like", da: "slaveri eller slavelignende forhold" },
    also: ["slavery", "servitude", "domestic servitude", "slaveri", "slavelignende", "slavelignende forhold"],
  },
  {
    id: "organ-removal",
    words: { en: "removal of organs", da: "fjernelse af organer" },
    also: ["organs", "organ removal", "organer", "organfjernelse"],
  },
  { id: "other", words: { en: "other", da: "andet" }, also: ["anden", "several", "multiple", "flere", "flere former"] },
];

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

const ageBands: readonly VocabularyTerm[] = bands.map((band) => ({
  id: idOf(band),
  words: { en: idOf(band), da: idOf(band) },
  also: [],
}));

const minors = new Set(["minor", "child", "mindreårig", "barn"]);

/** The band in which an age (`27`) or a narrower band (`15-17`, `under 18`, `55+`) lies; null if it lies in no single one. */
function ageBand(cell: string): string | null {
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

/** A closed set of values into which the cells of a column are mapped; anything else counts as unknown. */
export interface Vocabulary {
  /** Words that name such a column in its header, folded. */
  readonly headers: readonly string[];
  /** None where the values are numbers. */
  readonly terms: readonly VocabularyTerm[];
  /** The value that a cell stands for, `unknown` if it says so itself, or null if it says nothing in this vocabulary. */
  read(cell: string): string | null;
}

/** The value of people whose cells are empty or say nothing in the vocabulary. */
export const unknownValue = "unknown";

const unknownSpellings = new Set(["unknown", "ukendt", "uoplyst", "not known", "ikke oplyst", "na", "n/a", "?"]);

const sexes: readonly VocabularyTerm[] = [
  {
    id: "woman",
    words: { en: "women", da: "kvinder" },
    also: ["f", "k", "female", "kvinde", "kvindelig", "girl", "pige"],
  },
  { id: "man", words: { en: "men", da: "mænd" }, also: ["m", "male", "mand", "mandlig", "boy", "dreng"] },
  {
    id: "transgender",
    words: { en: "transgender persons", da: "transkønnede" },
    also: ["trans", "transkønnet", "transperson"],
  },
  { id: "other", words: { en: "other", da: "andet" }, also: ["anden", "nonbinary", "non binary", "nonbinær"] },
];

/** Years that can be meant; other four-digit numbers are something else. */
const earliestYear = 1990;
const latestYear = 2100;

function readYear(cell: string): string | null {
  const [, year] = /^(\d{4})(?:[.,]0)?$/.exec(cell.trim()) ?? [];
  return year !== undefined && Number(year) >= earliestYear && Number(year) <= latestYear ? year : null;
}

/** What reads a cell by the spellings of its terms. */
function byTerms(terms: readonly VocabularyTerm[]): (cell: string) => string | null {
  const ids = new Map<string, string>();
  for (const { id, words, also } of terms) {
    for (const spelling of [id, words.en, words.da, ...also]) ids.set(folded(spelling), id);
  }
  return (cell) => ids.get(folded(cell)) ?? null;
}

const orUnknown =
  (read: (cell: string) => string | null) =>
  (cell: string): string | null =>
    unknownSpellings.has(folded(cell)) ? unknownValue : read(cell);

export const strataVocabularies: Readonly<Record<StratumName, Vocabulary>> = {
  year: { headers: ["year", "år", "aar", "årstal", "period", "periode"], terms: [], read: orUnknown(readYear) },
  sex: { headers: ["sex", "gender", "køn", "koen"], terms: sexes, read: orUnknown(byTerms(sexes)) },
  age: {
    headers: ["age", "age band", "age group", "alder", "aldersgruppe", "aldersinterval"],
    terms: ageBands,
    read: orUnknown(ageBand),
  },
  region: {
    headers: [
      "region",
      "nationality",
      "country",
      "nationalitet",
      "statsborgerskab",
      "land",
      "oprindelse",
      "verdensdel",
    ],
    terms: regions,
    read: orUnknown(regionOf),
  },
  exploitation: {
    headers: ["exploitation", "form of exploitation", "type of exploitation", "udnyttelse", "udnyttelsesform"],
    terms: exploitationForms,
    read: orUnknown(byTerms(exploitationForms)),
  },
};
