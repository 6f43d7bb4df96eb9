import type { StratumName } from "../../model/stratum-names.ts";
import { ageBand, ageBands } from "./age-bands.ts";
import { exploitationForms } from "./exploitation-forms.ts";
import { folded } from "./folded.ts";
import { regionOf, regions } from "./regions.ts";
import type { VocabularyTerm } from "./vocabulary-term.ts";

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
