import type { Diagnostic } from "@codemirror/lint";
import type { Text } from "@codemirror/state";
import type { Language } from "../../model/language.ts";
import type { Located } from "../../notebook/document.ts";
import { problemSentence } from "../../text/index.ts";

/** Where problems stand in a text: each from its place to the end of its line. A place outside is taken to the nearest line. */
export function problemRanges(problems: readonly Located[], text: Text, language: Language): Diagnostic[] {
  return problems.map(({ line, column, problem }) => {
    const { from, to, text: written } = text.line(Math.min(Math.max(line, 1), text.lines));
    const end = from + written.replace(/\s*(?:\s#.*)?$/, "").length;
    const start = Math.min(from + Math.max(column, 1) - 1, to);
    // Where nothing is left from the place on, the line itself is what is wrong.
    const isInside = start < end;
    return {
      from: isInside ? start : from,
      to: isInside ? end : to,
      severity: "error",
      message: problemSentence(problem, language),
    };
  });
}
