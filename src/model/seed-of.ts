import { textHash } from "./table-hash.ts";

/**
 * A seed of its own for something that is drawn beside other things, made of the seed (whole, 0 to 2^32 - 1) and of what it
 * is: its numbers do not depend on which others there are.
 */
export const seedOf = (what: string, seed: number): number =>
  Number.parseInt(textHash(`${seed} ${what}`).slice(0, 8), 16);
