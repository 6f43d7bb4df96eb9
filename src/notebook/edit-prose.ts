import type { Notebook } from "./document.ts";
import { blockLines, blockText, replaceBlock } from "./edit-blocks.ts";
import { parseNotebook } from "./parse-notebook.ts";
import type { Syntax } from "./read-cell.ts";
import { isBlankLine, sourceLines } from "./source-lines.ts";

/** A document in which a text is being written. */
export interface ProseEdit {
  readonly source: string;
  /** Whether the text is still one block of text, with the same blocks around it. */
  readonly stillProse: boolean;
}

/** What ends whatever a Markdown text may have left open: a block of code, a comment, a declaration, raw HTML. */
const ends = ["", "\n```", "\n~~~", "\n-->", "\n?>", "\n]]>", "\n>", "\n</pre></script></style></textarea>"];

/**
 * The document with other Markdown in place of a block of text. What the text leaves open is closed, so that it swallows
 * nothing of what follows it. Cells in the text become cells, and a text of nothing removes the block. A text that makes
 * the whole document unreadable is not taken.
 */
export function replaceProse(source: string, index: number, text: string, syntax: Syntax): ProseEdit {
  const before = parseNotebook(source, syntax);
  const after = followers(source, before, index);
  for (const whole of [source, withGap(source, before, index)]) {
    for (const end of endsFor(text)) {
      const edited = replaceBlock(whole, index, `${text}${end}`, syntax);
      const notebook = parseNotebook(edited, syntax);
      const added = notebook.blocks.length - before.blocks.length;
      const follow = followers(edited, notebook, index + added);
      if (follow.length !== after.length || follow.some((block, at) => block !== after[at])) continue;
      const stillProse = end === "" && added === 0 && notebook.blocks[index]?.kind === "prose";
      return { source: edited, stillProse };
    }
  }
  const asItStands = replaceBlock(source, index, text, syntax);
  const isReadable = parseNotebook(asItStands, syntax).blocks.length > 0;
  return { source: isReadable ? asItStands : source, stillProse: false };
}

/** A fence that is longer than three marks needs an end as long. */
function endsFor(text: string): string[] {
  const longer = [...text.matchAll(/^ {0,3}(`{4,}|~{4,})/gm)].map(([, fence = ""]) => `\n${fence}`);
  return [...ends, ...longer];
}

/** The document with a blank line after a block, without which raw HTML goes on. */
function withGap(source: string, { blocks }: Notebook, index: number): string {
  const block = blocks[index];
  if (!block) throw new RangeError(`no block ${index}`);
  const { mark, lines, ending } = sourceLines(source);
  const { last } = blockLines(block);
  const rest = lines.slice(last);
  return mark + [...lines.slice(0, last), ...(isBlankLine(rest[0]) ? [] : [ending]), ...rest].join("");
}

const followers = (source: string, { blocks }: Notebook, index: number): string[] =>
  blocks.slice(index + 1).map((block) => blockText(source, block));
