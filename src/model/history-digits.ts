import type { History } from "./history.ts";
import { mostLists } from "./overlap-table.ts";

/** Whether digits write a history of so many lists (of any number that a table may have, where it is null). */
export const areHistoryDigits = (digits: string, lists: number | null): boolean =>
  /^[01]*1[01]*$/.test(digits) && (lists === null ? digits.length <= mostLists : digits.length === lists);

/** The history that digits write, the first list first: "110" is on the first two of three lists and not on the third. */
export const historyOfDigits = (digits: string): History =>
  Array.from(digits).reduce((history, digit, list) => (digit === "1" ? history | (1 << list) : history), 0);
