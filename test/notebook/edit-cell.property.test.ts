import fc from "fast-check";
import { expect, test } from "vitest";
import { cellYaml } from "../../src/notebook/cell-yaml.ts";
import type { Notebook } from "../../src/notebook/document.ts";
import { insertCell, replaceCell } from "../../src/notebook/edit-cell.ts";
import { parse, syntax } from "./made-up-syntax.ts";

const prose = fc.constantFrom(
  "Words.",
  "Words\nthat go on",
  "# Heading",
  "- item\n\n  of a list",
  "> quoted",
  "| a | b |\n|---|---|\n| 1 | 2 |",
  "```js\nlet code = 1;\n```",
  "    indented code",
  "Title\n=====",
  "",
);
const fence = fc.constantFrom("```", "~~~", "````", " ```");
const dataCell = fc.record({
  fence,
  yaml: fc.constantFrom("dataset: x\n", "dataset: 'a # b'\n\n# said\n", "wrong: 1\n", ""),
});
const piece = fc.oneof(prose, dataCell);
const text = fc.constantFrom("x", "a\n```\nb", "# no comment", "12", "```data c0");

/** A document of prose and data cells c0, c1 and so on, and how many cells there are. */
const documents = fc
  .record({
    head: fc.constantFrom("", "---\ntitle: T\n---\n"),
    pieces: fc.array(piece, { maxLength: 6 }),
    gap: fc.constantFrom("\n", "\n\n", "\n \n\n"),
    ending: fc.constantFrom("\n", "\r\n", "\r"),
    end: fc.constantFrom("", "\n"),
  })
  .map(({ head, pieces, gap, ending, end }) => {
    let cells = 0;
    const written = pieces.map((each) =>
      typeof each === "string" ? each : `${each.fence}data c${cells++}\n${each.yaml}${each.fence}`,
    );
    return { source: (head + written.join(gap) + end).replaceAll("\n", ending), cells };
  });

/** What the cells but one say, wherever they stand. */
const others = ({ cells }: Notebook, but: string) =>
  [...cells.values()]
    .filter(({ name }) => name !== but)
    .map(({ lines: _, ...cell }) =>
      cell.sound ? cell : { ...cell, problems: cell.problems.map(({ problem }) => problem) },
    );

test("a replaced cell says what it was given, and the rest of the document is the same to the byte", () => {
  fc.assert(
    fc.property(documents, fc.nat(), text, ({ source, cells }, which, dataset) => {
      fc.pre(cells > 0);
      const name = `c${which % cells}`;
      const before = parse(source);
      const edited = replaceCell(source, name, cellYaml({ dataset }), syntax);
      const after = parse(edited);
      const cell = after.cells.get(name);
      expect(cell?.sound && cell.spec).toEqual({ dataset });
      expect(others(after, name)).toEqual(others(before, name));

      const { first = 0, last = 0 } = before.cells.get(name)?.lines ?? {};
      const lines = source.split(/(?<=\r\n|\r(?!\n)|\n)/);
      expect(edited.startsWith(lines.slice(0, first).join(""))).toBe(true);
      expect(edited.endsWith(lines.slice(last - 1).join(""))).toBe(true);
    }),
  );
});

test("an inserted cell is one more, and nothing else of the document changes", () => {
  fc.assert(
    fc.property(documents, fc.nat({ max: 40 }), text, ({ source }, line, dataset) => {
      const yaml = cellYaml({ dataset });
      const edited = insertCell(source, line, { kind: "data", name: "new", yaml }, syntax);
      const after = parse(edited);
      const cell = after.cells.get("new");
      expect(cell?.sound && cell.spec).toEqual({ dataset });
      expect(others(after, "new")).toEqual(others(parse(source), ""));
      expect(after.title).toBe(parse(source).title);
      const at = edited.indexOf("```data new");
      expect(source.startsWith(edited.slice(0, at).trimEnd())).toBe(true);
    }),
  );
});
