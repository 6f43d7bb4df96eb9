import type { Page } from "playwright-core";
import { initialScripts } from "./built-scripts.ts";

const initial = initialScripts(new URL("../../build/app/", import.meta.url), "en");

/**
 * Has each script that does not come with the page itself take its time between its arrival and its run, as on a busy
 * machine: meanwhile nothing is asked for, although more is to come.
 */
export const delayLateScripts = (page: Page, milliseconds: number): Promise<unknown> =>
  page.route(/\/assets\/[^/]+\.js$/, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (initial.has(path)) return route.continue();
    const response = await route.fetch();
    const body = `await new Promise((resolve) => setTimeout(resolve, ${milliseconds}));${await response.text()}`;
    await route.fulfill({ response, body });
  });
