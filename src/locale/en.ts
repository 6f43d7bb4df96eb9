import { catalogues } from "./catalogues.ts";
import { dependenceSentences } from "./dependence-sentences.ts";
import { designSentences } from "./design-sentences.ts";
import { dataCellInEnglish } from "./en-data-cell.ts";
import { expectationInEnglish as expectation } from "./en-expectation.ts";
import { estimatesSentences } from "./estimates-sentences.ts";
import { exportSentences } from "./export-sentences.ts";
import { figureSentences } from "./figure-sentences.ts";
import { gateSentences } from "./gate-sentences.ts";
import { importanceSentences } from "./importance-sentences.ts";
import { intakeSentences } from "./intake-sentences.ts";
import { formatCount, formatDecimal, formatPercent } from "./numbers.ts";
import { posteriorSentences } from "./posterior-sentences.ts";
import { sentenceOf } from "./problem-sentences.ts";
import { samplerSentences } from "./sampler-sentences.ts";
import { scenarioSentences } from "./scenario-sentences.ts";
import { quoted, series } from "./series.ts";
import { tableCheckSentences } from "./table-check-sentences.ts";
import { thresholdSentences } from "./threshold-sentences.ts";
import type { Words } from "./words.ts";

const count = (value: number): string => formatCount(value, "en");
const number = (value: number): string => formatDecimal(value, Number.isInteger(value) ? 0 : 2, "en");
const percent = (share: number): string => formatPercent(share, "en");
const names = (list: readonly string[]): string => series(list, "en");
const plural = (value: number, one: string, many: string): string => `${count(value)} ${value === 1 ? one : many}`;

const totalsKnown = {
  everybody: "how many people there are in all",
  lists: "how many people are on each list",
  pairs: "how many people each two lists share",
};

export const en: Words = {
  problems: {
    "unknown-dataset": ({ name, known }) =>
      `There is no dataset called ${quoted(name)}. The datasets that come with Mørketal are ${names(known)}.`,
    "unknown-figures": ({ dataset, name, known }) =>
      known.length === 0
        ? `The dataset ${quoted(dataset)} has no tables of published figures. Name another dataset.`
        : `The dataset ${quoted(dataset)} has no table called ${quoted(name)}. It has ${names(known)}.`,
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
      `The description (datapackage.json) says that nobody could be on exactly ${names(lists)}, but the table counts people there. Correct one of them.`,
    "bad-datapackage": ({ where }) =>
      `The description of the dataset (datapackage.json) is incomplete or mistaken at ${quoted(where)}. Correct it there.`,
    "lists-not-as-described": ({ described, found }) =>
      `The table has the lists ${names(found)}, but its description (datapackage.json) names ${names(described)}. Make them agree.`,
    "not-protectable": ({ known }) =>
      `The small counts of the table cannot be hidden well enough from readers who know exactly ${totalsKnown[known]}. Round the counts to 5 instead, or merge lists or strata.`,

    ...gateSentences.en,
    ...exportSentences.en,
    ...designSentences.en,
    "plan-refused": ({ entry, name, reason }) => `Plan ${count(entry)} (${name}): ${sentenceOf(en.problems, reason)}`,
    ...intakeSentences.en,
    ...scenarioSentences.en,
    ...dependenceSentences.en,
    ...tableCheckSentences.en,
    ...estimatesSentences.en,
    ...posteriorSentences.en,
    ...importanceSentences.en,
    ...samplerSentences.en,
    ...thresholdSentences.en,
    "in-file": ({ file, problem }) => `${quoted(file)}: ${sentenceOf(en.problems, problem)}`,

    ...dataCellInEnglish,
    "step-refused": ({ step, name, reason }) => `Step ${count(step)} (${name}): ${sentenceOf(en.problems, reason)}`,

    "file-gone": ({ file }) =>
      `The file ${quoted(file)} can no longer be read: it was moved, changed or deleted. Remove it here and choose it again.`,
    "document-too-large": ({ bytes, most }) =>
      `The notebook is ${count(bytes)} bytes long; at most ${count(most)} can be opened. Divide it into several.`,
    "too-many-cells": ({ cells, most }) =>
      `The notebook has ${count(cells)} cells; at most ${count(most)} can be opened. Divide it into several.`,
    "markup-too-dense": ({ most }) =>
      `More than ${count(most)} square brackets or > marks stand here without a blank line between them. Divide the text into paragraphs.`,
    "yaml-syntax": ({ detail }) => `This is not valid YAML: ${detail} Check indentation, colons and brackets.`,
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
      `There is no kind of cell called ${quoted(kind)}. Use one of ${names(known)}.`,
    "bad-cell-name": ({ name }) =>
      `A cell cannot be called ${quoted(name)}. Use up to 40 lower-case letters, digits and hyphens, and begin with a letter.`,
    "repeated-name": ({ name }) => `Another cell is already called ${quoted(name)}. Give this one a name of its own.`,
    "unknown-key": ({ key, known }) =>
      known.length === 0
        ? `The key ${quoted(key)} is not known here. Remove it.`
        : `The key ${quoted(key)} is not known here. Use ${names(known)}.`,
    "missing-key": ({ key }) => `The key ${quoted(key)} is missing. Add it to the cell.`,
    "wrong-value": ({ key, expected }) => `The value of ${quoted(key)} should be ${expectation(expected)}.`,
    "wrong-key": ({ key, expected }) => `The key ${quoted(key)} should be ${expectation(expected)}.`,
    "one-of-keys": ({ keys, written }) =>
      `The cell needs exactly one of the keys ${names(keys)}, and has ${written.length === 0 ? "none of them" : names(written)}. ` +
      (written.length === 0 ? "Add one." : "Keep one of them."),
    "unknown-cell": ({ name, known }) =>
      known.length === 0
        ? `There is no cell called ${quoted(name)}. Add one, or name another.`
        : `There is no cell called ${quoted(name)}. The notebook has ${names(known)}.`,
    "wrong-cell-kind": ({ name, expected, found }) =>
      `The cell ${quoted(name)} is of kind ${found}; this place needs ${names(expected)}.`,
    cycle: ({ members }) =>
      `The cells ${names(members)} wait for one another in a circle. Let one of them refer to something else.`,

    "bad-model": ({ model, lists }) =>
      `${quoted(model)} is not a model of ${count(lists)} lists. Write its highest interactions in square brackets, such as [12,3].`,
    "model-not-estimable": ({ model, reason }) =>
      `The model ${model} has no estimate for these data: ${catalogues.en.cells.estimate.models.reasons[reason]}. Choose a simpler model.`,
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
    "no-such-stratum": ({ name, known }) =>
      known.length === 0
        ? `The data have no column ${quoted(name)} to divide by, nor any other. Leave out "by".`
        : `The data have no column ${quoted(name)} to divide by. They have ${names(known)}.`,
    "stratum-not-estimated": ({ stratum }) =>
      `${stratum} could not be estimated, so only the people seen there are counted, and the total is a lower bound. ` +
      "Join it with another stratum, or estimate it by itself to see why.",
    "terms-at-boundary": ({ terms }) =>
      `${terms.length === 1 ? "One interaction" : `${count(terms.length)} interactions`} (${names(terms)}) ${terms.length === 1 ? "rests" : "rest"} on an overlap where nobody was seen. ` +
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

    cancelled: () => "The work was cancelled. Run the cell again when you wish.",
    "worker-crashed": ({ detail }) =>
      `The computation stopped unexpectedly${detail === "" ? "" : ` (${detail})`}. Run the cell again; if it stops again, try fewer models or resamples.`,
    blocked: ({ by }) => `This cell needs ${quoted(by)}, which has no result. Mend or run that cell first.`,
    "not-loaded": () => "What computes this could not be loaded. Run the cell again, or load the page anew.",
    bug: ({ detail }) =>
      `Something in Mørketal itself went wrong (${detail}). The other cells are not affected; please report what you did.`,
    ...figureSentences.en,
  },
};
