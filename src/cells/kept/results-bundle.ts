import * as v from "valibot";
import { appVersion } from "../../model/app-version.ts";
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

/** Results of a notebook as a file: each with the key by which it is found again, and with what gave it. */
export interface ResultsBundle {
  readonly format: "morketal-results";
  readonly version: 1;
  /** Version of Mørketal. */
  readonly app: string;
  readonly notebook: { readonly title: string; readonly seed: number; readonly sha256: string };
  readonly results: readonly BundledResult[];
  /** Cells with results that rest on a table from somebody's files: nothing of them is in here. */
  readonly leftOut: readonly string[];
}

export interface BundledResult {
  readonly cell: string;
  readonly kind: string;
  readonly key: string;
  readonly seconds: number;
  /** Method, version, options, seed and the SHA-256 of the table, for readers; it is not read back. */
  readonly provenance: KeptJson;
  readonly value: KeptJson;
}

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const json = v.custom<KeptJson>((value) => value !== undefined);
const bundleSchema = v.strictObject({
  format: v.literal("morketal-results"),
  version: v.literal(1),
  app: name,
  notebook: v.strictObject({
    title: v.pipe(v.string(), v.maxLength(2000)),
    seed: v.number(),
    sha256: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
  }),
  results: v.pipe(
    v.array(
      v.strictObject({
        cell: name,
        kind: name,
        key: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
        seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
        provenance: json,
        value: json,
      }),
    ),
    v.maxLength(mostResults),
  ),
  leftOut: v.pipe(v.array(name), v.maxLength(mostResults)),
});

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
    const read = v.safeParse(bundleSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** What became of a result of a bundle: used, or why not. */
export type Reopening = "used" | "no-such-cell" | "other-key" | "not-ready" | "unusable";

/**
 * Offers the results of a bundle to a session and tells for each what became of it. A result is used only under the key
 * that its cell has now, so that none is ever shown for something else than what it was computed from.
 */
export async function reopenResults(
  session: BundleSession,
  { results }: ResultsBundle,
  kinds: CellKinds,
): Promise<ReadonlyMap<string, Reopening>> {
  // What cannot be loaded now leaves its cells without results, and they say so.
  await Promise.allSettled(Object.values(kinds).map(({ late }) => late?.load()));
  session.offer(new Map(results.map(({ key, seconds, value }) => [key, { seconds, kept: fromKeptJson(value) }])));
  const everyCell = withConsistencyCells(session.notebook, kinds);
  const tables = new Set(results.flatMap(({ cell }) => allDataBehind(everyCell, cell)));
  await Promise.all([...tables].map((table) => session.run(table)));
  return new Map(results.map((result) => [result.cell, reopening(session, result)]));
}

function reopening(session: BundleSession, { cell, key }: BundledResult): Reopening {
  const state = session.states.get(cell);
  if (state === undefined) return "no-such-cell";
  const now = session.keyOf(cell);
  if (now !== null && now !== key) return "other-key";
  if (state.status === "done") return "used";
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
