import { fittedOddsRatio } from "../kernel/fitted-odds-ratio.ts";
import { interactionsAmongListed } from "../kernel/interactions-among-listed.ts";
import { oddsRatioRange } from "../kernel/odds-ratio-range.ts";
import type { Estimate } from "../model/estimate.ts";
import { everyCountKnown } from "../model/every-count-known.ts";
import { parseModel } from "../model/model-notation.ts";
import { oddsRatio } from "../model/odds-ratio.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import type { ScenarioState } from "../model/scenario.ts";
import type { Dial } from "../model/scenario-results.ts";

/** Where a dial stands, and what the data say of it. */
export type Turned = Pick<Dial, "base" | "ownRange">;

const level = 0.95;

/**
 * The interaction of all lists, of which the data show nothing: its own range is that of the interactions of all lists but
 * one among the people on that one (see `interactionsAmongListed`), which are comparable and seen. None with two lists, and
 * where a count is hidden or a history unobservable. Cost: lists 2^lists.
 */
export function interactionOfBase(table: OverlapTable): Turned {
  if (table.lists.length < 3 || everyCountKnown(table) !== null) return { base: 1, ownRange: null };
  const seen = interactionsAmongListed(table.counts);
  return { base: 1, ownRange: { low: Math.min(...seen), high: Math.max(...seen) } };
}

/**
 * The odds ratio of two lists in the model of the base, and the 95 % profile range that the data give it in that model with
 * their term free, within the bounds of an assumed odds ratio. Null where the model has none, or one that differs with
 * other lists. Cost: 50 fits.
 */
export function oddsRatioOfBase(
  between: readonly [string, string],
  { dataset: { table }, method, options }: ScenarioState,
  { model: named }: Estimate,
): Turned | null {
  const [a, b] = between.map((list) => table.lists.indexOf(list));
  const parsed = parseModel(named?.model ?? "", table.lists.length);
  if (a === undefined || b === undefined || Math.min(a, b) < 0 || !parsed.ok) return null;
  const pair = (1 << a) | (1 << b);
  const assumed = options["odds-ratio"];
  const base =
    method === "assumed-dependence" && typeof assumed === "number"
      ? assumed
      : fittedOddsRatio(parsed.value, pair, table);
  const { low, high } = oddsRatio;
  const ownRange = oddsRatioRange({ model: parsed.value, pair, level, low, high }, table);
  return base === null ? null : { base, ownRange };
}
