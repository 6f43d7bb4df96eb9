import type { History } from "../../model/history.ts";
import type { Stratum } from "../../model/stratum.ts";

/** A count below the threshold, other than 0, is hidden. */
export type Threshold = 3 | 5 | 8 | 11;
export const thresholds: readonly Threshold[] = [3, 5, 8, 11];
export const defaultThreshold: Threshold = 5;

/**
 * Which exact totals readers have: none; how many people there are in all; also how many on each list; also how many on
 * each two lists. Each holds those before it.
 */
export const totalsLevels = ["none", "everybody", "lists", "pairs"] as const;
export type TotalsLevel = (typeof totalsLevels)[number];

/**
 * An exact total that is published beside a table: people whose history contains all lists of `overlap`, 0 for
 * everybody.
 */
export interface PublishedTotal {
  readonly overlap: History;
  readonly people: number;
}

/**
 * Why a count is hidden: it is small (or it could be, see `hideSmallCounts`), it would tell a hidden one by way of the
 * totals, or it was hidden when it came.
 */
export type HidingReason = "small" | "totals" | "given";

/** What was done to a table, or to one stratum of it. */
export interface ProtectedPart {
  /** The values of the stratum; none for a table without strata. */
  readonly values: Stratum["values"];
  readonly totals: readonly PublishedTotal[];
  readonly reasons: readonly { readonly history: History; readonly reason: HidingReason }[];
}

/** How a table was protected: what a reader may know of it, and needs to know. */
export type Protection =
  | { readonly method: "suppression"; readonly threshold: Threshold; readonly parts: readonly ProtectedPart[] }
  | { readonly method: "rounding"; readonly base: 5 };
