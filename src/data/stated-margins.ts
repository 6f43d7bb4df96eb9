import type { Bounds } from "../model/bounds.ts";
import type { Margins } from "../model/margins.ts";
import { failure, type Result, success } from "../model/result.ts";

/** What stands for the people on any list, where margins are written by list; no list of that name has its own. */
const everybody = "all";

/** Margins as they are written: people by list, and under `all` in all. Fails with `unknown-list`. */
export function statedMargins(
  stated: Readonly<Record<string, Bounds>>,
  lists: readonly string[],
): Result<Margins | null> {
  const entries = Object.entries(stated);
  if (entries.length === 0) return success(null);
  const ofLists = entries.filter(([name]) => name !== everybody);
  const unknown = ofLists.find(([name]) => !lists.includes(name));
  if (unknown) return failure({ code: "unknown-list", name: unknown[0], known: [everybody, ...lists] });
  return success({ all: stated[everybody] ?? null, lists: Object.fromEntries(ofLists) });
}
