import { isDay, isYear } from "./calendar.ts";

const yearFirst = /(?<!\d|\d[.,-])(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?!\d)/;
const yearLast = /(?<!\d|\d[.,-])(\d{1,2})\.?([-/. ])(\d{1,2})\.?\2(\d{4})(?!\d)/;
const shortYear = /(?<!\d|\d[.,/-])(\d{1,2})([-/.])(\d{1,2})\2(\d{2})(?![\d.,/-]\d|\d)/;
const monthOfYear =
  /^(?:(?:19|20)\d{2} ?[-/] ?(?:0[1-9]|1[0-2])|(?:0?[1-9]|1[0-2]) ?[-/] ?(?:19|20)\d{2}|0[1-9]\.(?:19|20)\d{2})$/;
const quarter =
  /(?<!\w)(?:19|20)\d{2} ?[-/. ]? ?(?:Q|K|kv|kvt|T|H)\.? ?[1-4](?!\w)|(?<!\w)(?:[1-4]\. ?(?:Q|K|kv|kvt|kvartal|quarter|trimestrul)\.?|(?:Q|K|kv|kvt|kvartal|quarter|trimestrul)\.? ?[1-4])[-/. ]{0,3}(?:19|20)\d{2}(?!\w)/iu;
const week = /(?<!\w)(?:19|20)\d{2} ?-?(?:W|U)\d{2}(?!\w)|(?<!\p{L})(?:uge|week) ?\d{1,2}(?!\w)/iu;
const compact = /^(?:(\d{4})(\d{2})(\d{2})|(\d{2})(\d{2})(\d{4}))$/;

const month =
  "(?:jan|januar|january|ianuarie|feb|febr|februar|february|februarie|mar|marts|march|martie|apr|april|aprilie|maj|may|mai|" +
  "jun|juni|june|iunie|jul|juli|july|iulie|aug|august|sep|sept|september|septembrie|okt|oct|oktober|october|octombrie|" +
  "nov|november|noiembrie|dec|december|decembrie)";
const onlyMonth = new RegExp(`^${month}\\.?$`, "i");
/** March 2022, mar-22 and mar2022, 4. marts; in a code of letters and digits a month is nothing but letters. */
const monthWithNumber = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${month}\.?[-/. ',]{1,2}\d{1,4}|\d{1,4}(?:st|nd|rd|th)?[-/. ]{1,2}${month}|\d{0,2}${month}(?:19|20)\d{2})(?![\p{L}\d])`,
  "iu",
);
const thaiOrArabicMonth =
  /มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر/;

/** Whether a text has a day, week, month or quarter of a year in it: 2022-03-04, 4.3.22, 3/2022, 4. marts 2022, 2022Q1. */
export function hasDate(text: string): boolean {
  if (!/\d/.test(text) || isLongCode(text)) return false;
  const [, , , month, day] = yearFirst.exec(text) ?? [];
  if (isDay(Number(day), Number(month))) return true;
  const [, first, , second] = yearLast.exec(text) ?? shortYear.exec(text) ?? [];
  if (isEitherWay(Number(first), Number(second))) return true;
  return (
    isBackwards(text) ||
    monthOfYear.test(text) ||
    quarter.test(text) ||
    week.test(text) ||
    monthWithNumber.test(text) ||
    thaiOrArabicMonth.test(text)
  );
}

/** Whether all of a text is the name of a month. */
export const isMonthName = (text: string): boolean =>
  text.length < 15 && (onlyMonth.test(text) || (!/\d/.test(text) && thaiOrArabicMonth.test(text)));

/** 20220304 or 04032022; a count could be written so, if it were in the tens of millions. */
export function isCompactDate(text: string): boolean {
  const [, y1, m1, d1, d2, m2, y2] = compact.exec(text) ?? [];
  return (
    (isYear(Number(y1)) && isDay(Number(d1), Number(m1))) || (isYear(Number(y2)) && isEitherWay(Number(d2), Number(m2)))
  );
}

/** 2010-11 and 2010/11 are rather a period than a month, when the second year follows the first. */
export const isPeriodOfTwoYears = (text: string): boolean => {
  const [, from, to] = /^(\d{4})[-/](\d{2})$/.exec(text) ?? [];
  return from !== undefined && (Number(from) + 1) % 100 === Number(to);
};

/** Longer than any date that is written without a sign or a blank. */
const isLongCode = (text: string): boolean => text.length > 13 && /^[A-Za-z0-9]+$/.test(text);

/** Europeans write the day first, Americans the month. */
const isEitherWay = (a: number, b: number): boolean => isDay(a, b) || isDay(b, a);

/** 22-03-04, the short year first. */
function isBackwards(text: string): boolean {
  const [, , , month, day] = shortYear.exec(text) ?? [];
  return isDay(Number(day), Number(month));
}
