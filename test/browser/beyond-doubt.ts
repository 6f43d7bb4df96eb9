import type { Page } from "playwright-core";
import { expect } from "vitest";
import { otherOrigin } from "./other-origin.ts";
import { waysOut } from "./probe-worker.ts";

/** The ways in which a page without a policy gets out, in order of the alphabet. */
export const waysOutOfPage: readonly string[] = [
  ...["beacon", "blind-fetch", "eventsource", "fetch", "font", "frame", "image", "import"],
  ...["loose-image", "module-script", "object", "prefetch", "script", "style", "video", "websocket", "xhr"],
];

const lawlessPage = { "/index.html": "<!doctype html><title>No policy</title>" };

/**
 * Waits until what was tried before in a browser would have got out, had it not been held back: until another page of the
 * same browser, which has no policy, has begun later and got out in every way.
 */
export async function beyondDoubt(page: Page): Promise<void> {
  const [other, lawless] = [await otherOrigin(), await otherOrigin(lawlessPage)];
  const later = await page.context().newPage();
  await later.goto(`${lawless.url}index.html`);
  await later.evaluate(`${waysOut}(${JSON.stringify(other.url)})`);
  await expect.poll(other.received).toEqual(waysOutOfPage);
  await later.close();
}
