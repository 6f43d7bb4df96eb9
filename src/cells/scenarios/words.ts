import type { Phrase } from "../../locale/phrase.ts";
import type { InEveryLanguage } from "../../model/language.ts";

/** What a scenarios cell says. */
export interface ScenariosWords {
  readonly name: string;
  readonly about: string;
  /** From where to where scenarios reach together; their intervals counted in where they have them. */
  readonly reach: (of: { scenarios: string; one: boolean; low: string; high: string; seen: string }) => Phrase;
  readonly moves: (label: string, times: string) => string;
  readonly movesNothing: string;
  readonly nothing: (seen: string) => Phrase;
  readonly caption: string;
  readonly scenario: string;
  readonly seen: string;
  readonly total: string;
  readonly times: string;
  readonly base: (name: string) => string;
  readonly running: string;
  readonly noEstimate: string;
  readonly noNumber: string;
  readonly atLeast: (low: string) => string;
  readonly withoutInterval: string;
  readonly remarks: string;
}

export const scenariosWords: InEveryLanguage<ScenariosWords> = {
  en: {
    name: "Scenarios",
    about: "What becomes of an estimate when its data, its method or what cannot be known is varied.",
    reach: ({ scenarios, one, low, high, seen }) => [
      one ? "One scenario reaches from " : `${scenarios} scenarios together reach from `,
      { strong: `${low} to ${high}` },
      ` people in all; ${seen} were seen in the base.`,
    ],
    moves: (label, times) => ` What moves the answer most is “${label}”: ${times} times the base.`,
    movesNothing: " None of them moves the answer by as much as 5 %.",
    nothing: (seen) => [`No scenario has an estimate to compare with the base; ${seen} were seen.`],
    caption: "Scenarios, as they are written",
    scenario: "Scenario",
    seen: "Seen",
    total: "People in all",
    times: "Times the base",
    base: (name) => `${name} (base)`,
    running: "still running",
    noEstimate: "no estimate",
    noNumber: "no single number",
    atLeast: (low) => `at least ${low}`,
    withoutInterval:
      "A number that stands alone has no interval: it serves to compare scenarios, and not as an answer by itself.",
    remarks: "Remarks",
  },
  da: {
    name: "Scenarier",
    about: "Hvad der bliver af et skøn, når data, metode eller det, man ikke kan vide, ændres.",
    reach: ({ scenarios, one, low, high, seen }) => [
      one ? "Ét scenarie rækker fra " : `${scenarios} scenarier rækker tilsammen fra `,
      { strong: `${low} til ${high}` },
      ` personer i alt; ${seen} er kendt i udgangspunktet.`,
    ],
    moves: (label, times) => ` Det, der flytter svaret mest, er “${label}”: ${times} gange udgangspunktet.`,
    movesNothing: " Ingen af dem flytter svaret så meget som 5 %.",
    nothing: (seen) => [`Intet scenarie har et skøn at holde op mod udgangspunktet; ${seen} er kendt.`],
    caption: "Scenarier, som de er skrevet",
    scenario: "Scenarie",
    seen: "Kendte",
    total: "Personer i alt",
    times: "Gange udgangspunktet",
    base: (name) => `${name} (udgangspunkt)`,
    running: "beregnes stadig",
    noEstimate: "intet skøn",
    noNumber: "intet samlet tal",
    atLeast: (low) => `mindst ${low}`,
    withoutInterval:
      "Et tal, der står alene, har intet interval: Det tjener til at sammenligne scenarier og er ikke et svar i sig selv.",
    remarks: "Bemærkninger",
  },
};
