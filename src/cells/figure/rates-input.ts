import type { RatesInput } from "../../figures/figure.ts";
import type { EstimateValue } from "../estimate/value.ts";
import { estimateRow, name, strataRows } from "./people-rows.ts";
import type { Population } from "./value.ts";

/** The strata of an estimate, or the whole of one that was not divided, with the inhabitants of each. */
export function ratesInput(label: string, { estimate }: EstimateValue, population: Population): RatesInput {
  const strata = strataRows(estimate);
  const rows = strata.length > 0 ? strata : [estimateRow(name(label), estimate)];
  const inhabitants = (stratum: string): number | null => {
    if (!population.apart) return population.people;
    return Object.hasOwn(population.byStratum, stratum) ? (population.byStratum[stratum] ?? null) : null;
  };
  return {
    rows: rows.map((row) => ({ ...row, observed: row.observed ?? 0, population: inhabitants(row.label.en) })),
    apart: population.apart,
  };
}
