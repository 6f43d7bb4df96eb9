import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { Fold } from "../../../src/brief/view/fold.tsx";
import { find, show } from "../../views/page.ts";

const phone = [390, 844] as const;
const desk = [1280, 800] as const;

const shown = async (): Promise<HTMLDetailsElement> =>
  find<HTMLDetailsElement>(await show(<Fold gist="Two sources">the sources themselves</Fold>), "details");

beforeEach(() => page.viewport(...phone));

test("on a phone only the sentence is told, until it is pressed", async () => {
  const fold = await shown();
  expect(fold.open).toBe(false);
  find(fold, "summary").click();
  expect(fold.open).toBe(true);
});

test("on a desk it is open, and it follows the width of the window", async () => {
  await page.viewport(...desk);
  const fold = await shown();
  expect(fold.open).toBe(true);
  await page.viewport(...phone);
  await expect.poll(() => fold.open).toBe(false);
  await page.viewport(...desk);
  await expect.poll(() => fold.open).toBe(true);
});

test("it is open on paper, and afterwards as it was", async () => {
  const fold = await shown();
  for (const open of [false, true]) {
    fold.open = open;
    window.dispatchEvent(new Event("beforeprint"));
    expect(fold.open).toBe(true);
    window.dispatchEvent(new Event("afterprint"));
    expect(fold.open).toBe(open);
  }
});
