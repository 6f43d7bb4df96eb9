import type { BriefWords } from "./brief-words.ts";

const modelDoubt = {
  chosen: ", each time choosing anew how the lists depend on each other",
  weighed: ", each time weighing anew how the lists may depend on each other",
  fixed: ". How the lists depend on each other was decided beforehand, so doubt about that is not in the range",
  none: "",
} as const;

export const briefInEnglish: BriefWords = {
  defaultQuestion: "How many are there in all, known and unknown?",
  answer: "The answer",
  known: "Known",
  knownAbout: (lists) => `on at least one of ${lists} lists – counted`,
  unknown: "Unknown",
  unknownAbout: ["the ", { term: "dark-figure", as: "dark figure" }, ", on no list – estimated"],
  inAll: "In all",
  inAllAbout: "known and unknown together – estimated",
  range: (low, high) => `${low} to ${high}`,
  atLeast: (low) => `at least ${low}`,
  underFive: "under 5",
  withheld: "not shown",
  ratio: (low, high) => [
    "For each known person there are likely to be between ",
    { strong: `${low} and ${high}` },
    " whom nobody knows of.",
  ],
  ratioPer: (known, low, high) => [
    `For every ${known} known people there are likely to be between `,
    { strong: `${low} and ${high}` },
    " whom nobody knows of.",
  ],
  atLeastAbout: (low) => [
    "There are ",
    { strong: `at least ${low}` },
    " in all. How many more, these lists cannot tell: this is a ",
    { term: "lower-limit", as: "lower limit" },
    ", not an estimate of the whole.",
  ],
  sureness: (times) => [
    "How sure is that? The ",
    { term: "interval", as: "range" },
    ` is made so that it holds the true number ${times} times in 100, provided that the lists are right and nobody is hidden from all of them.`,
  ],
  verdictReasons: "Why:",
  none: {
    verdict: "No number is given, because these lists cannot carry one.",
    "no-estimate": "No method gave a range for these lists, so no number is given.",
    "no-data": "This notebook holds no lists, so there is nothing to brief about.",
  },
  rates: (people, known) => `Among ${people} inhabitants that is ${known} known per 100,000`,
  ratesRange: (low, high) => `, and between ${low} and ${high} in all, known and unknown.`,
  waiting: {
    about: "The numbers have not been computed yet. It is done on this computer; nothing leaves it.",
    run: (duration) => `Compute the answer (about ${duration})`,
    restAbout: "Some of the brief has still to be computed.",
    runRest: (duration) => `Compute the rest (about ${duration})`,
    running: "Computing. The brief fills in by itself.",
    cancel: "Cancel",
    progress: "How far the computation has come",
  },
  scenarios: {
    title: "Other assumptions, other answers",
    about: [
      "Each ",
      { term: "scenario", as: "scenario" },
      " is the same calculation with one thing changed. If the answers stay close to each other, the choice matters little.",
    ],
    asHere: "As above",
    others: "Other methods",
    more: (scenarios) => (scenarios === "1" ? "One more scenario" : `${scenarios} more scenarios`),
    moreBetween: (scenarios, low, high) =>
      `${scenarios === "1" ? "One more scenario" : `${scenarios} more scenarios`}: ${low} to ${high} in all`,
    outcome: {
      range: (low, high) => `between ${low} and ${high} in all`,
      atLeast: (low) => `at least ${low} in all`,
      waiting: "not computed yet",
      none: "no answer: these lists cannot carry this assumption",
    },
  },
  changes: {
    title: "What would change the answer",
    mover: (label, change, isFirst) => `${isFirst ? "What changes most: " : ""}${label} – ${change}.`,
    times: (factor) => `about ${factor} times as many in all`,
    more: (percent) => `about ${percent} more in all`,
    fewer: (percent) => `about ${percent} fewer in all`,
    same: "about as many in all",
    envelope: (scenarios, low, high) => `Over all ${scenarios} scenarios, the estimate goes from ${low} to ${high}.`,
    tipping: [
      "How lists depend on each other, the data show only in part. It is measured by an ",
      { term: "odds-ratio", as: "odds ratio" },
      ":",
    ],
    gist: (conclusions) =>
      conclusions === 0
        ? "Mistakes in the lists and referrals between them change it too, up or down"
        : `When ${conclusions === 1 ? "a conclusion fails" : "conclusions fail"}, and what mistakes and referrals do to the answer`,
    always: [
      "If the same person stands under two names and nobody has noticed, the true number is lower.",
      "If organisations refer people to each other and the calculation overlooks it, the true number is higher. If people who turn to one keep away from another, it is lower.",
    ],
  },
  groups: {
    title: "By group",
    gist: (attributes, { totals, people }) =>
      `Known${totals ? " and estimated" : ""} people by ${attributes}${people === null ? "" : ", also per 100,000"}`,
    headings: { sex: "Sex", age: "Age", exploitation: "Form of exploitation", year: "Year" },
    group: "Group",
    known: "Known",
    total: "In all, estimated",
    per100000: "per 100,000",
    about:
      "A dash means that the group has not been estimated by itself, or that its numbers are too small to carry it.",
    hidden:
      "Numbers under 5, and those from which they could be worked out, are not shown, so that nobody can be recognised.",
  },
  years:
    "Take care when comparing years: more outreach raises the number of known people without there being any more victims.",
  unknowns: {
    title: "What nobody knows",
    gist: "People whom every list misses, and mistakes in the lists, are not in the range",
    always: [
      "People whom every list misses for the same reason. No data can show them; if there are such people, the true number is higher.",
      "Mistakes in the lists. One person counted as two makes the number too high; two people taken for one make it too low.",
      "How good the lists are is another matter than how wide the range is: a narrow range from poor lists is still poor.",
    ],
  },
  basis: {
    title: "What the numbers rest on",
    gist: (lists, method) =>
      `How much ${lists} lists overlap${method === null ? "" : ` (method: ${method})`}; explanation and sources`,
    lists: (lists, number) => [
      `The numbers are worked out from how much ${number} `,
      { term: "list", as: "lists" },
      " ",
      { term: "overlap", as: "overlap" },
      `: ${lists}. The fewer people they have in common, the more all of them must have missed. This is called `,
      { term: "multiple-systems-estimation", as: "multiple systems estimation" },
      ".",
    ],
    method: (name) => `Method: ${name}.`,
    interval: (kind, modelling, resamples) =>
      kind === "credible"
        ? `The range holds nearly everything that the lists, together with what was assumed beforehand, leave probable${modelling === "weighed" ? ", however the lists may depend on each other; more probable ways count more" : ""}.`
        : kind === "profile" || kind === "log-normal"
          ? `The range holds every number that fits the lists nearly as well as the best one${modelDoubt[modelling]}.`
          : `How the range was made: the lists were drawn anew by chance ${resamples} times, and the whole calculation was repeated for each${modelDoubt[modelling]}. The range holds nearly all of the answers.`,
    period: "Period",
    sources: "Source",
    population: (people) => `Population: ${people}`,
  },
  glossary: { title: "Words used here", gist: "Dark figure, overlap, range and other words" },
  actions: {
    notebook: "The whole notebook",
    share: "Share",
    shared: "The link is copied. It carries the results of this brief and none of the data.",
    cannotCopy: "The browser did not let the link be copied. Copy it from here:",
    tooLong: (characters, most) =>
      `This brief is too long for a link: ${characters} characters, and at most ${most} work everywhere. Print it to a PDF instead.`,
    notYet: "Compute the answer first; then there is something to share.",
    print: "Print",
  },
  sharedBrief: {
    note: "This brief was shared with a link. Its numbers stand in the link itself and were not computed here: ask whoever sent it for the notebook.",
    title: "A shared brief",
    problems: {
      unreadable: "The link is damaged: part of it may be missing. Ask for it once more, and open it whole.",
      "too-long": "The link is longer than that of any brief. Ask whoever sent it for a PDF.",
      "not-a-brief": "The link holds something other than a brief of this version of Mørketal. Ask for it once more.",
    },
  },
};
