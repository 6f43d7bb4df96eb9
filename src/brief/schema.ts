import * as v from "valibot";
import { languages } from "../model/language.ts";
import { verdictLevels } from "../model/verdict.ts";
import type { BriefContent } from "./content.ts";

/** Longest text and longest list in a shared brief. */
export const mostCharacters = 2000;
const mostItems = 50;

/** What could be taken for markup, or changes how other text is shown. */
export const suspicious = /<[a-z!/?]|[\p{Cc}\u202a-\u202e\u2066-\u2069]/iu;

const text = v.pipe(
  v.string(),
  v.maxLength(mostCharacters),
  v.check((value) => !suspicious.test(value)),
);
const inEveryLanguage = v.strictObject({ en: text, da: text });
const number = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e12));
const span = { low: number, high: number };
const few = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(mostItems));
const only = <Value extends string>(value: Value) => v.strictObject({ kind: v.literal(value) });

const count = v.variant("kind", [
  v.strictObject({ kind: v.literal("counted"), ...span }),
  only("under-five"),
  only("withheld"),
]);

const headline = v.variant("kind", [
  v.strictObject({
    kind: v.literal("range"),
    total: v.strictObject(span),
    unknown: v.strictObject(span),
    ratio: v.strictObject({ ...span, per: v.picklist([1, 10, 100]) }),
    level: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
  }),
  v.strictObject({ kind: v.literal("at-least"), total: number, unknown: number }),
  v.strictObject({ kind: v.literal("none"), because: v.picklist(["verdict", "no-estimate", "no-data"]) }),
]);

const method = v.strictObject({
  name: inEveryLanguage,
  interval: v.picklist(["bca", "percentile", "calibrated", "log-normal", "profile", "credible"]),
  modelling: v.picklist(["chosen", "weighed", "fixed", "none"]),
  resamples: number,
});

const population = v.strictObject({
  people: v.pipe(number, v.minValue(1)),
  source: text,
  known: v.nullable(number),
  total: v.nullable(v.strictObject(span)),
});

const groups = v.strictObject({
  by: v.picklist(["sex", "age", "exploitation", "year"]),
  rows: few(
    v.strictObject({
      label: inEveryLanguage,
      known: count,
      total: v.nullable(v.strictObject({ low: number, high: v.nullable(number) })),
    }),
  ),
});

const scenario = v.strictObject({
  label: inEveryLanguage,
  outcome: v.variant("kind", [
    v.strictObject({ kind: v.literal("range"), ...span }),
    v.strictObject({ kind: v.literal("at-least"), low: number }),
    v.strictObject({ kind: v.literal("times"), factor: number }),
    only("waiting"),
    only("none"),
  ]),
});

const changes = v.strictObject({
  movers: few(v.strictObject({ label: inEveryLanguage, factor: number })),
  envelope: v.nullable(v.strictObject({ ...span, scenarios: number })),
  tipping: few(inEveryLanguage),
});

/** What a shared brief may hold and nothing else: it comes from somebody unknown. A brief that waits is not shared. */
export const briefSchema: v.GenericSchema<unknown, BriefContent> = v.strictObject({
  format: v.literal(1),
  title: text,
  question: text,
  language: v.picklist(languages),
  counted: v.nullable(inEveryLanguage),
  period: v.nullable(inEveryLanguage),
  lists: few(inEveryLanguage),
  known: v.nullable(count),
  verdict: v.nullable(v.strictObject({ level: v.picklist(verdictLevels), reasons: few(inEveryLanguage) })),
  headline,
  method: v.nullable(method),
  population: v.nullable(population),
  groups: few(groups),
  others: few(scenario),
  scenarios: few(scenario),
  changes,
  sources: few(text),
});
