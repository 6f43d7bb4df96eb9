import fc from "fast-check";
import type { Nodes } from "mdast";
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

/** Links to a cell as people write them, and what only looks like one. */
const link = (name: string) =>
  fc.constantFrom(
    `See [it](#${name}).`,
    `See [\`${name}\` of](<#${name}> "${name}"), and [](#${name}).`,
    `> - *Far [down\n>   there](#${name} '${name}')* and [there][far].`,
    `The [one][${name}] that was named.\n\n[${name}]: #${name}`,
    `| a | [b](#${name}) |\n| - | - |\n| [\\|](#${name}) | #${name} |`,
    `## On [it](#${name})`,
    `No link: \`[it](#${name})\`, \\[it](#${name}), [it](#${name}-2), [it](${name}.md#${name}), ![it](#${name})`,
    `    [it](#${name})`,
    `\`\`\`markdown\n[it](#${name})\n\`\`\``,
  );

const piece = fc.oneof(
  fc.constantFrom(...dataNames).chain(link),
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

/** Where all links in the text lead, in order, with other names for some of the places. */
function ways(text: string, called: (name: string) => string = (name) => name): string[] {
  const found: string[] = [];
  const look = (node: Nodes): void => {
    const url = node.type === "link" || node.type === "definition" ? node.url : null;
    if (url !== null) found.push(url.startsWith("#") ? `#${called(url.slice(1))}` : url);
    if ("children" in node) node.children.forEach(look);
  };
  for (const block of parse(text).blocks) if (block.kind === "prose") block.nodes.forEach(look);
  return found;
}

test("every sound cell that mentioned a renamed one mentions it by its new name, every link follows, and no other line changes", () => {
  fc.assert(
    fc.property(documents, fc.constantFrom(...dataNames), newNames, (source, name, to) => {
      const before = parse(source);
      const renamed = renameCell(source, name, to, syntax);
      if (!renamed.ok) throw new Error(renamed.problem.code);
      const called = (each: string): string => (each === name ? to : each);
      expect(meaning(parse(renamed.value))).toEqual(meaning(before, called));
      expect(ways(renamed.value)).toEqual(ways(source, called));

      const split = (text: string) => text.split(/(?<=\r\n|\r(?!\n)|\n)/);
      const old = split(source);
      const cells = [...before.cells.values()];
      split(renamed.value).forEach((line, index) => {
        const within = cells.find(({ lines }) => lines.first <= index + 1 && index + 1 <= lines.last);
        // A cell can be read although one of its mentions leads nowhere; the others lead on.
        const isRead = within?.sound || within?.problems.every(({ problem }) => problem.code === "unknown-cell");
        const mentions = isRead && (within?.name === name || old[index]?.includes(name));
        const mayChange = within ? mentions : old[index]?.includes(`#${name}`);
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

describe("a link to a place that a cell and a heading share", () => {
  const cell = "```data uk\ndataset: x\n```\n";
  const renamed = (source: string) => renameCell(source, "uk", "us", syntax);

  test("leads to the heading if that comes first, and stays", () => {
    const source = `See [it](#uk).\n\n## UK\n\n${cell}`;
    expect(renamed(source)).toEqual({ ok: true, value: source.replace("data uk", "data us") });
  });

  test.each([`# UK\n\n[It](#uk)\n\n${cell}`, `[It](#uk)\n\n${cell}\n## UK\n`])(
    "else follows the cell: %j",
    (source) => {
      const value = source.replace("data uk", "data us").replace("#uk", "#us");
      expect(renamed(source)).toEqual({ ok: true, value });
    },
  );
});

test("links after a cell that is not closed follow as well", () => {
  const source = "```data uk\ndataset: x\n```\n\n```figure\nof: uk\n\n```data us\ndataset: x\n```\n\nSee [it](#uk).\n";
  const renamed = renameCell(source, "uk", "korea", syntax);
  expect(renamed.ok && renamed.value).toContain("[it](#korea)");
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
