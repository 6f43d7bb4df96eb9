import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import type { Cell, Notebook } from "../../../src/notebook/document.ts";
import { startingValue } from "../../../src/notebook/field-kinds/index.ts";
import { markFields } from "../../../src/notebook/marks.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { changedField } from "../../../src/views/form/cell-form.tsx";
import { kindNamed, type Mapping, withKeys, writtenCell } from "../../../src/views/form/written-cell.ts";

const parse = (text: string) => parseNotebook(text, cellKinds);
const linesOf = (text: string): readonly string[] => text.split(/(?<=\r\n|\r(?!\n)|\n)/);

/** A notebook and what a form would write into one of its cells. */
interface Edit {
  readonly text: string;
  readonly meant: Mapping;
}

function edited(text: string, { cells }: Notebook, cell: Cell, [key, value]: readonly [string, unknown]): Edit {
  const kind = kindNamed(cell.kind);
  const written = writtenCell(text, cell);
  if (!kind || !written) throw new Error("a cell without a form");
  const kinds = new Map([...cells.values()].map((each) => [each.name, each.kind]));
  const changes = changedField(kind, written.mapping, { key, value }, { cells: kinds });
  const meant = Object.entries({ ...written.mapping, ...changes }).filter(([, each]) => each !== undefined);
  return { text: withKeys(text, cell, changes), meant: Object.fromEntries(meant) };
}

/** That only the lines between the fences of one cell differ, and that they say what they should. */
function expectOnlyThatCell(
  before: string,
  notebook: Notebook,
  { name, lines: { first, last } }: Cell,
  edit: Edit,
): void {
  const lines = linesOf(before);
  expect(edit.text.startsWith(lines.slice(0, first).join(""))).toBe(true);
  expect(edit.text.endsWith(lines.slice(last).join(""))).toBe(true);
  const { cells } = parse(edit.text);
  expect([...cells.keys()]).toEqual([...notebook.cells.keys()]);
  const cell = cells.get(name);
  const said = cell && writtenCell(edit.text, cell)?.mapping;
  expect(said).toEqual(JSON.parse(JSON.stringify(edit.meant)));
}

const folder = new URL("../../../notebooks/", import.meta.url);
const shipped = readdirSync(folder).filter((file) => file.endsWith(".md"));

test.each(shipped)("any single form edit changes only its cell's lines: %s", (file) => {
  const text = readFileSync(new URL(file, folder), "utf8");
  const notebook = parse(text);
  for (const cell of notebook.cells.values()) {
    const kind = kindNamed(cell.kind);
    const written = writtenCell(text, cell);
    if (!kind || !written) continue;
    for (const [key, field] of Object.entries({ ...kind.fields(written.mapping), ...markFields })) {
      for (const value of [undefined, startingValue(field)]) {
        expectOnlyThatCell(text, notebook, cell, edited(text, notebook, cell, [key, value]));
      }
    }
  }
});

const content = fc.constantFrom(
  "data: d0 # which\nmethod: best-model\n\ninterval:\n  kind: bca\n  # how often\n  replicates: 500\norder: 2\n",
  "# first\n{ data: d0, method: stepwise }\n",
  "  data: d0\n  method: stepwise\n",
  "data: d0",
  "wrong: 1\ndata: [d0, d1]\n",
  "interval: { levels: [0.9] }\ndata: d0\nby: []\n",
  "",
);
const value = fc.oneof(
  fc.constantFrom(undefined, "d1", "pairs", "fixed-model", 3, true, "# no comment", "a\n```\nb", "```data x"),
  fc.record({ kind: fc.constantFrom("bca", "none"), levels: fc.constantFrom([0.8], [0.5, 0.9]) }),
  fc.array(fc.constantFrom("NG", "PF", "2013", "~~~"), { maxLength: 3 }),
);
const key = fc.constantFrom("data", "method", "interval", "by", "order", "headline", "wrong");

const notebooks = fc
  .record({
    head: fc.constantFrom("", "\uFEFF", "---\ntitle: T\n---\n"),
    cells: fc.array(content, { minLength: 1, maxLength: 4 }),
    fence: fc.constantFrom("```", "~~~", "````", "  ```"),
    gap: fc.constantFrom("\n\nWords.\n\n", "\n", "\n\n- item\n\n"),
    ending: fc.constantFrom("\n", "\r\n", "\r"),
    end: fc.constantFrom("", "\n"),
  })
  .map(({ head, cells, fence, gap, ending, end }) => {
    const data = `${fence}data d0\ndataset: korea\n${fence}`;
    const written = cells.map(
      (each, index) => `${fence}estimate e${index}\n${each}${each === "" || each.endsWith("\n") ? "" : "\n"}${fence}`,
    );
    return (head + [data, ...written].join(gap) + end).replaceAll("\n", ending);
  });

test("any single form edit changes only its cell's lines: a thousand notebooks", () => {
  fc.assert(
    fc.property(notebooks, fc.nat(), key, value, (text, which, name, next) => {
      const notebook = parse(text);
      const cell = [...notebook.cells.values()][which % notebook.cells.size];
      if (cell) expectOnlyThatCell(text, notebook, cell, edited(text, notebook, cell, [name, next]));
    }),
    { numRuns: 1000 },
  );
});

/** The text after an edit of the cell of a name. */
function afterEdit(text: string, name: string, key: string, value: unknown): string {
  const notebook = parse(text);
  const cell = notebook.cells.get(name);
  if (!cell) throw new Error(`no cell ${name}`);
  return edited(text, notebook, cell, [key, value]).text;
}

test("an edit of one key leaves the other keys, their comments and their order as they are", () => {
  const text = "```estimate e\ndata: d # which\n# why\nmethod: stepwise\ninterval: { kind: none }\n```\n";
  expect(afterEdit(text, "e", "threshold", 0.05)).toBe(
    text.replace("{ kind: none }\n", "{ kind: none }\nthreshold: 0.05\n"),
  );
});

test("another method takes out what it does not have, and nothing else", () => {
  const text = "```estimate e\ndata: d\nmethod: best-model # the usual\norder: 2\ninterval: { kind: profile }\n```\n";
  expect(afterEdit(text, "e", "method", "stepwise")).toBe(
    "```estimate e\ndata: d\nmethod: stepwise # the usual\n```\n",
  );
});

test("another figure is drawn from the one cell that it can be drawn from", () => {
  const text =
    "```data uk\ndataset: uk-2013\n```\n```estimate a\ndata: uk\n```\n```figure f\nkind: forest\nof: [a]\n```\n";
  expect(afterEdit(text, "f", "kind", "upset")).toContain("kind: upset\nof: uk\n");
});
