import { languages } from "../../model/language.ts";
import { folded } from "./folded.ts";

/** Parts of the world as the United Nations divide it, Europe once more by membership of the European Union. */
export const regions = {
  denmark: { spellings: ["Denmark", "Danmark", "danish", "dansk"], countries: "DK FO GL" },
  "other-eu": {
    spellings: ["other EU countries", "andre EU-lande", "eu", "other eu", "andre eu"],
    countries: "AT BE BG CY CZ DE EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
  },
  "other-europe": {
    spellings: [
      "Europe outside the EU",
      "Europa uden for EU",
      "other europe",
      "rest of europe",
      "øvrige europa",
      "resten af europa",
      "europa udenfor eu",
    ],
    countries: "AD AL BA BY CH GB GE AM AZ IS LI MC MD ME MK NO RS RU SM TR UA VA XK",
  },
  europe: { spellings: ["Europe, not known where", "Europa, uvist hvor", "europe", "europa"], countries: "" },
  africa: {
    spellings: ["Africa", "Afrika"],
    countries:
      "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW",
  },
  asia: {
    spellings: ["Asia", "Asien"],
    countries:
      "AE AF BD BH BN BT CN HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TW UZ VN YE",
  },
  americas: {
    spellings: [
      "the Americas",
      "Amerika",
      "america",
      "latin america",
      "latinamerika",
      "south america",
      "sydamerika",
      "north america",
      "nordamerika",
    ],
    countries:
      "AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PR PY SR SV TT US UY VC VE",
  },
  oceania: { spellings: ["Oceania", "Oceanien"], countries: "AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS" },
} as const satisfies Readonly<Record<string, Region>>;

interface Region {
  /** How it is written, besides its id. */
  readonly spellings: readonly string[];
  /** ISO 3166-1 codes of its countries. */
  readonly countries: string;
}

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
for (const [id, { spellings, countries }] of Object.entries(regions)) {
  for (const spelling of [id, ...spellings]) regionBySpelling.set(folded(spelling), id);
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
