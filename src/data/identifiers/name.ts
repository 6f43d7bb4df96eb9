import { mostLists } from "../../model/overlap-table.ts";
import { beyondChance } from "./beyond-chance.ts";
import { type CellValue, type ColumnSample, rowsOf } from "./column-sample.ts";
import { isCountry, mayBeNationality } from "./country-names.ts";
import { hasGivenName } from "./given-names.ts";
import { isHarmless } from "./harmless-words.ts";
import { headerSays, type IdentifierDetector, sighting } from "./identifier-detector.ts";
import { isMark } from "./mark.ts";

const wordy = /^[\p{L}\p{M}][\p{L}\p{M}.,'’´`() -]*$/u;
/** Two to four words that begin with a capital, or words of a script that has none. */
const fullName = /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{Lo}\p{M}]+),?(?: |$)){2,4}$/u;

const nameHeader =
  /^(\w*navn|navne|\w*name|names|alias|initialer|initials|nume|numele|prenume|prenumele|ชื่อ|นามสกุล|الاسم|اسم)$/;
/** What is named is then a list, a place or the like. */
const thingHeader =
  /^((?!for|efter|mellem|kalde|first|last|sur|nick|user|full|bruger|klient|patient|borger|fulde)\w+(navn|name)|list\w*|source|kilde|org\w*|land|country|nation\w*|region\w*|institution\w*|ngo|kategori|category|kommune|by|town|city|myndighed|authority)$/;
/** What is named is one of the lists of a long file, of which there are only so many. */
const listHeader = /^(list\w*|source|kilde|org\w*|ngo|myndighed|authority)$/;
const nationalityHeader = /^(nation\w*|land|country|statsborgerskab|citizenship|oprindelse\w*|origin|tara)$/;

/** Fewer different words say nothing about whether they are names. */
const fewest = 3;

/**
 * Names of people in any script: known given names and titles, what stands under a header that says so, words that mostly
 * differ from row to row, and full names among codes. The words of closed vocabularies come again and again, and countries
 * are known. Codes of letters alone cannot be told from names, or from initials: a code needs a digit.
 */
export const name: IdentifierDetector = {
  looksFor: {
    en: "names: known given names, and words that differ from row to row in any script",
    da: "navne: kendte fornavne og ord i enhver skrift, der skifter fra række til række",
  },
  readsHeader: true,
  find(column) {
    const words = column.values.filter(({ text }) => isWordy(text) && !isHarmless(text) && !isCountry(text));
    const known = words.filter(({ text }) => hasGivenName(text));
    const wordSet = new Set(words);
    const saysName = headerSays(column, nameHeader) && !headerSays(column, thingHeader);
    const underHeader = saysName ? column.values.filter((value) => wordSet.has(value) || isNameLike(value.text)) : [];
    const unknown = headerSays(column, nationalityHeader) ? words.filter(({ text }) => !mayBeNationality(text)) : words;
    return sighting(
      [],
      [
        ...known,
        ...underHeader,
        ...mostlyDistinct(column, unknown, headerSays(column, listHeader) ? mostLists + 1 : fewest),
      ],
    );
  },
};

/** What may be a name where the header says that it is one, digits or not. */
const isNameLike = (text: string): boolean => /\p{L}{3}/u.test(text) && !isMark(text) && !isHarmless(text);

const isWordy = (text: string): boolean =>
  text.length <= 80 && wordy.test(text) && !isMark(text) && (text.match(/\p{L}/gu)?.length ?? 0) > 1;

/** Where most cells are words, those that hardly come again; where they are not, those written as full names. */
function mostlyDistinct(column: ColumnSample, words: readonly CellValue[], fewestWords: number): readonly CellValue[] {
  const full = words.filter(({ text }) => fullName.test(text));
  const rows = rowsOf(words);
  if (rows >= 0.6 * column.filled) {
    const share = words.length / rows;
    const areMostlyFull = 2 * full.length > words.length && words.length >= 40 && share >= 0.15;
    return words.length >= fewestWords && (share >= 0.5 || areMostlyFull) ? beyondChance(column, words) : [];
  }
  const isAmongMarks = column.values.length - words.length <= 3;
  return !isAmongMarks && full.length >= 0.5 * rowsOf(full) ? full : [];
}
