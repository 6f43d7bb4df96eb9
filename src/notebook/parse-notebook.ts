import type { RootContent } from "mdast";
import type { Problem } from "../model/problem.ts";
import { assembleCells } from "./assemble-cells.ts";
import { type Block, byPlace, type Cell, type Located, type Notebook } from "./document.ts";
import type { FencedBlock } from "./fenced-block.ts";
import { readFrontMatter, withoutFrontMatter } from "./front-matter.ts";
import { keepLast } from "./keep-last.ts";
import type { Syntax } from "./read-cell.ts";
import { type NodesReading, rereadNodes } from "./reread-nodes.ts";
import { similarWord } from "./similar-word.ts";
import { mostMarks, tooDenseFrom } from "./too-dense-from.ts";
import type { TopLevelNode } from "./top-level-nodes.ts";

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
