import fc from "fast-check";
import { expect, test } from "vitest";
import { rereadNodes } from "../../src/notebook/reread-nodes.ts";
import { type TopLevelNode, topLevelNodes } from "../../src/notebook/top-level-nodes.ts";
import { notebookText } from "./evaluated-notebook.ts";

const isCellKind = (word: string): boolean => ["data", "estimate", "figure", "scenarios"].includes(word);

/** Lines that begin, end or change all kinds of blocks. */
const line = fc.constantFrom(
  "",
  "",
  "Words.",
  "Other words that go on",
  "# Heading",
  "===",
  "---",
  "- item",
  "  of a list",
  "1. first",
  "> quoted",
  "| a | b |",
  "|---|---|",
  "```",
  "```data d",
  "dataset: x",
  "```js",
  "~~~",
  "    indented",
  "<!-- a remark",
  "-->",
  "[x]: https://example.org",
  "See [x].",
  "- ```js",
);
const cell = ["```data c", "dataset: x", "```"];
const documents = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: line.map((each) => [each]) },
      { weight: 2, arbitrary: fc.constant(["", ...cell, ""]) },
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.flat());
const edits = fc.record({ at: fc.nat(), removed: fc.nat(4), added: fc.array(line, { maxLength: 4 }) });

/** What a node says and where it stands; places inside of it are not kept. */
const told = ({ node, fence }: TopLevelNode) => {
  const { start, end } = node.position ?? {};
  const inside = JSON.stringify(node, (key, value) => (key === "position" ? undefined : value));
  return [start?.line, start?.column, end?.line, end?.column, inside, fence];
};

test.each([
  ["a link definition is taken away", ["[x]: https://example.org", "", ...cell, "", "See [x]."], 1, []],
  ["a head that was never closed is no head any more", ["---", "", ...cell, "", "- ```js"], 0, [""]],
])("all is read anew when %s", (_, before, removed, added) => {
  const after = before.toSpliced(0, removed, ...added);
  const nodes = rereadNodes(after, isCellKind, { lines: before, nodes: topLevelNodes(before, isCellKind) });
  expect(nodes.map(told)).toEqual(topLevelNodes(after, isCellKind).map(told));
});

test("a document that was read before and then edited is read as it would be anew", () => {
  fc.assert(
    fc.property(documents, fc.array(edits, { minLength: 1, maxLength: 4 }), (start, changes) => {
      let lines = start;
      let nodes: readonly TopLevelNode[] = topLevelNodes(lines, isCellKind);
      for (const { at, removed, added } of changes) {
        const before = { lines, nodes };
        lines = lines.toSpliced(at % (lines.length + 1), removed, ...added);
        nodes = rereadNodes(lines, isCellKind, before);
        expect(nodes.map(told)).toEqual(topLevelNodes(lines, isCellKind).map(told));
      }
    }),
    { numRuns: 200 },
  );
});

test("of a long notebook, only what stands around an edit is read again", () => {
  const lines = notebookText("uk-2013.md").split("\n");
  const nodes = topLevelNodes(lines, isCellKind);
  const at = lines.findIndex((each) => each.startsWith("The lake works"));
  const edited = lines.toSpliced(at, 1, `${lines[at]} More words.`);
  const again = rereadNodes(edited, isCellKind, { lines, nodes });
  const kept = again.filter((node) => nodes.includes(node));
  expect(kept.length / nodes.length).toBeGreaterThan(0.7);
});
