import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Notebook } from "../../src/notebook/document.ts";
import { renameCell } from "../../src/notebook/rename-cell.ts";
import { parse, syntax } from "./made-up-syntax.ts";

const dataNames = ["uk", "us", "korea"];
const newNames = fc.constantFrom("new", "true", "null", "a-1", "ærlig", "estimate-7", "u");

/** A mention of a cell as people write them: bare or in quotation marks, on the line or below it. */
const mention = (name: string) =>
  fc.constantFrom(
    `data: ${name}`,
    `data: "${name}"`,
    `data: '${name}' # ${name}`,
    `data:\n  ${name}`,
    `"data": ${name}`,
  );
const mentions = (names: readonly string[]) =>
  fc
    .tuple(fc.shuffledSubarray([...names], { minLength: 1 }), fc.constantFrom("flow", "block", "quoted"))
    .map(([some, style]) => {
      if (style === "flow") return `of: [${some.join(", ")}] # ${some.join(" ")}`;
      if (style === "quoted") return `of: [ "${some.join('", "')}" ]`;
      return `of:\n${some.map((name) => `  - ${name}`).join("\n")}`;
    });

const piece = fc.oneof(
  fc.constantFrom(...dataNames).chain((name) => mention(name).map((yaml) => `\`\`\`estimate\n${yaml}\n\`\`\``)),
  mentions(dataNames).map((yaml) => `~~~ figure\n${yaml}\n~~~`),
  fc.constantFrom("Words about uk and us.", "```figure\nof: [uk, nobody]\n```", "```figure\nof: [uk\n```"),
);

/** Three named tables, and texts and cells without a name that mention them, in any order. */
const documents = fc
  .record({
    pieces: fc.array(piece, { maxLength: 6 }),
    places: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
    ending: fc.constantFrom("\n", "\r\n", "\r"),
    mark: fc.constantFrom("", "\uFEFF"),
  })
  .map(({ pieces, places, ending, mark }) => {
    const blocks = [...pieces];
    dataNames.forEach((name, index) => {
      blocks.splice((places[index] ?? 0) % (blocks.length + 1), 0, `\`\`\`data ${name}\ndataset: ${name}\n\`\`\``);
    });
    return mark + `${blocks.join("\n\n")}\n`.replaceAll("\n", ending);
  });

/** What the cells are and mean, in order, with other names for some of them. */
const meaning = ({ cells }: Notebook, called: (name: string) => string = (name) => name) =>
  [...cells.values()].map((cell) =>
    cell.sound
      ? [cell.kind, called(cell.name), cell.needs.map(called), cell.lines]
      : [cell.kind, called(cell.name), cell.problems.map(({ problem }) => problem.code), cell.lines],
  );

test("every sound cell that mentioned a renamed one mentions it by its new name, and no other line changes", () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(...dataNames), newNames, (source, name, to) => {
      const before = parse(source);
      const renamed = renameCell(source, name, to, syntax);
      if (!renamed.ok) throw new Error(renamed.problem.code);
      expect(meaning(parse(renamed.value))).toEqual(meaning(before, (each) => (each === name ? to : each)));

      const split = (text: string) => text.split(/(?<=\r\n|\r(?!\n)|\n)/);
      const old = split(source);
      const cells = [...before.cells.values()];
      split(renamed.value).forEach((line, index) => {
        const within = cells.find(({ lines }) => lines.first <= index + 1 && index + 1 <= lines.last);
        // A cell can be read although one of its mentions leads nowhere; the others lead on.
        const isRead = within?.sound || within?.problems.every(({ problem }) => problem.code === "unknown-cell");
        const mayChange = isRead && (within?.name === name || old[index]?.includes(name));
        if (!mayChange) expect(line).toBe(old[index]);
      });
    }),
  );
});

test("a cell that is renamed and named back leaves the document as it was", () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(...dataNames), (source, name) => {
      const there = renameCell(source, name, "elsewhere", syntax);
      const back = there.ok ? renameCell(there.value, "elsewhere", name, syntax) : there;
      expect(back).toEqual({ ok: true, value: source });
    }),
  );
});

describe("a cell without a name", () => {
  const source = "```data\ndataset: x\n```\n\n```data\ndataset: y\n```\n\n```figure\nof: [data-1, data-2]\n```\n";

  test("may be given one, and the numbers of others that change by it are followed", () => {
    const named = renameCell(source, "data-1", "uk", syntax);
    expect(named).toEqual({
      ok: true,
      value: source.replace("```data\n", "```data uk\n").replace("data-1, data-2", "uk, data-1"),
    });
  });

  test("is what one becomes whose name is taken away", () => {
    const named = renameCell(source, "data-2", "uk", syntax);
    expect(named.ok && renameCell(named.value, "uk", "", syntax)).toEqual({ ok: true, value: source });
  });
});

test.each([
  ["Two words", "bad-cell-name"],
  ["Best", "bad-cell-name"],
  ["x\ny", "bad-cell-name"],
  ["us", "repeated-name"],
  ["figure-1", "repeated-name"],
])("the name %j is refused", (to, code) => {
  const source = "```data uk\ndataset: x\n```\n```data us\ndataset: x\n```\n```figure\nof: uk\n```\n";
  expect(renameCell(source, "uk", to, syntax)).toEqual({ ok: false, problem: { code, name: to } });
});
