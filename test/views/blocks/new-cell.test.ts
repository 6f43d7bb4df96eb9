import { describe, expect, test } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import { estimators } from "../../../src/estimators/estimators.ts";
import { languages } from "../../../src/model/language.ts";
import { problemsOf } from "../../../src/notebook/document.ts";
import { insertBlock } from "../../../src/notebook/edit-blocks.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { type AddedKind, nearestTable, newCellText, restsOn } from "../../../src/views/blocks/new-cell.ts";
import { waitFor } from "../../wait-for.ts";
import { openStudy } from "./open-study.ts";

const study = `# Study

\`\`\`data korea
dataset: korea
\`\`\`

\`\`\`estimate first
data: korea
method: fixed-model
model: "[1,2,3]"
interval: { kind: none }
\`\`\`

\`\`\`data uk
dataset: uk-2013
\`\`\`

Words.
`;

const kinds = Object.keys(cellKinds) as readonly AddedKind[];

describe("a new cell", () => {
  test.each(kinds)("of kind %s is sound, and the notebook with it", async (kind) => {
    const { open } = openStudy(study);
    const text = insertBlock(open.text.peek(), 4, newCellText(open, 4, { kind }, "en"), cellKinds);
    expect(problemsOf(parseNotebook(text, cellKinds))).toEqual([]);
    expect(parseNotebook(text, cellKinds).cells.size).toBe(4);
  });

  test.each(Object.keys(estimators))("by the method %s is sound on the nearest table", async (method) => {
    const { open } = openStudy(study);
    await waitFor(() => expect(nearestTable(open, 4)).not.toBeNull());
    const text = insertBlock(open.text.peek(), 4, newCellText(open, 4, { kind: "estimate", method }, "en"), cellKinds);
    const cell = [...parseNotebook(text, cellKinds).cells.values()].at(-1);
    expect(cell).toMatchObject({ kind: "estimate", sound: true, spec: { data: "uk", method } });
  });

  test("rests on what stands nearest above it", () => {
    const { open } = openStudy(study);
    expect(newCellText(open, 2, { kind: "estimate" }, "en")).toContain("data: korea");
    expect(newCellText(open, 3, { kind: "estimate" }, "en")).toContain("data: uk");
    expect(newCellText(open, 2, { kind: "scenarios" }, "en")).toContain("base: first");
  });

  test("that draws compares the estimates of one table", () => {
    const { open } = openStudy(study);
    expect(newCellText(open, 2, { kind: "figure" }, "en")).toContain("of: [first]");
    expect(newCellText(open, 3, { kind: "figure" }, "en")).toContain("kind: upset");
  });

  test("has a name that no cell has", () => {
    const { open } = openStudy(study);
    expect(newCellText(open, 4, { kind: "data" }, "en")).toMatch(/^```data korea-2\n/);
  });

  test("is called as its method or figure is, in the language of the page", () => {
    const { open } = openStudy(study);
    const named = (kind: AddedKind, method?: string) =>
      languages.map((language) => newCellText(open, 2, { kind, ...(method && { method }) }, language).split("\n")[0]);
    expect(named("estimate", "fixed-model")).toEqual(["```estimate one-named-model", "```estimate en-bestemt-model"]);
    expect(named("scenarios")).toEqual(["```scenarios scenarios", "```scenarios scenarier"]);
    expect(named("figure")).toEqual(["```figure forest-plot", "```figure forest-plot"]);
  });
});

test("what a kind rests on follows from its fields", () => {
  expect(restsOn("data")).toEqual([]);
  expect(restsOn("estimate")).toEqual(["data"]);
  expect(restsOn("scenarios")).toEqual(["estimate"]);
  expect(restsOn("figure")).toEqual(expect.arrayContaining(["data", "estimate", "scenarios"]));
});
