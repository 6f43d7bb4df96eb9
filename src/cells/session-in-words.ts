import { words } from "../text/index.ts";
import type { Phrase } from "../text/phrase.ts";
import type { CellKinds } from "./cell-kind.ts";
import type { Session } from "./session.ts";

/** What a session found, for people: a line for each cell, in the notebook's language. */
export function sessionInWords({ notebook, seed, states }: Session, kinds: CellKinds): string {
  const { language, title } = notebook;
  const say = words[language].app;
  const rows = [...notebook.cells.values()].map(({ name, kind }) => {
    const state = states.get(name) ?? { status: "queued" };
    const finding = state.status === "done" ? kinds[kind]?.finding(state.value, language) : undefined;
    return [name, kinds[kind]?.words[language].name ?? kind, finding ? plainText(finding) : say.status[state.status]];
  });
  const head = [title, say.seed(String(seed))].filter((text) => text !== "").join(" · ");
  return `${head}\n\n${aligned(rows)}\n`;
}

const plainText = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? part : part.strong)).join("");

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}
