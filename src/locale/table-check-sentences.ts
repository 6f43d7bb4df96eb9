import type { Bounds } from "../model/bounds.ts";
import type { InEveryLanguage, Language } from "../model/language.ts";
import type { TableCheckProblem } from "../model/table-check-problem.ts";
import { formatBounds, formatCount, formatPercent, formatRatio } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { quoted, series } from "./series.ts";

/** So many pairs of lists are told in a sentence; a table has them all. */
const mostPairs = 3;

/** What the checks of a table say: what is wrong, and what to do next. */
export const tableCheckSentences: InEveryLanguage<Pick<ProblemSentences, TableCheckProblem["code"]>> = {
  en: {
    "two-lists": ({ allowed }) =>
      allowed
        ? "There are only two lists, so the estimate rests on an assumption that no data can test: that being on one list makes being on the other neither more nor less likely. Read it only together with the answers that other odds ratios give."
        : "There are only two lists with people on them, and two lists cannot show whether they depend on each other: an estimate would rest on an assumption that no data can test. " +
          "Add a third list, or show how the answer changes with the odds ratio and then write “least-lists: 2” under “thresholds” at the top of the notebook.",
    "list-may-be-inside-list": ({ inner, outer }) =>
      `Everybody on ${quoted(inner)} may be on ${quoted(outer)} too; the counts that would tell are hidden. Ask whoever made the lists whether one was made from the other, and if so, leave it out.`,
    "too-few-overlaps": ({ overlaps, least }) =>
      `${overlapsIn(overlaps, "en")} between the lists in all (somebody on two lists is one overlap, on three lists three). With fewer than ${formatCount(least, "en")}, no estimate can be trusted. ` +
      "Pool more years or groups, or find a list that meets the same people.",
    "few-overlaps": ({ overlaps, enough, factor }) =>
      `${overlapsIn(overlaps, "en")} between the lists in all (somebody on two lists is one overlap, on three lists three), so the upper end of a 95 % interval is about ${formatRatio(factor, "en")} times the lower one, or more. ` +
      `With fewer than ${formatCount(enough, "en")}, give a lower bound only, or pool more years or groups.`,
    "maybe-few-overlaps": ({ overlaps, enough }) =>
      `Hidden counts leave open whether there are ${formatCount(overlaps.low, "en")} overlaps between the lists in all or ${formatCount(overlaps.high, "en")}; with fewer than ${formatCount(enough, "en")} only a lower bound is worth giving. ` +
      "Ask for the exact counts of the people on two lists.",
    "looks-like-referral": ({ list, other, exact, share, otherwise }) =>
      `${exact ? "" : "At least "}${formatPercent(share, "en")} of the people on ${quoted(list)} are also on ${quoted(other)}${otherwise === null ? "" : `, against ${exact ? "" : "at most "}${formatPercent(otherwise, "en")} of those whom only other lists know`}: it looks as if one list sends its people to the other, which makes estimates too low. ` +
      "Ask how people come onto the lists, and merge the two if it is so.",
    "empty-pairs": ({ pairs }) => {
      const told = pairs.slice(0, mostPairs).map(({ lists, expected }) => {
        const [one, two] = lists.map(quoted);
        return `${one} with ${two} (${formatRatio(expected, "en")} expected)`;
      });
      const more = pairs.length - told.length;
      const all = more > 0 ? [...told, `${formatCount(more, "en")} more pairs`] : told;
      return `Lists that share nobody, though some people would be expected on both if all lists were independent: ${series(all, "en")}. Ask whether they could have met the same people and whether people were linked between them; if nobody could be on both, mark those patterns as unobservable.`;
    },
    "tiny-lists": ({ lists, enough }) =>
      `${lists.length === 1 ? "One list has" : `${formatCount(lists.length, "en")} lists have`} fewer than ${formatCount(enough, "en")} people: ${tinyOnes(lists, "en")}. One person more or less there can move the whole estimate: merge such a list with one that is like it, or see what changes without it.`,
    "margin-does-not-fit": ({ list, stated, counted, excess }) =>
      `${list === null ? "In all" : `On ${quoted(list)}`}, ${people(stated, "en")} stated, but the table has ${formatBounds(counted, "en")}: ${atLeast(stated, counted, "en")}${formatCount(Math.abs(excess), "en")} too ${excess > 0 ? "many" : "few"}. ` +
      "Find out who was left out or counted twice, or correct the stated number.",
  },
  da: {
    "two-lists": ({ allowed }) =>
      allowed
        ? "Der er kun to lister, så skønnet hviler på en antagelse, som ingen data kan afprøve: at det hverken gør det mere eller mindre sandsynligt at være på den ene liste, at man er på den anden. Læs det kun sammen med de svar, som andre oddsratioer giver."
        : "Der er kun to lister med personer på, og to lister kan ikke vise, om de afhænger af hinanden: Et skøn ville hvile på en antagelse, som ingen data kan afprøve. " +
          "Tilføj en tredje liste, eller vis, hvordan svaret ændrer sig med oddsratioen, og skriv så “least-lists: 2” under “thresholds” øverst i notesbogen.",
    "list-may-be-inside-list": ({ inner, outer }) =>
      `Alle på ${quoted(inner)} er måske også på ${quoted(outer)}; de antal, der kunne vise det, er skjulte. Spørg dem, der har lavet listerne, om den ene er lavet af den anden, og udelad den i så fald.`,
    "too-few-overlaps": ({ overlaps, least }) =>
      `${overlapsIn(overlaps, "da")} mellem listerne i alt (en person på to lister er ét overlap, på tre lister tre). Er der færre end ${formatCount(least, "da")}, kan man ikke stole på noget skøn. ` +
      "Læg flere år eller grupper sammen, eller find en liste, der møder de samme mennesker.",
    "few-overlaps": ({ overlaps, enough, factor }) =>
      `${overlapsIn(overlaps, "da")} mellem listerne i alt (en person på to lister er ét overlap, på tre lister tre), så den øvre ende af et 95 %-interval er omkring ${formatRatio(factor, "da")} gange den nedre eller mere. ` +
      `Giv kun en nedre grænse, når der er færre end ${formatCount(enough, "da")}, eller læg flere år eller grupper sammen.`,
    "maybe-few-overlaps": ({ overlaps, enough }) =>
      `Skjulte antal lader det stå åbent, om der er ${formatCount(overlaps.low, "da")} overlap mellem listerne i alt eller ${formatCount(overlaps.high, "da")}; er der færre end ${formatCount(enough, "da")}, er kun en nedre grænse værd at nævne. ` +
      "Bed om de nøjagtige antal for personer på to lister.",
    "looks-like-referral": ({ list, other, exact, share, otherwise }) =>
      `${exact ? "" : "Mindst "}${formatPercent(share, "da")} af personerne på ${quoted(list)} er også på ${quoted(other)}${otherwise === null ? "" : `, mod ${exact ? "" : "højst "}${formatPercent(otherwise, "da")} af dem, som kun andre lister kender`}: Det ligner, at den ene liste sender sine personer videre til den anden, og det gør skøn for lave. ` +
      "Spørg, hvordan man kommer på listerne, og slå de to sammen, hvis det er sådan.",
    "empty-pairs": ({ pairs }) => {
      const told = pairs.slice(0, mostPairs).map(({ lists, expected }) => {
        const [one, two] = lists.map(quoted);
        return `${one} med ${two} (${formatRatio(expected, "da")} ventet)`;
      });
      const more = pairs.length - told.length;
      const all = more > 0 ? [...told, `${formatCount(more, "da")} par til`] : told;
      return `Lister uden nogen til fælles, selv om man ville vente nogen, hvis alle lister var uafhængige: ${series(all, "da")}. Spørg, om de kunne have mødt de samme mennesker, og om personer er kædet sammen på tværs af dem; kunne ingen være på begge, så markér de mønstre som umulige (“unobservable”).`;
    },
    "tiny-lists": ({ lists, enough }) =>
      `${lists.length === 1 ? "Én liste har" : `${formatCount(lists.length, "da")} lister har`} færre end ${formatCount(enough, "da")} personer: ${tinyOnes(lists, "da")}. Én person mere eller mindre dér kan flytte hele skønnet: Slå sådan en liste sammen med en, der ligner, eller se, hvad der sker uden den.`,
    "margin-does-not-fit": ({ list, stated, counted, excess }) =>
      `${list === null ? "I alt" : `På ${quoted(list)}`} er der oplyst ${people(stated, "da")}, men tabellen har ${formatBounds(counted, "da")}: ${atLeast(stated, counted, "da")}${formatCount(Math.abs(excess), "da")} for ${excess > 0 ? "mange" : "få"}. ` +
      "Find ud af, hvem der er udeladt eller talt to gange, eller ret det oplyste tal.",
  },
};

function overlapsIn(overlaps: Bounds, language: Language): string {
  const { high } = overlaps;
  if (language === "da")
    return high === 0 ? "Der er ingen overlap" : `Der er kun ${formatBounds(overlaps, "da")} overlap`;
  if (high === 0) return "There are no overlaps";
  return high === 1
    ? `There is only ${formatBounds(overlaps, "en")} overlap`
    : `There are only ${formatBounds(overlaps, "en")} overlaps`;
}

const tinyOnes = (lists: readonly { readonly list: string; readonly people: Bounds }[], language: Language): string =>
  series(
    lists.map(({ list, people }) => `${quoted(list)} (${formatBounds(people, language)})`),
    language,
  );

function people(stated: Bounds, language: Language): string {
  const number = formatBounds(stated, language);
  if (language === "da") return `${number} ${stated.high === 1 ? "person" : "personer"}`;
  return `${number} ${stated.high === 1 ? "person is" : "people are"}`;
}

/** "At least", where hidden counts could make it more. */
function atLeast(stated: Bounds, counted: Bounds, language: Language): string {
  if (stated.low === stated.high && counted.low === counted.high) return "";
  return language === "da" ? "mindst " : "at least ";
}
