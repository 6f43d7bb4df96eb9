/** What is known of one person, or of several alike: a category for each attribute, in the order of the attributes. */
export interface AttributeRow {
  readonly categories: readonly string[];
  readonly persons: number;
}

/** Two categories of an attribute made one. */
export interface CategoryMerge {
  readonly attribute: string;
  /** The category that the fewest persons have, and the one that the next fewest have. */
  readonly category: string;
  readonly into: string;
  /** How many combinations of the same attributes would still be rare. */
  readonly left: number;
}

/** The combinations of some attributes that too few persons have. */
export interface RareCombinations {
  readonly attributes: readonly string[];
  /** How many combinations fewer than k persons, and at least one, have. */
  readonly combinations: number;
  /** One merge for each attribute with two categories or more, the one that cures most first; the choice is the user's. */
  readonly merges: readonly CategoryMerge[];
}

export interface KCheckOptions {
  /** A combination that fewer persons have is rare. */
  readonly k?: number;
  /** The most attributes that are combined. */
  readonly mostAttributes?: number;
}

/**
 * Looks for combinations of attributes, such as a nationality and an age band, that fewer than k persons have: by them a
 * person could be known again (k-anonymity; Samarati and Sweeney 1998). Lists the rare ones by the number of attributes,
 * fewest first. Cost: different rows x subsets of attributes x attributes.
 */
export function kCheck(
  attributes: readonly string[],
  rows: Iterable<AttributeRow>,
  { k = 5, mostAttributes = 3 }: KCheckOptions = {},
): RareCombinations[] {
  const people = tally(rows, (categories) => categories);
  return subsets(attributes.length, mostAttributes).flatMap((places): RareCombinations[] => {
    const held = tally(people, (categories) => places.map((place) => categories[place] ?? ""));
    const combinations = rareIn(held, k);
    if (combinations === 0) return [];
    const merges = places.flatMap((place, position) => mergeOf(held, position, attributes[place] ?? "", k));
    return [
      {
        attributes: places.map((place) => attributes[place] ?? ""),
        combinations,
        merges: merges.sort((a, b) => a.left - b.left),
      },
    ];
  });
}

const rareIn = (held: readonly AttributeRow[], k: number): number => held.filter(({ persons }) => persons < k).length;

function mergeOf(held: readonly AttributeRow[], position: number, attribute: string, k: number): CategoryMerge[] {
  const sizes = tally(held, (categories) => [categories[position] ?? ""]).sort((a, b) => a.persons - b.persons);
  const category = sizes[0]?.categories[0];
  const into = sizes[1]?.categories[0];
  if (category === undefined || into === undefined) return [];
  const merged = tally(held, (categories) => categories.with(position, rename(categories[position] ?? "")));
  return [{ attribute, category, into, left: rareIn(merged, k) }];

  function rename(one: string): string {
    return one === category ? (into ?? one) : one;
  }
}

/** Adds up rows that agree in what is kept of their categories; those of nobody are left out. */
function tally(
  rows: Iterable<AttributeRow>,
  kept: (categories: readonly string[]) => readonly string[],
): AttributeRow[] {
  const byKey = new Map<string, AttributeRow>();
  for (const { categories, persons } of rows) {
    if (persons === 0) continue;
    const some = kept(categories);
    const key = JSON.stringify(some);
    byKey.set(key, { categories: some, persons: persons + (byKey.get(key)?.persons ?? 0) });
  }
  return [...byKey.values()];
}

/** The subsets of the numbers below `size` with 1 to `most` members, the smaller ones first. */
function subsets(size: number, most: number): number[][] {
  let latest: number[][] = [[]];
  const all: number[][] = [];
  for (let members = 1; members <= Math.min(size, most); members++) {
    latest = latest.flatMap((subset) =>
      Array.from({ length: size - 1 - (subset.at(-1) ?? -1) }, (_, i) => [...subset, (subset.at(-1) ?? -1) + 1 + i]),
    );
    all.push(...latest);
  }
  return all;
}
