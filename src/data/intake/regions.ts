import type { InEveryLanguage } from "../../model/language.ts";
import { languages } from "../../model/language.ts";
import { folded } from "./folded.ts";
import type { VocabularyTerm } from "./vocabulary-term.ts";

interface Region {
  readonly id: string;
  readonly words: InEveryLanguage<string>;
  readonly also: readonly string[];
  /** ISO 3166-1 codes of its countries. */
  readonly countries: string;
}

/** Parts of the world as the United Nations divide it, Europe once more by membership of the European Union. */
const parts: readonly Region[] = [
  { id: "denmark", words: { en: "Denmark", da: "Danmark" }, also: ["danish", "dansk"], countries: "DK FO GL" },
  {
    id: "other-eu",
    words: { en: "other EU countries", da: "andre EU-lande" },
    also: ["eu", "other eu", "andre eu"],
    countries: "AT BE BG CY CZ DE EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
  },
  {
    id: "other-europe",
    words: { en: "Europe outside the EU", da: "Europa uden for EU" },
    also: ["other europe", "rest of europe", "øvrige europa", "resten af europa", "europa udenfor eu"],
    countries: "AD AL BA BY CH GB GE AM AZ IS LI MC MD ME MK NO RS RU SM TR UA VA XK",
  },
  {
    id: "europe",
    words: { en: "Europe, not known where", da: "Europa, uvist hvor" },
    also: ["europe", "europa"],
    countries: "",
  },
  {
    id: "africa",
    words: { en: "Africa", da: "Afrika" },
    also: [],
    countries:
      "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW",
  },
  {
    id: "asia",
    words: { en: "Asia", da: "Asien" },
    also: [],
    countries:
      "AE AF BD BH BN BT CN HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TW UZ VN YE",
  },
  {
    id: "americas",
    words: { en: "the Americas", da: "Amerika" },
    also: ["america", "latin america", "latinamerika", "south america", "sydamerika", "north america", "nordamerika"],
    countries:
      "AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PR PY SR SV TT US UY VC VE",
  },
  {
    id: "oceania",
    words: { en: "Oceania", da: "Oceanien" },
    also: [],
    countries: "AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS",
  },
];

export const regions: readonly VocabularyTerm[] = parts.map(({ id, words, also }) => ({ id, words, also }));

const usualNames: Readonly<Record<string, string>> = {
  usa: "americas",
  uk: "other-europe",
  england: "other-europe",
  congo: "africa",
  elfenbenskysten: "africa",
  burma: "asia",
  tibet: "asia",
  "czech republic": "other-eu",
  "syrian arab republic": "asia",
  "viet nam": "asia",
};

/** Region by its own spellings, and by code and name of each country in every language of the app. */
const regionBySpelling = new Map<string, string>(Object.entries(usualNames));
for (const { id, words, also, countries } of parts) {
  for (const spelling of [id, ...Object.values(words), ...also]) regionBySpelling.set(folded(spelling), id);
  for (const country of countries.match(/\w+/g) ?? []) {
    regionBySpelling.set(folded(country), id);
    for (const language of languages) {
      const name = new Intl.DisplayNames([language], { type: "region" }).of(country);
      if (name !== undefined) regionBySpelling.set(folded(name), id);
    }
  }
}

/** The region of a country or region as people write it. */
export const regionOf = (cell: string): string | null => regionBySpelling.get(folded(cell)) ?? null;
