import type { Field, GridEntry } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import { byPlace, type Located, type Place } from "./document.ts";
import { expectedOf } from "./expected-of.ts";
import { gridValues } from "./grid-values.ts";
import type { YamlNode } from "./yaml-node.ts";

export type GridField = Extract<Field, { readonly kind: "grid" }>;

export interface GridReading {
  readonly entries: readonly GridEntry[];
  /** In the order of the document; the entries count only where there is none. */
  readonly problems: readonly Located[];
}

/** Reads a grid that is written under `owner`: the values of each key of each entry, and where what is wrong stands. */
export function readGrid(field: GridField, node: YamlNode, owner: string): GridReading {
  const problems: Located[] = [];
  const report = (place: Place, problem: Problem): void => {
    problems.push({ line: place.line, column: place.column, problem });
  };
  const noGrid: Problem = { code: "wrong-value", key: owner, expected: expectedOf(field) };
  if (!Array.isArray(node.value) || node.value.length === 0) report(node.place, noGrid);
  const items = Array.isArray(node.value) ? [...node.children.values()] : [];
  const entries = items.map((item): GridEntry => {
    if (item.children.size === 0 || Array.isArray(item.value)) report(item.place, noGrid);
    const entry = Object.entries(Object.fromEntries(item.children)).flatMap(([key, child]): [string, unknown[]][] => {
      const known = Object.hasOwn(field.of, key) ? field.of[key] : undefined;
      if (!known) {
        if (!Array.isArray(item.value))
          report(child.keyPlace, { code: "unknown-key", key, known: Object.keys(field.of) });
        return [];
      }
      const reading = gridValues(known, child, { key, most: field.most });
      if (reading.ok) return [[key, [...reading.values]]];
      report(reading.located, reading.located.problem);
      return [];
    });
    return Object.fromEntries(entry);
  });
  const scenarios = entries.reduce((sum, entry) => sum + combinations(entry), 0);
  if (scenarios > field.most) report(node.place, { code: "too-many-scenarios", scenarios, most: field.most });
  return { entries, problems: problems.sort(byPlace) };
}

/** How many combinations an entry makes. */
const combinations = (entry: GridEntry): number =>
  Object.values(entry).reduce((product, values) => product * values.length, 1);
