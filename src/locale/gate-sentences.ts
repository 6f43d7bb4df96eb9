import type { InEveryLanguage, Language } from "../model/language.ts";
import type { GateProblem } from "../model/problem.ts";
import { identifierWords } from "./identifier-words.ts";
import { formatCount } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { quoted, series } from "./series.ts";

const counted = (value: number, one: string, many: string, language: Language): string =>
  `${formatCount(value, language)} ${value === 1 ? one : many}`;

/** What the gate says of a file with person rows: where, how many rows, and what to do next. */
export const gateSentences: InEveryLanguage<Pick<ProblemSentences, GateProblem["code"]>> = {
  en: {
    "identifier-found": ({ kind, column, rows, confidence }) =>
      `Column ${formatCount(column, "en")} ${confidence === "certain" ? "holds" : "seems to hold"} ${identifierWords.en[kind].many} in ${counted(rows, "row", "rows", "en")}, and nothing in the file has been used. ` +
      "Leave the column out. If it should link people across lists, put codes in its place that are made with a keyed method, such as HMAC.",
    "plain-hash-found": ({ column, rows }) =>
      `Column ${formatCount(column, "en")} has codes as long as plain hashes in ${counted(rows, "row", "rows", "en")}: without a key, anyone can find the CPR numbers behind them in minutes by trying them all. ` +
      "Leave the column out, or make codes with a keyed method, such as HMAC, cut to 16 to 24 characters.",
    "identifier-in-header": ({ kind, column }) =>
      `The name of column ${formatCount(column, "en")} looks like ${identifierWords.en[kind].one}. Rename the column if it only looks so, add a first row of names if the file has none, or leave the column out.`,
    "rare-combinations": ({ attributes, combinations, k }) =>
      `${counted(combinations, "combination", "combinations", "en")} of ${series(attributes.map(quoted), "en")} ${combinations === 1 ? "is" : "are"} shared by fewer than ${formatCount(k, "en")} people, who could be recognised by it. ` +
      "Merge the rarest categories, or leave a column out.",
  },
  da: {
    "identifier-found": ({ kind, column, rows, confidence }) =>
      `Kolonne ${formatCount(column, "da")} indeholder ${confidence === "certain" ? "" : "formentlig "}${identifierWords.da[kind].many} i ${counted(rows, "række", "rækker", "da")}, og intet i filen er brugt. ` +
      "Udelad kolonnen. Skal den kæde personer sammen på tværs af lister, så sæt koder i stedet, der er lavet med en hemmelig nøgle, for eksempel HMAC.",
    "plain-hash-found": ({ column, rows }) =>
      `Kolonne ${formatCount(column, "da")} har koder så lange som almindelige hashværdier i ${counted(rows, "række", "rækker", "da")}: Uden en nøgle kan enhver finde CPR-numrene bag dem på få minutter ved at prøve dem alle. ` +
      "Udelad kolonnen, eller lav koder med en hemmelig nøgle, for eksempel HMAC, skåret ned til 16 til 24 tegn.",
    "identifier-in-header": ({ kind, column }) =>
      `Navnet på kolonne ${formatCount(column, "da")} ligner ${identifierWords.da[kind].one}. Omdøb kolonnen, hvis det kun ser sådan ud, tilføj en første række med navne, hvis filen ingen har, eller udelad kolonnen.`,
    "rare-combinations": ({ attributes, combinations, k }) =>
      `${counted(combinations, "kombination", "kombinationer", "da")} af ${series(attributes.map(quoted), "da")} deles af færre end ${formatCount(k, "da")} personer, som kan genkendes på det. ` +
      "Slå de sjældneste kategorier sammen, eller udelad en kolonne.",
  },
};
