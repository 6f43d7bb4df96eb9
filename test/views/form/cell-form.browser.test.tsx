import axe from "axe-core";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test } from "vitest";
import text from "../../../notebooks/uk-2013.md?raw";
import { type Language, languages } from "../../../src/model/language.ts";
import { CellForm } from "../../../src/views/form/cell-form.tsx";
import type { OpenNotebook } from "../../../src/views/open-notebook.ts";
import { waitFor } from "../../wait-for.ts";
import { find, show } from "../page.ts";
import { choose, click, enter, textsOf } from "./entered.ts";
import { cellOf, openWithData } from "./open-with-data.ts";
import "../../../src/views/theme.css";
import "../../../src/views/app.css";
import "../../../src/views/cell.css";
import "../../../src/views/intake/intake.css";

/** Stands where the page shows a cell: follows the notebook, as the page does. */
function Mounted({ open, name, language }: { open: OpenNotebook; name: string; language: Language }) {
  const cell = open.cells.value.get(name);
  return cell ? <CellForm open={open} cell={cell} language={language} onClose={() => {}} /> : null;
}

const mount = (open: OpenNotebook, name: string, language: Language = "en") =>
  show(<Mounted key={`${name} ${language}`} open={open} name={name} language={language} />);

afterEach(() => {
  delete document.documentElement.dataset.scheme;
});

const cellsText =
  "```data uk\ndataset: uk-2013\n```\n\n```estimate best # the first\n# why\ndata: uk\nmethod: best-model # usual\n```\n";
const estimate = (yaml: string) => `\`\`\`data uk\ndataset: uk-2013\n\`\`\`\n\n\`\`\`estimate best\n${yaml}\`\`\`\n`;

test("a form edit on the notebook of the United Kingdom changes only its cell's lines, and undo takes it back", async () => {
  const open = await openWithData(text);
  const name = [...open.notebook.value.cells.values()].find(({ kind }) => kind === "estimate")?.name ?? "";
  const { first, last } = cellOf(open, name).cell.lines;
  const place = await mount(open, name);
  await enter(place, "[id$='-interval-replicates']", "2,000");
  const before = text.split("\n");
  const after = open.text.value.split("\n");
  expect(after.slice(0, first)).toEqual(before.slice(0, first));
  expect(after.slice(last - before.length)).toEqual(before.slice(last - before.length));
  expect(after.filter((line, index) => line !== before[index])).toEqual([expect.stringContaining("replicates: 2000")]);
  await act(() => open.undo());
  expect(open.text.value).toBe(text);
  expect(find<HTMLInputElement>(place, "[id$='-interval-replicates']").value).toBe("1,000");
});

test("another method keeps what it has too, and takes out what it has not", async () => {
  const open = await openWithData(estimate("data: uk # which\nmethod: best-model\norder: 2\n"));
  const place = await mount(open, "best");
  await click(place, "Choose another method", "summary");
  await waitFor(() => find(place, "[id$='-stepwise']"));
  await act(() => find<HTMLInputElement>(place, "[id$='-stepwise']").click());
  expect(open.text.value).toBe(estimate("data: uk # which\nmethod: stepwise\n"));
  await act(() => find<HTMLInputElement>(place, "[id$='-best-model']").click());
  expect(open.text.value).toBe(estimate("data: uk # which\n"));
});

test("a cell that lacks something says so at the field, and is mended there", async () => {
  const open = await openWithData(estimate("method: fixed-model\ndata: uk\n"));
  const place = await mount(open, "best");
  expect(find(place, "[id$='-model-error']").textContent).toBe("Fill this in.");
  expect(place.textContent).toContain("The lists are 1 = LA, 2 = NG");
  await enter(place, "[id$='-model']", "[1,2,3,4,5,6]");
  expect(cellOf(open, "best").cell.sound).toBe(true);
  expect(find(place, "[id$='-model-error']").textContent).toBe("");
});

test("what a cell says of its part in the brief stands beside its keys", async () => {
  const open = await openWithData(cellsText.replace(" # the first", ""));
  const place = await mount(open, "best");
  await click(place, "The brief leads with this");
  expect(open.text.value).toContain("method: best-model # usual\nheadline: true\n```");
});

test("a data cell has one source: entering another takes the first one out", async () => {
  const open = await openWithData(cellsText);
  const place = await mount(open, "uk");
  await click(place, "Table in the notebook");
  expect(open.text.value).toBe(cellsText);
  await click(place, "Dataset that comes with Mørketal");
  await choose(place, "[id$='-dataset']", "korea");
  expect(open.text.value).toBe(cellsText.replace("uk-2013", "korea"));
});

test("a scenario is made from the lists of the table that it rests on", async () => {
  const open = await openWithData(
    `${estimate("data: uk\n")}\n\`\`\`scenarios what-if\nbase: best\nvary:\n  - drop: each\n\`\`\`\n`,
  );
  const place = await mount(open, "what-if");
  await choose(place, "[id$='-vary-add']", "merge");
  await click(find(place, "[id$='-vary-add']").parentElement ?? place, "Add");
  const boxes = textsOf(place, "label.box");
  expect(boxes.some((box) => box.startsWith("PF · "))).toBe(true);
  for (const list of ["PF", "NCA"]) await click(place, boxes.find((box) => box.startsWith(`${list} · `)) ?? "");
  expect(open.text.value).toContain("  - drop: each\n  - merge: [PF, NCA]\n");
});

test("a cell that cannot be read has no form, and says what to do", async () => {
  const open = await openWithData(estimate("data: [uk\n"));
  expect((await mount(open, "best")).textContent).toContain("Mend it as YAML");
});

describe.each(languages)("in language %s", (language) => {
  test.each(["light", "dark"] as const)(
    "every form is free of accessibility violations in %s colours",
    async (scheme) => {
      document.documentElement.dataset.scheme = scheme;
      document.documentElement.lang = language;
      document.title = "Forms";
      const open = await openWithData(`${estimate("data: uk\nmethod: fixed-model\n")}
\`\`\`scenarios what-if
base: best
vary:
  - drop: each
  - dependence: { odds-ratio: { from: 0.5, to: 2, steps: 3 } }
    method: [stepwise]
conclusions:
  - below: 13000
\`\`\`
\`\`\`design plans
base: best
plans:
  - outreach: { list: NG, times: [2, 3] }
\`\`\`
\`\`\`figure f
of: [best]
\`\`\`
\`\`\`consistency c
data: uk
\`\`\`
\`\`\`tidy t
dataset: denmark-2022
table: path
\`\`\`
\`\`\`data own
table: { lists: [A, B], counts: { "11": 3, "10": 5 } }
steps:
  - suppress: { below: 5 }
\`\`\`
`);
      for (const name of open.cells.value.keys()) {
        const place = await mount(open, name, language);
        for (const each of place.querySelectorAll("details")) await act(() => each.querySelector("summary")?.click());
        await waitFor(() => expect(place.querySelectorAll(".disclosure:has(.methods):not([open])").length).toBe(0));
        const { violations, passes } = await axe.run(place, {
          runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
          rules: { region: { enabled: false } },
        });
        expect(passes.length).toBeGreaterThan(5);
        expect(
          violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(" | ")}`),
        ).toEqual([]);
      }
    },
  );
});
