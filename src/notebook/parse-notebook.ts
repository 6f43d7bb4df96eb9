import type { RootContent } from "mdast";
import * as v from "valibot";
import type { Fields, OptionsOf } from "../model/fields.ts";
import { languages } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import { thresholdFields } from "../model/thresholds.ts";
import { dependencies } from "./dependencies.ts";
import { type Block, byPlace, type Cell, type Located, type Notebook } from "./document.ts";
import type { FencedBlock } from "./fenced-block.ts";
import { fieldSchema, fieldsSchema } from "./field-kinds/index.ts";
import { keepLast } from "./keep-last.ts";
import { withoutMarks } from "./marks.ts";
import { type CellReading, readCell, type Syntax } from "./read-cell.ts";
import { readFields } from "./read-fields.ts";
import { readYaml } from "./read-yaml.ts";
import { type NodesReading, rereadNodes } from "./reread-nodes.ts";
import { mostMarks, tooDenseFrom } from "./too-dense-from.ts";
import type { TopLevelNode } from "./top-level-nodes.ts";
import type { YamlNode } from "./yaml-node.ts";

/** About five times the cells of the largest notebook. */
const mostRemembered = 1000;

const remembered = new WeakMap<Syntax, Map<string, CellReading>>();

/**
 * `readCell`, which is not done again for a block that says the same in the same place: an edit elsewhere in a long notebook
 * then costs no reading of its other cells.
 */
function rememberedReading(block: FencedBlock, syntax: Syntax): CellReading {
  const readings = remembered.get(syntax) ?? new Map<string, CellReading>();
  remembered.set(syntax, readings);
  const { word, first, column, closed, content } = block;
  const key = `${first} ${column} ${closed} ${word}\n${content}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = readCell(block, syntax);
  if (readings.size >= mostRemembered) readings.clear();
  readings.set(key, reading);
  return reading;
}

/** What may stand between the `---` lines at the top of a notebook. */
const frontMatterFields = {
  title: { kind: "text", default: "" },
  language: { kind: "choice", default: "en", choices: languages },
  seed: { kind: "number", default: 1, low: 0, high: 2 ** 32 - 1, whole: true },
  /** What the brief answers. */
  question: { kind: "text", default: "" },
  /** People among whom the victims live, for rates per 100,000; 0 where none is given. */
  population: { kind: "number", default: 0, low: 0, high: 1e10, whole: true },
  /** Where the population figure comes from. */
  "population-source": { kind: "text", default: "" },
  /** Instead of the usual thresholds of the checks. */
  thresholds: { kind: "group", fields: thresholdFields },
} as const satisfies Fields;

type FrontMatter = OptionsOf<typeof frontMatterFields>;

interface FrontMatterReading {
  readonly head: FrontMatter;
  readonly problems: readonly Located[];
}

const defaults = v.parse(fieldsSchema(frontMatterFields), {}) as FrontMatter;

/** Reads the front matter; a key that is wrong is reported and gets its default, and the others count all the same. */
function readFrontMatter(text: string, firstLine: number): FrontMatterReading {
  const yaml = readYaml(text, firstLine);
  if (!yaml.ok) return { head: defaults, problems: yaml.problems };
  const reading = readFields(frontMatterFields, yaml.node, "---");
  if (reading.ok) return { head: reading.spec as FrontMatter, problems: [] };

  return { head: { ...defaults, ...usable(frontMatterFields, yaml.node) }, problems: reading.problems };
}

/** What is right of what is written, group by group; a group that is written has its defaults for the rest. */
function usable(fields: Fields, node: YamlNode): Partial<FrontMatter> {
  const entries = Object.entries(fields).flatMap(([key, field]) => {
    const child = node.children.get(key);
    if (child && field.kind === "group") {
      const rest = v.parse(fieldSchema(field), {}) as Readonly<Record<string, unknown>>;
      return [[key, { ...rest, ...usable(field.fields, child) }]];
    }
    const written = v.safeParse(fieldSchema(field), child?.value);
    return written.success ? [[key, written.output]] : [];
  });
  return Object.fromEntries(entries);
}

const withoutFrontMatter: FrontMatterReading = { head: defaults, problems: [] };

const usableName = /^[a-zæøå][a-z0-9æøå-]{0,39}$/;

interface NamedCell {
  readonly name: string;
  /** Why the written name is not used, or null. */
  readonly problem: Problem | null;
}

/**
 * Gives every cell a name of its own: the written one where it is usable and not taken, else `KIND-NUMBER`. A cell may
 * do without a name if no other refers to it.
 */
function cellNames(cells: readonly { readonly kind: string; readonly written: string }[]): NamedCell[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  const own = cells.map(({ written }): NamedCell | { readonly name: null; readonly problem: Problem | null } => {
    if (written === "") return { name: null, problem: null };
    if (!usableName.test(written)) return { name: null, problem: { code: "bad-cell-name", name: written } };
    if (taken.has(written)) return { name: null, problem: { code: "repeated-name", name: written } };
    taken.add(written);
    return { name: written, problem: null };
  });
  return own.map(({ name, problem }, index) => ({ name: name ?? numbered(cells[index]?.kind ?? ""), problem }));

  function numbered(kind: string): string {
    let number = numbers.get(kind) ?? 0;
    do number++;
    while (taken.has(`${kind}-${number}`));
    numbers.set(kind, number);
    return `${kind}-${number}`;
  }
}

export const mostBytes = 1_000_000;
export const mostCells = 200;

/**
 * Reads a notebook: Markdown in which the fenced blocks that begin with a kind of cell are cells. It always gives a
 * notebook; what is wrong stands in it as problems with their places, and one bad cell never hides the others.
 */
export const parseNotebook: (text: string, syntax: Syntax) => Notebook = keepLast(readNotebook);

/** What was read last, since the next text is most often the same one after an edit. */
const lastRead = new WeakMap<Syntax, NodesReading>();

function readNotebook(text: string, syntax: Syntax): Notebook {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostBytes) return unreadable(1, { code: "document-too-large", bytes, most: mostBytes });
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const tooDense = tooDenseFrom(lines);
  if (tooDense !== null) return unreadable(tooDense, { code: "markup-too-dense", most: mostMarks });

  const kinds = Object.keys(syntax);
  const nodes = rereadNodes(lines, (word) => kinds.includes(word), lastRead.get(syntax) ?? null);
  lastRead.set(syntax, { lines, nodes });
  const found = nodes.flatMap(({ fence }) => (fence && isCell(fence, kinds) ? [fence] : []));
  const fences = found.slice(0, mostCells);
  const { cells, order } = assembleCells(fences, syntax);

  const head = nodes[0]?.node;
  const frontMatter = head?.type === "yaml" ? readFrontMatter(head.value, 2) : withoutFrontMatter;
  return {
    ...frontMatter.head,
    blocks: inBlocks(nodes, new Map(cells.map((cell, index) => [fences[index], cell]))),
    cells: new Map(cells.map((cell) => [cell.name, cell])),
    order,
    problems: [...frontMatter.problems, ...tooMany(found)].sort(byPlace),
  };
}

/** A misspelt kind is a cell too, a broken one: passed over as a code sample it would go unnoticed. */
const isCell = ({ word }: FencedBlock, kinds: readonly string[]): boolean =>
  kinds.includes(word) || similarWord(word, kinds) !== null;

/** Cells beyond the limit stay what they are in Markdown: code. */
function tooMany(found: readonly FencedBlock[]): Located[] {
  const first = found[mostCells];
  if (!first) return [];
  const problem: Problem = { code: "too-many-cells", cells: found.length, most: mostCells };
  return [{ line: first.first, column: first.column, problem }];
}

function inBlocks(nodes: readonly TopLevelNode[], cells: ReadonlyMap<FencedBlock | undefined, Cell>): Block[] {
  const blocks: Block[] = [];
  let prose: RootContent[] = [];
  const endProse = (): void => {
    if (prose.length > 0) blocks.push({ kind: "prose", nodes: prose });
    prose = [];
  };
  for (const { node, fence } of nodes) {
    const cell = fence ? cells.get(fence) : undefined;
    if (cell) {
      endProse();
      blocks.push({ kind: "cell", cell });
    } else if (node.type !== "yaml") {
      prose.push(node);
    }
  }
  endProse();
  return blocks;
}

const unreadable = (line: number, problem: Problem): Notebook => ({
  ...withoutFrontMatter.head,
  blocks: [],
  cells: new Map(),
  order: [],
  problems: [{ line, column: 1, problem }],
});

interface AssembledCells {
  /** One for each block, in the same order. */
  readonly cells: readonly Cell[];
  /** Their names, each after the sound cells that it needs. */
  readonly order: readonly string[];
}

/** Reads the blocks as cells, names them, and finds out what they need of one another. */
function assembleCells(blocks: readonly FencedBlock[], syntax: Syntax): AssembledCells {
  const names = cellNames(blocks.map(({ word, rest }) => ({ kind: word, written: rest })));
  const drafts = blocks.map((block, index) => {
    const { name = "", problem = null } = names[index] ?? {};
    const nameProblem: Located[] = problem ? [{ line: block.first, column: block.restColumn, problem }] : [];
    return { block, name, nameProblem, reading: rememberedReading(block, syntax) };
  });
  const { order, problems } = dependencies(
    new Map(
      drafts.map(({ block, name, reading }) => [
        name,
        {
          kind: Object.hasOwn(syntax, block.word) ? block.word : null,
          references: reading.ok ? reading.references : [],
        },
      ]),
    ),
  );
  const cells = drafts.map(({ block, name, nameProblem, reading }): Cell => {
    const head = { kind: block.word, name, lines: { first: block.first, last: block.last } };
    const ofReading = reading.ok ? (problems.get(name) ?? []) : reading.problems;
    const [first, ...rest] = [...nameProblem, ...ofReading].sort(byPlace);
    if (first) return { ...head, sound: false, problems: [first, ...rest] };
    const { marks, spec } = withoutMarks(reading.ok ? reading.spec : {});
    const references = reading.ok ? reading.references : [];
    return { ...head, sound: true, spec, marks, needs: [...new Set(references.map((reference) => reference.name))] };
  });
  return { cells, order };
}

/** The word that `written` was most likely meant to be, or null: one slip of the pen, two in a long word. */
function similarWord(written: string, words: readonly string[]): string | null {
  const lower = written.toLowerCase();
  return words.find((word) => slips(lower, word) <= (word.length >= 6 ? 2 : 1)) ?? null;
}

/** How many letters are wrong, missing, too many or swapped with their neighbour (Damerau 1964, adjacent swaps only). */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = i === 0 || j === 0 ? i + j : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1);
      table[i * width + j] = least;
    }
  }
  return at(a.length, b.length);
}

/** Whether a document is within the limits beyond which none of it is read. */
export function staysReadable(text: string): boolean {
  return new TextEncoder().encode(text).length <= mostBytes && tooDenseFrom(text.split(/\r\n|\r|\n/)) === null;
}
