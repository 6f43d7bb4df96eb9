import type { Catalogue } from "../../locale/catalogue.ts";
import { countBlocks } from "./count-blocks.ts";
import type { Protection } from "./protection.ts";

/** What somebody who opens a protected file needs to know of its counts, in two or three sentences of the given words. */
export function protectionNote(protection: Protection, { intake: { protection: say } }: Catalogue): string {
  switch (protection.method) {
    case "suppression": {
      const { largestSmall } = countBlocks(protection.threshold);
      const hidesMore = protection.parts.some(({ reasons }) => reasons.some(({ reason }) => reason === "totals"));
      return say.suppression(largestSmall) + (hidesMore ? say.largerToo : "");
    }
    case "rounding":
      return say.rounding;
    default:
      return protection satisfies never;
  }
}
