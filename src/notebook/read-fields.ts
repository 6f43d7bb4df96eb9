import * as v from "valibot";
import type { Field, Fields, GridEntry } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import { failure, type Result, success } from "../model/result.ts";
import { byPlace, type Located, type Place, type Reference, type Spec } from "./document.ts";
import { type Inside, wrongValue } from "./field-kinds/field-kind.ts";
import { expectedOf, fieldSchema, fieldsSchema, gridValues, insideOf, referencesOf } from "./field-kinds/index.ts";
import { expectedOfKey } from "./field-kinds/single-kinds.ts";
import type { YamlNode } from "./yaml-node.ts";

type GridField = Extract<Field, { readonly kind: "grid" }>;

interface GridReading {
  readonly entries: readonly GridEntry[];
  /** In the order of the document; the entries count only where there is none. */
  readonly problems: readonly Located[];
}

/** Reads a grid that is written under `owner`: the values of each key of each entry, and where what is wrong stands. */
function readGrid(field: GridField, node: YamlNode, owner: string): GridReading {
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

export type FieldsReading =
  | { readonly ok: true; readonly spec: Spec; readonly references: readonly Reference[] }
  | { readonly ok: false; readonly problems: readonly [Located, ...Located[]] };

/** A way into a value, and whether it is the last key itself that is wrong. */
interface Path {
  readonly steps: readonly (string | number)[];
  readonly endsAtKey: boolean;
}

/** Reads the value of a cell called for by `fields`, defaults filled in; `owner` names the whole in problems. */
export function readFields(fields: Fields, node: YamlNode, owner: string): FieldsReading {
  const nothingWritten = node.value === null;
  const parsed = v.safeParse(fieldsSchema(fields), nothingWritten ? {} : node.value);
  const grids = readGrids(fields, node);
  const inGrids = [...grids.values()].flatMap(({ problems }) => problems);
  if (parsed.success && inGrids.length === 0) {
    const entries = Object.fromEntries([...grids].map(([key, grid]) => [key, grid.entries]));
    const spec: Spec = { ...(parsed.output as Spec), ...entries };
    return { ok: true, spec, references: referencesOf(fields, node) };
  }
  const elsewhere = parsed.success ? [] : located(parsed.issues, fields, node, owner);
  const [first, ...rest] = [...elsewhere, ...inGrids].sort(byPlace);
  return {
    ok: false,
    problems: [first ?? { ...node.place, problem: wrongValue(owner, { kind: "mapping" }) }, ...rest],
  };
}

/** The grids that are written, by their keys. */
function readGrids(fields: Fields, node: YamlNode): ReadonlyMap<string, GridReading> {
  const grids = new Map<string, GridReading>();
  for (const [key, field] of Object.entries(fields)) {
    const child = node.children.get(key);
    if (field.kind === "grid" && child) grids.set(key, readGrid(field, child, key));
  }
  return grids;
}

function located(issues: readonly v.BaseIssue<unknown>[], fields: Fields, node: YamlNode, owner: string): Located[] {
  const found = issues.map((issue) => {
    const path = issue.path ?? [];
    const steps = path.map((step) => step.key as string | number);
    return problemAt({ steps, endsAtKey: path.at(-1)?.origin === "key" }, fields, node, owner);
  });
  // A wrong choice, such as an unknown method, leaves open which other keys belong here.
  const choiceIsWrong = found.some(
    ({ problem }) => problem.code === "wrong-value" && problem.expected.kind === "choice" && problem.key in fields,
  );
  const kept = choiceIsWrong ? found.filter(({ problem }) => problem.code === "wrong-value") : found;
  return kept.sort(byPlace);
}

function problemAt({ steps, endsAtKey }: Path, fields: Fields, node: YamlNode, owner: string): Located {
  let here = node;
  let inside: Inside | null = { by: "name", fields };
  let field: Field | null = null;
  let key = owner;
  for (const step of steps) {
    const child = here.children.get(step);
    if (inside?.by === "name") {
      key = String(step);
      const known: Fields = inside.fields;
      field = Object.hasOwn(known, key) ? (known[key] ?? null) : null;
      if (field === null) return unknownKey(key, Object.keys(known), child, here);
      if (child === undefined) return { ...here.keyPlace, problem: { code: "missing-key", key } };
      inside = insideOf(field);
    } else if (inside?.by === "key") {
      key = String(step);
      if (endsAtKey && step === steps.at(-1)) {
        const place = child?.keyPlace ?? here.place;
        return { ...place, problem: { code: "wrong-key", key, expected: expectedOfKey(inside.keys) } };
      }
      field = inside.values;
      inside = insideOf(field);
    } else if (inside?.by === "position") {
      const of: Fields | null = inside.fieldsOf(child?.value);
      const [first] = child?.children ?? [];
      if (of === null && first && typeof first[0] === "string") {
        return unknownKey(first[0], inside.sorts, first[1], here);
      }
      inside = of && { by: "name", fields: of };
    }
    // A step inside any other field is an item of its list, which the field's own problem speaks for.
    if (child === undefined) break;
    here = child;
  }
  return { ...here.place, problem: wrongValue(key, field ? expectedOf(field) : { kind: "mapping" }) };
}

function unknownKey(key: string, known: readonly string[], child: YamlNode | undefined, within: YamlNode): Located {
  return { ...(child?.keyPlace ?? within.place), problem: { code: "unknown-key", key, known } };
}

/** Full options from values that stand in no document, defaults filled in; else the first thing that is wrong with them. */
export function readOptions(fields: Fields, written: Spec, owner: string): Result<Spec> {
  const reading = readFields(fields, placelessNode(written), owner);
  if (reading.ok) return success(reading.spec);
  const unknown = reading.problems.find(({ problem }) => problem.code === "unknown-key");
  return failure((unknown ?? reading.problems[0]).problem);
}

/** Whether a value is one that a field takes as it stands. */
export const fitsField = (field: Field, value: unknown): boolean => v.is(fieldSchema(field), value);

const nowhere = { line: 1, column: 1 };

/** Plain data as if they had been read. */
function placelessNode(value: unknown): YamlNode {
  const items: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];
  const children = new Map(items.map(([key, item]) => [key, placelessNode(item)] as const));
  return { value, place: nowhere, keyPlace: nowhere, children };
}
