import * as v from "valibot";
import { appVersion } from "../../model/app-version.ts";
import { list, type Output, object, readAs, text } from "../../model/schema.ts";
import { textHash } from "../../model/table-hash.ts";
import { allDataBehind } from "../../notebook/data-behind.ts";
import type { Notebook } from "../../notebook/document.ts";
import type { CellKinds } from "../cell-kind.ts";
import { withConsistencyCells } from "../consistency/with-consistency-cells.ts";
import type { Session } from "../session/session.ts";
import { fromKeptJson, type KeptJson, toKeptJson } from "./kept-json.ts";

/** A larger file is no bundle of ours, and would fill the memory. */
export const mostBundleBytes = 100_000_000;
const mostResults = 1000;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const hash = v.pipe(v.string(), v.hexadecimal(), v.length(64));
const json = v.custom<KeptJson>((value) => value !== undefined);

const bundledResult = object({
  cell: name,
  kind: name,
  key: hash,
  seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
  /** Method, version, options, seed and the SHA-256 of the table, for readers; it is not read back. */
  provenance: json,
  /** As the schema of the kind has it. */
  value: json,
});
export type BundledResult = Output<typeof bundledResult>;

/** Results of a notebook as a file: each with the key by which it is found again, and with what gave it. */
const resultsBundle = object({
  format: v.literal("morketal-results"),
  version: v.literal(1),
  /** Version of Mørketal. */
  app: name,
  notebook: object({ title: text, seed: v.number(), sha256: hash }),
  results: list(bundledResult, mostResults),
  /** Cells with results that rest on a table from somebody's files: nothing of them is in here. */
  leftOut: list(name, mostResults),
});
export type ResultsBundle = Output<typeof resultsBundle>;

/** What a session can use: the open notebook's, or any other. */
export type BundleSession = Pick<Session, "notebook" | "seed" | "states" | "keyOf" | "offer" | "run">;

/** All results that were computed, but for those that rest on a table from somebody's files. */
export function bundleResults(session: BundleSession, text: string, kinds: CellKinds): ResultsBundle {
  const everyCell = withConsistencyCells(session.notebook, kinds);
  const results: BundledResult[] = [];
  const leftOut: string[] = [];
  for (const [cell, state] of session.states) {
    const kind = everyCell.cells.get(cell)?.kind ?? "";
    const form = kinds[kind]?.kept;
    const key = session.keyOf(cell);
    if (state.status !== "done" || !form || key === null) continue;
    if (restsOnUpload(everyCell, cell)) leftOut.push(cell);
    else {
      const { value, seconds } = state;
      const provenance = toKeptJson(provenanceOf(value));
      results.push({ cell, kind, key, seconds, provenance, value: toKeptJson(form.pack(value)) });
    }
  }
  const { title } = session.notebook;
  const notebook = { title, seed: session.seed, sha256: textHash(text) };
  return { format: "morketal-results", version: 1, app: appVersion, notebook, results, leftOut };
}

/** Reads a bundle; null where the text is none. Whether its results are any is asked when a cell may have them. */
export function readBundle(text: string): ResultsBundle | null {
  if (text.length > mostBundleBytes) return null;
  try {
    return readAs(resultsBundle, JSON.parse(text));
  } catch {
    return null;
  }
}

/** What became of a result of a bundle: used, or why not; where the cell had computed the same already, there was no need. */
export type Reopening = "used" | "already-there" | "no-such-cell" | "other-key" | "not-ready" | "unusable";

/**
 * Offers the results of a bundle to a session and tells for each what became of it. A result is used only under the key
 * that its cell has now, so that none is ever shown for something else than what it was computed from.
 */
export async function reopenResults(
  session: BundleSession,
  { results }: ResultsBundle,
  kinds: CellKinds,
): Promise<ReadonlyMap<string, Reopening>> {
  const before = session.states;
  session.offer(new Map(results.map(({ key, seconds, value }) => [key, { seconds, kept: fromKeptJson(value) }])));
  // What cannot be loaded now leaves its cells without results, and they say so.
  await Promise.allSettled(Object.values(kinds).map(({ late }) => late?.load()));
  const everyCell = withConsistencyCells(session.notebook, kinds);
  const tables = new Set(results.flatMap(({ cell }) => allDataBehind(everyCell, cell)));
  await Promise.all([...tables].map((table) => session.run(table)));
  const isThere = ({ cell }: BundledResult): boolean => before.get(cell)?.status === "done";
  return new Map(results.map((result) => [result.cell, reopening(session, result, isThere(result))]));
}

function reopening(session: BundleSession, { cell, key }: BundledResult, wasThere: boolean): Reopening {
  const state = session.states.get(cell);
  if (state === undefined) return "no-such-cell";
  const now = session.keyOf(cell);
  if (now !== null && now !== key) return "other-key";
  // A cell that is cheap is done whether or not what was offered could be used.
  if (state.status === "done") return state.reopened ? "used" : wasThere ? "already-there" : "unusable";
  return now === null && state.status === "blocked" ? "not-ready" : now === null ? "other-key" : "unusable";
}

function restsOnUpload(notebook: Notebook, cell: string): boolean {
  return allDataBehind(notebook, cell).some((table) => {
    const data = notebook.cells.get(table);
    return data?.sound === true && "upload" in data.spec;
  });
}

const provenanceOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "provenance" in value ? value.provenance : null;
