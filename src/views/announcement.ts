import type { CellState } from "../cells/cell-state.ts";
import type { Language } from "../model/language.ts";
import { problemSentence, words } from "../text/index.ts";
import { formatCount } from "../text/numbers.ts";

/** More finished cells than this are counted, not named. */
const mostNamed = 3;

/** What is said aloud when cells have reached new states, by their names; waiting is not worth a word. */
export function announcement(changes: ReadonlyMap<string, CellState>, language: Language): string {
  const say = words[language].app.announce;
  const done = [...changes.values()].filter(({ status }) => status === "done").length;
  const sentences = done > mostNamed ? [say.manyDone(formatCount(done, language))] : [];
  for (const [cell, state] of changes) {
    if (state.status === "done" && done <= mostNamed) sentences.push(say.done(cell));
    if (state.status === "running") sentences.push(say.running(cell));
    if (state.status === "cancelled") sentences.push(say.cancelled(cell));
    if (state.status === "failed") sentences.push(say.failed(cell, problemSentence(state.problem, language)));
  }
  return sentences.join(" ");
}
