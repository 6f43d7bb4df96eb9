import { formatCount } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { quoted, series } from "./series.ts";

const count = (value: number): string => formatCount(value, "da");
const names = (list: readonly string[]): string => series(list, "da");

/** What can be wrong with the table of a data cell, and with the steps that change it; a step adds its number. */
export const dataCellInDanish = {
  "upload-missing": ({ name }) =>
    `Tabellen ${quoted(name)} er lavet af filer på nogens computer og følger ikke med notesbogen. ` +
    "Tilføj de samme filer igen på siden; alle andre steder: Gem den dér som overlaptabel, og brug den.",
  "counted-though-unobservable": ({ lists }) =>
    `Der står, at ingen kan være på netop ${names(lists)}, men tabellen tæller personer dér. Ret antallet, eller fjern mønsteret fra “unobservable”.`,
  "unknown-list": ({ name, known }) =>
    `Her er ingen liste, der hedder ${quoted(name)}. Listerne hedder ${names(known)}.`,
  "repeated-list": ({ name }) => `To lister ville komme til at hedde ${quoted(name)}. Vælg et andet navn.`,
  "not-a-history": ({ history, lists }) =>
    `${quoted(history)} er ikke et mønster af listerne ${names(lists)}. Skriv ét ciffer for hver af dem i denne rækkefølge, 1 for på den og 0 for ikke, og sæt det i anførselstegn.`,
  "no-such-column": ({ name, known }) =>
    known.length === 0
      ? `Tabellen har ingen kolonne ${quoted(name)}, som deler personerne op, og heller ingen anden. Fjern trinnet.`
      : `Tabellen har ingen kolonne ${quoted(name)}, som deler personerne op. Den har ${names(known)}.`,
  "no-such-value": ({ name, value, known }) =>
    `Kolonnen ${quoted(name)} har ikke værdien ${quoted(value)}. Dens værdier er ${names(known)}.`,
  "too-few-lists-left": ({ lists, least }) =>
    `Der ville være for få lister tilbage: ${count(lists)}, og til overlap skal der mindst ${count(least)}. Hold flere lister adskilt.`,
  "nobody-left": () => "Der ville ikke være nogen personer tilbage i tabellen. Ret trinnet, eller fjern det.",
  "hidden-too-wide": ({ lists, most }) =>
    `De skjulte antal, som lægges sammen på netop ${names(lists)}, ville give plads til mere end ${count(most)} forskellige tal. Slå færre lister sammen, eller skjul mindre.`,
} satisfies Partial<ProblemSentences>;
