import type { CellWords } from "./words.ts";

export const cellInEnglish: CellWords = {
  showAsTable: "Show as table",
  drawing: "Drawing the figure …",
  cannotDraw: "The figure cannot be drawn. Its numbers are in the table below.",
  table: {
    showAll: (rows) => `Show all ${rows}`,
    showFirst: (rows) => `Show the first ${rows} only`,
  },
  data: {
    seen: (observed, lists) => [{ strong: observed }, " people were seen on ", { strong: lists }, " lists."],
    counted: "What is counted",
    year: "Year",
    source: "Source",
    citation: "Citation",
    changes: "Changes",
    listsCaption: "The lists and how many people each has seen",
    list: "List",
    lists: "Lists",
    fullName: "Full name",
    people: "People",
    histories: "Who was seen on which lists",
    historiesAbout:
      "How many people were seen on exactly these lists and no other. Patterns that nobody showed are left out.",
  },
  estimate: {
    range: (low, high, observed) => [
      "About ",
      { strong: `${low} to ${high}` },
      ` people in all; ${observed} were seen. `,
    ],
    ratio: (low, high) => ["For each person seen, between ", { strong: `${low} and ${high}` }, " were not."],
    ratioPerHundred: (low, high) => [
      "For every 100 people seen, between ",
      { strong: `${low} and ${high}` },
      " were not.",
    ],
    nobodyMore: (observed) => [
      "The interval reaches no further than the ",
      { strong: observed },
      " people who were seen: the lists give no sign of anyone else.",
    ],
    noInterval: (observed) => [
      { strong: "There is no interval" },
      `, and so no number is given; ${observed} people were seen.`,
    ],
    noTotal: (observed) => [
      { strong: "No single number" },
      `: each pair of lists gives its own. Pairs that disagree show that lists depend on each other; ${observed} people were seen.`,
    ],
    withheld: (observed) => [
      { strong: "No number can be given" },
      `: the sampler's chains came to different answers. ${observed} people were seen.`,
    ],
    atLeast: (low, observed) => [
      "At least ",
      { strong: low },
      ` people in all; ${observed} were seen. Only this lower limit is claimed: how many more there are, it does not say.`,
    ],
    note: "Note.",
    tables: {
      strata: {
        title: "By stratum",
        about:
          "Each stratum is estimated by itself; the total is their sum, and its interval comes from resampling all of them.",
        columns: {
          stratum: "Stratum",
          observed: "Seen",
          total: "People in all",
          level: "Level",
          low: "From",
          high: "To",
          problem: "Why there is no estimate",
        },
      },
    },
  },
  interval: {
    level: (level) => `${level} interval`,
    none: "none",
  },
  models: {
    title: "The best models",
    about: (considered, criterion, seen) =>
      `${considered} models were compared by ${criterion}; the smaller, the better, and a difference below 2 is hardly one. ${seen} people were seen.`,
    onlyTitle: "The model",
    onlyAbout: (seen) => `The model was fixed beforehand. ${seen} people were seen.`,
    signs: (lists) => `In the notation of a model, the signs stand for lists: ${lists}.`,
    caption: "Models, the best first",
    model: "Model",
    parameters: "Parameters",
    total: "People in all",
    boundaryTerms: "Empty overlaps",
    excludedCaption: "Models without an estimate",
    excluded: (models) => `${models} models without an estimate`,
    excludedShown: (shown, models) => `The first ${shown} of ${models} are listed.`,
    reason: "Reason",
    reasons: {
      "no-maximum": "the likelihood has no maximum",
      "not-identifiable": "the data cannot tell its parameters apart",
      "no-maximum-and-not-identifiable": "the likelihood has no maximum, and the data cannot tell its parameters apart",
      "did-not-converge": "the search for the maximum did not settle",
    },
  },
  stabilisation: {
    title: "Does the interval settle?",
    about: "The interval when only the best models may be chosen. It should change little as more are admitted.",
    caption: "Intervals by the number of models admitted",
    models: "Models admitted",
    usable: "Usable resamples",
  },
  provenance: {
    summary: (version, seed, shortHash) => `How this was computed: ${version}, seed ${seed}, data ${shortHash}`,
    estimator: "Method",
    version: (estimator, version) => `${estimator}, version ${version}`,
    seed: "Seed",
    data: "Data (SHA-256)",
    options: "Options",
    interval: "Interval",
    medianDraw: "Median resample",
    correction: "Correction",
    correctionValues: (biasCorrection, acceleration) => `bias ${biasCorrection}, acceleration ${acceleration}`,
    time: "Time",
  },
};
