import { foldedWords } from "./folded-words.ts";

const languages = ["da", "en", "ro"];
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const languageCodes = letters.flatMap((a) => letters.map((b) => (a + b).toLowerCase()));

/**
 * Countries, continents and languages in Danish, English and Romanian, as the engine knows them; the name of a language is
 * mostly that of a nationality too.
 */
const known = new Set(
  languages.flatMap((language) => {
    const regions = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    const tongues = new Intl.DisplayNames(language, { type: "language", fallback: "none" });
    const continents = [
      "001",
      "002",
      "005",
      "009",
      "011",
      "014",
      "015",
      "017",
      "018",
      "019",
      "021",
      "029",
      "030",
      "034",
    ];
    const europe = ["035", "039", "053", "142", "143", "145", "150", "151", "154", "155", "202", "419"];
    return [
      ...[...continents, ...europe, ...languageCodes.map((code) => code.toUpperCase())].map((code) => regions.of(code)),
      ...languageCodes.map((code) => tongues.of(code)),
    ].flatMap((name) => (name === undefined ? [] : [folded(name)]));
  }),
);

/** Names that people still use, or that differ from the official ones. */
const otherNames = new Set([
  "usa",
  "uk",
  "burma",
  "elfenbenskysten",
  "ivory coast",
  "holland",
  "moldova",
  "statslos",
  "stateless",
  "kosovo",
  "congo",
  "drc",
  "kap verde",
  "tjekkiet",
  "makedonien",
  "tibet",
  "palaestina",
  "palestine",
  "gambia",
]);

/** Danish nationalities (nigeriansk, thailandsk) and English ones (Nigerian, Chinese), which no list has in full. */
const nationality = /^(\p{Ll}+sk|\p{L}{3,}(ian|ean|ese|ish|eno|ani))$/u;

export const isCountry = (text: string): boolean => known.has(folded(text)) || otherNames.has(folded(text));

/** Whether a text may name a nationality; Christian may too, so only a header that says so makes this enough. */
export const mayBeNationality = (text: string): boolean => isCountry(text) || nationality.test(text);

function folded(text: string): string {
  return foldedWords(text).join(" ");
}
