import { type Stratum, strataBy } from "../../model/stratum.ts";

const longest = 64;

/** The strata with several categories of an attribute made one, called by the names of all. Cost: strata x 2^lists. */
export function mergeCategories(
  strata: readonly Stratum[],
  attribute: string,
  categories: readonly string[],
): readonly Stratum[] {
  const merged = categories.join("/").slice(0, longest);
  const renamed = strata.map(({ values, table }): Stratum => {
    const value = values[attribute];
    const isMerged = value !== undefined && categories.includes(value);
    return { table, values: isMerged ? { ...values, [attribute]: merged } : values };
  });
  return strataBy(renamed, Object.keys(strata[0]?.values ?? {}));
}
