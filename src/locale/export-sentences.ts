import type { InEveryLanguage } from "../model/language.ts";
import type { ProblemSentences } from "./problem-sentences.ts";

/** What is said in place of what a file that leaves the computer must not tell. */
export const exportSentences: InEveryLanguage<Pick<ProblemSentences, "reason-withheld">> = {
  en: {
    "reason-withheld": () =>
      "This rests on lists that were added from this computer and could give small counts away, so it stays in the notebook and is left out here.",
  },
  da: {
    "reason-withheld": () =>
      "Det hviler på lister, der er tilføjet fra denne computer, og kunne røbe små antal; derfor bliver det i notesbogen og er udeladt her.",
  },
};
