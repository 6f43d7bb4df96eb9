import { type Protected, roundStrataTo5, roundTo5, suppress, suppressStrata } from "../../data/disclosure/protected.ts";
import type { Threshold } from "../../data/disclosure/protection.ts";
import type { Dataset } from "../../model/dataset.ts";
import { type Result, success } from "../../model/result.ts";

/** Counts below a threshold are hidden, or all counts are rounded to 5. */
export type WayToProtect = Threshold | "rounding";

/** A dataset as it may leave the computer. */
export function protectTable({ table, strata }: Dataset, way: WayToProtect): Result<Protected> {
  if (way === "rounding") return strata.length > 0 ? roundStrataTo5(strata) : success(roundTo5(table));
  return strata.length > 0 ? suppressStrata(strata, { threshold: way }) : suppress(table, { threshold: way });
}
