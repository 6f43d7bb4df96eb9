import type { InEveryLanguage, Language } from "../model/language.ts";
import type { IntakeProblem, RoleInFile } from "../model/problem.ts";
import { type StratumName, stratumWords } from "../model/stratum-names.ts";
import { formatCount } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { quoted } from "./series.ts";

const counter =
  (language: Language) =>
  (value: number, one = "", many = one): string =>
    `${formatCount(value, language)} ${value === 1 ? one : many}`.trim();

const inMegabytes = (bytes: number, language: Language): string =>
  `${formatCount(Math.ceil(bytes / 1e6), language)} MB`;

const roles: InEveryLanguage<Readonly<Record<RoleInFile, string>>> = {
  en: { list: "a list", code: "the person's code", "list-name": "the name of the list", count: "the count" },
  da: { list: "en liste", code: "personens kode", "list-name": "listens navn", count: "antallet" },
};

const isRole = (role: RoleInFile | StratumName): role is RoleInFile => role in roles.en;
const roleIn = (role: RoleInFile | StratumName, language: Language): string =>
  isRole(role) ? roles[language][role] : stratumWords[role][language];

const en = counter("en");
const da = counter("da");

type OwnCode = Exclude<IntakeProblem["code"], "in-file">;

/** What is said of uploaded files; which file it is says the sentence around it. */
export const intakeSentences: InEveryLanguage<Pick<ProblemSentences, OwnCode>> = {
  en: {
    "files-too-large": ({ bytes, most }) =>
      `The files hold ${inMegabytes(bytes, "en")}; at most ${inMegabytes(most, "en")} can be read. Leave out columns and rows that are not needed.`,
    "too-many-tables": ({ tables, most }) =>
      `There are ${en(tables)} files and sheets; at most ${en(most)} can be read. Join lists that are alike.`,
    "too-many-rows": ({ rows, most }) =>
      `There are more than ${en(most)} rows (at least ${en(rows)}). Leave out those that are not needed, or add up rows that are alike.`,
    "too-many-columns": ({ columns, most }) =>
      `There are ${en(columns)} columns; at most ${en(most)} can be read. Leave out those that are not needed.`,
    "unreadable-file": ({ kind }) =>
      ({
        "not-text": "This is no text. Save the table as CSV (UTF-8) or as an Excel workbook (.xlsx).",
        "old-workbook":
          "This is an Excel workbook of the old kind, or one with a password. Save it as .xlsx without a password, or as CSV (UTF-8).",
        "not-a-workbook":
          "This cannot be read as an Excel workbook. Open it in Excel and save it as .xlsx or as CSV (UTF-8).",
      })[kind],
    "workbook-too-large": ({ most }) =>
      `The workbook takes more than ${inMegabytes(most, "en")} when it is unpacked. Save the one sheet that is needed as CSV (UTF-8).`,
    "sheet-too-wide": ({ rows, columns }) =>
      `A sheet reaches to row ${en(rows)} and column ${en(columns)}. Delete what stands far outside the table, or save the table as CSV (UTF-8).`,
    "error-cells": ({ cells }) =>
      `${en(cells, "cell holds an error", "cells hold errors")} such as #N/A, which say nothing. Mend the formulas or write the values in.`,
    "broken-quotes": ({ row }) =>
      `Row ${en(row)}: a quotation mark at the beginning of a cell has no partner at its end. Close it, or remove it.`,
    "no-header-row": () => "The first row seems to hold data. Add a first row that names the columns.",
    "not-membership": ({ row, column }) =>
      `Row ${en(row)}, column ${en(column)}: a list column may hold only 1 and 0, yes and no, ja and nej, or x. Correct the cell, or use the column for something else.`,
    "missing-membership": ({ column, rows }) =>
      `Column ${en(column)} says yes and no, but is empty in ${en(rows, "row", "rows")}. Missing is not no: fill the cells in, or leave the column out.`,
    "ambiguous-count": ({ row, column }) =>
      `Row ${en(row)}, column ${en(column)}: the separator may group thousands or come before decimals. Write the counts of the column with digits only.`,
    "codes-rounded": ({ column, rows }) =>
      `Column ${en(column)} has codes that a spreadsheet has rounded, such as 1.2E+15, in ${en(rows, "row", "rows")}. Export them anew, with the column formatted as text.`,
    "missing-role": ({ role }) =>
      `No column is used for ${roleIn(role, "en")}. Choose one, or say that the file is of another kind.`,
    "repeated-role": ({ role, columns }) =>
      `${en(columns)} columns are used for ${roleIn(role, "en")}. Choose one and leave the others out.`,
    "unusable-list-name": () =>
      "The name of the list cannot be used. Choose a short name on one line, other than count.",
    "not-a-list-name": ({ row, column }) =>
      `Row ${en(row)}, column ${en(column)}: what stands here cannot name a list. Names are short and on one line; choose another column if these are no lists.`,
    "one-table-only": ({ tables }) =>
      `${en(tables)} tables are used, but of this kind there can be only one. Leave out all columns of the others, or say that each file is a list.`,
    "files-changed": () => "The files are not those that were looked at before. Add them anew.",
    "list-inside-list": ({ inner, outer }) =>
      `Everybody on ${quoted(inner)} is on ${quoted(outer)} too. If one was made from the other, it says nothing of its own: leave it out.`,
    "codes-nearly-equal": ({ codes, by }) =>
      by === "case"
        ? `${en(codes, "code differs", "codes differ")} from another one only by capital letters, and they count as different people. Write codes in one way in all files.`
        : `${en(codes, "code differs", "codes differ")} from another one only by zeros in front, and they count as different people. A spreadsheet may have taken zeros away: format the column as text and export it anew.`,
    "rows-without-code": ({ list, rows, of }) =>
      `${en(rows)} of ${en(of, "row", "rows")} on ${quoted(list)} have no code and were left out. Without them the overlaps are too few, and estimates become too high: find the codes if you can.`,
    "code-often": ({ list, rows }) =>
      `One code stands in ${en(rows, "row", "rows")} of ${quoted(list)}. Check that it is no word for a missing code, which would make many people one.`,
    "strata-disagree": ({ stratum, persons }) =>
      `Of ${en(persons, "person", "persons")} the rows disagree about ${stratumWords[stratum].en}. The first value that is not empty was taken, in the order of the files.`,
    "values-unknown": ({ stratum, rows }) =>
      `${en(rows, "row holds a value", "rows hold values")} for ${stratumWords[stratum].en} that cannot be placed, and counted as unknown. Correct the values, or leave the column out.`,
    "rows-on-no-list": ({ rows }) =>
      `${en(rows, "row puts", "rows put")} nobody on any list and left out of the table. Check the columns if that is a surprise.`,
  },
  da: {
    "files-too-large": ({ bytes, most }) =>
      `Filerne fylder ${inMegabytes(bytes, "da")}; højst ${inMegabytes(most, "da")} kan læses. Udelad kolonner og rækker, der ikke er brug for.`,
    "too-many-tables": ({ tables, most }) =>
      `Der er ${da(tables)} filer og ark; højst ${da(most)} kan læses. Saml lister, der ligner hinanden.`,
    "too-many-rows": ({ rows, most }) =>
      `Der er flere end ${da(most)} rækker (mindst ${da(rows)}). Udelad dem, der ikke er brug for, eller læg ens rækker sammen.`,
    "too-many-columns": ({ columns, most }) =>
      `Der er ${da(columns)} kolonner; højst ${da(most)} kan læses. Udelad dem, der ikke er brug for.`,
    "unreadable-file": ({ kind }) =>
      ({
        "not-text": "Dette er ikke tekst. Gem tabellen som CSV (UTF-8) eller som en Excel-projektmappe (.xlsx).",
        "old-workbook":
          "Dette er en Excel-projektmappe af den gamle slags eller en med adgangskode. Gem den som .xlsx uden adgangskode eller som CSV (UTF-8).",
        "not-a-workbook":
          "Dette kan ikke læses som en Excel-projektmappe. Åbn den i Excel, og gem den som .xlsx eller som CSV (UTF-8).",
      })[kind],
    "workbook-too-large": ({ most }) =>
      `Projektmappen fylder mere end ${inMegabytes(most, "da")}, når den pakkes ud. Gem det ene ark, der er brug for, som CSV (UTF-8).`,
    "sheet-too-wide": ({ rows, columns }) =>
      `Et ark når til række ${da(rows)} og kolonne ${da(columns)}. Slet det, der står langt uden for tabellen, eller gem tabellen som CSV (UTF-8).`,
    "error-cells": ({ cells }) =>
      `${da(cells, "celle indeholder en fejl", "celler indeholder fejl")} som #I/T, der intet siger. Ret formlerne, eller skriv værdierne ind.`,
    "broken-quotes": ({ row }) =>
      `Række ${da(row)}: Et anførselstegn først i en celle har ikke et andet ved cellens slutning. Luk det, eller fjern det.`,
    "no-header-row": () =>
      "Den første række ser ud til at indeholde data. Tilføj en første række, der navngiver kolonnerne.",
    "not-membership": ({ row, column }) =>
      `Række ${da(row)}, kolonne ${da(column)}: En listekolonne må kun indeholde 1 og 0, ja og nej, yes og no eller x. Ret cellen, eller brug kolonnen til noget andet.`,
    "missing-membership": ({ column, rows }) =>
      `Kolonne ${da(column)} siger ja og nej, men er tom i ${da(rows, "række", "rækker")}. Manglende er ikke nej: Udfyld cellerne, eller udelad kolonnen.`,
    "ambiguous-count": ({ row, column }) =>
      `Række ${da(row)}, kolonne ${da(column)}: Skilletegnet kan samle tusinder eller stå foran decimaler. Skriv kolonnens antal med cifre alene.`,
    "codes-rounded": ({ column, rows }) =>
      `Kolonne ${da(column)} har koder, som et regneark har afrundet, for eksempel 1,2E+15, i ${da(rows, "række", "rækker")}. Eksportér dem på ny med kolonnen formateret som tekst.`,
    "missing-role": ({ role }) =>
      `Ingen kolonne er brugt til ${roleIn(role, "da")}. Vælg en, eller sig, at filen er af en anden slags.`,
    "repeated-role": ({ role, columns }) =>
      `${da(columns)} kolonner er brugt til ${roleIn(role, "da")}. Vælg en, og udelad de andre.`,
    "unusable-list-name": () => "Listens navn kan ikke bruges. Vælg et kort navn på én linje, dog ikke count.",
    "not-a-list-name": ({ row, column }) =>
      `Række ${da(row)}, kolonne ${da(column)}: Det, der står her, kan ikke være navn på en liste. Navne er korte og på én linje; vælg en anden kolonne, hvis dette ikke er lister.`,
    "one-table-only": ({ tables }) =>
      `${da(tables)} tabeller er i brug, men af denne slags kan der kun være én. Udelad alle kolonner i de andre, eller sig, at hver fil er en liste.`,
    "files-changed": () => "Filerne er ikke dem, der blev set på før. Tilføj dem på ny.",
    "list-inside-list": ({ inner, outer }) =>
      `Alle på ${quoted(inner)} er også på ${quoted(outer)}. Hvis den ene er lavet af den anden, siger den intet selv: Udelad den.`,
    "codes-nearly-equal": ({ codes, by }) =>
      by === "case"
        ? `${da(codes, "kode adskiller", "koder adskiller")} sig kun fra en anden ved store bogstaver og tæller som forskellige personer. Skriv koder på samme måde i alle filer.`
        : `${da(codes, "kode adskiller", "koder adskiller")} sig kun fra en anden ved nuller foran og tæller som forskellige personer. Et regneark kan have fjernet nuller: Formatér kolonnen som tekst, og eksportér den på ny.`,
    "rows-without-code": ({ list, rows, of }) =>
      `${da(rows)} af ${da(of, "række", "rækker")} på ${quoted(list)} har ingen kode og er udeladt. Uden dem bliver overlappene for få og estimaterne for høje: Find koderne, hvis du kan.`,
    "code-often": ({ list, rows }) =>
      `Én kode står i ${da(rows, "række", "rækker")} på ${quoted(list)}. Se efter, at den ikke er et ord for en manglende kode, som ville gøre mange personer til én.`,
    "strata-disagree": ({ stratum, persons }) =>
      `For ${da(persons, "person", "personer")} er rækkerne uenige om ${stratumWords[stratum].da}. Den første værdi, der ikke er tom, er brugt, i filernes rækkefølge.`,
    "values-unknown": ({ stratum, rows }) =>
      `${da(rows, "række har en værdi", "rækker har værdier")} for ${stratumWords[stratum].da}, der ikke kan placeres, og som tæller som ukendt. Ret værdierne, eller udelad kolonnen.`,
    "rows-on-no-list": ({ rows }) =>
      `${da(rows, "række sætter", "rækker sætter")} ingen på nogen liste og er udeladt af tabellen. Se kolonnerne efter, hvis det undrer.`,
  },
};
