import type { CellValue, ColumnSample } from "./column-sample.ts";
import { countHeader } from "./count-header.ts";
import { headerSays } from "./identifier-detector.ts";
import { isRun } from "./run.ts";

/** Days since 1900 as spreadsheets keep them: from October 1954 to April 2064. */
const serial = /^[2-5]\d{4}(?:[.,]\d+)?$/;
const firstSerial = 20_000;
const lastSerial = 60_000;
/** 2005 to 2029, when people were met, and birthdays until 2015. */
const recent = { from: 38_353, to: 47_483 };
const latestBirthday = 42_369;

/** Fewer than these say nothing by themselves. */
const enough = 5;

export const isSerial = (text: string): boolean =>
  serial.test(text) && Number.parseFloat(text) >= firstSerial && Number.parseFloat(text) <= lastSerial;

/**
 * The values that are serial dates by their pattern alone: nearly all of the column lies between 20,000 and 60,000, and
 * either all within recent years or all where birthdays are. Codes given out in a row, each once, are none, and counts
 * called so are none.
 */
export function serialDates(column: ColumnSample): readonly CellValue[] {
  const serials = column.values.filter(({ text }) => isSerial(text));
  if (serials.length < enough || serials.length < 0.95 * column.values.length) return [];
  if (headerSays(column, countHeader)) return [];
  const days = serials.map(({ text }) => Number.parseFloat(text));
  const isOnceEach = serials.every(({ rows }) => rows === 1);
  if (isOnceEach && isRun(days)) return [];
  const isRecent = days.every((day) => day >= recent.from && day <= recent.to);
  return isRecent || days.every((day) => day <= latestBirthday) ? serials : [];
}
