import { beyondChance } from "./beyond-chance.ts";
import { isDay, shareOfDates } from "./calendar.ts";
import type { ColumnSample } from "./column-sample.ts";
import { headerSays, type IdentifierDetector, sighting } from "./identifier-detector.ts";
import { isMark } from "./mark.ts";

/** What a text says: a CPR number for certain, likely, or likely only because of the date that its digits make. */
type Reading = "certain" | "likely" | "likely-by-date" | null;

/** Digits begin a word, or stand after a few letters that begin the cell; they are no part of a longer code or decimal. */
const start = String.raw`(?:^\p{L}{1,6}[-.:]?|(?<![\p{L}\d]|\d[.,]|[\p{L}\d]-))`;
const end = String.raw`(?![\p{L}\d]|-[\p{L}\d])`;

const sixFour = new RegExp(String.raw`${start}(\d{6})\s?[-./_ ]\s?(\d{4})${end}`, "u");
const fiveFour = new RegExp(String.raw`${start}(\d{5})\s?[-./_ ]\s?\d{4}${end}`, "u");
const bare = new RegExp(String.raw`${start}(\d{9,10})${end}`, "u");
const inPairs = new RegExp(String.raw`${start}(\d{1,2})([ ./-])(\d{1,2})\2(\d{2})[ ./-]?\d{4}${end}`, "u");
const longYear = new RegExp(String.raw`${start}(\d{1,2})[ ./-]?(\d{1,2})[ ./-]?(?:19|20)\d{2}-\d{4}${end}`, "u");
/** Hidden last digits leave a birthday; hospitals give numbers with letters to those who have none. */
const withoutDigits = /(?<!\d)(\d{6})-?(?:[Xx]{4}|\*{4}|(?<=-)(?=[0-9A-Z]*[A-Z])[0-9A-Z]{4})(?![0-9A-Za-z])/;

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Danish personal numbers, DDMMYY-XXXX, however they are divided, with a leading zero lost, or with the last four hidden.
 * A true date and modulus 11 raise confidence; six digits, a sign and four digits count without either, for numbers
 * outside modulus 11 have been issued since 2007, first to those registered as born on 1 January. Without any sign
 * between, nine or ten digits must make a date; others are left to the detector of identity numbers.
 */
export const cpr: IdentifierDetector = {
  readsHeader: true,
  find(column) {
    const read = column.values.map((value) => ({ value, reading: cprReading(value.text) }));
    const having = (wanted: Reading) => read.filter(({ reading }) => reading === wanted).map(({ value }) => value);
    const likely = [
      ...beyondChance(column, having("likely")),
      ...beyondChance(column, having("likely-by-date"), shareOfDates),
      ...underHeader(column),
    ];
    return sighting(beyondChance(column, having("certain"), shareOfDates), likely);
  },
};

/** The header says that these are CPR numbers; four digits in a row are then part of one. */
const underHeader = (column: ColumnSample) =>
  headerSays(column, /^(cpr|cprnr|cprnummer|personnummer|personnr|fodselsnummer)$/)
    ? column.values.filter(({ text }) => !isMark(text) && /^\D{0,6}\d{4,}\D?\d*$/.test(text))
    : [];

function cprReading(text: string): Reading {
  if (!/\d{4}|[Xx*]{4}|-/.test(text)) return null;
  const [, beginning, end] = sixFour.exec(text) ?? [];
  if (beginning !== undefined && end !== undefined) return isDated(beginning) ? "certain" : "likely";

  const [, day, , month] = inPairs.exec(text) ?? [];
  if (isBirthday(Number(day), Number(month))) return "certain";
  const [, firstDay, firstMonth] = longYear.exec(text) ?? [];
  if (isBirthday(Number(firstDay), Number(firstMonth))) return "certain";

  const [, digits] = bare.exec(text) ?? [];
  if (digits !== undefined && isDated(digits)) {
    return digits.length === 10 && isDivisibleBy11(digits) ? "certain" : "likely-by-date";
  }
  const [, dated] = withoutDigits.exec(text) ?? fiveFour.exec(text) ?? [];
  return dated !== undefined && isDated(dated) ? "likely-by-date" : null;
}

/** Whether digits begin with a birthday. An odd number of them has lost its first zero. */
function isDated(digits: string): boolean {
  const whole = digits.length % 2 === 0 ? digits : `0${digits}`;
  return isBirthday(Number(whole.slice(0, 2)), Number(whole.slice(2, 4)));
}

/** Administrative numbers, given to people who are not registered, add 60 to the day. */
const isBirthday = (day: number, month: number): boolean => isDay(day, month) || isDay(day - 60, month);

const isDivisibleBy11 = (digits: string): boolean =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0;
