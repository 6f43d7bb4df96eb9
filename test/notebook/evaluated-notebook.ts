import { readFileSync } from "node:fs";
import { cellKinds } from "../../src/cells/index.ts";
import { createSession, type Session } from "../../src/cells/session/session.ts";
import { shippedContext } from "../cells/shipped-context.ts";

/** The text of a notebook that comes with the app. */
export const notebookText = (file: string): string =>
  readFileSync(new URL(`../../notebooks/${file}`, import.meta.url), "utf8");

/** A notebook that comes with the app after some cells and what they need were run; all of them when none is named. */
export async function evaluatedNotebook(file: string, ...cells: readonly string[]): Promise<Session> {
  const session = createSession(notebookText(file), cellKinds, shippedContext, () => {});
  if (cells.length === 0) await session.runAll();
  for (const cell of cells) await session.run(cell);
  return session;
}

/** What a cell found; it must have ended well. */
export function resultOf<Value>({ states }: Session, name: string): Value {
  const state = states.get(name);
  if (state?.status !== "done") throw new Error(`${name}: ${state?.status}`);
  return state.value as Value;
}
