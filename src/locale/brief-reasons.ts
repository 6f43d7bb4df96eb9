import { type InEveryLanguage, type Language, languages } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import { problemSentence } from "./index.ts";

/** A reason in plain words and without any number of the table; `named` gives a list's full name. */
type Reasons = {
  readonly [Code in Problem["code"]]?: (
    problem: Extract<Problem, { readonly code: Code }>,
    named: (list: string) => string,
  ) => string;
};

const reasons: InEveryLanguage<Reasons> = {
  en: {
    "too-few-lists": () => "There are too few lists to show how they depend on each other.",
    "two-lists": () => "With only two lists nobody can see how they depend on each other: it has to be assumed.",
    partition: () =>
      "Every person is on one list only. Lists that never share anybody tell nothing about those they miss.",
    "no-overlap": () => "No person is on two lists. Without overlap there is nothing to estimate from.",
    "list-inside-list": ({ inner, outer }, named) =>
      `Everybody known to ${named(inner)} is also known to ${named(outer)}, so the two are not two views of the matter.`,
    "list-may-be-inside-list": ({ inner, outer }, named) =>
      `Everybody known to ${named(inner)} may also be known to ${named(outer)}; then the two are not two views of the matter.`,
    "too-few-overlaps": () => "Far too few people are on more than one list.",
    "few-overlaps": () => "Few people are on more than one list, so chance plays a large part.",
    "maybe-few-overlaps": () => "There may be few people on more than one list, so chance may play a large part.",
    "looks-like-referral": ({ list, other }, named) =>
      `Nearly everybody known to ${named(list)} is also known to ${named(other)}, as if one referred people to the other.`,
    "empty-pairs": () => "Some lists have nobody in common, though that would be expected by chance.",
    "tiny-lists": () => "Some lists are very short.",
    "margin-does-not-fit": () => "The numbers of the lists do not add up to the totals that were stated.",
    "near-tie": () =>
      "Several ways in which the lists may depend on each other fit almost equally well, but give very different numbers.",
    "methods-disagree": () => "Methods that are all defensible give very different numbers.",
    "estimate-runs-away": () => "One of the methods gives a number so large that it cannot be believed.",
    "interval-runs-away": () => "The upper end of a range is so high that it says little.",
    "interval-wide": () => "The range is very wide: trust its size and its lower end, not a number in the middle.",
    "interval-too-narrow": () =>
      "A range is narrower than so few shared people allow: the method is surer than the lists are.",
    "chains-disagree": () => "The calculation had not settled when it ended.",
    "separate-modes": () =>
      "One of the methods finds two explanations with very different numbers, and cannot rule out either.",
    "stays-beyond-limit": () => "One of the methods may have given too little weight to a very different number.",
    "lists-not-covered": () =>
      "Tried on lists whose true length is known, the method often missed it. It may miss here too, most likely on the low side.",
    "empty-list": ({ list }, named) => `Nobody stands on the list ${named(list)}.`,
    "resamples-unfitted": () => "The method often broke down when it was tried on similar lists.",
    "terms-at-boundary": () => "The estimate rests on lists that have nobody in common.",
  },
  da: {
    "too-few-lists": () => "Der er for få lister til at vise, hvordan de hænger sammen.",
    "two-lists": () => "Med kun to lister kan ingen se, hvordan de hænger sammen: Det må man antage.",
    partition: () =>
      "Hver person står kun på én liste. Lister, der aldrig deler nogen, siger intet om dem, de overser.",
    "no-overlap": () => "Ingen person står på to lister. Uden overlap er der intet at regne ud fra.",
    "list-inside-list": ({ inner, outer }, named) =>
      `Alle på listen ${named(inner)} står også på listen ${named(outer)}, så de to ser ikke sagen fra hver sin side.`,
    "list-may-be-inside-list": ({ inner, outer }, named) =>
      `Måske står alle på listen ${named(inner)} også på listen ${named(outer)}; så ser de to ikke sagen fra hver sin side.`,
    "too-few-overlaps": () => "Alt for få personer står på mere end én liste.",
    "few-overlaps": () => "Få personer står på mere end én liste, så tilfældet spiller en stor rolle.",
    "maybe-few-overlaps": () => "Måske står få personer på mere end én liste, så tilfældet kan spille en stor rolle.",
    "looks-like-referral": ({ list, other }, named) =>
      `Næsten alle på listen ${named(list)} står også på listen ${named(other)}, som om den ene henviste til den anden.`,
    "empty-pairs": () => "Nogle lister har ingen personer til fælles, selv om man skulle vente det.",
    "tiny-lists": () => "Nogle lister er meget korte.",
    "margin-does-not-fit": () => "Listernes tal stemmer ikke med de summer, der er oplyst.",
    "near-tie": () =>
      "Flere måder, som listerne kan hænge sammen på, passer næsten lige godt, men giver meget forskellige tal.",
    "methods-disagree": () => "Metoder, der alle kan forsvares, giver meget forskellige tal.",
    "estimate-runs-away": () => "En af metoderne giver et tal, der er for stort til at være troværdigt.",
    "interval-runs-away": () => "Den øvre ende af et interval er så høj, at den siger meget lidt.",
    "interval-wide": () =>
      "Intervallet er meget bredt: Stol på størrelsesordenen og den nedre ende, ikke på et tal midt imellem.",
    "interval-too-narrow": () =>
      "Et interval er smallere, end så få personer til fælles giver grundlag for: Metoden er mere sikker, end listerne er.",
    "chains-disagree": () => "Beregningen var ikke faldet til ro, da den sluttede.",
    "separate-modes": () =>
      "En af metoderne finder to forklaringer med meget forskellige tal og kan ikke udelukke nogen af dem.",
    "stays-beyond-limit": () => "En af metoderne kan have lagt for lidt vægt på et helt andet tal.",
    "lists-not-covered": () =>
      "Prøvet på lister, hvis rigtige længde man kender, ramte metoden ofte ved siden af. Det kan den også gøre her, og så snarest for lavt.",
    "empty-list": ({ list }, named) => `Ingen står på listen ${named(list)}.`,
    "resamples-unfitted": () => "Metoden brød ofte sammen, når den blev prøvet på lignende lister.",
    "terms-at-boundary": () => "Skønnet hviler på lister, der ingen personer har til fælles.",
  },
};

const unnamed: InEveryLanguage<string> = {
  en: "One of the checks found a reason for care; the notebook tells which.",
  da: "En af kontrollerne gav grund til forsigtighed; notesbogen fortæller hvilken.",
};

export interface ReasonOptions {
  readonly named: (list: string, language: Language) => string;
  /** Whether a sentence may hold numbers of the table, where there is none without. */
  readonly mayTellNumbers: boolean;
}

/** Why a verdict is as it is, for readers who want no numbers. */
export const briefReason = (problem: Problem, options: ReasonOptions): InEveryLanguage<string> =>
  Object.fromEntries(
    languages.map((language) => [language, sentence(problem, language, options)]),
  ) as InEveryLanguage<string>;

function sentence(problem: Problem, language: Language, { named, mayTellNumbers }: ReasonOptions): string {
  // The compiler cannot see that key and argument come from the same problem; the mapped type above says so.
  const tell = reasons[language][problem.code] as
    | ((problem: Problem, named: (list: string) => string) => string)
    | undefined;
  if (tell) return tell(problem, (list) => named(list, language));
  return mayTellNumbers ? problemSentence(problem, language) : unnamed[language];
}
