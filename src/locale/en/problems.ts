import type { Bounds } from "../../model/bounds.ts";
import type { IdentifierKind } from "../../model/identifier-kind.ts";
import type { Expected, Problem, RoleInFile, ThresholdOutcome } from "../../model/problem.ts";
import type { StratumName } from "../../model/stratum-names.ts";
import { speech } from "../speech.ts";
import { cells } from "./cells.ts";
import { quoted } from "./quoted.ts";
import { strata } from "./strata.ts";

const { bounds, count, decimal, number, percent, plural, rounded, series } = speech("en");
const { reasons } = cells.estimate.models;

/**
 * One sentence or two for each problem: what is wrong, and what to do next; `tell` tells the problem within one. A code
 * without a sentence does not compile.
 */
type ProblemSentences = {
  readonly [Code in Problem["code"]]: (
    problem: Extract<Problem, { readonly code: Code }>,
    tell: (problem: Problem) => string,
  ) => string;
};

export const problems: ProblemSentences = {
  "unknown-dataset": ({ name, known }) =>
    `There is no dataset called ${quoted(name)}. The datasets that come with Mørketal are ${series(known)}.`,
  "empty-table": () => "The table has no rows. Each row should hold a pattern of lists and how many people show it.",
  "no-count-column": () =>
    'The table has no column called "count". Add one that says how many people show the pattern of each row.',
  "repeated-column": ({ column, name }) =>
    `Column ${count(column)} repeats the name ${quoted(name)}. Give each column a name of its own.`,
  "unnamed-column": ({ column }) => `Column ${count(column)} has no name. Write one in the first row.`,
  "ragged-row": ({ row, expected, found }) =>
    `Row ${count(row)} has ${plural(found, "value", "values")} where the first row has ${count(expected)}. ` +
    "Add what is missing or remove what is too much.",
  "not-a-stratum": ({ row, column }) =>
    `Row ${count(row)}, column ${count(column)}: a stratum must have a value of at most 64 characters. Fill it in, or leave the column out.`,
  "too-many-strata": ({ most }) =>
    `The columns that divide the people give more than ${count(most)} strata. Use fewer columns, or join values.`,
  "not-binary": ({ row, column }) =>
    `Row ${count(row)}, column ${count(column)}: a list column may hold only 0 (not on the list) or 1 (on the list).`,
  "not-a-count": ({ row, column }) =>
    `Row ${count(row)}, column ${count(column)}: a count must be a whole number, 0 or more, written with digits only. ` +
    "Write a hidden count as its bounds, the lower first, such as 1..4 or <5.",
  "all-zero-history": ({ row }) =>
    `Row ${count(row)} counts people who are on no list. Nobody can have counted them: remove the row.`,
  "too-many-lists": ({ lists, most }) =>
    `The table has ${count(lists)} lists; at most ${count(most)} can be used. Merge lists that are alike.`,
  "too-few-lists": ({ lists, least }) =>
    `This needs at least ${count(least)} lists, and the table has ${count(lists)}. Add a list that was made independently of the others.`,
  "nobody-seen": () => "All counts are 0. Without anyone seen there is nothing to estimate from: check the file.",
  "no-overlap": () =>
    "Nobody is on more than one list, and lists without overlap say nothing about how many are missed. Check that people were linked across the lists, or add a list.",
  partition: ({ lists, people }) =>
    `Each of the ${count(people)} people is on exactly one of the ${count(lists)} lists: the lists divide the people among them (a partition), and nothing can be estimated from that. ` +
    "It takes, for each person, every organisation that knew of them, and not only the one that referred them.",
  "empty-list": ({ list }) => `Nobody is on the list ${quoted(list)}. Leave it out.`,
  "needs-every-count": ({ hidden, unobservable }) =>
    `This needs every count, and the table has ${plural(hidden, "count", "counts")} known only within bounds and ${plural(unobservable, "pattern", "patterns")} that nobody could have. ` +
    "Use a method that allows for them, or a table of lists that are complete.",
  "table-too-large": ({ rows, most }) =>
    `The table has ${count(rows)} rows; at most ${count(most)} can be read. Add up rows that show the same pattern.`,
  "file-too-large": ({ characters, most }) =>
    `The file has ${count(characters)} characters; at most ${count(most)} can be read. Add up rows that show the same pattern.`,
  "unusable-column-name": ({ column }) =>
    `The name of column ${count(column)} cannot be used. Choose a short name on one line, such as the initials of the list.`,
  "count-too-large": ({ row, column, most }) =>
    `Row ${count(row)}, column ${count(column)}: the counts exceed ${count(most)} people. Check this count and those above it.`,
  "bounds-too-wide": ({ row, column, most }) =>
    `Row ${count(row)}, column ${count(column)}: the bounds of the hidden count leave more than ${count(most)} possible numbers. Narrow them.`,
  "seen-though-unobservable": ({ lists }) =>
    `The description (datapackage.json) says that nobody could be on exactly ${series(lists)}, but the table counts people there. Correct one of them.`,
  "bad-datapackage": ({ where }) =>
    `The description of the dataset (datapackage.json) is incomplete or mistaken at ${quoted(where)}. Correct it there.`,
  "lists-not-as-described": ({ described, found }) =>
    `The table has the lists ${series(found)}, but its description (datapackage.json) names ${series(described)}. Make them agree.`,
  "not-protectable": ({ known }) =>
    `The small counts of the table cannot be hidden well enough from readers who know exactly ${totalsKnown[known]}. Round the counts to 5 instead, or merge lists or strata.`,

  "upload-missing": ({ name }) =>
    `The table ${quoted(name)} was made from files on somebody's computer and is not part of the notebook. ` +
    "Add the same files again on the page; elsewhere, save it there as an overlap table and use that.",
  "file-gone": ({ file }) =>
    `The file ${quoted(file)} can no longer be read: it was moved, changed or deleted. Remove it here and choose it again.`,
  "counted-though-unobservable": ({ lists }) =>
    `Nobody is said to be able to be on exactly ${series(lists)}, but the table counts people there. Correct the count, or take the pattern out of “unobservable”.`,
  "unknown-list": ({ name, known }) => `There is no list called ${quoted(name)} here. The lists are ${series(known)}.`,
  "repeated-list": ({ name }) => `Two lists would be called ${quoted(name)}. Choose another name.`,
  "not-a-history": ({ history, lists }) =>
    `${quoted(history)} is no pattern of the lists ${series(lists)}. Write one digit for each of them in this order, 1 for on it and 0 for not, and put it in quotation marks.`,
  "no-such-column": ({ name, known }) =>
    known.length === 0
      ? `The table has no column ${quoted(name)} that divides the people, nor any other. Remove the step.`
      : `The table has no column ${quoted(name)} that divides the people. It has ${series(known)}.`,
  "no-such-value": ({ name, value, known }) =>
    `The column ${quoted(name)} has no value ${quoted(value)}. Its values are ${series(known)}.`,
  "too-few-lists-left": ({ lists, least }) =>
    `Too few lists would be left: ${count(lists)}, where overlaps need ${count(least)} at least. Keep more lists apart.`,
  "nobody-left": () => "Nobody would be left in the table. Change the step, or remove it.",
  "hidden-too-wide": ({ lists, most }) =>
    `The hidden counts that come together on exactly ${series(lists)} would leave more than ${count(most)} possible numbers. Merge fewer lists, or hide less.`,
  "step-refused": ({ step, name, reason }, tell) => `Step ${count(step)} (${quoted(name)}): ${tell(reason)}`,

  "identifier-found": ({ kind, column, rows, confidence }) =>
    `Column ${count(column)} ${confidence === "certain" ? "holds" : "seems to hold"} ${identifiers[kind].many} in ${plural(rows, "row", "rows")}, and nothing in the file has been used. ` +
    "Leave the column out. If it should link people across lists, put codes in its place that are made with a keyed method, such as HMAC.",
  "plain-hash-found": ({ column, rows }) =>
    `Column ${count(column)} has codes as long as plain hashes in ${plural(rows, "row", "rows")}: without a key, anyone can find the CPR numbers behind them in minutes by trying them all. ` +
    "Leave the column out, or make codes with a keyed method, such as HMAC, cut to 16 to 24 characters.",
  "identifier-in-header": ({ kind, column }) =>
    `The name of column ${count(column)} looks like ${identifiers[kind].one}. Rename the column if it only looks so, add a first row of names if the file has none, or leave the column out.`,
  "rare-combinations": ({ attributes, combinations, k }) =>
    `${plural(combinations, "combination", "combinations")} of ${series(attributes.map(quoted))} ${combinations === 1 ? "is" : "are"} shared by fewer than ${count(k)} people, who could be recognised by it. ` +
    "Merge the rarest categories, or leave a column out.",

  "files-too-large": ({ bytes, most }) =>
    `The files hold ${inMegabytes(bytes)}; at most ${inMegabytes(most)} can be read. Leave out columns and rows that are not needed.`,
  "too-many-tables": ({ tables, most }) =>
    `There are ${count(tables)} files and sheets; at most ${count(most)} can be read. Join lists that are alike.`,
  "too-many-rows": ({ rows, most }) =>
    `There are more than ${count(most)} rows (at least ${count(rows)}). Leave out those that are not needed, or add up rows that are alike.`,
  "too-many-columns": ({ columns, most }) =>
    `There are ${count(columns)} columns; at most ${count(most)} can be read. Leave out those that are not needed.`,
  "unreadable-file": ({ kind }) =>
    ({
      "not-text": "This is no text. Save the table as CSV (UTF-8) or as an Excel workbook (.xlsx).",
      "old-workbook":
        "This is an Excel workbook of the old kind, or one with a password. Save it as .xlsx without a password, or as CSV (UTF-8).",
      "not-a-workbook":
        "This cannot be read as an Excel workbook. Open it in Excel and save it as .xlsx or as CSV (UTF-8).",
    })[kind],
  "workbook-too-large": ({ most }) =>
    `The workbook takes more than ${inMegabytes(most)} when it is unpacked. Save the one sheet that is needed as CSV (UTF-8).`,
  "sheet-too-wide": ({ rows, columns }) =>
    `A sheet reaches to row ${count(rows)} and column ${count(columns)}. Delete what stands far outside the table, or save the table as CSV (UTF-8).`,
  "error-cells": ({ cells }) =>
    `${plural(cells, "cell holds an error", "cells hold errors")} such as #N/A, which say nothing. Mend the formulas or write the values in.`,
  "broken-quotes": ({ row }) =>
    `Row ${count(row)}: a quotation mark at the beginning of a cell has no partner at its end. Close it, or remove it.`,
  "no-header-row": () => "The first row seems to hold data. Add a first row that names the columns.",
  "not-membership": ({ row, column }) =>
    `Row ${count(row)}, column ${count(column)}: a list column may hold only 1 and 0, yes and no, ja and nej, or x. Correct the cell, or use the column for something else.`,
  "missing-membership": ({ column, rows }) =>
    `Column ${count(column)} says yes and no, but is empty in ${plural(rows, "row", "rows")}. Missing is not no: fill the cells in, or leave the column out.`,
  "ambiguous-count": ({ row, column }) =>
    `Row ${count(row)}, column ${count(column)}: the separator may group thousands or come before decimals. Write the counts of the column with digits only.`,
  "codes-rounded": ({ column, rows }) =>
    `Column ${count(column)} has codes that a spreadsheet has rounded, such as 1.2E+15, in ${plural(rows, "row", "rows")}. Export them anew, with the column formatted as text.`,
  "missing-role": ({ role }) =>
    `No column is used for ${roles[role]}. Choose one, or say that the file is of another kind.`,
  "repeated-role": ({ role, columns }) =>
    `${count(columns)} columns are used for ${roles[role]}. Choose one and leave the others out.`,
  "unusable-list-name": () => "The name of the list cannot be used. Choose a short name on one line, other than count.",
  "not-a-list-name": ({ row, column }) =>
    `Row ${count(row)}, column ${count(column)}: what stands here cannot name a list. Names are short and on one line; choose another column if these are no lists.`,
  "one-table-only": ({ tables }) =>
    `${count(tables)} tables are used, but of this kind there can be only one. Leave out all columns of the others, or say that each file is a list.`,
  "files-changed": () => "The files are not those that were looked at before. Add them anew.",
  "list-inside-list": ({ inner, outer }) =>
    `Everybody on ${quoted(inner)} is on ${quoted(outer)} too. If one was made from the other, it says nothing of its own: leave it out.`,
  "codes-nearly-equal": ({ codes, by }) =>
    by === "case"
      ? `${plural(codes, "code differs", "codes differ")} from another one only by capital letters, and they count as different people. Write codes in one way in all files.`
      : `${plural(codes, "code differs", "codes differ")} from another one only by zeros in front, and they count as different people. A spreadsheet may have taken zeros away: format the column as text and export it anew.`,
  "rows-without-code": ({ list, rows, of }) =>
    `${count(rows)} of ${plural(of, "row", "rows")} on ${quoted(list)} have no code and were left out. Without them the overlaps are too few, and estimates become too high: find the codes if you can.`,
  "code-often": ({ list, rows }) =>
    `One code stands in ${plural(rows, "row", "rows")} of ${quoted(list)}. Check that it is no word for a missing code, which would make many people one.`,
  "strata-disagree": ({ stratum, persons }) =>
    `Of ${plural(persons, "person", "persons")} the rows disagree about ${strata[stratum]}. The first value that is not empty was taken, in the order of the files.`,
  "values-unknown": ({ stratum, rows }) =>
    `${plural(rows, "row holds a value", "rows hold values")} for ${strata[stratum]} that cannot be placed, and counted as unknown. Correct the values, or leave the column out.`,
  "rows-on-no-list": ({ rows }) =>
    `${plural(rows, "row puts", "rows put")} nobody on any list and left out of the table. Check the columns if that is a surprise.`,
  "in-file": ({ file, problem }, tell) => `${quoted(file)}: ${tell(problem)}`,

  "document-too-large": ({ bytes, most }) =>
    `The notebook is ${count(bytes)} bytes long; at most ${count(most)} can be opened. Divide it into several.`,
  "too-many-cells": ({ cells, most }) =>
    `The notebook has ${count(cells)} cells; at most ${count(most)} can be opened. Divide it into several.`,
  "markup-too-dense": ({ most }) =>
    `More than ${count(most)} square brackets or > marks stand here without a blank line between them. Divide the text into paragraphs.`,
  "yaml-syntax": ({ fault }) => {
    const reason = {
      indentation: "the indentation does not fit, or a bracket is not closed",
      tab: "a tab stands where only spaces may",
      "missing-sign": "a sign is missing, such as a bracket, a quotation mark, a comma or a colon",
      nesting:
        "a key stands within the value of another, on its line or indented below it; give it a line of its own that is indented alike, or put the value in quotation marks",
      "first-sign": "a value begins with a sign that has a meaning of its own; put it in quotation marks",
      escape: "a backslash stands before a sign that means nothing there",
      "second-document": "a second document begins here",
      other: "something stands here that does not belong here",
    };
    return `This is not valid YAML: ${reason[fault]}. Check indentation, colons and brackets.`;
  },
  "repeated-key": ({ key }) => `The key ${quoted(key)} is written twice. Keep one of them.`,
  "yaml-not-plain": ({ what }) => {
    const reason = {
      alias: "anchors and aliases (& and *) are not allowed: write the value out",
      tag: "tags (!) are not allowed: remove it",
      key: "this key is not allowed: choose a plain name",
      depth: "the values are nested too deeply: write them flatter",
    };
    return `A cell holds plain values only; ${reason[what]}.`;
  },
  "unclosed-cell": () => "The cell is never closed. End it with a line of three backticks.",
  "unknown-cell-kind": ({ kind, known }) =>
    `There is no kind of cell called ${quoted(kind)}. Use one of ${series(known)}.`,
  "bad-cell-name": ({ name }) =>
    `A cell cannot be called ${quoted(name)}. Use up to 40 lower-case letters, digits and hyphens, and begin with a letter.`,
  "repeated-name": ({ name }) => `Another cell is already called ${quoted(name)}. Give this one a name of its own.`,
  "unknown-key": ({ key, known }) =>
    known.length === 0
      ? `The key ${quoted(key)} is not known here. Remove it.`
      : `The key ${quoted(key)} is not known here. Use ${series(known)}.`,
  "missing-key": ({ key }) => `The key ${quoted(key)} is missing. Add it to the cell.`,
  "wrong-value": ({ key, expected }) => `The value of ${quoted(key)} should be ${expectation(expected)}.`,
  "wrong-key": ({ key, expected }) => `The key ${quoted(key)} should be ${expectation(expected)}.`,
  "one-of-keys": ({ keys, written }) =>
    `The cell needs exactly one of the keys ${series(keys)}, and has ${written.length === 0 ? "none of them" : series(written)}. ` +
    (written.length === 0 ? "Add one." : "Keep one of them."),
  "unknown-cell": ({ name, known }) =>
    known.length === 0
      ? `There is no cell called ${quoted(name)}. Add one, or name another.`
      : `There is no cell called ${quoted(name)}. The notebook has ${series(known)}.`,
  "wrong-cell-kind": ({ name, expected, found }) =>
    `The cell ${quoted(name)} is of kind ${found}; this place needs ${series(expected)}.`,
  cycle: ({ members }) =>
    `The cells ${series(members)} wait for one another in a circle. Let one of them refer to something else.`,

  "bad-model": ({ model, lists }) =>
    `${quoted(model)} is not a model of ${count(lists)} lists. Write its highest interactions in square brackets, such as [12,3].`,
  "model-not-estimable": ({ model, reason }) =>
    `The model ${model} has no estimate for these data: ${reasons[reason]}. Choose a simpler model.`,
  "no-estimable-model": ({ candidates }) =>
    candidates === 1
      ? "The only model considered has no estimate for these data. The lists overlap too little: merge lists, or add one."
      : `None of the ${count(candidates)} models considered has an estimate for these data. The lists overlap too little: merge lists, or add one.`,
  "too-many-models": ({ lists, order, largestOrder }) =>
    `There are too many models of ${count(lists)} lists with interactions of order ${count(order)} to compare them all. ` +
    `Set order to ${count(largestOrder)} or less, or merge lists.`,
  "too-many-to-exhaust": ({ lists, order, mostLists }) =>
    order > 2
      ? `Only models of pairs can be gone through one and all, not those of order ${count(order)}. Set order to 2, or search to downhill.`
      : `The models of pairs of ${count(lists)} lists are too many to go through them all; ${count(mostLists)} lists are the most. Set search to downhill, or merge lists.`,
  "order-too-high": ({ order, most }) =>
    `Interactions of order ${count(order)} leave nothing to estimate from. Set order to ${count(most)} or less.`,
  "nobody-on-two-lists": () =>
    "Nobody is on exactly two lists, and it is on those that the lower bound rests: its plain form has no value, and its bias-corrected form has no interval. " +
    "Merge lists that are alike, or use another method.",
  "low-sample-coverage": ({ coverage, least }) =>
    `The lists cover ${percent(coverage)} of what they could see; below ${percent(least)} the full estimate is unstable, so the one-step estimate is used, which tends to be too low. ` +
    "Read it as a cautious number.",
  "dependence-runs-away": () =>
    "The dependence between the lists is too strong for the equation behind the full estimate to have a stable solution. Look at the one-step estimate, read it as a cautious number, and merge lists that refer people to each other.",
  "fewer-than-seen": () =>
    "The formula gives fewer people than were seen, so the number seen stands in its place. The lists seem to avoid each other: ask whether each could meet the people of the others.",

  "resamples-one-sided": ({ below, resamples }) =>
    `${count(below)} of ${count(resamples)} resamples lie below the estimate, so their spread says nothing about one side. ` +
    "Use more resamples, or a simpler set of models.",
  "interval-not-monotone": ({ level }) =>
    `The correction for bias and skewness breaks down at the level ${percent(level)}. Use a lower level, or a simpler set of models.`,
  "jackknife-incomplete": ({ failed, histories }) =>
    `When one person was left out, there was no estimate for ${count(failed)} of ${count(histories)} patterns of lists. ` +
    "A few people carry the whole estimate: merge lists, or add one.",
  "resamples-unfitted": ({ unfitted, resamples }) =>
    `${count(unfitted)} of ${count(resamples)} resamples (${percent(unfitted / resamples)}) had no estimate and are left out. ` +
    "The true uncertainty is greater than the interval shows.",
  "terms-at-boundary": ({ terms }) =>
    `${terms.length === 1 ? "One interaction" : `${count(terms.length)} interactions`} (${series(terms)}) ${terms.length === 1 ? "rests" : "rest"} on an overlap where nobody was seen. ` +
    "Ask whether those lists could have met the same people at all.",
  "counts-hidden": ({ cells, low, high }) =>
    `${plural(cells, "count is", "counts are")} hidden: between ${count(low)} and ${count(high)} people were seen. ` +
    "The number given is the one that the model expects, and the interval allows for what is not known.",
  "no-upper-limit": ({ level, low }) =>
    `At the level ${percent(level)} the data set no upper limit: there are at least ${count(low)} people, and no number is too large. Use a simpler model, or give the lower limit alone.`,
  "no-likelihood-peak": () =>
    "The likelihood of the total has no peak, so no interval can be read from it. Use a simpler model, or a bootstrap interval.",
  "near-tie": ({ criterion, gap, models, low, high, ratio }) =>
    `${count(models)} models fit almost equally well (within ${number(gap)} ${criterion.toUpperCase()}), but give between ${count(low)} and ${count(high)} people, a ratio of ${number(ratio)}. The data cannot tell them apart: do not rest on one of them.`,
  "no-such-stratum": ({ name, known }) =>
    known.length === 0
      ? `The data have no column ${quoted(name)} to divide by, nor any other. Leave out "by".`
      : `The data have no column ${quoted(name)} to divide by. They have ${series(known)}.`,
  "stratum-not-estimated": ({ stratum }) =>
    `${stratum} could not be estimated, so only the people seen there are counted, and the total is a lower bound. ` +
    "Join it with another stratum, or estimate it by itself to see why.",

  cancelled: () => "The work was cancelled. Run the cell again when you wish.",
  "worker-crashed": ({ detail }) =>
    `The computation stopped unexpectedly${detail === "" ? "" : ` (${detail})`}. Run the cell again; if it stops again, try fewer models or resamples.`,
  blocked: ({ by }) => `This cell needs ${quoted(by)}, which has no result. Mend or run that cell first.`,
  "not-loaded": () => "What computes this could not be loaded. Run the cell again, or load the page anew.",
  bug: ({ detail }) =>
    `Something in Mørketal itself went wrong (${detail}). The other cells are not affected; please report what you did.`,
  "reason-withheld": () =>
    "This rests on lists that were added from this computer and could give small counts away, so it stays in the notebook and is left out here.",

  "two-lists": ({ allowed }) =>
    allowed
      ? "There are only two lists, so the estimate rests on an assumption that no data can test: that being on one list makes being on the other neither more nor less likely. Read it only together with the answers that other odds ratios give."
      : "There are only two lists with people on them, and two lists cannot show whether they depend on each other: an estimate would rest on an assumption that no data can test. " +
        "Add a third list, or show how the answer changes with the odds ratio and then write “least-lists: 2” under “thresholds” at the top of the notebook.",
  "list-may-be-inside-list": ({ inner, outer }) =>
    `Everybody on ${quoted(inner)} may be on ${quoted(outer)} too; the counts that would tell are hidden. Ask whoever made the lists whether one was made from the other, and if so, leave it out.`,
  "too-few-overlaps": ({ overlaps, least }) =>
    `${overlapsIn(overlaps)} between the lists in all (somebody on two lists is one overlap, on three lists three). With fewer than ${count(least)}, no estimate can be trusted. ` +
    "Pool more years or groups, or find a list that meets the same people.",
  "few-overlaps": ({ overlaps, enough, factor }) =>
    `${overlapsIn(overlaps)} between the lists in all (somebody on two lists is one overlap, on three lists three), so the upper end of a 95 % interval is about ${rounded(factor)} times the lower one, or more. ` +
    `With fewer than ${count(enough)}, give a lower bound only, or pool more years or groups.`,
  "maybe-few-overlaps": ({ overlaps, enough }) =>
    `Hidden counts leave open whether there are ${count(overlaps.low)} overlaps between the lists in all or ${count(overlaps.high)}; with fewer than ${count(enough)} only a lower bound is worth giving. ` +
    "Ask for the exact counts of the people on two lists.",
  "looks-like-referral": ({ list, other, exact, share, otherwise }) =>
    `${exact ? "" : "At least "}${percent(share)} of the people on ${quoted(list)} are also on ${quoted(other)}${otherwise === null ? "" : `, against ${exact ? "" : "at most "}${percent(otherwise)} of those whom only other lists know`}: it looks as if one list sends its people to the other, which makes estimates too low. ` +
    "Ask how people come onto the lists, and merge the two if it is so.",
  "empty-pairs": ({ pairs }) => {
    const told = pairs.slice(0, mostPairs).map(({ lists, expected }) => {
      const [one, two] = lists.map(quoted);
      return `${one} with ${two} (${rounded(expected)} expected)`;
    });
    const more = pairs.length - told.length;
    const all = more > 0 ? [...told, `${count(more)} more pairs`] : told;
    return `Lists that share nobody, though some people would be expected on both if all lists were independent: ${series(all)}. Ask whether they could have met the same people and whether people were linked between them; if nobody could be on both, mark those patterns as unobservable.`;
  },
  "tiny-lists": ({ lists, enough }) =>
    `${lists.length === 1 ? "One list has" : `${count(lists.length)} lists have`} fewer than ${count(enough)} people: ${tinyOnes(lists)}. One person more or less there can move the whole estimate: merge such a list with one that is like it, or see what changes without it.`,
  "margin-does-not-fit": ({ list, stated, counted, excess }) =>
    `${list === null ? "In all" : `On ${quoted(list)}`}, ${peopleStated(stated)} stated, but the table has ${bounds(counted)}: ${atLeast(stated, counted)}${count(Math.abs(excess))} too ${excess > 0 ? "many" : "few"}. ` +
    "Find out who was left out or counted twice, or correct the stated number.",

  "methods-disagree": ({ methods, lowest, highest, ratio }) =>
    `${methods === 2 ? "Two methods fit" : `${count(methods)} methods fit`} the table acceptably but disagree: ${quoted(highest)} gives ${decimal(ratio, 1)} times as many people as ${quoted(lowest)}. ` +
    "Do not rest on one of them; ask which of their assumptions is right for these lists.",
  "estimate-runs-away": ({ name, times, most }) =>
    `${quoted(name)} gives ${count(times)} times as many people as were seen; more than ${count(most)} times as many is a sign that the lists say next to nothing. ` +
    "Use a simpler model, merge lists, or give a lower limit.",
  "interval-runs-away": ({ name, level, times, most }) =>
    `The ${percent(level)} interval of ${quoted(name)} ${times === null ? "has no upper end" : `reaches up to ${count(times)} times as many people as were seen`}; beyond ${count(most)} times the lists set no real limit. ` +
    "Give its lower end, or use a simpler model.",
  "chains-disagree": ({ name, rHat, most }) =>
    `The chains of ${quoted(name)} have not come to the same result (R-hat ${decimal(rHat, 2)}, and at most ${decimal(most, 2)} is wanted). ` +
    "Let them run longer, or use a simpler model.",
  "interval-wide": ({ name, level, ratio }) =>
    `Even the narrowest range that allows for the choice of the model, the ${percent(level)} interval of ${quoted(name)}, is wide: its upper end is ${decimal(ratio, 1)} times its lower one. ` +
    "Rest on the order of magnitude and on the lower end, and do not compare it with other years or places.",
  "interval-too-narrow": ({ name, level, overlaps, share }) =>
    `The ${percent(level)} interval of ${quoted(name)} is too narrow: ${count(overlaps)} pair overlaps allow none narrower than a certain width, and it has ${percent(share)} of that. ` +
    "Use an interval in which the choice of the model is repeated, and look whether people were counted more than once.",
  "lists-not-covered": ({ lists, covered, tooLow, tooHigh }) =>
    `When each list is estimated from the others, the interval covers its true size for ${count(covered)} of ${count(lists)} lists; it is too low for ${count(tooLow)} and too high for ${count(tooHigh)}. ` +
    "Expect the estimate of the whole to miss in the same direction.",

  "too-many-scenarios": ({ scenarios, most }) =>
    `These are ${count(scenarios)} combinations, and at most ${count(most)} can be compared. Every list of values multiplies them: shorten one, or split the cell in two.`,
  "base-without-number": ({ base }) =>
    `${quoted(base)} compares lists and gives no number that could be varied. Name an estimate that gives one.`,
  "method-without-prior": ({ method }) =>
    `The method ${quoted(method)} has no prior. Leave “prior” out, or name a Bayesian method beside it.`,
  "needs-whole-table": () =>
    "This scenario changes a table as a whole, and the base adds up strata that were estimated one by one. Name a base without “by”.",
  "spread-of-simulations": ({ tables, unfitted, low, high }) =>
    `${count(tables)} tables were simulated. Nineteen in twenty of their totals lie between ${count(low)} and ${count(high)}; the one in the middle is shown` +
    (unfitted === 0 ? "." : `, and ${count(unfitted)} tables had no estimate.`),

  "design-without-people": ({ base }) =>
    `${quoted(base)} gives no number of people to plan for. Write how many there may be, for example “people: 400”, or name an estimate that gives a number.`,
  "nobody-left-to-find": ({ people, seen }) =>
    `The plan is for ${count(people)} people, but ${count(seen)} are known already, so there is nobody left to find. Write a larger number under “people”.`,
  "reaches-everybody": ({ list, most }) =>
    `${quoted(list)} would know everybody if it reached ${rounded(most)} times as many people as now. Choose a smaller number.`,
  "formula-needs-independence": () =>
    "The formula holds only where lists are independent and every record is linked rightly. Write “by: simulation”, or leave out dependence and missed links.",
  "plan-refused": ({ entry, name, reason }, tell) => `Plan ${count(entry)} (${quoted(name)}): ${tell(reason)}`,

  "not-a-pair": ({ list }) =>
    `“between” names ${quoted(list)} alone. Name two lists, or leave “between” out to vary the interaction of all lists.`,
  "dependence-varies": ({ between: [a, b], lists }) =>
    `The model links ${series(lists.map(quoted))} all at once, so the dependence between ${quoted(a)} and ${quoted(b)} is not the same for everybody and no single odds ratio can take its place. ` +
    "Leave “between” out to vary the interaction of all lists instead, or start from a model without that link.",
  "dependence-needs-model": () =>
    "The estimate that is varied rests on no single model, so there is none in which the odds ratio of two lists could be set. Leave “between” out to vary the interaction of all lists instead.",
  "dependence-needs-base-model": () =>
    "The same scenario changes the lists, the method or its options, so it is not known beforehand in which model the odds ratio of two lists should be set. " +
    "Make two scenarios of it, or leave “between” out to vary the interaction of all lists.",
  "dependence-already-assumed": ({ between }) =>
    `The estimate that is varied already assumes an odds ratio between ${series(between.map(quoted))}. Vary that one, or leave “between” out to vary the interaction of all lists.`,
  "dependence-of-bound": () =>
    "The estimate that is varied only says that there are not fewer people, and an assumed dependence cannot be put on top of that. Start from an estimate that gives a number.",
  "dependence-keeps-model": () =>
    "The interval of this scenario takes the model of the base for granted, while that of the base allows for the choice of a model, so the two cannot be compared. Compare the estimates, or start from a named model.",

  "prior-incomplete": ({ prior, missing }) =>
    `The prior ${quoted(prior)} also needs ${series(missing.map(quoted))}. Write ${missing.length === 1 ? "it" : "them"} under “prior”, or choose “inverse”, which needs nothing.`,
  "prior-range-reversed": ({ low, high }) =>
    `The prior's range goes from ${count(low)} to ${count(high)}. Write the smaller number under “low” and a larger one under “high”.`,
  "prior-median-off": ({ median, low, high, fitting }) =>
    `A log-normal prior with nine tenths between ${count(low)} and ${count(high)} has its median at ${count(fitting)}, not at ${count(median)}. ` +
    "Leave “median” out, or change the range so that its upper end is as many times the median as the median is of the lower end.",
  "prior-below-seen": ({ largest, people }) =>
    `The prior allows at most ${count(largest)} people, and ${count(people)} were seen. Write a larger number under “largest”, or leave it out.`,
  "posterior-beyond-grid": ({ largest, probability }) =>
    `The sums stop at ${count(largest)} people, and ${percentOrLess(probability)} of all probability may lie beyond. ` +
    "The upper end of the interval cannot be relied on: state the largest number that is possible, or a prior that says more.",
  "separate-modes": ({ modes }) =>
    `The models fall into groups with answers that lie apart: ${series(
      modes.map(({ total, probability }) => `around ${count(total)} people (probability ${percent(probability)})`),
    )}. ` +
    "The median may lie where hardly any model puts it. Report the groups, and ask which of their models suits the lists; the table of models names them.",

  "total-withheld": ({ chains, apart, rHat, most, low, high }) =>
    `The number is withheld: the ${count(chains)} chains of the sampler did not come to the same answer (${disagreement(rHat, most, apart)}); the medians of single chains go from ${rounded(low)} to ${rounded(high)} people. ` +
    "Let the chains run longer; if they still disagree, the lists allow several explanations, and another method must decide between them.",
  "few-effective-draws": ({ part, level, effective, wanted }) =>
    `The draws are so alike that ${part === "middle" ? "the median" : `the ${part === "low" ? "lower" : "upper"} end of the ${percent(level)} interval`} rests on only ${count(effective)} independent ones; ${count(wanted)} are wanted. ` +
    `Expect ${part === "middle" ? "the numbers" : "that end"} to change with the seed, or let the chains run longer.`,
  "stays-beyond-limit": ({ end, level, limit, stays, around }) =>
    `${stays === 1 ? "One run" : `${count(stays)} runs`} of the sampler stayed around ${rounded(around)} people for long, ${end === "low" ? "below" : "above"} the ${percent(level)} interval: the lists allow a second explanation with ${end === "low" ? "fewer" : "more"} people, and how much weight it deserves is known only roughly. ` +
    `Rely less on the ${end === "low" ? "lower" : "upper"} end of the interval (${rounded(limit)}) than on the rest.`,
  "cap-binds": ({ times, probability }) =>
    `The cap of ${decimal(times, Number.isInteger(times) ? 0 : 1)} unseen people for each one seen decides the upper end: ${percent(probability)} of the draws are close to it. ` +
    "Raise the cap to see how far the lists alone let the number go, or say why it cannot be larger.",

  "undecided-term": ({ lists, ratio, threshold, error, kept, level, with: withIt, without }) =>
    `Whether ${series(lists)} depend on each other is undecided: ${decimal(ratio, 3)} lies within its Monte Carlo error (${decimal(error, 4)}) of the threshold of ${decimal(threshold, 2)}. ` +
    `With that dependence there are ${range(withIt)} people (${percent(level)} interval), without it ${range(without)}; the number told is the one ${kept ? "with" : "without"} it. Report both.`,
  "triples-left-out": ({ triples }) =>
    `${triples === 1 ? "A dependence" : `${count(triples)} dependences`} of three lists could not be tried: with ${triples === 1 ? "it" : "them"} the model has no estimate under the improper prior. ` +
    "The number rests on pairs alone; the proper prior can try more.",

  "models-not-found": ({ coverage, wanted }) =>
    `The search found models that hold ${share(coverage)} of all probability; ${share(wanted)} was asked for. ` +
    "Models that were not found may say something else: lower the highest order, merge lists, or report the share with the number.",
  "quantile-unsettled": ({ probability, total, error }) =>
    `The draws settle the ${percent(probability)} point of the distribution only to between ${rounded(total - 2 * error)} and ${rounded(total + 2 * error)} people, so another seed could give another number. ` +
    "Ask for more draws in all, or give the number rounded so far that this does not show.",
  "weights-degenerate": ({ models, model, probability, effective }) =>
    `In ${models === 1 ? `model ${model}` : `${count(models)} models, such as ${model},`} which ${models === 1 ? "has" : "have"} ${percent(probability)} of all probability, a few draws carry most of the weight: they are worth ${count(effective)} independent ones, and perhaps fewer. ` +
    "The probabilities of models and the upper end of the interval are less exact than their errors say. This happens where lists hardly overlap; ask for more draws, or leave such a list out.",
  "draws-beyond-people": ({ largest, probability }) =>
    `With probability ${percent(probability)} the models allow more than ${count(largest)} people, more than there are on earth. ` +
    "The lists do not limit the number upwards: do not report the upper end of the interval, and look for models or lists that leave no overlap empty.",

  "unknown-figures": ({ dataset, name, known }) =>
    known.length === 0
      ? `The dataset ${quoted(dataset)} has no tables of published figures. Name another dataset.`
      : `The dataset ${quoted(dataset)} has no table called ${quoted(name)}. It has ${series(known)}.`,
  "nothing-to-show": ({ name }) =>
    `There is nothing to show of ${quoted(name)} here. Name a cell that has a result of the right kind.`,
  "no-chains": ({ name }) =>
    `${quoted(name)} has no chains to show: its method computes its numbers without them. Name an estimate whose method samples, such as “latent-class”.`,
  "no-population": ({ name }) =>
    `Rates of ${quoted(name)} need to know how many inhabitants there are. Write them under “population”, for each stratum, or for all together at the top of the notebook.`,
};

/** What a value should be, as a sentence has it after "should be". */
function expectation(expected: Expected): string {
  switch (expected.kind) {
    case "text":
      return "a text";
    case "flag":
      return "true or false";
    case "name":
      return "the name of a cell";
    case "mapping":
      return "a group of keys with values, such as { kind: bca }";
    case "list-of-names":
      return "the name of a cell, or a list of names in square brackets";
    case "choice":
      return `one of ${series(expected.choices.map(quoted))}`;
    case "number":
      return `${expected.whole ? "a whole number" : "a number"} from ${number(expected.low)} to ${number(expected.high)}`;
    case "number-or-auto":
      return `${expectation({ ...expected, kind: "number" })}, or the word auto`;
    case "levels":
      return "a list of levels between 0 and 1 in square brackets, such as [0.95, 0.8]";
    case "short-name":
      return "a short name on one line, other than “count”";
    case "short-names":
      return `different short names in square brackets, such as [PF, NG]${howMany(expected)}`;
    case "hash":
      return "a SHA-256: 64 digits and letters from a to f";
    case "count":
      return "a whole number, or the bounds of a hidden one such as 1..4 or <5";
    case "history":
      return `one digit for each of ${lists(expected)}, 1 for on it and 0 for not, such as "${sample(expected)}", with at least one 1`;
    case "histories":
      return `patterns in square brackets, each with one digit for each of ${lists(expected)} and in quotation marks, such as ["${sample(expected)}"]`;
    case "mapping-from":
      return `a group of keys with values; each key should be ${expectation(expected.keys)}, and each value ${expectation(expected.values)}`;
    case "keys":
      return `a group of keys with values, with ${series(expected.keys.map(quoted))} in it`;
    case "either":
      return expected.of.map(expectation).join("; or ");
    case "list-of-groups":
      return `a list of steps, each on a line that begins with “- ” and one of ${series(expected.choices)}`;
    case "some-keys":
      return `a group of keys with values, with at least one of ${series(expected.keys)}`;
    case "grid":
      return `a list, each line of which begins with “- ” and one of ${series(expected.keys)}`;
    case "range":
      return `${expectation({ ...expected, kind: "number" })}, or a range within these such as { from: 0.5, to: 2, steps: 5 }, with 2 to ${number(expected.mostSteps)} steps`;
    default:
      return expected satisfies never;
  }
}

const howMany = ({ least, most }: Extract<Expected, { kind: "short-names" }>): string =>
  `${least > 1 ? `, at least ${count(least)}` : ""}${most === null ? "" : `, at most ${count(most)}`}`;

const lists = ({ lists: known }: { readonly lists: number | null }): string =>
  known === null ? "the lists" : `the ${count(known)} lists`;

const sample = ({ lists: known }: { readonly lists: number | null }): string => "11".padEnd(known ?? 3, "0");

const totalsKnown = {
  everybody: "how many people there are in all",
  lists: "how many people are on each list",
  pairs: "how many people each two lists share",
};

/** Each kind of identifier as a sentence has it after "holds", and after "looks like" for one of them. */
const identifiers: Readonly<Record<IdentifierKind, { readonly many: string; readonly one: string }>> = {
  cpr: { many: "CPR numbers", one: "a CPR number" },
  email: { many: "e-mail addresses or profiles", one: "an e-mail address or a profile" },
  passport: { many: "passport or identity card numbers", one: "a passport or identity card number" },
  hash: { many: "plain hashes", one: "a plain hash" },
  "id-number": { many: "identity or case numbers", one: "an identity or case number" },
  address: { many: "addresses, postal codes or coordinates", one: "an address, a postal code or coordinates" },
  date: { many: "dates finer than a year", one: "a date finer than a year" },
  phone: { many: "phone numbers", one: "a phone number" },
  name: { many: "names of people", one: "the name of a person" },
  "free-text": { many: "free text", one: "free text" },
};

const roles: Readonly<Record<RoleInFile | StratumName, string>> = {
  ...strata,
  list: "a list",
  code: "the person's code",
  "list-name": "the name of the list",
  count: "the count",
};

const inMegabytes = (bytes: number): string => `${count(Math.ceil(bytes / 1e6))} MB`;

/** So many pairs of lists are told in a sentence; a table has them all. */
const mostPairs = 3;

function overlapsIn(overlaps: Bounds): string {
  if (overlaps.high === 0) return "There are no overlaps";
  return overlaps.high === 1
    ? `There is only ${bounds(overlaps)} overlap`
    : `There are only ${bounds(overlaps)} overlaps`;
}

const tinyOnes = (tiny: readonly { readonly list: string; readonly people: Bounds }[]): string =>
  series(tiny.map(({ list, people }) => `${quoted(list)} (${bounds(people)})`));

const peopleStated = (stated: Bounds): string => `${bounds(stated)} ${stated.high === 1 ? "person is" : "people are"}`;

/** "At least", where hidden counts could make it more. */
const atLeast = (stated: Bounds, counted: Bounds): string =>
  stated.low === stated.high && counted.low === counted.high ? "" : "at least ";

/** At most so many per cent, none of which is rounded to nothing. */
const percentOrLess = (probability: number): string =>
  probability < 0.01 ? `less than ${percent(0.01)}` : `up to ${percent(probability)}`;

/** To a tenth of a per cent, as what is missing may be less than one. */
const share = (value: number): string => `${decimal(100 * value, 1)}%`;

/** Where R-hat is as it should be, a chain that sits apart is the reason. */
const disagreement = (rHat: number, most: number, apart: number): string =>
  rHat <= most
    ? `${count(apart)} of them ${apart === 1 ? "sits" : "sit"} apart from the others`
    : `R-hat ${decimal(rHat, 2)}, and at most ${decimal(most, 2)} is wanted`;

const range = ({ total, low, high }: ThresholdOutcome): string =>
  `${rounded(total)} (${rounded(low)}–${rounded(high)})`;
