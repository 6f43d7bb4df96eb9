import type { FigureId } from "../../figures/index.ts";
import type { Conclusion, Dial } from "../../model/scenario-results.ts";
import { formatRHat } from "../numbers.ts";
import { speech } from "../speech.ts";
import { inWords } from "./number-words.ts";
import { quoted } from "./quoted.ts";

/** Every figure has these; what else it says, it says itself. */
interface FigureWords {
  readonly name: string;
  /** What it shows and what can be learnt from it, in two sentences. */
  readonly about: string;
  readonly [said: string]: unknown;
}

interface ForestRange {
  /** Null when the ranges are of different levels. */
  readonly level: string | null;
  readonly low: string;
  readonly high: string;
  readonly seen: string;
  /** How many more estimates have no interval. */
  readonly without: number;
}

interface PairsRanges {
  /** How many pairs have an interval. */
  readonly intervals: number;
  readonly level: string;
  readonly low: string;
  readonly high: string;
  readonly seen: string;
}

interface BarsExtremes {
  readonly largest: string;
  readonly largestOf: readonly string[];
  /** Null when all values are equal. */
  readonly smallest: string | null;
  readonly smallestOf: readonly string[];
}

interface ScenarioForestTold {
  readonly scenarios: number;
  /** Smallest and largest estimate. */
  readonly low: string;
  readonly high: string;
  /** The base's interval, where it has one. */
  readonly base: { readonly level: string; readonly low: string; readonly high: string } | null;
  readonly seen: string;
}

interface DialMoved {
  /** "the odds ratio between police and NGO". */
  readonly turned: string;
  readonly from: string;
  readonly to: string;
  readonly low: string;
  readonly high: string;
  readonly seen: string;
}

interface SpecificationCurveTold {
  readonly estimates: number;
  readonly low: string;
  readonly high: string;
  /** Ends of the middle half of the estimates. */
  readonly quarter: string;
  readonly threeQuarters: string;
  readonly seen: string;
}

interface ConsistencyCoverage {
  /** Null where the intervals are of different levels. */
  readonly level: string | null;
  /** Lists with an interval; those that it covers, and those that it misses. */
  readonly lists: number;
  readonly covered: number;
  readonly tooLow: number;
  readonly tooHigh: number;
}

interface DotsFrequencies {
  /** Cases of fifty with more people than the lower number, and with fewer than the higher. */
  readonly aboveLow: number;
  readonly low: string;
  readonly belowHigh: number;
  readonly high: string;
  readonly seen: string;
}

interface IconArrayToldIcons {
  /** "1", "10", "100". */
  readonly known: string;
  readonly isOne: boolean;
  readonly low: string;
  /** Null where only a lower bound is claimed. */
  readonly high: string | null;
  readonly seen: string;
}

interface ModelsTold {
  readonly considered: string;
  readonly criterion: string;
  /** How far above the best a near tie may be. */
  readonly gap: string;
  readonly seen: string;
}

interface StabilisationTold {
  readonly level: string;
  /** How many models are admitted at first, and at last. */
  readonly first: number;
  readonly last: number;
  readonly from: Ends;
  readonly to: Ends;
  /** Whether the last models that were admitted moved it hardly at all. */
  readonly settled: boolean;
  readonly seen: string;
}

type Ends = readonly [low: string, high: string];
interface DrawsTold {
  readonly draws: string;
  /** Between which the middle nine tenths of the draws lie. */
  readonly low: string;
  readonly high: string;
  readonly interval: { readonly level: string; readonly low: string; readonly high: string } | null;
  readonly seen: string;
}

interface RanksBars {
  readonly bars: number;
  readonly outside: number;
  /** How many luck alone would put outside, at most. */
  readonly byLuck: number;
  /** Draws of a chain, and how many independent ones they are worth. */
  readonly draws: number;
  readonly worth: number;
}

interface ResidualsTold {
  /** In the notation of models. */
  readonly model: string;
  readonly combinations: number;
}

interface TrajectoryStop {
  readonly label: string;
  readonly range: readonly [low: string, high: string];
  readonly seen: string;
}

interface TrajectoryTold {
  readonly along: "lists" | "years" | "strata";
  /** Null when the intervals are of different levels. */
  readonly level: string | null;
  readonly first: TrajectoryStop;
  readonly last: TrajectoryStop;
}

interface RatesKnown {
  /** Null where the number holds for all strata. */
  readonly label: string | null;
  /** Per 100,000. */
  readonly known: string;
}

interface RatesTold {
  readonly strata: number;
  readonly fewest: RatesKnown;
  /** Null where there is one stratum only, or the same number in all. */
  readonly most: RatesKnown | null;
  /**
   * From the lowest end of all intervals to the highest; the level is null where they differ, and so is the highest end
   * where all that is claimed are lower bounds.
   */
  readonly estimated: { readonly level: string | null; readonly low: string; readonly high: string | null } | null;
}

/** What is told of chains that agree or do not; numbers of people are written out already. */
interface ChainsTold {
  readonly chains: number;
  readonly rHat: number;
  readonly most: number;
  /** The lowest and the highest median of a chain. */
  readonly low: string;
  readonly high: string;
  readonly seen: string;
}

const { count, decimal, rounded, series, capital } = speech("en");

const parts = (...said: readonly (string | false)[]): string => `${said.filter((part) => part !== false).join("; ")}.`;

/** More names than this are counted instead. */
const mostNamed = 2;

const alsoWithout = (estimates: number): string =>
  estimates === 0
    ? ""
    : estimates === 1
      ? " One more estimate has no interval."
      : ` ${count(estimates)} more have no interval.`;

const forestKey = (
  widest: string | null,
  inner: readonly string[],
  { hollow, bounds }: { readonly hollow: boolean; readonly bounds: boolean },
): string =>
  capital(
    parts(
      widest !== null && `${inner.length > 0 ? "thin line" : "line"}: ${widest} interval`,
      inner.length > 0 && `thick bar: ${series(inner)} ${inner.length === 1 ? "interval" : "intervals"}`,
      widest !== null && "dot: estimate",
      hollow && "hollow dot: estimate without an interval",
      bounds && "triangle: lower bound, of which only the low end is claimed",
      "dashed line: people seen",
    ),
  );

const scenarioCount = (number: number): string => (number === 1 ? "one scenario" : `${count(number)} scenarios`);

const forKnown = ({ known, isOne }: Pick<IconArrayToldIcons, "known" | "isOne">): string =>
  isOne ? "For each known person" : `For every ${known} known people`;

/** Where numbers lie that may be written alike. */
const fromTo = (low: string, high: string): string =>
  low === high ? `are all about ${low}` : `go from ${low} to ${high}`;

/** What figures say. */
export const figures = {
  forest: {
    name: "Forest plot",
    about:
      "Estimates of the number of people in all, below each other on one axis, each with its intervals. The people who were seen are marked, so that what is known and what is estimated stay apart.",
    accessibleName: (estimates: number) =>
      `Forest plot: the number of people in all by ${estimates === 1 ? "one estimate" : `${count(estimates)} estimates`}`,
    oneRange: ({ label, level, low, high, seen, without }: ForestRange & { readonly label: string }) =>
      `${capital(label)}: between ${low} and ${high} people in all${level ? ` (${level} interval)` : ""}; ${seen} were seen.${alsoWithout(without)}`,
    manyRanges: ({ estimates, level, low, high, seen, without }: ForestRange & { readonly estimates: number }) =>
      `The ${level ? `${level} ` : ""}intervals of ${count(estimates)} estimates together reach from ${low} to ${high} people in all; ${seen} were seen.${alsoWithout(without)}`,
    noIntervals: (estimates: number, seen: string) =>
      `${estimates === 1 ? "The estimate has no interval" : "None of the estimates has an interval"}, and so no number is given; ${seen} were seen.`,
    /** Where all that is shown are lower bounds. */
    onlyBounds: ({ label, estimates, low, seen }: { label: string; estimates: number; low: string; seen: string }) =>
      `${estimates === 1 ? capital(label) : "The lower bounds"}: at least ${low} people in all, and it is not said how many more; ${seen} were seen.`,
    readingKey: forestKey,
    estimate: "Estimate",
  },
  upset: {
    name: "Overlaps (UpSet plot)",
    about:
      "How many people are on exactly which lists, the largest combinations first. The overlaps are all that an estimate has to go by: where lists hardly share anyone, it rests on little.",
    accessibleName: (combinations: number, lists: number) =>
      `UpSet plot: people on each of ${count(combinations)} combinations of ${count(lists)} lists`,
    finding: (total: string, onOne: string, share: string) =>
      `${total} people are on one list or more; ${onOne} of them (${share}) on one list only.`,
    /** Each pair as "a and b"; at least one. */
    emptyPairs: (pairs: readonly string[]) => `No person is on both ${pairs.join(", nor on both ")}.`,
    manyEmptyPairs: (empty: string, pairs: string) => `${empty} of the ${pairs} pairs of lists share no person.`,
    leftOut: (others: number, drawn: number, people: number) =>
      `The ${count(drawn)} most frequent combinations are drawn; ${others === 1 ? "one more is" : `${count(others)} more are`} left out, with ${people === 1 ? "one person" : `${count(people)} people`}.`,
    readingKey: "A bar grows with the square root of its number, so that the small ones can be seen.",
    onAll: "in all",
    lists: "On these lists",
    people: "People",
    only: (list: string) => `${list} only`,
    aloneOrWithOthers: (list: string) => `${list}, alone or with others`,
    onAnyList: "On one list or more",
  },
  pairs: {
    name: "Pairs of lists",
    about:
      "What each two lists alone say of the number of people in all, as if they were independent, below each other on one axis. Pairs whose intervals have nothing in common show that lists depend on each other.",
    accessibleName: (pairs: number) =>
      `Pairs of lists: the number of people in all by ${pairs === 1 ? "one pair" : `each of ${count(pairs)} pairs`}`,
    pair: (a: string, b: string) => `${a} and ${b}`,
    nobodyOnBoth: "nobody on both",
    ranges: ({ intervals, level, low, high, seen }: PairsRanges, disagree: boolean) =>
      intervals === 1
        ? `One pair of lists gives between ${low} and ${high} people in all (${level} interval), if the two are independent; ${seen} were seen. There is no other pair to compare it with.`
        : `The ${level} intervals of ${count(intervals)} pairs of lists reach from ${low} to ${high} people in all; ${seen} were seen. ${
            disagree
              ? "Some exclude each other: the lists depend on each other, or do not meet the same people."
              : "No two exclude each other; a dependence that all lists share would not show."
          }`,
    noIntervals: (seen: string) => `No pair of lists gives an interval; ${seen} were seen.`,
    emptyPairs: (empty: number, pairs: number) =>
      empty === pairs
        ? "Nobody is on two lists."
        : `${empty === 1 ? "One pair has" : `${count(empty)} pairs have`} nobody on both lists and ${empty === 1 ? "gives" : "give"} none.`,
    /** Null when no interval is drawn. */
    readingKey: (levels: { readonly widest: string; readonly inner: string } | null) =>
      levels === null
        ? "Dashed line: people seen."
        : `Dot: Chapman's estimate; upright stroke: Lincoln and Petersen's; thin line: ${levels.widest} interval; thick bar: ${levels.inner} interval; dashed line: people seen.`,
    list: "List",
    otherList: "Other list",
    onBoth: "On both",
  },
  bars: {
    name: "Bars",
    about:
      "Published figures as bars from zero, in the order in which they were published, each with its number. They say who is known and by whom, not how many are unknown.",
    accessibleName: (title: string, bars: number) => `Bars: ${title} (${count(bars)} numbers)`,
    finding: (title: string, { largest, largestOf, smallest, smallestOf }: BarsExtremes) => {
      const named = (names: readonly string[]): string =>
        names.length > mostNamed ? `${count(names.length)} bars` : series(names);
      return `${title}. ${
        smallest === null
          ? `Every number is ${largest}.`
          : `The largest number is ${largest} (${named(largestOf)}), the smallest ${smallest} (${named(smallestOf)}).`
      }`;
    },
  },
  "scenario-forest": {
    name: "Scenario forest",
    about:
      "The base estimate first, and below it what the same data say under other assumptions, each with its intervals. How far the scenarios lie apart shows how much the answer depends on what cannot be known.",
    accessibleName: (scenarios: number) =>
      `Scenario forest: the number of people in all by the base and ${scenarioCount(scenarios)}`,
    /** One scenario alone, its estimate as a multiple of the base. */
    one: (label: string, ratio: string, seen: string) =>
      `${quoted(label)} gives ${ratio} times the estimate of the base; ${seen} were seen.`,
    many: ({ scenarios, low, high, base, seen }: ScenarioForestTold) =>
      `The estimates of ${scenarioCount(scenarios)} reach from ${low} to ${high} people in all${
        base ? `, and the ${base.level} interval of the base from ${base.low} to ${base.high}` : ""
      }; ${seen} were seen.`,
    readingKey: (...about: Parameters<typeof forestKey>) =>
      `${forestKey(...about)} Upright line: estimate of the base.`,
  },
  tornado: {
    name: "Tornado",
    about:
      "Which choice moves the answer most: a bar for each choice, from the smallest to the largest number of people that it gives, the longest on top. A long bar is a choice worth arguing about, a short one is not.",
    accessibleName: (choices: number) =>
      `Tornado: how far ${choices === 1 ? "one choice moves" : `${count(choices)} choices move`} the number of people in all`,
    /** Low and high are multiples of the base. */
    finding: (label: string, low: string, high: string, seen: string) =>
      `${quoted(label)} moves the answer most: between ${low} and ${high} times the estimate of the base; ${seen} were seen.`,
    nothingMoves: (seen: string) => `No choice moves the answer from that of the base; ${seen} were seen.`,
    leftOut: (drawn: number, others: number) =>
      `The ${count(drawn)} that move it most are drawn; ${others === 1 ? "one more is" : `${count(others)} more are`} in the table.`,
    readingKey: "Upright line: estimate of the base; pale bar: fewer people than that; full bar: more.",
    times: (ratio: string) => `× ${ratio}`,
    choice: "Choice",
    lowest: "Lowest",
    highest: "Highest",
    lowestRatio: "Lowest / base",
    highestRatio: "Highest / base",
  },
  dial: {
    name: "Dial",
    about:
      "The number of people in all as one odds ratio between lists is turned that no data can show: above 1 whoever is on one list is more likely to be on the other too. It shows how far from the base the world would have to be for a conclusion to fail.",
    accessibleName: (dials: number) =>
      `Dial: the number of people in all by ${dials === 1 ? "the assumed odds ratio" : `each of ${count(dials)} assumed odds ratios`}`,
    nothing: "None of the scenarios turns an odds ratio, and so there is no dial to draw.",
    moves: ({ turned, from, to, low, high, seen }: DialMoved) =>
      `Where ${turned} lies between ${from} and ${to}, the estimate lies between ${low} and ${high} people in all; ${seen} were seen.`,
    readingKey: ({
      ribbon,
      ownRange,
      conclusions,
      tips,
    }: Readonly<Record<"ribbon" | "ownRange" | "conclusions" | "tips", boolean>>) =>
      parts(
        "Curve: estimate",
        ribbon && "ribbon: its interval",
        "dot: base",
        ownRange && "grey band: the odds ratios that the data themselves show between other lists",
        conclusions && "dashed line: conclusion",
        tips && "diamond: tipping point",
      ),
    /** Above a panel and in the table. */
    panel: (between: Dial["between"]) => (between ? `${between[0]} and ${between[1]}` : "all lists at once"),
    axis: (between: Dial["between"]) =>
      between ? `odds ratio between ${between[0]} and ${between[1]} →` : "interaction of all lists →",
    ownRange: "data’s own range",
    conclusion: (side: Conclusion["side"], people: string) => `${side} ${people}`,
    turnedHeading: "Turned between",
    oddsRatio: "Odds ratio",
    from: "Interval from",
    to: "Interval to",
  },
  "specification-curve": {
    name: "Specification curve",
    about:
      "All estimates of the scenarios sorted by size, with a mark below each for every choice that made it. A choice whose marks gather at one end pulls the answer that way; one whose marks are spread does not matter.",
    accessibleName: (estimates: number) => `Specification curve: ${count(estimates)} estimates sorted by size`,
    finding: ({ estimates, low, high, quarter, threeQuarters, seen }: SpecificationCurveTold) =>
      `${count(estimates)} estimates, the base among them, reach from ${low} to ${high} people in all, the middle half from ${quarter} to ${threeQuarters}; ${seen} were seen.`,
    readingKey: (level: string | null, bounds: boolean) =>
      `Dot: estimate; ${bounds ? "triangle: lower bound; " : ""}diamond: base; ${level === null ? "" : `thin line: ${level} interval; `}grey band: middle half; dashed line: people seen; below: what made each estimate.`,
    others: (settings: number) => `${count(settings)} other settings`,
  },
  consistency: {
    name: "Known lists",
    about:
      "Each list in turn is taken as a truth that is known, and its size is estimated from the other lists. A method that misses what is known deserves little trust about what is not.",
    accessibleName: (lists: number) =>
      `Known lists: the size of ${lists === 1 ? "one list" : `each of ${count(lists)} lists`} and what the other lists give for it`,
    axis: "people on the list →",
    finding: ({ level, lists, covered, tooLow, tooHigh }: ConsistencyCoverage) => {
      const intervals = `${level === null ? "" : `${level} `}interval`;
      const misses = lists - covered;
      return `Estimated from the other lists, the ${intervals} covers the true size of ${count(covered)} of ${count(lists)} lists${
        misses === 0
          ? "."
          : tooHigh === 0
            ? `; ${misses === 1 ? "the miss is" : "every miss is"} too low.`
            : tooLow === 0
              ? `; ${misses === 1 ? "the miss is" : "every miss is"} too high.`
              : `; ${count(tooLow)} ${tooLow === 1 ? "is" : "are"} too low and ${count(tooHigh)} too high.`
      }`;
    },
    nothing: "No list has an estimate with an interval from the other lists, and so nothing is compared.",
    without: (lists: number) => (lists === 1 ? "One list has none." : `${count(lists)} lists have none.`),
    readingKey: "Upright stroke: true size; line: interval; full dot: covered; cross: missed; hollow dot: no interval.",
    list: "List",
    size: "True size",
    observed: "Known to others",
    estimate: "Estimate",
    from: "From",
    to: "To",
    found: "Finding",
    verdicts: { covered: "covered", "too-low": "too low", "too-high": "too high" },
  },
  design: {
    name: "What would it take",
    about:
      "How far an estimate is expected to be off under different plans to collect data, the present one first. It supposes that the world stays as it is now estimated to be; a plan can only be as good as that.",
    accessibleName: (plans: number) =>
      `What would it take: how far an estimate is expected to be off under ${plans === 1 ? "one plan" : `each of ${count(plans)} plans`}`,
    /** Variation of the present plan, and of the best where that is another. */
    finding: (now: string, best: { readonly label: string; readonly variation: string } | null) =>
      `As data are collected now, an estimate is expected to be off by about ${now}${
        best
          ? `; ${quoted(best.label)} would bring that down to ${best.variation}, more than any other plan would`
          : "; no other plan does better"
      }.`,
    nothing: "There is no plan whose estimates could be foreseen.",
    readingKey: (widths: boolean) =>
      `Bar: expected coefficient of variation of the estimate; full bar and dashed line: as it is now${
        widths ? "; after ×: the upper end of a 95% interval over its lower end" : ""
      }.`,
    times: (factor: string) => `× ${factor}`,
    plan: "Plan",
    people: "People",
    seen: "Seen",
    overlaps: "Overlaps",
    variation: "Variation",
    widthFactor: "Upper / lower end",
    without: "Without estimate",
    bias: "Median / truth",
    none: "–",
  },
  dots: {
    name: "Fifty dots",
    about:
      "The number of people in all as fifty equally likely cases, each a dot, so that chances can be counted. They show only the uncertainty that the method knows of, not that of its assumptions.",
    accessibleName: (label: string) => `Fifty dots: likely numbers of people in all by ${label}`,
    frequencies: ({ aboveLow, low, belowHigh, high, seen }: DotsFrequencies) =>
      `In ${aboveLow} of 50 equally likely cases there are more than ${low} people in all, in ${belowHigh} of 50 fewer than ${high}; ${seen} were seen.`,
    /** Where the draws are of a lower bound. */
    bound: ({ aboveLow, low, seen }: Pick<DotsFrequencies, "aboveLow" | "low" | "seen">) =>
      `In ${aboveLow} of 50 equally likely cases there are at least ${low} people in all, and it is not said how many more; ${seen} were seen.`,
    noDraws: (interval: { low: string; high: string; level: string } | null, seen: string) =>
      interval
        ? `This method gives no draws to make dots of, only its ${interval.level} interval: between ${interval.low} and ${interval.high} people in all; ${seen} were seen.`
        : `This method gives neither draws to make dots of nor an interval, and so no number is given; ${seen} were seen.`,
    readingKey: "Each dot is one case of fifty; dashed line: people seen.",
    noDrawsKey: (interval: boolean) =>
      interval
        ? "Line: interval; dot: estimate; dashed line: people seen."
        : "Hollow dot: estimate without an interval; dashed line: people seen.",
    cases: "Cases of 50",
    fewerThan: "at most so many people",
  },
  "icon-array": {
    name: "Known and unknown people",
    about:
      "How many unknown people there are likely to be for each known one, as figures that can be counted. Between the surely unknown and the possibly unknown lies what the data leave open.",
    accessibleName: (told: IconArrayToldIcons) =>
      `Known and unknown people: ${
        told.high === null
          ? `at least ${told.low} unknown for every ${told.known} known`
          : `between ${told.low} and ${told.high} unknown for every ${told.known} known`
      }`,
    finding: (told: IconArrayToldIcons) =>
      told.high === null
        ? `${forKnown(told)} there are at least ${told.low} unknown, and it is not said how many more; ${told.seen} are known.`
        : `${forKnown(told)} there are between ${told.low} and ${told.high} unknown; ${told.seen} are known.`,
    nobody: (seen: string) => `Nothing suggests that there are more people than the ${seen} known.`,
    readingKey: ({ sure, possible }: Readonly<Record<"sure" | "possible", boolean>>) =>
      `Full figures: known${sure ? "; outlined: unknown, at least" : ""}${possible ? "; dashed: unknown, at most" : ""}.${sure || possible ? " Parts of a person are rounded outwards." : ""}`,
    known: (known: string) => `${known} known`,
    unknown: (low: string, high: string | null) =>
      high === null ? `at least ${low} unknown` : `${low} to ${high} unknown`,
    more: (icons: string) => `and ${icons} more`,
    group: "People",
    people: "Number",
    forEach: (known: string) => `for every ${known} known`,
    knownRow: "Known",
    lowRow: "Unknown, at least",
    highRow: "Unknown, at most",
  },
  models: {
    name: "Best models",
    about:
      "The models that fit best, below each other, each with the number of people in all that it gives. Where models that fit almost equally well disagree, the choice between them decides the answer, and no single one may be trusted.",
    accessibleName: (label: string, models: number) =>
      `Best models: what the ${count(models)} best models of ${label} say of the number of people in all`,
    /** A model with how far it is from the best; `gap` is written out. */
    row: (model: string, gap: string) => `${model} · Δ ${gap}`,
    /** At the line below the last near tie. */
    divider: (gap: string) => `difference of ${gap}`,
    ties: ({
      near,
      considered,
      criterion,
      gap,
      low,
      high,
      seen,
    }: ModelsTold & { readonly near: string; readonly low: string; readonly high: string }) =>
      `${near} of ${considered} models fit almost equally well, at most ${gap} from the best by ${criterion}; they give from ${low} to ${high} people in all; ${seen} were seen.`,
    /** `next` is how far the second model is from the best; null where there is none. */
    noTie: ({ considered, criterion, gap, next, seen }: ModelsTold & { readonly next: string | null }) =>
      next === null
        ? `Only one model could be compared by ${criterion}; ${seen} were seen.`
        : `Of ${considered} models none comes within ${gap} of the best by ${criterion}: the next is ${next} away; ${seen} were seen.`,
    /** `others` tells whether models that are no near ties are drawn too. */
    readingKey: (gap: string, others: boolean) =>
      `Filled dot: at most ${gap} from the best; ${others ? "hollow diamond: further; " : ""}Δ: difference from the best; dashed line: people seen.`,
    leftOut: (drawn: number, others: number) =>
      `The ${count(drawn)} best are drawn; ${others === 1 ? "one more is" : `${count(others)} more are`} in the table.`,
    signs: (lists: string) => `In the notation, the signs stand for lists: ${lists}.`,
    model: "Model",
    parameters: "Parameters",
    near: (gap: string) => `At most ${gap} from the best`,
  },
  stabilisation: {
    name: "Stabilisation",
    about:
      "The interval when only the best model may be chosen, then the two best, and so on. It should settle as more are admitted; where it still moves at the end, admit more.",
    accessibleName: (label: string, steps: number) =>
      `Stabilisation: the interval of ${label} at ${count(steps)} numbers of admitted models`,
    models: "Models admitted",
    /** Below and above the axes. */
    modelsAxis: "models admitted →",
    finding: ({ level, first, last, from, to, settled, seen }: StabilisationTold) =>
      `With ${first === 1 ? "the best model alone" : `the best ${count(first)} models`} the ${level} interval reaches from ${from[0]} to ${from[1]} people in all, with ${count(last)} models from ${to[0]} to ${to[1]}; ${seen} were seen. ${settled ? "At the end it hardly moves any more: it has settled." : "At the end it still moves: admit more models."}`,
    /** Where no interval is there to compare. */
    nothing: (seen: string) => `There are no intervals to compare, and so no number is given; ${seen} were seen.`,
    readingKey: (widest: string | null, inner: readonly string[]) =>
      `${widest === null ? "D" : `Thin line: ${widest} interval; ${inner.length > 0 ? `thick bar: ${series(inner)} ${inner.length === 1 ? "interval" : "intervals"}; ` : ""}d`}ashed line: people seen.`,
    usable: "Usable resamples",
  },
  draws: {
    name: "Draws",
    about:
      "All numbers of people in all that resampling or sampling gave, as a curve, and below it as fifty equally likely cases. A long tail or a second hump is seen here and not in an interval.",
    accessibleName: (label: string) => `Draws: the distribution of the number of people in all by ${label}`,
    /** Beside the line of what was taken to be likely beforehand. */
    priorMark: "before the data",
    intervalMark: (level: string) => `${level} interval`,
    finding: ({ draws, low, high, interval, seen }: DrawsTold) =>
      `Nine in ten of the ${draws} draws lie between ${low} and ${high} people in all${interval ? `; the ${interval.level} interval reaches from ${interval.low} to ${interval.high}` : ""}; ${seen} were seen.`,
    /** Where the draws are of a lower bound. */
    bound: ({ draws, low, seen }: Pick<DrawsTold, "draws" | "low" | "seen">) =>
      `Nineteen in twenty of the ${draws} draws lie above ${low} people in all, and it is not said how many more there are; ${seen} were seen.`,
    noDraws: (seen: string) => `This method gives no draws, and so there is no curve; ${seen} were seen.`,
    failed: (failed: number, resamples: number) =>
      `${count(failed)} of ${count(resamples)} resamples gave no estimate and are not shown.`,
    infinite: (infinite: number, draws: number) =>
      `${count(infinite)} of ${count(draws)} draws are infinite and are not shown.`,
    /** What the line of the prior is, and whether it was scaled to the axis, as it gives no probabilities by itself. */
    priorKey: (scaled: boolean) =>
      `The long dashes show what the method took to be likely before the data${scaled ? ", as if nothing beyond the axis were possible" : ""}: the further the curve lies from them, the more the data have said.`,
    readingKey: ({ draws, interval }: { readonly draws: boolean; readonly interval: boolean }) =>
      `${draws ? `Curve: how often each number was drawn; ${interval ? "darker area and line: interval; " : ""}each dot: one case of fifty; d` : `${interval ? "Line: interval; d" : "D"}`}ashed line: people seen.`,
    share: "Share of the draws",
    atMost: "at most so many people",
    before: "Likely before the data",
  },
  trace: {
    name: "Trace plot",
    about:
      "The number of people in all as each chain of the sampler drew it, from the first draw kept to the last. Good chains look alike, go up and down all the time and lead nowhere.",
    accessibleName: (label: string, chains: number) =>
      `Trace plot: the number of people in all that ${count(chains)} chains of ${label} drew, draw by draw`,
    drawAxis: "draws of the chain →",
    /** How many draws in a row are drawn by their lowest and highest; 1 where all are. */
    readingKey: (stretch: number, draws: number) =>
      `Each strip is one chain. Line: its ${count(draws)} draws in order${stretch === 1 ? "" : `, of every ${count(stretch)} in a row the lowest and the highest`}; darker line across: its median; band: the middle nine tenths of what the other chains drew. A chain whose median lies outside the band stays apart.`,
    draws: "Draws",
    median: "Median",
    from: "2.5% below",
    to: "2.5% above",
    firstHalf: "Median of its first half",
    secondHalf: "Median of its second half",
  },
  ranks: {
    name: "Rank plots",
    about:
      "Which places the draws of each chain take among the draws of all chains, from the lowest number of people to the highest. Chains that draw alike have bars of about the same height everywhere; a slope or a heap means that a chain saw something that the others did not.",
    accessibleName: (label: string, chains: number) =>
      `Rank plots: which places the draws of ${count(chains)} chains of ${label} take among all draws`,
    outside: ({ bars, outside, byLuck, draws, worth }: RanksBars) =>
      `${outside === 0 ? "None" : count(outside)} of the ${count(bars)} bars ${outside < 2 ? "lies" : "lie"} outside the band; luck alone would put up to about ${inWords(byLuck)} there, as the ${count(draws)} draws of a chain are worth about ${rounded(worth)} independent ones.`,
    readingKey:
      "Bar: draws of the chain among each twentieth of all draws, lowest numbers of people at the left; dashed line: the level if all chains drew alike; band: where luck alone would leave 95% of the bars.",
    /** At the ends of the axis of ranks, and above that of draws. */
    lowest: "lowest",
    highest: "highest",
    draws: "↑ draws",
    /** Stretches of ranks, in per cent. */
    ranks: "Of all draws, from lowest",
    even: "If alike",
    band: "Band",
  },
  residuals: {
    name: "Fit of the model",
    about:
      "How many people are on exactly which lists, against how many the model of the estimate expects there. A model that misses what was seen cannot be trusted with what was not; one that fits may still be wrong about it.",
    accessibleName: (label: string, combinations: number) =>
      `Fit of the model: people seen and expected on ${count(combinations)} combinations of lists by ${label}`,
    expectedAxis: "people expected →",
    seenAxis: "↑ people seen",
    fits: ({ model, combinations }: ResidualsTold) =>
      `The model ${model} expects on each of ${count(combinations)} combinations of lists about as many people as were seen there.`,
    misfits: ({ model, combinations, far, worst }: ResidualsTold & { readonly far: number; readonly worst: string }) =>
      `On ${count(far)} of ${count(combinations)} combinations of lists the model ${model} expects clearly more or fewer people than were seen: ${worst}.`,
    misfit: (lists: string, seen: string, expected: string) => `${lists} (${seen} seen, ${expected} expected)`,
    hidden: (histories: number) =>
      histories === 1
        ? "One combination is left out, as its number is hidden."
        : `${count(histories)} combinations are left out, as their numbers are hidden.`,
    readingKey:
      "Slanting line: as many as expected; band: where nineteen in twenty should lie by chance; diamond: outside the band, the worst numbered; both axes grow with the square root of their numbers.",
    lists: "On exactly these lists",
    seen: "Seen",
    expected: "Expected",
    residual: "Deviance residual",
  },
  trajectory: {
    name: "Trajectory",
    about:
      "The estimate as lists or years are added or as years pass, beside the people seen. The number seen grows with every list and with more outreach; only an estimate that stays put can be relied on.",
    accessibleName: (steps: number) => `Trajectory: people seen and in all at ${count(steps)} steps`,
    axis: "people →",
    seenMark: "seen",
    estimateMark: "in all",
    finding: ({ level, first, last }: TrajectoryTold) =>
      `From “${first.label}” to “${last.label}” the ${level === null ? "" : `${level} `}interval goes from ${first.range[0]}–${first.range[1]} to ${last.range[0]}–${last.range[1]} people in all, and the number seen from ${first.seen} to ${last.seen}.`,
    /** Where fewer than two steps have an interval. */
    nothing: ({ fromSeen, toSeen }: { readonly fromSeen: string; readonly toSeen: string }) =>
      `Too few steps have an interval to compare, and so no number is given; the number seen goes from ${fromSeen} to ${toSeen}.`,
    without: (steps: number) => (steps === 1 ? "One step has no estimate." : `${count(steps)} steps have no estimate.`),
    /** What growing numbers do not say. */
    remark: {
      lists: "Every list adds to the number seen; that alone does not mean that there are more people.",
      years: "More years and more outreach raise the number seen; that alone does not mean that there are more people.",
      strata:
        "More outreach raises the number seen; a larger number seen alone does not mean that there are more people.",
    },
    readingKey: ({
      joined,
      interval,
      bounds,
    }: {
      /** Whether lines go from step to step. */
      readonly joined: boolean;
      readonly interval: boolean;
      readonly bounds: boolean;
    }) =>
      `${joined ? "Dots and line" : "Dot"}: estimate; ${interval ? "bar: interval; " : ""}${bounds ? "triangle: lower bound; " : ""}${joined ? "squares and dashed line" : "square"}: people seen.`,
    /** The last step, with all that the estimate of that name was made from. */
    everything: { lists: (name: string) => `all lists (${name})`, years: (name: string) => `all years (${name})` },
    /** What a row is. */
    step: { lists: "Lists", years: "Years", strata: "Stratum" },
  },
  rates: {
    name: "Rates",
    about:
      "Known and estimated people per 100,000 inhabitants, stratum by stratum. Where more are known, there may be more people, or only more who look for them.",
    accessibleName: (strata: number) =>
      `Rates: people per 100,000 inhabitants in ${strata === 1 ? "one stratum" : `${strata} strata`}`,
    axis: "people per 100,000 inhabitants →",
    knownMark: "known",
    estimateMark: "estimated",
    finding: ({ strata, fewest, most, estimated }: RatesTold) =>
      `Per 100,000 inhabitants, ${most === null ? `${fewest.known} are known (${fewest.label ?? "everywhere"})` : `between ${fewest.known} (${fewest.label}) and ${most.known} (${most.label}) are known`}${
        estimated === null
          ? "; without an interval no estimated number is given."
          : estimated.high === null
            ? `; the estimate is at least ${estimated.low}, and it is not said how much more.`
            : `; the ${estimated.level === null ? "" : `${estimated.level} `}${strata === 1 ? "interval reaches" : "intervals together reach"} from ${estimated.low} to ${estimated.high}.`
      }`,
    nothing: "No number of inhabitants is given, and so there are no rates.",
    apart: "Each rate is of the inhabitants of that stratum.",
    together: (inhabitants: string) => `All rates are of the same ${inhabitants} inhabitants.`,
    missing: (strata: string) => `No number of inhabitants is given for ${strata}.`,
    readingKey: ({
      interval,
      hollow,
      bounds,
    }: {
      readonly interval: boolean;
      readonly hollow: boolean;
      readonly bounds: boolean;
    }) =>
      `Square: known; dot: estimated; ${interval ? "bar: interval; " : ""}${hollow ? "hollow dot: estimate without an interval; " : ""}${bounds ? "triangle: lower bound; " : ""}the axis is logarithmic.`,
    stratum: "Stratum",
    inhabitants: "Inhabitants",
    known: "Known",
    knownRate: "Known per 100,000",
    total: "Estimated per 100,000",
    from: (level: string | null) => (level === null ? "From" : `${level} from`),
    to: (level: string | null) => (level === null ? "To" : `${level} to`),
  },

  /** What all figures say, those of scenarios, and those of the chains of a sampler. */
  shared: {
    inWords,
    peopleAxis: "people in all →",
    upPeopleAxis: "↑ people in all",
    seenMark: (seen: string) => `${seen} seen`,
    noEstimate: "no estimate",
    noInterval: "no interval",
    /** Headings of tables; the ends are those of intervals of a level. */
    seen: "Seen",
    total: "In all",
    from: (level: string) => `${level} from`,
    to: (level: string) => `${level} to`,
    none: "none",
    yes: "yes",
    no: "no",
    chains: {
      agree: ({ chains, rHat, low, high, seen }: ChainsTold) =>
        `The ${inWords(chains)} chains agree: R-hat ${formatRHat(rHat, "en")}, and their medians ${fromTo(low, high)} people in all; ${seen} were seen.`,
      /** Where no chain sits apart, but R-hat is too large. */
      disagree: ({ chains, rHat, most, low, high, seen }: ChainsTold) =>
        `The ${inWords(chains)} chains do not agree: R-hat ${formatRHat(rHat, "en")}, and at most ${decimal(most, 2)} is wanted; their medians ${fromTo(low, high)} people in all, and ${seen} were seen. Until they agree, none of these numbers can be relied on.`,
      /** The chains that sit apart, by number. */
      apart: ({ which, chains, rHat, low, high, seen }: ChainsTold & { readonly which: readonly number[] }) =>
        `${which.length === 1 ? "Chain" : "Chains"} ${series(
          which.map((chain) => String(chain)),
        )} of ${count(chains)} ${which.length === 1 ? "stays" : "stay"} apart from the others: the medians of single chains ${fromTo(low, high)} people in all (R-hat ${formatRHat(rHat, "en")}); ${seen} were seen. Until the chains agree, none of these numbers can be relied on.`,
      chain: (number: number) => `Chain ${number}`,
      /** Beside the number of a chain. */
      apartMark: "stays apart",
      chainColumn: "Chain",
      apartColumn: "Stays apart",
    },
    scenarios: {
      baseLabel: (name: string) => `${name} (base)`,
      baseMark: "base",
      notYet: "not yet",
      /** Sentences for how many scenarios gave nothing, and how many are still to come; at least one. */
      failed: (scenarios: number) =>
        scenarios === 1 ? "One scenario gives no estimate." : `${count(scenarios)} scenarios give no estimate.`,
      pending: (scenarios: number) =>
        scenarios === 1
          ? "One scenario is still to be computed."
          : `${count(scenarios)} scenarios are still to be computed.`,
      /** Where no scenario has an estimate. */
      nothing: (seen: string) => `No scenario has an estimate to compare with the base; ${seen} were seen.`,
      scenario: "Scenario",
    },
  },
} satisfies Readonly<Record<FigureId, FigureWords>> & { readonly shared: object };
