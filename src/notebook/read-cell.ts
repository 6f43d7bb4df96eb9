import type { Fields } from "../model/fields.ts";
import type { Problem } from "../model/problem.ts";
import type { Located, Reference, Spec } from "./document.ts";
import type { FencedBlock } from "./fenced-block.ts";
import { markFields } from "./marks.ts";
import { readFields } from "./read-fields.ts";
import { readYaml } from "./read-yaml.ts";

/** What the parser has to know of a kind of cell. */
export interface CellSyntax {
  /** The closed set of keys, which may depend on what is written. */
  fields(written: Readonly<Record<string, unknown>>): Fields;
  /** What is wrong with the keys as a whole, such as two that exclude each other; null where nothing is. */
  conflict?(written: Readonly<Record<string, unknown>>): Problem | null;
}

/** The kinds of cell by name. */
export type Syntax = Readonly<Record<string, CellSyntax>>;

export type CellReading =
  | { readonly ok: true; readonly spec: Spec; readonly references: readonly Reference[] }
  | { readonly ok: false; readonly problems: readonly [Located, ...Located[]] };

/** Reads one fenced block as a cell of the kind that its first word names, apart from its name. */
export function readCell(block: FencedBlock, syntax: Syntax): CellReading {
  const fence = { line: block.first, column: block.column };
  const broken = (problem: Problem): CellReading => ({ ok: false, problems: [{ ...fence, problem }] });
  const kind = Object.hasOwn(syntax, block.word) ? syntax[block.word] : undefined;
  if (!kind) return broken({ code: "unknown-cell-kind", kind: block.word, known: Object.keys(syntax) });
  if (!block.closed) return broken({ code: "unclosed-cell" });

  const yaml = readYaml(block.content, block.first + 1);
  if (!yaml.ok) return yaml;
  // What is missing from the cell as a whole is shown at its fence.
  const node = { ...yaml.node, keyPlace: fence, place: yaml.node.value === null ? fence : yaml.node.place };
  const written = asMapping(node.value);
  const reading = readFields({ ...kind.fields(written), ...markFields }, node, block.word);
  const problem = kind.conflict?.(written) ?? null;
  if (!problem) return reading;
  // A misspelt key may be what makes the conflict; whatever else is wrong shows when that is mended.
  const unknown = reading.ok ? [] : reading.problems.filter((one) => one.problem.code === "unknown-key");
  return { ok: false, problems: [{ ...fence, problem }, ...unknown] };
}

function asMapping(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
