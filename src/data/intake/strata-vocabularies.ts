import type { StratumName } from "../../model/stratum-names.ts";
import { folded } from "./folded.ts";
import { regionOf, type regions } from "./regions.ts";

/** How each value of a vocabulary is written, besides its id, which stands in tables. */
type Spellings = Readonly<Record<string, readonly string[]>>;

/** The forms that section 262 a of the Danish penal code and the annual reports distinguish. */
const exploitationForms = {
  sexual: ["sexual exploitation", "seksuel udnyttelse", "seksuel", "prostitution", "sex"],
  "forced-labour": [
    "forced labour",
    "tvangsarbejde",
    "forced labor",
    "labour",
    "labor",
    "labour exploitation",
    "labor exploitation",
    "arbejdsudnyttelse",
    "arbejde",
  ],
  "criminal-acts": [
    "criminal acts",
    "strafbare handlinger",
    "criminal",
    "criminality",
    "forced criminality",
    "criminal exploitation",
    "kriminelle handlinger",
    "kriminalitet",
  ],
  "slavery-like": [
    "slavery or the like",
    "slaveri eller slavelignende forhold",
    "slavery",
    "servitude",
    "domestic servitude",
    "slaveri",
    "slavelignende",
    "slavelignende forhold",
  ],
  "organ-removal": [
    "removal of organs",
    "fjernelse af organer",
    "organs",
    "organ removal",
    "organer",
    "organfjernelse",
  ],
  other: ["other", "andet", "anden", "several", "multiple", "flere", "flere former"],
} as const satisfies Spellings;

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
  /** The value that a cell stands for, `unknown` if it says so itself, or null if it says nothing in this vocabulary. */
  read(cell: string): string | null;
}

/** The value of people whose cells are empty or say nothing in the vocabulary. */
export const unknownValue = "unknown";

const unknownSpellings = new Set(["unknown", "ukendt", "uoplyst", "not known", "ikke oplyst", "na", "n/a", "?"]);

const sexes = {
  woman: ["women", "kvinder", "f", "k", "female", "kvinde", "kvindelig", "girl", "pige"],
  man: ["men", "mænd", "m", "male", "mand", "mandlig", "boy", "dreng"],
  transgender: ["transgender persons", "transkønnede", "trans", "transkønnet", "transperson"],
  other: ["other", "andet", "anden", "nonbinary", "non binary", "nonbinær"],
} as const satisfies Spellings;

/** Years that can be meant; other four-digit numbers are something else. */
const earliestYear = 1990;
const latestYear = 2100;

function readYear(cell: string): string | null {
  const [, year] = /^(\d{4})(?:[.,]0)?$/.exec(cell.trim()) ?? [];
  return year !== undefined && Number(year) >= earliestYear && Number(year) <= latestYear ? year : null;
}

/** What reads a cell by the spellings of its terms. */
function byTerms(terms: Spellings): (cell: string) => string | null {
  const ids = new Map<string, string>();
  for (const [id, spellings] of Object.entries(terms)) {
    for (const spelling of [id, ...spellings]) ids.set(folded(spelling), id);
  }
  return (cell) => ids.get(folded(cell)) ?? null;
}

const orUnknown =
  (read: (cell: string) => string | null) =>
  (cell: string): string | null =>
    unknownSpellings.has(folded(cell)) ? unknownValue : read(cell);

export const strataVocabularies: Readonly<Record<StratumName, Vocabulary>> = {
  year: { headers: ["year", "år", "aar", "årstal", "period", "periode"], read: orUnknown(readYear) },
  sex: { headers: ["sex", "gender", "køn", "koen"], read: orUnknown(byTerms(sexes)) },
  age: {
    headers: ["age", "age band", "age group", "alder", "aldersgruppe", "aldersinterval"],
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
    read: orUnknown(regionOf),
  },
  exploitation: {
    headers: ["exploitation", "form of exploitation", "type of exploitation", "udnyttelse", "udnyttelsesform"],
    read: orUnknown(byTerms(exploitationForms)),
  },
};

/** Something for each value of each vocabulary, but for those of numbers, which speak for themselves. */
export interface VocabularyTerms<Said> {
  readonly sex: Readonly<Record<keyof typeof sexes, Said>>;
  readonly region: Readonly<Record<keyof typeof regions, Said>>;
  readonly exploitation: Readonly<Record<keyof typeof exploitationForms, Said>>;
}
