import type { RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import { type FencedBlock, fencedBlock } from "./fenced-block.ts";

export interface TopLevelNode {
  readonly node: RootContent;
  /** For code between fences that names its language or kind. */
  readonly fence: FencedBlock | null;
}

const extensions = {
  extensions: [frontmatter(), gfmTable()],
  mdastExtensions: [frontmatterFromMarkdown(), gfmTableFromMarkdown()],
};

/** Each unclosed cell costs another reading of what follows it; beyond this many, the rest is taken as it stands. */
const mostRestarts = 20;

/**
 * The Markdown nodes of a document, with their places in it. A cell whose closing fence is missing ends before the next
 * opening one instead of swallowing it: there, reading starts afresh. The first `before` lines are passed over. What is
 * inside of a node that stands after such lines has its place among the lines that were read.
 */
export function topLevelNodes(
  lines: readonly string[],
  isCellKind: (word: string) => boolean,
  before = 0,
): TopLevelNode[] {
  const nodes: TopLevelNode[] = [];
  let skipped = before;
  for (let start = 0; start <= mostRestarts; start++) {
    // A blank line before it, so that a rule is not taken for the head of the document.
    const rest = (skipped > 0 ? "\n" : "") + lines.slice(skipped).join("\n");
    const above = Math.max(0, skipped - 1);
    skipped = 0;
    for (const child of fromMarkdown(rest, extensions).children) {
      const node = movedDown(child, above);
      const fence = node.type === "code" ? fencedBlock(node, lines) : null;
      nodes.push({ node, fence });
      if (fence && !fence.closed && isCellKind(fence.word) && fence.last < lines.length && start < mostRestarts) {
        skipped = fence.last;
        break;
      }
    }
    if (skipped === 0) break;
  }
  return nodes;
}

/** The node as many lines further down. Blank lines in its stead would have to be read each time, as the text is. */
function movedDown(node: RootContent, lines: number): RootContent {
  const { position } = node;
  if (!position || lines === 0) return node;
  const moved = (point: typeof position.start) => ({ ...point, line: point.line + lines });
  return { ...node, position: { start: moved(position.start), end: moved(position.end) } };
}
