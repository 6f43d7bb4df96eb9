import { beyondChance } from "./beyond-chance.ts";
import { isDay } from "./calendar.ts";
import { type CellValue, type ColumnSample, rowsOf } from "./column-sample.ts";
import { hasDate, isCompactDate, isMonthName, isPeriodOfTwoYears } from "./date-patterns.ts";
import { headerSays, type IdentifierDetector, sighting } from "./identifier-detector.ts";
import { isMark } from "./mark.ts";
import { isRun } from "./run.ts";

/** A word by which a header says that its column counts people; its numbers are then no dates. */
const countHeader = /^(count|counts|antal|number|freq|frequency|personer|persons|people|n)$/;

/** Days since 1900 as spreadsheets keep them: from October 1954 to April 2064. */
const serial = /^[2-5]\d{4}(?:[.,]\d+)?$/;
const firstSerial = 20_000;
const lastSerial = 60_000;
/** 2005 to 2029, when people were met, and birthdays until 2015. */
const recent = { from: 38_353, to: 47_483 };
const latestBirthday = 42_369;

/** Fewer than these say nothing by themselves. */
const enough = 5;

const isSerial = (text: string): boolean =>
  serial.test(text) && Number.parseFloat(text) >= firstSerial && Number.parseFloat(text) <= lastSerial;

/**
 * The values that are serial dates by their pattern alone: nearly all of the column lies between 20,000 and 60,000, and
 * either all within recent years or all where birthdays are. Codes given out in a row, each once, are none, and counts
 * called so are none.
 */
function serialDates(column: ColumnSample): readonly CellValue[] {
  const serials = column.values.filter(({ text }) => isSerial(text));
  if (serials.length < enough || serials.length < 0.95 * column.values.length) return [];
  if (headerSays(column, countHeader)) return [];
  const days = serials.map(({ text }) => Number.parseFloat(text));
  const isOnceEach = serials.every(({ rows }) => rows === 1);
  if (isOnceEach && isRun(days)) return [];
  const isRecent = days.every((day) => day >= recent.from && day <= recent.to);
  return isRecent || days.every((day) => day <= latestBirthday) ? serials : [];
}

const dateHeader =
  /^(\w*dato|\w*date|dob|fodt|foedt|birthday|fodselsdag|nasterii|nastere|tidspunkt|timestamp|datetime|วันที่|วันเกิด|تاريخ)$/;
const partHeader = /^(maned|month|luna|dag|day|ziua|uge|week|kvartal|quarter|trimestru)$/;

/** Of eight digits, those that make a date with a year of four digits, either way round. */
const shareOfCompactDates = 0.001;

/**
 * Dates finer than a year. A birthday and the day of a meeting tell people apart; years, spans of years and age bands stay.
 */
export const date: IdentifierDetector = {
  readsHeader: true,
  find(column) {
    const { values } = column;
    const written = beyondChance(
      column,
      values.filter(({ text }) => hasDate(text)),
    );
    const likely = [
      ...beyondChance(
        column,
        values.filter(({ text }) => isCompactDate(text)),
        shareOfCompactDates,
      ),
      ...monthNames(column),
      ...sixDigits(column),
      ...serialDates(column),
      ...underHeader(column),
    ];
    return sighting(written.every(({ text }) => isPeriodOfTwoYears(text)) ? [] : written, likely);
  },
};

/** A single August may be a name; several months are dates. */
function monthNames({ values }: ColumnSample): readonly CellValue[] {
  const months = values.filter(({ text }) => isMonthName(text));
  return months.length > 1 ? months : [];
}

/**
 * DDMMYY, the first half of a CPR number, some of which may have lost their first zero. One in 27 codes of six digits reads
 * so by chance, so at least half of them must.
 */
function sixDigits(column: ColumnSample): readonly CellValue[] {
  const six = column.values.filter(({ text }) => /^\d{5,6}$/.test(text));
  const dated = six.filter(({ text }) => {
    const digits = text.padStart(6, "0");
    return isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)));
  });
  const areDates = dated.some(({ text }) => text.length === 6) && !headerSays(column, countHeader);
  return areDates && dated.length >= 3 && 2 * rowsOf(dated) > rowsOf(six) ? dated : [];
}

/** A header that promises dates makes one of any number that is no year, and of the numbers of days, weeks and months. */
function underHeader(column: ColumnSample): readonly CellValue[] {
  if (headerSays(column, dateHeader)) {
    return column.values.filter(
      ({ text }) => isSerial(text) || (/\d/.test(text) && !isMark(text) && !isYearOrSpan(text)) || isMonthName(text),
    );
  }
  if (!headerSays(column, partHeader) || column.values.every(({ text }) => isMark(text))) return [];
  return column.values.filter(({ text }) => isMonthName(text) || /^\D?\d{1,2}\D?$/.test(text));
}

const isYearOrSpan = (text: string): boolean => /^(?:19|20)\d{2}(?: ?[-/] ?(?:(?:19|20)?\d{2})?)?$/.test(text);
