import { catalogues } from "../../locale/catalogues.ts";
import type { Phrase } from "../../locale/phrase.ts";
import { verdictSentences } from "../../locale/verdict-sentences.ts";
import type { Language } from "../../model/language.ts";
import type { CellKinds } from "../cell-kind.ts";
import { cellKindName } from "../index.ts";
import type { Session } from "./session.ts";
import { jointVerdict, type Study, studiesBehind, studiesOf } from "./study.ts";

/** What a session found, for people: a line for each cell and one for each study, in the notebook's language. */
export function sessionInWords({ notebook, seed, states }: Session, kinds: CellKinds): string {
  const { language, title } = notebook;
  const say = catalogues[language].page.app;
  const studies = studiesOf(notebook, states);
  const rows = [...notebook.cells.values()].map(({ name, kind }) => {
    const state = states.get(name) ?? { status: "queued" };
    const verdict = jointVerdict(studiesBehind(notebook, name, studies));
    const finding = state.status === "done" ? kinds[kind]?.finding(state.value, language, verdict) : undefined;
    return [name, cellKindName(kind, language), finding ? plainText(finding) : say.status[state.status]];
  });
  const head = [title, say.seed(String(seed))].filter((text) => text !== "").join(" · ");
  const verdicts = [...studies.values()].map((study) => `${studyInWords(study, language)}\n`);
  return [`${head}\n`, `${aligned(rows)}\n`, ...(verdicts.length > 0 ? [verdicts.join("")] : [])].join("\n");
}

/** The verdict on a study, with its reasons; without an estimate, only with those that forbid it. */
function studyInWords({ data, verdict }: Study, language: Language): string {
  const { label, meaning, reasons, decisive } = verdictSentences(verdict, language);
  const told = verdict.level === "no-estimate" ? decisive : reasons;
  return [`${catalogues[language].verdict.heading} (${data}): ${label}.`, meaning, ...told].join(" ");
}

const plainText = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? part : part.strong)).join("");

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}
