import type { Estimate } from "../../model/estimate.ts";
import type { IntervalKind } from "../../model/interval-kind.ts";
import type { BriefPhrase, Reasons } from "../phrase.ts";

const modelDoubt = {
  chosen: ", each time choosing anew how the lists depend on each other",
  weighed: ", each time weighing anew how the lists may depend on each other",
  fixed: ". How the lists depend on each other was decided beforehand, so doubt about that is not in the range",
  none: "",
} as const;

type Modelling = Estimate["modelling"];

const drawnAnew = (modelling: Modelling, resamples: string) =>
  `How the range was made: the lists were drawn anew by chance ${resamples} times, and the whole calculation was repeated for each${modelDoubt[modelling]}. The range holds nearly all of the answers.`;
const fitsNearlyAsWell = (modelling: Modelling) =>
  `The range holds every number that fits the lists nearly as well as the best one${modelDoubt[modelling]}.`;
const probable = (modelling: Modelling) =>
  `The range holds nearly everything that the lists, together with what was assumed beforehand, leave probable${modelling === "weighed" ? ", however the lists may depend on each other; more probable ways count more" : ""}.`;

const interval: Readonly<Record<IntervalKind, (modelling: Modelling, resamples: string) => string>> = {
  bca: drawnAnew,
  percentile: drawnAnew,
  calibrated: drawnAnew,
  "log-normal": fitsNearlyAsWell,
  profile: fitsNearlyAsWell,
  credible: probable,
};

const reasons: Reasons = {
  "too-few-lists": () => "There are too few lists to show how they depend on each other.",
  "two-lists": () => "With only two lists nobody can see how they depend on each other: it has to be assumed.",
  partition: () =>
    "Every person is on one list only. Lists that never share anybody tell nothing about those they miss.",
  "no-overlap": () => "No person is on two lists. Without overlap there is nothing to estimate from.",
  "list-inside-list": ({ inner, outer }, named) =>
    `Everybody known to ${named(inner)} is also known to ${named(outer)}, so the two are not two views of the matter.`,
  "list-may-be-inside-list": ({ inner, outer }, named) =>
    `Everybody known to ${named(inner)} may also be known to ${named(outer)}; then the two are not two views of the matter.`,
  "too-few-overlaps": () => "Far too few people are on more than one list.",
  "few-overlaps": () => "Few people are on more than one list, so chance plays a large part.",
  "maybe-few-overlaps": () => "There may be few people on more than one list, so chance may play a large part.",
  "looks-like-referral": ({ list, other }, named) =>
    `Nearly everybody known to ${named(list)} is also known to ${named(other)}, as if one referred people to the other.`,
  "empty-pairs": () => "Some lists have nobody in common, though that would be expected by chance.",
  "tiny-lists": () => "Some lists are very short.",
  "margin-does-not-fit": () => "The numbers of the lists do not add up to the totals that were stated.",
  "near-tie": () =>
    "Several ways in which the lists may depend on each other fit almost equally well, but give very different numbers.",
  "methods-disagree": () => "Methods that are all defensible give very different numbers.",
  "estimate-runs-away": () => "One of the methods gives a number so large that it cannot be believed.",
  "interval-runs-away": () => "The upper end of a range is so high that it says little.",
  "interval-wide": () => "The range is very wide: trust its size and its lower end, not a number in the middle.",
  "interval-too-narrow": () =>
    "A range is narrower than so few shared people allow: the method is surer than the lists are.",
  "chains-disagree": () => "The calculation had not settled when it ended.",
  "separate-modes": () =>
    "One of the methods finds two explanations with very different numbers, and cannot rule out either.",
  "stays-beyond-limit": () => "One of the methods may have given too little weight to a very different number.",
  "lists-not-covered": () =>
    "Tried on lists whose true length is known, the method often missed it. It may miss here too, most likely on the low side.",
  "empty-list": ({ list }, named) => `Nobody stands on the list ${named(list)}.`,
  "resamples-unfitted": () => "The method often broke down when it was tried on similar lists.",
  "terms-at-boundary": () => "The estimate rests on lists that have nobody in common.",
};

/** Everything that a brief says beside its numbers. Readers have never heard of the method. */
export const brief = {
  reasons,
  /** Of a reason that has no plain words. */
  unnamedReason: "One of the checks found a reason for care; the notebook tells which.",
  groupNotKnown: "not known",
  defaultQuestion: "How many are there in all, known and unknown?",
  answer: "The answer",
  known: "Known",
  knownAbout: (lists: string) => `on at least one of ${lists} lists – counted`,
  unknown: "Unknown",
  unknownAbout: ["the ", { term: "dark-figure", as: "dark figure" }, ", on no list – estimated"] as BriefPhrase,
  inAll: "In all",
  inAllAbout: "known and unknown together – estimated",
  range: (low: string, high: string) => `${low} to ${high}`,
  atLeast: (low: string) => `at least ${low}`,
  underFive: "under 5",
  withheld: "not shown",
  ratio: (low: string, high: string): BriefPhrase => [
    "For each known person there are likely to be between ",
    { strong: `${low} and ${high}` },
    " whom nobody knows of.",
  ],
  ratioPer: (known: string, low: string, high: string): BriefPhrase => [
    `For every ${known} known people there are likely to be between `,
    { strong: `${low} and ${high}` },
    " whom nobody knows of.",
  ],
  atLeastAbout: (low: string): BriefPhrase => [
    "There are ",
    { strong: `at least ${low}` },
    " in all. How many more, these lists cannot tell: this is a ",
    { term: "lower-limit", as: "lower limit" },
    ", not an estimate of the whole.",
  ],
  sureness: (times: string): BriefPhrase => [
    "How sure is that? The ",
    { term: "interval", as: "range" },
    ` is made so that it holds the true number ${times} times in 100, provided that the lists are right and nobody is hidden from all of them.`,
  ],
  none: {
    verdict: "No number is given, because these lists cannot carry one.",
    "no-estimate": "No method gave a range for these lists, so no number is given.",
    "no-data": "This notebook holds no lists, so there is nothing to brief about.",
  },
  rates: (people: string, known: string) => `Among ${people} inhabitants that is ${known} known per 100,000`,
  ratesRange: (low: string, high: string) => `, and between ${low} and ${high} in all, known and unknown.`,
  waiting: {
    about: "The numbers have not been computed yet. It is done on this computer; nothing leaves it.",
    run: (duration: string) => `Compute the answer (about ${duration})`,
    restAbout: "Some of the brief has still to be computed.",
    runRest: (duration: string) => `Compute the rest (about ${duration})`,
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
    ] as BriefPhrase,
    asHere: "As above",
    others: "Other methods",
    more: (scenarios: string) => (scenarios === "1" ? "One more scenario" : `${scenarios} more scenarios`),
    moreBetween: (scenarios: string, low: string, high: string) =>
      `${scenarios === "1" ? "One more scenario" : `${scenarios} more scenarios`}: ${low} to ${high} in all`,
    outcome: {
      range: (low: string, high: string) => `between ${low} and ${high} in all`,
      atLeast: (low: string) => `at least ${low} in all`,
      waiting: "not computed yet",
      none: "no answer: these lists cannot carry this assumption",
    },
  },
  changes: {
    title: "What would change the answer",
    mover: (label: string, change: string, isFirst: boolean) =>
      `${isFirst ? "What changes most: " : ""}${label} – ${change}.`,
    times: (factor: string) => `about ${factor} times as many in all`,
    more: (percent: string) => `about ${percent} more in all`,
    fewer: (percent: string) => `about ${percent} fewer in all`,
    same: "about as many in all",
    envelope: (scenarios: string, low: string, high: string) =>
      `Over all ${scenarios} scenarios, the estimate goes from ${low} to ${high}.`,
    tipping: [
      "How lists depend on each other, the data show only in part. It is measured by an ",
      { term: "odds-ratio", as: "odds ratio" },
      ":",
    ] as BriefPhrase,
    gist: (conclusions: number) =>
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
    gist: (attributes: string, { totals, people }: { readonly totals: boolean; readonly people: number | null }) =>
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
    gist: (lists: string, method: string | null) =>
      `How much ${lists} lists overlap${method === null ? "" : ` (method: ${method})`}; explanation and sources`,
    lists: (lists: string, number: string): BriefPhrase => [
      `The numbers are worked out from how much ${number} `,
      { term: "list", as: "lists" },
      " ",
      { term: "overlap", as: "overlap" },
      `: ${lists}. The fewer people they have in common, the more all of them must have missed. This is called `,
      { term: "multiple-systems-estimation", as: "multiple systems estimation" },
      ".",
    ],
    method: (name: string) => `Method: ${name}.`,
    interval,
    period: "Period",
    sources: "Source",
    population: (people: string) => `Population: ${people}`,
  },
  glossary: { title: "Words used here", gist: "Dark figure, overlap, range and other words" },
  actions: {
    notebook: "The whole notebook",
    share: "Share",
    shared: "The link is copied. It carries the results of this brief and none of the data.",
    cannotCopy: "The browser did not let the link be copied. Copy it from here:",
    tooLong: (characters: string, most: string) =>
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
