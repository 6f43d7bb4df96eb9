import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from "playwright-core";
import { afterAll, inject, onTestFinished } from "vitest";
import { launchOptions } from "./launch-options.ts";

export interface Session {
  readonly page: Page;
  /** All requests of the page and of its workers, from the first on. */
  readonly requests: readonly Request[];
  /** What the browser complained about: console errors, uncaught errors, breaches of the security policy. */
  readonly complaints: readonly string[];
}

let launched: Promise<Browser> | undefined;

/** The one browser of all files, which ends with the process, or another one if it has crashed. */
async function sharedBrowser(): Promise<Browser> {
  const known = await launched?.catch(() => undefined);
  if (known?.isConnected()) return known;
  launched = chromium.launch(launchOptions());
  return launched;
}

/** Sessions in the browser that all tests share; each has a new profile, and ends with its test. */
export function useBrowser() {
  const lasting: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(lasting.splice(0).map((end) => end())));

  const newPage = async (options: BrowserContextOptions, lasts = false): Promise<Page> => {
    const browser = await sharedBrowser();
    // Most tests are about the app as it comes from its host; those of the copy that a browser keeps allow it one.
    const context = await browser.newContext({ locale: "en-GB", serviceWorkers: "block", ...options });
    context.setDefaultTimeout(90_000);
    if (lasts) lasting.push(() => context.close());
    else onTestFinished(() => context.close());
    return context.newPage();
  };

  return {
    /** A page of somebody else, or the app at another address. */
    async openPage(url: string, options: BrowserContextOptions = {}): Promise<Page> {
      const page = await newPage(options);
      await page.goto(url);
      return page;
    },
    /** The built app at a place in it, such as `#/`, in a page that may be prepared for it. */
    openApp: async (
      fragment = "",
      options: BrowserContextOptions = {},
      prepare?: (page: Page) => Promise<unknown>,
    ): Promise<Session> => sessionIn(await newPage(options), fragment, prepare),
    /** The same, for all tests of the file. */
    openLastingApp: async (fragment: string, options: BrowserContextOptions = {}): Promise<Session> =>
      sessionIn(await newPage(options, true), fragment),
  };
}

async function sessionIn(page: Page, fragment: string, prepare?: (page: Page) => Promise<unknown>): Promise<Session> {
  await prepare?.(page);
  const requests: Request[] = [];
  const complaints: string[] = [];
  page.context().on("request", (request) => requests.push(request));
  page.on("pageerror", (error) => complaints.push(error.message));
  // Chromium reports each breach of a policy, those in workers too, as an error on the console.
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(inject("appUrl") + fragment);
  return { page, requests, complaints };
}
