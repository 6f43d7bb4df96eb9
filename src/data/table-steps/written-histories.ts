import { type History, listIndices } from "../../model/history.ts";
import { areHistoryDigits, historyOfDigits } from "../../model/history-digits.ts";
import { failure, type Result, success } from "../../model/result.ts";

/** The histories that digits write, for a table of these lists. */
export function writtenHistories(written: readonly string[], lists: readonly string[]): Result<History[]> {
  const wrong = written.find((digits) => !areHistoryDigits(digits, lists.length));
  if (wrong !== undefined) return failure({ code: "not-a-history", history: wrong, lists });
  return success(written.map(historyOfDigits));
}

/** The same histories for a table that may lack some of the lists: those that need a missing one fall away. */
export function onListsOf(histories: readonly History[], from: readonly string[], to: readonly string[]): History[] {
  return histories.flatMap((history) => {
    const places = listIndices(history).map((list) => to.indexOf(from[list] ?? ""));
    return places.includes(-1) ? [] : [places.reduce((mask, place) => mask | (1 << place), 0)];
  });
}
