import type { EstimatesCheckName, TableCheckName } from "../../checks/index.ts";
import type { VerdictLevel } from "../../model/verdict.ts";
import type { CheckWords } from "../check-words.ts";
import type { Phrase } from "../phrase.ts";

/** What each check says of itself. */
export const checks = {
  "list-count": {
    name: "number of lists",
    about:
      "Counts the lists that have people on them. With one list nothing can be estimated, with two everything hangs on an assumption that no data can test, and from three on the lists show something of how they depend on each other.",
  },
  partition: {
    name: "partition",
    about:
      "Looks whether any two lists share anybody. Where none do, the table divides the people instead of finding some of them twice, and no method can tell how many are missing.",
  },
  containment: {
    name: "list inside a list",
    about:
      "Looks for lists whose people are all on another list. Such a list was probably made from the other one and cannot show whom that one missed, so there is no estimate until it is left out or merged.",
  },
  "pair-overlaps": {
    name: "overlaps in all",
    about:
      "Counts how often two lists share a person, over all pairs of lists. However an estimate is made, few overlaps make a wide interval, and very few make none that is worth giving.",
    tables: {
      "pair-overlaps": {
        title: "Overlaps in all, and the interval that they allow",
        about:
          "A person on two lists is one overlap, on three lists three, on four lists six. So many overlaps let the estimate vary by about that coefficient of variation, and put about that factor between the ends of a 95 % interval. Where counts are hidden, the rows are the fewest overlaps and the most.",
        columns: { overlaps: "Overlaps", variation: "Coefficient of variation", factor: "Factor between the ends" },
      },
    },
  },
  referrals: {
    name: "lists that look like referrals",
    about:
      "Looks for lists nearly all of whose people are on another list, though that one does not have nearly everybody. If one list sends its people to the other, the two find less than they seem to, and the estimate comes out too low.",
  },
  "empty-pairs": {
    name: "pairs of lists that share nobody",
    about:
      "Looks for pairs of lists that share nobody, and tells how many people they would share if all lists were independent. Where several would be expected, the two lists may not reach the same people, or may not have been linked to each other.",
    tables: {
      "empty-pairs": {
        title: "Pairs of lists that share nobody",
        about:
          "Expected is what the two would share if all lists were independent: the overlaps in all, divided among the pairs by the sizes of their lists. Where counts are hidden, it is the least that would be expected.",
        columns: {
          first: "List",
          second: "Other list",
          on_first: "On the list",
          on_second: "On the other",
          expected: "Expected on both",
        },
      },
    },
  },
  "tiny-lists": {
    name: "tiny lists",
    about:
      "Looks for lists with very few people, or none. Chance decides whom so short a list shares with the others, and one person more or less can move the whole estimate.",
  },
  margins: {
    name: "stated sums",
    about:
      "Compares the people on each list, and in all, with the numbers that are stated apart from the table, if any are. A sum that does not fit means that somebody was left out, counted twice or written wrongly, and a single person can move the estimate.",
  },
  descriptive: {
    name: "descriptive statistics",
    about:
      "Counts how many people are on one list, on two, and so on, and what each list adds to those before it. The order of the lists in the table decides who counts as first and last, and unless the lists followed each other in time that order means nothing.",
    tables: {
      descriptive: {
        title: "How often people were seen, and by which list",
        about:
          "The row of i stands for the people on exactly i lists and for the i-th list. First and last follow the order of the lists in the table, not that of time.",
        columns: {
          i: "i",
          on_i_lists: "On i lists",
          list: "List",
          first_here: "First here",
          last_here: "Last here",
          on_list: "On this list",
        },
      },
    },
  },
  runaway: {
    name: "runaway estimates",
    about:
      "Looks for totals, and for upper ends of intervals, that are very many times the number of people seen. Such a number is what is left when the lists say next to nothing, and it grows without limit as the overlaps shrink.",
  },
  "near-ties": {
    name: "near ties",
    about:
      "Compares the totals of all models that fit almost as well as the best one, by the criterion that chose it. Where they lie far apart, the data cannot tell which is right, and the interval of one of them alone says too little.",
    tables: {
      "near-ties": {
        title: "Models that fit almost equally well",
        about:
          "For each estimate that compared models: how many are nearly as good as the best by its criterion, and the smallest and largest total among them.",
        columns: {
          estimate: "Estimate",
          criterion: "Criterion",
          models: "Models",
          low: "Smallest total",
          high: "Largest total",
          ratio: "Ratio",
        },
      },
    },
  },
  envelope: {
    name: "envelope",
    about:
      "Compares the totals of all methods that claim a number for the whole table and fit it acceptably. What lies between the smallest and the largest is what the choice of the method may move, and no interval of one method shows it.",
    tables: {
      envelope: {
        title: "What each method gives",
        about:
          "Only the methods marked as compared decide how far the answers lie apart. Left out are those that claim a lower limit or nothing, sums over strata, and models whose BIC is far above the best one known.",
        columns: {
          estimate: "Estimate",
          method: "Method",
          total: "Total",
          level: "Level",
          low: "From",
          high: "To",
          claims_number: "Claims a number",
          undivided: "Whole table",
          bic_above_best: "BIC above the best",
          compared: "Compared",
        },
      },
    },
  },
  "wide-interval": {
    name: "wide intervals",
    about:
      "Looks whether even the narrowest interval that allows for the choice of the model spans a large factor. Such a range is honest, but it tells little more than how many digits the number has.",
  },
  "narrow-interval": {
    name: "narrow intervals",
    about:
      "Compares the width of each interval with the narrowest that the number of pair overlaps allows, even if all lists were independent. An interval far below that leaves out some of the uncertainty, and its precision is only apparent.",
    tables: {
      widths: {
        title: "How wide the intervals are, and how wide they must be",
        about:
          "Ends are those of the dark figure, the people not seen. The least factor between them is what the pair overlaps alone allow if all lists are independent.",
        columns: {
          estimate: "Estimate",
          level: "Level",
          low: "Unseen from",
          high: "Unseen to",
          factor: "Factor",
          least_factor: "Least factor",
          share: "Width as a share of the least",
        },
      },
    },
  },
  unfitted: {
    name: "resamples without an estimate",
    about:
      "Counts the resampled tables that gave no estimate at all. They are left out of the interval, and when they are many it shows less uncertainty than there is.",
  },
  "r-hat": {
    name: "R-hat",
    about:
      "Compares the spread between the chains of a sampler with that within each of them. When it is larger than it should be the chains have not met, and neither estimate nor interval can be used.",
  },
  "posterior-doubts": {
    name: "doubts of Bayesian methods",
    about:
      "Collects what a Bayesian method says against its own answer, such as two groups of models that disagree. Its interval is then no better than its weighing of the two, and should be read together with the reason.",
  },
  "boundary-terms": {
    name: "interactions at the boundary",
    about:
      "Looks for interactions in the chosen model that rest on an overlap where nobody was seen. That is no fault, but the lists may have been unable to meet the same people, and then the pattern should be marked as impossible.",
  },
  "internal-consistency": {
    name: "internal consistency",
    about:
      "Takes each list in turn as a truth that is known, and estimates how many people are on it from what the other lists saw of them. A method that misses the size of the lists cannot be trusted with the people on none, and the misses are nearly always too low.",
    tables: {
      "known-lists": {
        title: "Each list estimated from the others",
        about:
          "Of the people on each list only those whom the others know too are shown to the method, and the estimate is held against the true size of the list; where they know too few of them there is none. In published studies of trafficking stepwise intervals of 95 % cover the truth for 90 % of the lists, and nearly every miss is too low.",
        columns: {
          list: "List",
          size: "People on it",
          observed: "Seen by others",
          total: "Estimate",
          level: "Level",
          low: "From",
          high: "To",
          covered: "Covers the truth",
          ratio: "Estimate / truth",
        },
      },
    },
  },
} satisfies Readonly<Record<TableCheckName | EstimatesCheckName, CheckWords>>;

/** What is said about whether the data of a study can carry an estimate. */
export const verdict = {
  /** What the verdict is, in a few words, and what that means, in a sentence. */
  levels: {
    "no-estimate": {
      label: "No estimate",
      meaning:
        "These lists cannot tell how many people are missing: a number would come from the method, not from them.",
    },
    "lower-bound": {
      label: "A lower limit only",
      meaning: "These lists can say how many people there are at least, but not how many more.",
    },
    "with-warning": {
      label: "An estimate with reservations",
      meaning: "These lists can carry an estimate, but it must be read together with this:",
    },
    sound: {
      label: "A sound estimate",
      meaning:
        "No check found a reason for doubt. That is no proof: how all lists together depend on each other, no data can show.",
    },
  } satisfies Readonly<Record<VerdictLevel, { label: string; meaning: string }>>,
  /** The name of what is judged: for those who listen, and at the head of a line of text. */
  heading: "What the lists can carry",
  /** In place of an estimate, where the lists cannot carry one. */
  withheld: (observed: string): Phrase => [
    { strong: "No number is given" },
    `, as the lists cannot carry one; ${observed} people were seen.`,
  ],
  /** In place of a lower limit that lies no higher than the people seen. */
  onlySeen: (observed: string): Phrase => [
    "At least the ",
    { strong: observed },
    " people who were seen; the lists give no ground for claiming more.",
  ],
  /** The heading of the numbers that are kept from view, and what is said before them. */
  computed: "What the method computed all the same",
  computedAbout: {
    "no-estimate": "For those who check the work. These numbers are not an estimate: do not quote them.",
    "lower-bound": "For those who check the work. Only the lower limit can be relied on: do not quote the rest.",
  },
  moreReasons: (reasons: string, isOne: boolean): string => `${reasons} more ${isOne ? "reason" : "reasons"}`,
  /** What the verdict was reached from. */
  fromTable: "Judged from the table alone; the estimates made from it may add reservations.",
  fromEstimates: (estimates: string, isOne: boolean): string =>
    `Judged from the table and ${isOne ? "the one estimate" : `the ${estimates} estimates`} made from it.`,
};

/** How the lists did when each was estimated from the others. */
export const consistency = {
  covered: (covered: string, lists: string, method: string): Phrase => [
    `Each list was estimated from the others (${method}): the interval covers its true size for `,
    { strong: `${covered} of ${lists}` },
    ".",
  ],
  /** Added where some were missed. */
  missed: (tooLow: string, tooHigh: string): string => ` It lies too low for ${tooLow} and too high for ${tooHigh}.`,
  noTruth:
    "No list can be held against the others: that takes at least four lists, and one whose size is known and that may have people of its own.",
  noEstimate: "The other lists give no interval for any list: they know too few of its people.",
};
