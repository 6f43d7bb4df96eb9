import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Language } from "../../../src/model/language.ts";
import { ProseEditor } from "../../../src/views/editor/prose-editor.tsx";
import { find, show } from "../page.ts";
import { typingPlace } from "./editor-on-page.ts";
import { openExample } from "./open-example.ts";

const cell = "```data uk\ndataset: uk-2013\n```";
const text = `---\nlanguage: en\n---\nSome *words*, [linked][r].\n\n${cell}\n\n[r]: https://example.org\n`;

async function edit(language: Language = "en", source = text) {
  const open = openExample(source);
  const onClose = vi.fn();
  const page = await show(<ProseEditor open={open} index={0} language={language} onClose={onClose} />);
  await typingPlace(page);
  return { open, page, onClose, preview: find(page, ".prose-preview") };
}

// A pause in the typing is one of the page's clock, which a test can put forward.
beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const all = "{Control>}a{/Control}";
const toEnd = "{Control>}{End}{/Control}";

test("a text is shown as it is written, and beside it as it looks, with the links of the whole notebook", async () => {
  const { preview } = await edit();
  expect(find(preview, "em").textContent).toBe("words");
  expect(find<HTMLAnchorElement>(preview, "a").href).toBe("https://example.org/");
});

test("the preview follows every key, the notebook each pause, and one undo takes the burst back", async () => {
  const { open, preview } = await edit();
  await userEvent.keyboard(`${toEnd}{Enter}{Enter}## More`);
  expect(find(preview, "h2").textContent).toBe("More");
  await expect.poll(() => open.text.value).toBe(text.replace("[linked][r].", "[linked][r].\n\n## More"));
  open.undo();
  expect(open.text.value).toBe(text);
  await expect.poll(() => preview.querySelector("h2")).toBeNull();
});

test("a block of code that is not yet closed swallows no cell", async () => {
  const { open, preview } = await edit();
  await userEvent.keyboard(`${toEnd}{Enter}\`\`\`{Enter}code`);
  await expect.poll(() => preview.querySelector("pre")?.textContent).toBe("code");
  await vi.advanceTimersByTimeAsync(600);
  expect([...open.notebook.value.cells.keys()]).toEqual(["uk"]);
  await userEvent.keyboard("{Escape}");
  expect([...open.notebook.value.cells.keys()]).toEqual(["uk"]);
  expect(open.text.value).toContain("```\ncode\n```\n\n```data uk");
});

test("a cell that is written in a text is announced, and becomes one when somebody is done", async () => {
  const { open, preview, onClose } = await edit();
  await userEvent.keyboard(`${toEnd}{Enter}\`\`\`data us{Enter}dataset: korea{Enter}\`\`\`{Enter}After.`);
  await expect.poll(() => preview.textContent).toContain("Data us: becomes a cell when you finish.");
  await vi.advanceTimersByTimeAsync(600);
  expect([...open.notebook.value.cells.keys()]).toEqual(["uk"]);
  await userEvent.click(find(preview.parentElement ?? preview, "button"));
  expect([...open.notebook.value.cells.keys()]).toEqual(["us", "uk"]);
  expect(onClose).toHaveBeenCalledTimes(1);
  const after = open.text.value;
  await show(null);
  expect(open.text.value).toBe(after);
});

test("an emptied text is there until somebody is done, and then the block is gone", async () => {
  const { open, preview } = await edit("da");
  await userEvent.keyboard(`${all}{Delete}`);
  await expect.poll(() => preview.textContent).toContain("Der står ikke noget");
  await vi.advanceTimersByTimeAsync(600);
  expect(open.text.value).toBe(text);
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(open.text.value).toBe(text.replace("Some *words*, [linked][r].\n\n", ""));
});

test("a text in another language than the app's says so", async () => {
  const { preview } = await edit("da");
  expect(find(preview, "[lang]").getAttribute("lang")).toBe("en");
});
