import { cells } from "./cells.ts";
import { page } from "./page.ts";
import { problems } from "./problems.ts";

/** What the page says before anything else is loaded. */
export const first = { cells, page, problems };
