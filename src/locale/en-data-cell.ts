import { formatCount } from "./numbers.ts";
import type { ProblemSentences } from "./problem-sentences.ts";
import { quoted, series } from "./series.ts";

const count = (value: number): string => formatCount(value, "en");
const names = (list: readonly string[]): string => series(list, "en");

/** What can be wrong with the table of a data cell, and with the steps that change it; a step adds its number. */
export const dataCellInEnglish = {
  "upload-missing": ({ name }) =>
    `The table ${quoted(name)} was made from files on somebody's computer and is not part of the notebook. ` +
    "Add the same files again on the page; elsewhere, save it there as an overlap table and use that.",
  "counted-though-unobservable": ({ lists }) =>
    `Nobody is said to be able to be on exactly ${names(lists)}, but the table counts people there. Correct the count, or take the pattern out of “unobservable”.`,
  "unknown-list": ({ name, known }) => `There is no list called ${quoted(name)} here. The lists are ${names(known)}.`,
  "repeated-list": ({ name }) => `Two lists would be called ${quoted(name)}. Choose another name.`,
  "not-a-history": ({ history, lists }) =>
    `${quoted(history)} is no pattern of the lists ${names(lists)}. Write one digit for each of them in this order, 1 for on it and 0 for not, and put it in quotation marks.`,
  "no-such-column": ({ name, known }) =>
    known.length === 0
      ? `The table has no column ${quoted(name)} that divides the people, nor any other. Remove the step.`
      : `The table has no column ${quoted(name)} that divides the people. It has ${names(known)}.`,
  "no-such-value": ({ name, value, known }) =>
    `The column ${quoted(name)} has no value ${quoted(value)}. Its values are ${names(known)}.`,
  "too-few-lists-left": ({ lists, least }) =>
    `Too few lists would be left: ${count(lists)}, where overlaps need ${count(least)} at least. Keep more lists apart.`,
  "nobody-left": () => "Nobody would be left in the table. Change the step, or remove it.",
  "hidden-too-wide": ({ lists, most }) =>
    `The hidden counts that come together on exactly ${names(lists)} would leave more than ${count(most)} possible numbers. Merge fewer lists, or hide less.`,
} satisfies Partial<ProblemSentences>;
