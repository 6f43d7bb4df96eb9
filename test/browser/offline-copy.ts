import type { Page } from "playwright-core";

/** The addresses of all files that the browser keeps for the host of a page, whoever keeps them. */
export const keptAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const copies = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(copies.map((copy) => copy.keys()));
    return requests.flat().map(({ url }) => url);
  });
