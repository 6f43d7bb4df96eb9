import { useState } from "preact/hooks";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { CellSourceEditor } from "../../../src/views/editor/cell-source-editor.tsx";
import type { OpenNotebook } from "../../../src/views/open-notebook.ts";
import { find, show } from "../page.ts";
import { linesIn, rootIn, typingPlace } from "./editor-on-page.ts";
import { openExample } from "./open-example.ts";

const text = `Words.

\`\`\`data uk
dataset: uk-2013
\`\`\`

\`\`\`estimate best
data: uk
method: best-model
\`\`\`

\`\`\`figure
kind: forest
of: [best]
\`\`\`
`;

/** As a page shows it: under whatever name the cell has by now. */
function Page({ open, name, onClose }: { open: OpenNotebook; name: string; onClose: () => void }) {
  const [shown, setShown] = useState(name);
  const cell = open.cells.value.get(shown);
  if (!cell) return <p>gone</p>;
  return <CellSourceEditor open={open} cell={cell} language="en" onClose={onClose} onRenamed={setShown} />;
}

async function edit(name: string) {
  const open = openExample(text);
  const onClose = vi.fn();
  const page = await show(<Page open={open} name={name} onClose={onClose} />);
  await typingPlace(page);
  return { open, page, onClose };
}

const toEnd = "{Control>}{End}{/Control}";
const name = (page: HTMLElement) => find<HTMLInputElement>(page, "input");

test("it shows what stands between the fences, and the caret is there", async () => {
  const { page } = await edit("best");
  expect(linesIn(page)).toEqual(["data: uk", "method: best-model"]);
  expect(rootIn(page).activeElement).not.toBeNull();
  expect(name(page).value).toBe("best");
});

test("the notebook follows when the typing pauses, and a burst of typing is undone at one go", async () => {
  const { open, page } = await edit("best");
  await userEvent.keyboard(`${toEnd}{Enter}criterion: bic`);
  expect(open.text.value).toBe(text);
  await expect.poll(() => open.text.value).toBe(text.replace("best-model\n", "best-model\ncriterion: bic\n"));
  await userEvent.keyboard(" # said");
  await expect.poll(() => open.text.value).toContain("bic # said");
  open.undo();
  expect(open.text.value).toBe(text);
  await expect.poll(() => linesIn(page)).toEqual(["data: uk", "method: best-model"]);
});

test("what cannot be read is marked at its line of the editor, and the text is kept all the same", async () => {
  const { open, page } = await edit("best");
  await userEvent.keyboard(`${toEnd}{Enter}criterion: best`);
  await expect.poll(() => rootIn(page).querySelector(".cm-lintRange-error")?.textContent).toBe("best");
  expect(find(page, "[role=status]").textContent).toMatch(/^Line 3, column 12/);
  expect(open.text.value).toContain("criterion: best\n```");
});

test("a fence that is typed ends nothing, and the editor keeps what was typed", async () => {
  const { open, page } = await edit("uk");
  await userEvent.keyboard(`${toEnd}{Enter}\`\`\`{Enter}x`);
  await expect.poll(() => open.text.value).not.toBe(text);
  expect([...open.notebook.value.cells.keys()]).toEqual(["uk", "best", "figure-1"]);
  expect(linesIn(page)).toEqual(["dataset: uk-2013", "```", "x"]);
});

test("Escape writes at once and closes", async () => {
  const { open, onClose } = await edit("uk");
  await userEvent.keyboard(`${toEnd}{Enter}# said{Escape}`);
  expect(open.text.value).toContain("uk-2013\n# said\n```");
  expect(onClose).toHaveBeenCalledTimes(1);
});

test("what still waits is written when the editor goes away", async () => {
  const { open } = await edit("uk");
  await userEvent.keyboard(`${toEnd}{Enter}# said`);
  await show(null);
  expect(open.text.value).toContain("uk-2013\n# said\n```");
});

test("Ctrl and Enter write at once and run the cell", async () => {
  const { open } = await edit("best");
  const run = vi.spyOn(open, "run");
  await userEvent.keyboard(`${toEnd}{Enter}criterion: bic{Control>}{Enter}{/Control}`);
  expect(open.text.value).toContain("criterion: bic");
  expect(run).toHaveBeenCalledWith("best");
});

test("a cell that gets another name stays open, and the cells that mention it follow, in one step", async () => {
  const { open, page } = await edit("best");
  await userEvent.fill(name(page), "chosen");
  await userEvent.keyboard("{Enter}");
  expect(open.text.value).toBe(text.replace("estimate best", "estimate chosen").replace("[best]", "[chosen]"));
  await expect.poll(() => name(page).value).toBe("chosen");
  expect(linesIn(page)).toEqual(["data: uk", "method: best-model"]);
  open.undo();
  expect(open.text.value).toBe(text);
});

test("a name that cannot be used is refused with the reason, and nothing changes", async () => {
  const { open, page } = await edit("best");
  await userEvent.fill(name(page), "uk");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => page.querySelector("[role=alert]")?.textContent).toMatch(/already called “uk”/);
  expect(name(page).getAttribute("aria-invalid")).toBe("true");
  expect(open.text.value).toBe(text);
});

test("a cell without a name has an empty field, and can be given one", async () => {
  const { open, page } = await edit("figure-1");
  expect(name(page).value).toBe("");
  await userEvent.fill(name(page), "shown");
  await userEvent.keyboard("{Enter}");
  expect(open.text.value).toContain("```figure shown\n");
});
