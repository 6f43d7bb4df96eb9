/** A document as its lines, each with its ending, none of them empty, and the byte order mark, if there is one. */
export interface SourceLines {
  readonly mark: string;
  readonly lines: readonly string[];
  /** How the document ends its lines. */
  readonly ending: string;
}

export function sourceLines(source: string): SourceLines {
  const mark = source.startsWith("\uFEFF") ? "\uFEFF" : "";
  const lines = source.slice(mark.length).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  return { mark, lines, ending: /\r\n|\r|\n/.exec(lines[0] ?? "")?.[0] ?? "\n" };
}

export const withEnding = (line: string, ending: string): string => (/[\r\n]$/.test(line) ? line : line + ending);

export const isBlankLine = (line: string | undefined): boolean => line === undefined || line.trim() === "";
