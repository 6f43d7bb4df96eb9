import type { ValueOf } from "../../model/fields.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { Conclusion, Dial } from "../../model/scenario-results.ts";
import type { DesignPlanName, designPlans } from "../../scenarios/design/index.ts";
import type { DesignPlan } from "../../scenarios/design/plans.ts";
import type { scenarios as registry, ScenarioName } from "../../scenarios/index.ts";
import type { PlanWords, ScenarioWords } from "../scenario-words.ts";
import { speech } from "../speech.ts";

const { count, percent, rounded, series } = speech("en");

type ScenarioValue<Name extends ScenarioName> = (typeof registry)[Name] extends Scenario<infer F> ? ValueOf<F> : never;
type PlanValue<Name extends DesignPlanName> =
  (typeof designPlans)[Name] extends DesignPlan<infer F> ? ValueOf<F> : never;

/** The ways to vary an estimate: what each supposes and what can be learned from it, and what one value of it is called. */
const kinds = {
  drop: {
    label: "Without a list",
    help: "Supposes that a list had never been made; “each” leaves out every list in turn. If the answer rests on one list, that list must be the one that is understood best.",
    choices: { each: "Each list in turn", none: "None, all lists stay" },
    alternatives: ["Each in turn, or none", "One list", "Several lists at once"],
    inRow: (dropped, { lists }) => (dropped === "none" ? "all lists" : `without ${lists([dropped].flat())}`),
    inBrief: (dropped, { lists }) =>
      dropped === "none"
        ? "all lists"
        : `without the ${[dropped].flat().length > 1 ? "lists" : "list"} ${lists([dropped].flat())}`,
  },
  merge: {
    label: "With lists merged",
    help: "Counts several lists as one, as if one body had kept them. Use it for lists that send people to each other: what they share then no longer counts as finding the same people twice.",
    inRow: (merged, { lists }) => `${lists(merged)} merged`,
    inBrief: (merged, { lists }) => `${lists(merged)} taken as one list`,
  },
  only: {
    label: "Only some lists",
    help: "Supposes that only these lists had been made. It shows what the best lists say by themselves, and who is known from them alone.",
    inRow: (kept, { lists }) => `only ${lists(kept)}`,
    inBrief: (kept, { lists }) => `with the lists ${lists(kept)} only`,
  },
  years: {
    label: "Some years",
    help: "Estimates from the people of these years only. Several years in double brackets count together: whoever was seen in two of them is then two people.",
    inRow: (kept) => `in ${series(kept)}`,
    inBrief: (kept) => `from the people of ${series(kept)} only`,
  },
  strata: {
    label: "A part of the people",
    help: "Estimates a part of the people by itself, such as the women or one region. The parts show whether one method suits them all; they need not add up to the whole.",
    inRow: (wanted, { strata }) => `only ${strata(wanted)}`,
    inBrief: (wanted, { strata }) => `for a part of the people only (${strata(wanted)})`,
  },
  definition: {
    label: "Another definition",
    help: "Counts as victims only the people with these values, such as those whom the police has confirmed. It answers another question than the base does: the wider the definition, the larger the number, even if nothing else differs.",
    inRow: (wanted, { strata }) => `counting only ${strata(wanted)}`,
    inBrief: (wanted, { strata }) => `if only a part of the people counted as victims (${strata(wanted)})`,
  },
  method: {
    label: "Another method",
    help: "Estimates by another method, with the same options where it has them. Methods differ in what they take for granted; where they disagree, the data do not settle which is right.",
    inRow: (method, called) => called.method(method),
    inBrief: (method, called) => `by another method: ${called.method(method)}`,
  },
  options: {
    label: "Other options",
    help: "Changes options of the method, such as the criterion or the highest order of interactions. Choices that are as good as each other should give much the same answer.",
    inRow: (changes, { options }) => options(changes),
    inBrief: (changes, { options }) => `with other settings (${options(changes)})`,
  },
  prior: {
    label: "Another prior",
    help: "Changes what a Bayesian method takes to be likely before it sees the data. If the answer follows the prior, the data say little by themselves.",
    inRow: (prior, { options }) => options({ prior }),
    inBrief: (prior, { options }) => `if something else was taken to be likely beforehand (${options({ prior })})`,
  },
  censor: {
    label: "Small counts hidden",
    help: "Hides every count below a number within bounds, as must be done before a table is published. It shows what the protection of people costs in precision; some methods cannot use hidden counts at all.",
    inRow: (below) => `counts below ${count(below)} hidden`,
    inBrief: (below) => `if every count below ${count(below)} were hidden`,
  },
  linkage: {
    label: "Linkage errors",
    help: "Supposes that some records of the same person were not found to belong together, or that some people were linked by mistake, and undoes it by simulation. Missed links make the estimate too high, false ones too low.",
    fields: {
      missed: {
        label: "Links missed",
        help: "The probability that the key of a record fails, so that one person counts as two; 0.1 is one in ten.",
      },
      "false-merges": {
        label: "False links",
        help: "The share of the people on two or more lists who are really two people.",
      },
      replicates: {
        label: "Simulated tables",
        help: "So many tables are made up and estimated. More are steadier and take longer.",
      },
    },
    inRow: ({ missed, "false-merges": falseMerges }) =>
      series([
        ...(missed > 0 ? [`${percent(missed)} of links missed`] : []),
        ...(falseMerges > 0 ? [`${percent(falseMerges)} of links false`] : []),
      ]) || "no linkage errors",
    inBrief: ({ missed, "false-merges": falseMerges }) =>
      [
        ...(missed > 0 ? [`if ${percent(missed)} of the matches between lists had been overlooked`] : []),
        ...(falseMerges > 0 ? [`if ${percent(falseMerges)} of those on several lists were really two people`] : []),
      ].join("; ") || "no linkage errors",
  },
  dependence: {
    label: "Assumed dependence",
    help: "Supposes how strongly two lists, or all lists together, depend on each other, instead of leaving it to the method. No data can show the interaction of all lists, so this tells how far the answer hangs on it.",
    fields: {
      between: { label: "Between", help: "Two lists; none for the interaction of all lists together." },
      "odds-ratio": {
        label: "Odds ratio",
        help: "1 for independence, above 1 where lists share more people than that, below 1 where they share fewer.",
      },
    },
    inRow: ({ between, "odds-ratio": ratio }, { lists }) =>
      between.length > 0
        ? `odds ratio ${rounded(ratio)} between ${lists(between)}`
        : `interaction of all lists ${rounded(ratio)}`,
    inBrief: ({ between: [one, other], "odds-ratio": ratio }, { lists }) => {
      if (one === undefined || other === undefined)
        return `if all lists together depended on each other otherwise than assumed (strength ${rounded(ratio)})`;
      if (ratio === 1) return `if ${lists([one, other])} were independent of each other`;
      const often = ratio > 1 ? "more often" : "less often";
      return `if those on ${lists([one])} were ${often} on ${lists([other])} too (odds ratio ${rounded(ratio)})`;
    },
  },
} satisfies { readonly [Name in ScenarioName]: ScenarioWords<ScenarioValue<Name>> };

/** The plans to collect more or better data: what each supposes and does not do, and what one value of it is called. */
const plans = {
  years: {
    label: "More years",
    help: "Supposes that data from so many periods like the present one are put together, each with people of its own. The figure is then about all these periods, and says nothing of how it changes from one to the next.",
    inRow: (times) => (times === 1 ? "one such period" : `${rounded(times)} such periods together`),
  },
  "new-list": {
    label: "A new list",
    help: "Supposes one more list that reaches so large a share of all people, whether or not another list knows them. It helps most when it finds its people in a way of its own, and not by referral from the other lists.",
    alternatives: ["How much it reaches", "A name, and how much it reaches"],
    fields: {
      name: { label: "Name", help: "A short name that no other list has." },
      reach: { label: "Reach", help: "The share of all people who are on the list; 0.1 is one in ten." },
    },
    inRow: (value) =>
      typeof value === "number"
        ? `a new list that reaches ${percent(value)}`
        : `a new list, ${value.name}, that reaches ${percent(value.reach)}`,
  },
  outreach: {
    label: "More outreach",
    help: "Supposes that one list reaches so many times as many people as now, in the same way as now. More people become known, but there are no more people than before.",
    fields: {
      list: { label: "List", help: "The list that reaches more people." },
      times: { label: "Times as many", help: "How many times as many people it reaches as now; 2 is twice as many." },
    },
    inRow: ({ list, times }) => `${list} reaches ${times === 2 ? "twice" : `${rounded(times)} times`} as many`,
  },
  linkage: {
    label: "Linkage",
    help: "Supposes that the key of so large a share of the records fails, so that somebody who is on two lists is taken for two people. The estimate then comes out too high, and more data do not mend that.",
    inRow: (missed) => (missed === 0 ? "every record linked rightly" : `${percent(missed)} of record keys fail`),
  },
  dependence: {
    label: "Dependence",
    help: "Supposes that two lists know each other's people more often than by chance (odds ratio above 1, as by referral) or less often (below 1). Both lists reach as many people as before; only how often it is the same people changes.",
    fields: {
      between: { label: "The two lists", help: "Two lists of the table, or a new list of this plan." },
      "odds-ratio": {
        label: "Odds ratio",
        help: "1 for independence; above 1 where the lists refer people to each other.",
      },
    },
    inRow: ({ between, "odds-ratio": ratio }) => `${between.join("–")} odds ratio ${rounded(ratio)}`,
  },
} satisfies { readonly [Name in DesignPlanName]: PlanWords<PlanValue<Name>> };

/** Where a conclusion turns over as an odds ratio is turned; what is turned, and each odds ratio, come as text. */
const tipping = {
  conclusion: (side: Conclusion["side"], people: string) =>
    `“${side === "below" ? "fewer" : "more"} than ${people} people in all”`,
  /** By the full names of the lists; the interaction of all lists where there is no pair. */
  turned: (pair: Dial["between"]) =>
    pair ? `the odds ratio between ${pair[0]} and ${pair[1]}` : "the interaction of all lists",
  failsIf: (conclusion: string, turned: string, side: "below" | "above", at: string) =>
    `The conclusion ${conclusion} fails if ${turned} is ${side} ${at}.`,
  holdsOnlyIf: (conclusion: string, turned: string, side: "below" | "above", at: string) =>
    `The conclusion ${conclusion} fails already at the base; it would hold only if ${turned} were ${side} ${at}.`,
  alwaysHolds: (conclusion: string, turned: string, low: string, high: string) =>
    `The conclusion ${conclusion} holds wherever ${turned} lies between ${low} and ${high}.`,
  neverHolds: (conclusion: string, turned: string, low: string, high: string) =>
    `The conclusion ${conclusion} fails wherever ${turned} lies between ${low} and ${high}.`,
};

export const scenarios = {
  kinds,
  plans,
  /** What the present way to collect data is called among the plans. */
  asNow: "as now",
  tipping,
  /** Of which method a scenario is a variation, where it is not the one that a brief leads with. */
  ofMethod: (method: string) => `method: ${method}`,
};
