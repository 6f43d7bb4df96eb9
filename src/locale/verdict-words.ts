import type { InEveryLanguage } from "../model/language.ts";
import type { VerdictLevel } from "../model/verdict.ts";
import type { Phrase } from "./phrase.ts";

/** What is said about whether the data of a study can carry an estimate. */
export interface VerdictWords {
  /** What the verdict is, in a few words, and what that means, in a sentence. */
  readonly levels: Readonly<Record<VerdictLevel, { readonly label: string; readonly meaning: string }>>;
  /** The name of what is judged: for those who listen, and at the head of a line of text. */
  readonly heading: string;
  /** In place of an estimate, where the lists cannot carry one. */
  readonly withheld: (observed: string) => Phrase;
  /** In place of a lower limit that lies no higher than the people seen. */
  readonly onlySeen: (observed: string) => Phrase;
  /** The heading of the numbers that are kept from view. */
  readonly computed: string;
  /** Said before those numbers. */
  readonly computedAbout: Readonly<Record<"no-estimate" | "lower-bound", string>>;
  readonly moreReasons: (reasons: string, isOne: boolean) => string;
  /** What the verdict was reached from. */
  readonly fromTable: string;
  readonly fromEstimates: (estimates: string, isOne: boolean) => string;
}

export const verdictWords: InEveryLanguage<VerdictWords> = {
  en: {
    levels: {
      "no-estimate": {
        label: "No estimate",
        meaning:
          "These lists cannot tell how many people are missing: a number would come from the method, not from them.",
      },
      "lower-bound": {
        label: "A lower limit only",
        meaning: "These lists can say how many people there are at least, but not how many more.",
      },
      "with-warning": {
        label: "An estimate with reservations",
        meaning: "These lists can carry an estimate, but it must be read together with this:",
      },
      sound: {
        label: "A sound estimate",
        meaning:
          "No check found a reason for doubt. That is no proof: how all lists together depend on each other, no data can show.",
      },
    },
    heading: "What the lists can carry",
    withheld: (observed) => [
      { strong: "No number is given" },
      `, as the lists cannot carry one; ${observed} people were seen.`,
    ],
    onlySeen: (observed) => [
      "At least the ",
      { strong: observed },
      " people who were seen; the lists give no ground for claiming more.",
    ],
    computed: "What the method computed all the same",
    computedAbout: {
      "no-estimate": "For those who check the work. These numbers are not an estimate: do not quote them.",
      "lower-bound": "For those who check the work. Only the lower limit can be relied on: do not quote the rest.",
    },
    moreReasons: (reasons, isOne) => `${reasons} more ${isOne ? "reason" : "reasons"}`,
    fromTable: "Judged from the table alone; the estimates made from it may add reservations.",
    fromEstimates: (estimates, isOne) =>
      `Judged from the table and ${isOne ? "the one estimate" : `the ${estimates} estimates`} made from it.`,
  },
  da: {
    levels: {
      "no-estimate": {
        label: "Intet skøn",
        meaning:
          "Listerne kan ikke sige, hvor mange personer der mangler: Et tal ville komme fra metoden og ikke fra listerne.",
      },
      "lower-bound": {
        label: "Kun en nedre grænse",
        meaning: "Listerne kan sige, hvor mange personer der mindst er tale om, men ikke hvor mange flere.",
      },
      "with-warning": {
        label: "Et skøn med forbehold",
        meaning: "Listerne kan bære et skøn, men det skal læses sammen med dette:",
      },
      sound: {
        label: "Et holdbart skøn",
        meaning:
          "Ingen kontrol gav grund til tvivl. Det er ikke et bevis: Hvordan alle listerne tilsammen afhænger af hinanden, kan ingen data vise.",
      },
    },
    heading: "Hvad listerne kan bære",
    withheld: (observed) => [
      { strong: "Der gives intet tal" },
      `, for det kan listerne ikke bære; ${observed} personer er kendt.`,
    ],
    onlySeen: (observed) => [
      "Mindst de ",
      { strong: observed },
      " personer, der er kendt; listerne giver ikke belæg for at sige flere.",
    ],
    computed: "Hvad metoden alligevel regnede ud",
    computedAbout: {
      "no-estimate": "Til dem, der efterprøver arbejdet. Tallene er ikke et skøn: Lad være med at citere dem.",
      "lower-bound": "Til dem, der efterprøver arbejdet. Kun den nedre grænse holder: Lad være med at citere resten.",
    },
    moreReasons: (reasons, isOne) => `${reasons} ${isOne ? "grund" : "grunde"} mere`,
    fromTable: "Vurderet ud fra tabellen alene; skøn, der laves ud fra den, kan give flere forbehold.",
    fromEstimates: (estimates, isOne) =>
      `Vurderet ud fra tabellen og ${isOne ? "det ene skøn" : `de ${estimates} skøn`}, der er lavet ud fra den.`,
  },
};
