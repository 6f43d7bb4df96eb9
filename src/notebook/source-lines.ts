import { keepLast } from "./keep-last.ts";

/** A document as its lines, each with its ending, none of them empty, and the byte order mark, if there is one. */
export interface SourceLines {
  readonly mark: string;
  readonly lines: readonly string[];
  /** How the document ends its lines. */
  readonly ending: string;
}

const documents = {};

const readLines = keepLast((source: string): SourceLines => {
  const mark = source.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lines = source.slice(mark.length).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  return { mark, lines, ending: /\r\n|\r|\n/.exec(lines[0] ?? "")?.[0] ?? "\n" };
});

/** The same object again for a document that was asked for just before: an edit looks at each of its blocks. */
export const sourceLines = (source: string): SourceLines => readLines(source, documents);

export const withEnding = (line: string, ending: string): string => (/[\r\n]$/.test(line) ? line : line + ending);

export const isBlankLine = (line: string | undefined): boolean => line === undefined || line.trim() === "";
