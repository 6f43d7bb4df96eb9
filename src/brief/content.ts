import * as v from "valibot";
import { modellings } from "../model/estimate.ts";
import { intervalKinds } from "../model/interval-kind.ts";
import { byLanguage, type InEveryLanguage } from "../model/language.ts";
import { list, type Output, object } from "../model/schema.ts";
import type { StratumName } from "../model/stratum-names.ts";
import { type Texts, textIn } from "../model/texts.ts";
import { verdictLevels } from "../model/verdict.ts";

/** Longest text and longest list in a brief. */
export const mostCharacters = 2000;
const mostItems = 50;

/** What could be taken for markup, or changes how other text is shown. */
const suspicious = /<[a-z!/?]|[\p{Cc}\u202a-\u202e\u2066-\u2069]/iu;

const text = v.pipe(
  v.string(),
  v.maxLength(mostCharacters),
  v.check((value) => !suspicious.test(value)),
);

const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i));

const saidInEveryLanguage = (said: Texts): InEveryLanguage<string> => byLanguage((language) => textIn(said, language));

/** A link may be older than one of the languages, and is then read there in another. */
const texts = v.pipe(
  v.record(languageTag, text),
  v.check((said) => Object.keys(said).length > 0),
  v.transform(saidInEveryLanguage),
);
const number = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e12));
const few = <Item extends v.GenericSchema>(item: Item) => list(item, mostItems);
const only = <Kind extends string>(kind: Kind) => object({ kind: v.literal(kind) });

/** From one number of people to another. */
const ends = { low: number, high: number };
const span = object(ends);
export type BriefSpan = Output<typeof span>;

/** A number of people counted, or why it is not told. */
const count = v.variant("kind", [
  object({ kind: v.literal("counted"), ...ends }),
  /** One to four people, whom the number might give away. */
  only("under-five"),
  /** Not told, as a small number could be found by subtracting it. */
  only("withheld"),
]);
export type BriefCount = Output<typeof count>;

const verdict = object({
  level: v.picklist(verdictLevels),
  /** A plain sentence each, the heaviest first. */
  reasons: few(texts),
});
export type BriefVerdict = Output<typeof verdict>;

/** What the brief leads with. */
const headline = v.variant("kind", [
  object({
    kind: v.literal("range"),
    /** People in all, known and unknown. */
    total: span,
    unknown: span,
    /** People unknown for each `per` known. */
    ratio: object({ ...ends, per: v.picklist([1, 10, 100]) }),
    level: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
  }),
  object({ kind: v.literal("at-least"), total: number, unknown: number }),
  /** Something has to be computed first. */
  only("waiting"),
  /** The verdict forbids a number, or no method gave one. */
  object({ kind: v.literal("none"), because: v.picklist(["verdict", "no-estimate", "no-data"]) }),
]);
export type BriefHeadline = Output<typeof headline>;

/** How the headline was made. */
const method = object({
  name: texts,
  interval: v.picklist(intervalKinds),
  modelling: v.picklist(modellings),
  resamples: number,
});
export type BriefMethod = Output<typeof method>;

/** Rates per 100,000 people. */
const population = object({
  people: v.pipe(number, v.minValue(1)),
  source: text,
  known: v.nullable(number),
  total: v.nullable(span),
});
export type BriefPopulation = Output<typeof population>;

const group = object({
  label: texts,
  known: count,
  /** Where the group was estimated by itself and its own numbers can carry that; `high` is null for a lower limit. */
  total: v.nullable(object({ low: number, high: v.nullable(number) })),
});
export type BriefGroup = Output<typeof group>;

/** The attributes that SDG indicator 16.2.2 asks for, and the year. */
export const briefAttributes = ["sex", "age", "exploitation", "year"] as const satisfies readonly StratumName[];

/** The known people divided by one attribute. */
const groups = object({ by: v.picklist(briefAttributes), rows: few(group) });
export type BriefGroups = Output<typeof groups>;

/** What comes out under another assumption. */
const scenario = object({
  label: texts,
  outcome: v.variant("kind", [
    object({ kind: v.literal("range"), ...ends }),
    object({ kind: v.literal("at-least"), low: number }),
    /** So many times the headline's estimate, where the scenario was computed without a range. */
    object({ kind: v.literal("times"), factor: number }),
    only("waiting"),
    only("none"),
  ]),
});
export type BriefScenario = Output<typeof scenario>;

const changes = object({
  /** The scenario that moves the answer most, and others that are not among `scenarios`, by how many times it is multiplied. */
  movers: few(object({ label: texts, factor: number })),
  /** How many scenarios there are, and between which factors all of them lie; null where there are none. */
  envelope: v.nullable(object({ ...ends, scenarios: number })),
  /** Where a conclusion turns over. */
  tipping: few(texts),
});
export type BriefChanges = Output<typeof changes>;

/**
 * All that a brief shows, as plain JSON: results and no data. Of the table it holds how many people are known in all and
 * in each group, never who is on which lists. Estimated numbers are rounded to two significant figures already.
 */
export const briefSchema = object({
  /** Raised when a brief that was shared before can no longer be read as this. */
  format: v.literal(1),
  /** As the notebook has them, in its own language; the question is empty where it has none. */
  title: text,
  question: text,
  language: languageTag,
  /** What is counted, and when; null where there is no table. */
  counted: v.nullable(texts),
  period: v.nullable(texts),
  /** Full names of the lists. */
  lists: few(texts),
  known: v.nullable(count),
  /** Null until every estimate of the study is there or has failed. */
  verdict: v.nullable(verdict),
  headline,
  method: v.nullable(method),
  population: v.nullable(population),
  groups: few(groups),
  /** Further estimates that the notebook wants shown. */
  others: few(scenario),
  scenarios: few(scenario),
  changes,
  sources: few(text),
});
export type BriefContent = Output<typeof briefSchema>;
