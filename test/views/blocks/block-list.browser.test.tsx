import { options, type VNode } from "preact";
import { act } from "preact/test-utils";
import { beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import { replaceCell } from "../../../src/notebook/edit-cell.ts";
import { replaceProse } from "../../../src/notebook/edit-prose.ts";
import { addText, duplicate, move, remove, stopEditing } from "../../../src/views/blocks/block-actions.ts";
import { BlockList } from "../../../src/views/blocks/block-list.tsx";
import { blockElement, type Desk, deskOf, undo } from "../../../src/views/blocks/desk.ts";
import { loadWorkbench } from "../../../src/views/blocks/loaded-workbench.ts";
import { createUploadStore } from "../../../src/views/intake/upload-store.ts";
import type { Library } from "../../../src/views/library.ts";
import { waitFor } from "../../wait-for.ts";
import { openExample } from "../editor/open-example.ts";
import { find, show } from "../page.ts";
import "../../../src/views/theme.css";

const cells = 60;
const text = [
  "# Sixty cells\n",
  "```data uk\ndataset: uk-2013\n```\n",
  ...Array.from(
    { length: cells - 1 },
    (_, index) => `Words about part ${index}.\n\n\`\`\`estimate part-${index}\ndata: uk\nmethod: stepwise\n\`\`\`\n`,
  ),
].join("\n");

const library = { announce: vi.fn() } as unknown as Library;

beforeAll(loadWorkbench);

let desk: Desk;
let page: HTMLElement;
beforeEach(async () => {
  desk = deskOf(openExample(text));
  page = await show(
    <main id="content" tabIndex={-1}>
      <BlockList desk={desk} library={library} uploads={createUploadStore()} heading={null} language="en" />
    </main>,
  );
});

const labels = () =>
  [...page.querySelectorAll("[data-block]")].map(
    (block) => block.querySelector(":scope > :is(section, [role=group])")?.getAttribute("aria-label") ?? "",
  );
const focusOn = (index: number) => {
  const key = desk.blocks.peek()[index]?.key ?? "";
  blockElement(key)?.focus();
  return key;
};
const labelOfFocus = () => document.activeElement?.getAttribute("aria-label");

/** The components that are drawn while something is done, by name. */
async function drawnWhile(action: () => void): Promise<Record<string, number>> {
  const drawn: Record<string, number> = {};
  const before = options.diffed;
  const restore = (): void => {
    Object.assign(options, { diffed: before });
  };
  onTestFinished(restore);
  options.diffed = (vnode: VNode) => {
    if (typeof vnode.type === "function") drawn[vnode.type.name] = (drawn[vnode.type.name] ?? 0) + 1;
    before?.(vnode);
  };
  await act(action);
  restore();
  return drawn;
}

test("writing on one of 60 cells' texts draws that text anew, and no cell", async () => {
  const { open } = desk;
  const written = replaceProse(open.text.peek(), 2, "Other words about part 0, and\n\nmore lines.", cellKinds);
  const drawn = await drawnWhile(() => open.edit(written.source));
  expect(page.textContent).toContain("Other words about part 0");
  expect(drawn.Prose).toBe(1);
  expect(drawn.CellFrame ?? 0).toBe(0);
  expect(drawn.CellResult ?? 0).toBe(0);
  expect(drawn.BlockTools ?? 0).toBeLessThanOrEqual(1);
});

test("a change of one cell draws that cell anew, and no text", async () => {
  const { open } = desk;
  const source = replaceCell(open.text.peek(), "part-3", "data: uk\nmethod: best-model\n", cellKinds);
  const drawn = await drawnWhile(() => open.edit(source));
  expect(drawn.CellFrame).toBe(1);
  expect(drawn.Prose ?? 0).toBe(0);
});

test("moving a cell past another draws no other one anew", async () => {
  const key = focusOn(1);
  const drawn = await drawnWhile(() => move(desk, key, 1));
  expect(drawn.CellFrame ?? 0).toBe(0);
  expect(labels().slice(0, 2)).toEqual(["Text: Sixty cells", "Data uk"]);
});

test("a block that is moved keeps the focus, and so does the tool with which it was moved", async () => {
  const key = focusOn(3);
  await act(() => move(desk, key, -1));
  expect(labelOfFocus()).toBe("Estimate part-0");
  const tool = find(page, `[data-block="${key}"] [aria-label^="Move down"]`);
  tool.focus();
  await act(() => tool.click());
  expect(document.activeElement).toBe(tool);
  expect(labels()[3]).toBe("Estimate part-0");
});

test("after a block is deleted the next one has the focus; undo brings the block back", async () => {
  const key = focusOn(3);
  await act(() => remove(desk, key, "en"));
  expect(labels()).toHaveLength(2 * cells - 2);
  expect(labelOfFocus()).toBe("Text: Words about part 0.");
  expect(find(page, ".desk-notice").textContent).toContain("Deleted: Estimate part-0.");
  await act(() => find(page, ".desk-notice button").click());
  expect(labels()[3]).toBe("Estimate part-0");
  expect(find(page, ".desk-notice").textContent).toContain("Undone.");
});

test("where undo takes away the block that has the focus, its neighbour gets it", async () => {
  const key = focusOn(3);
  await act(() => duplicate(desk, key));
  expect(labelOfFocus()).toBe("Estimate part-0-2");
  await act(() => undo(desk, "en"));
  expect(labelOfFocus()).toBe("Text: Words about part 1.");
});

test("a text that is added and left as it came is no change", async () => {
  const before = desk.open.text.peek();
  const key = focusOn(1);
  await act(() => addText(desk, 1, "en"));
  await waitFor(() => expect(page.querySelector(".prose-editing")).not.toBeNull());
  await act(() => stopEditing(desk, desk.editing.peek()?.key ?? key));
  expect(desk.open.text.peek()).toBe(before);
  expect(page.querySelector(".prose-editing")).toBeNull();
});

test("Tab reaches one block only, the one that had the focus last, and its tools", async () => {
  const reached = () => [...page.querySelectorAll("[data-block] > [tabindex='0']")];
  expect(reached()).toHaveLength(1);
  await act(() => void focusOn(5));
  const key = desk.attended.peek();
  expect(reached()).toEqual([blockElement(key ?? "")]);
  expect([...page.querySelectorAll(".block-tools [tabindex='0']")]).toHaveLength(1);
});

test("a key that comes before what was asked for stands there is no command for the page", async () => {
  const before = labels();
  focusOn(3);
  await act(() => {
    for (const key of ["?", "d", "c"]) {
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    }
  });
  expect(labels()).toEqual(before);
  await waitFor(() => expect(document.querySelector("dialog[open]")).not.toBeNull());
});
