import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { Block } from "../../notebook/document.ts";
import { plainText } from "../../notebook/plain-text.ts";

const longest = 60;

/** What a block is called for those who do not see it: a cell by kind and name, a text by how it begins. */
export function blockLabel(block: Block, language: Language): string {
  if (block.kind === "cell") return `${block.cell.kind} ${block.cell.name}`;
  const beginning = block.nodes.map(plainText).find((text) => text.trim() !== "") ?? "";
  const words = beginning.trim().replace(/\s+/g, " ");
  const short = words.length > longest ? `${words.slice(0, longest).replace(/\s\S*$/, "")} …` : words;
  return catalogues[language].page.blocks.textLabel(short);
}
