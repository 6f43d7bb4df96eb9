import type { Page } from "playwright-core";
import { violations } from "./violations.ts";

export const desk = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };
/** A window of 1280 pixels at 400 %. */
export const magnified = { width: 320, height: 256 };

/** Colours do not depend on the language, nor what a line holds on the colours; whoever wants no motion gets none. */
export const readers = [
  ["en", "light", "no-preference"],
  ["da", "dark", "reduce"],
] as const;

/**
 * What is wrong with a page in the windows that people have: what axe finds, what must be scrolled sideways, and what
 * moves for those who want that nothing does. A phone shows the same elements as the smaller window.
 */
export async function faults(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const viewport of [phone, magnified, desk]) {
    await page.setViewportSize(viewport);
    await atRest(page);
    const wrong = await tooWide(page);
    if (viewport === desk) wrong.push(...(await moving(page)));
    if (viewport === desk || (viewport === magnified && within === undefined))
      wrong.push(...(await violations(page, within)));
    found.push(...wrong.map((fault) => `${viewport.width} pixels: ${fault}`));
  }
  return found;
}

/** The page, or what stands over it, if it is wider than the window. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const over = [...document.querySelectorAll("html, dialog[open], .file-panel, .offline-notice")];
    return over
      .filter((box) => box.scrollWidth > box.clientWidth || box.getBoundingClientRect().right > innerWidth + 0.5)
      .map((box) => `${box.localName} ${box.className} is ${box.scrollWidth} wide`);
  });

/** What comes or goes gradually with the width of the window has come or gone. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // Transitions begin when a frame is made; one that nobody sees may never come to its end by itself.
    await new Promise(requestAnimationFrame);
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
    await new Promise(requestAnimationFrame);
  });

/** What moves for more than an instant. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) return [];
    const longest = (times: string): number => Math.max(...times.split(",").map((time) => Number.parseFloat(time)));
    const styled = [...document.querySelectorAll("*")].filter((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      return longest(transitionDuration) > 0.01 || (animationName !== "none" && longest(animationDuration) > 0.01);
    });
    const running = document.getAnimations().filter(({ effect }) => Number(effect?.getTiming().duration) > 10);
    return [...styled.map(({ className }) => `.${className} moves`), ...running.map(({ id }) => `${id} runs`)];
  });
