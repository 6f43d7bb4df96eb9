import type { InEveryLanguage } from "../../model/language.ts";
import { countBlocks } from "./count-blocks.ts";
import type { Protection } from "./protection.ts";

/** What somebody who opens a protected file needs to know of its counts, in two or three sentences. */
export function protectionNote(protection: Protection): InEveryLanguage<string> {
  switch (protection.method) {
    case "suppression": {
      const { largestSmall } = countBlocks(protection.threshold);
      const hidesMore = protection.parts.some(({ reasons }) => reasons.some(({ reason }) => reason === "totals"));
      return {
        en:
          `Counts from 1 to ${largestSmall} are hidden: the file gives bounds, such as 1..${largestSmall}. A 0 is a true 0; where a 0 ` +
          "would say that everybody on one list is on another, the bounds begin at 0." +
          (hidesMore ? " Some larger counts are hidden too, so that no hidden count follows from the totals." : ""),
        da:
          `Antal fra 1 til ${largestSmall} er skjult: filen angiver grænser, f.eks. 1..${largestSmall}. Et 0 er et sandt 0; hvor et 0 ` +
          "ville sige, at alle på én liste er på en anden, begynder grænserne ved 0." +
          (hidesMore ? " Nogle større antal er også skjult, så intet skjult antal følger af totalerne." : ""),
      };
    }
    case "rounding":
      return {
        en: "Every count is rounded to the nearest multiple of 5 and given as the bounds of what rounds to it: 3..7 for 5, and 0..2 for 0. No exact total is given.",
        da: "Hvert antal er afrundet til nærmeste multiplum af 5 og angivet som grænserne for det, der afrundes dertil: 3..7 for 5 og 0..2 for 0. Ingen total er angivet nøjagtigt.",
      };
    default:
      return protection satisfies never;
  }
}
