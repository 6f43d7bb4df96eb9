import type { Session } from "../cells/session/session.ts";

/** What is handed over: a notebook and where its cells stand. A session is one. */
export type ExportInput = Pick<Session, "notebook" | "seed" | "states">;
