import type { Locator, Page } from "playwright-core";

/** Presses Tab until something has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, target: Locator, presses = 150): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < presses; pressed++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

export async function pressOn(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Presses an arrow until something has the focus. */
export async function arrowTo(page: Page, target: Locator, arrow = "ArrowDown"): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(arrow);
  }
  throw new Error(`the arrows do not reach ${target}`);
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);
