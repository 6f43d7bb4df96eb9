import { observedTotal } from "../../model/overlap-table.ts";
import { type Stratum, strataBy } from "../../model/stratum.ts";
import { kCheck } from "../k-check.ts";
import type { KCheck, RareCombination } from "./contract.ts";

const least = 5;

/** As many attributes are combined as `kCheck` combines. */
const mostAttributes = 3;

/**
 * The combinations of attributes that fewer than five persons have, by size. One that contains a smaller rare one is left
 * out, since merging mends that one first. Cost: strata x subsets of attributes x 2^L.
 */
export function rareCombinations(strata: readonly Stratum[]): KCheck {
  const attributes = Object.keys(strata[0]?.values ?? {});
  const people = strata.map(({ values, table }) => ({
    categories: attributes.map((attribute) => values[attribute] ?? ""),
    persons: observedTotal(table),
  }));
  const rare: RareCombination[] = [];
  for (let size = 1; size <= mostAttributes; size++) {
    const found = subsets(attributes, size)
      .flatMap((subset) => strataBy(strata, subset))
      .map(({ values, table }) => ({ values, persons: observedTotal(table) }))
      .filter(
        ({ values, persons }) => persons > 0 && persons < least && !rare.some((one) => holds(values, one.values)),
      );
    rare.push(...found);
  }
  return { least, combinations: rare, byAttributes: kCheck(attributes, people, { k: least, mostAttributes }) };
}

const holds = (values: Stratum["values"], part: RareCombination["values"]): boolean =>
  Object.entries(part).every(([attribute, value]) => values[attribute] === value);

function subsets(attributes: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return attributes.flatMap((first, index) =>
    subsets(attributes.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}
