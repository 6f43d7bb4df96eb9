import { act } from "preact/test-utils";
import { find } from "../page.ts";

/** Enters a text and leaves the field. */
export async function enter(within: ParentNode, selector: string, text: string): Promise<void> {
  const input = find<HTMLInputElement>(within, selector);
  await act(() => {
    input.value = text;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await act(() => {
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** Chooses one of the options of a select. */
export async function choose(within: ParentNode, selector: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(within, selector);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** Clicks on what has this text, or this accessible name. */
export async function click(within: ParentNode, text: string, selector = "button, label, summary"): Promise<void> {
  const found = Array.from(within.querySelectorAll<HTMLElement>(selector)).find(
    (each) => each.textContent?.trim() === text || each.getAttribute("aria-label") === text,
  );
  if (!found) throw new Error(`nothing is called ${text}`);
  await act(() => found.click());
}

/** What the boxes and options say, in order. */
export const textsOf = (within: ParentNode, selector: string): readonly string[] =>
  Array.from(within.querySelectorAll(selector), (each) => each.textContent?.trim() ?? "");
