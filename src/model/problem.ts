import * as v from "valibot";
import { boundsSchema } from "./bounds.ts";
import { identifierKinds } from "./identifier-kind.ts";
import { type Exactly, list, number, type Output, object, text } from "./schema.ts";
import { stratumNames } from "./stratum-names.ts";

const pair = v.pipe(v.strictTuple([text, text]), v.readonly());

const expectation = <Kind extends string, Parts extends v.ObjectEntries = Record<never, never>>(
  kind: Kind,
  parts: Parts = {} as Parts,
) => object({ kind: v.literal(kind), ...parts });
const expected = v.lazy((): v.GenericSchema<unknown, Expected> => expectedSchema);

/** What a value should have been; a closed set, so that it can be said in every language. */
const plainExpectations = [
  expectation("text"),
  expectation("flag"),
  expectation("name"),
  expectation("mapping"),
  expectation("list-of-names"),
  expectation("choice", { choices: list(text) }),
  expectation("number", { low: number, high: number, whole: v.boolean() }),
  expectation("number-or-auto", { low: number, high: number, whole: v.boolean() }),
  expectation("levels"),
  expectation("short-name"),
  expectation("short-names", { least: number, most: v.nullable(number) }),
  expectation("hash"),
  expectation("count"),
  expectation("history", { lists: v.nullable(number) }),
  expectation("histories", { lists: v.nullable(number) }),
  expectation("keys", { keys: list(text) }),
  expectation("list-of-groups", { choices: list(text) }),
  expectation("some-keys", { keys: list(text) }),
  expectation("grid", { keys: list(text) }),
  expectation("range", { low: number, high: number, whole: v.boolean(), mostSteps: number }),
];

export type Expected =
  | Output<(typeof plainExpectations)[number]>
  | { readonly kind: "mapping-from"; readonly keys: Expected; readonly values: Expected }
  | { readonly kind: "either"; readonly of: readonly Expected[] };

const everyExpectation = v.variant("kind", [
  ...plainExpectations,
  expectation("mapping-from", { keys: expected, values: expected }),
  expectation("either", { of: list(expected) }),
]);
const expectedSchema: Exactly<typeof everyExpectation, Expected> = everyExpectation;

const problem = <Code extends string, Parts extends v.ObjectEntries = Record<never, never>>(
  code: Code,
  parts: Parts = {} as Parts,
) => object({ code: v.literal(code), ...parts });
const reason = v.lazy((): v.GenericSchema<unknown, Problem> => problemSchema);

/** A file that is no overlap table. */
const tableProblems = [
  problem("unknown-dataset", { name: text, known: list(text) }),
  problem("empty-table"),
  problem("no-count-column"),
  problem("repeated-column", { column: number, name: text }),
  problem("unnamed-column", { column: number }),
  problem("ragged-row", { row: number, expected: number, found: number }),
  problem("not-a-stratum", { row: number, column: number }),
  problem("too-many-strata", { most: number }),
  problem("not-binary", { row: number, column: number }),
  problem("not-a-count", { row: number, column: number }),
  problem("all-zero-history", { row: number }),
  problem("too-many-lists", { lists: number, most: number }),
  problem("too-few-lists", { lists: number, least: number }),
  problem("nobody-seen"),
  problem("no-overlap"),
  problem("partition", { lists: number, people: number }),
  problem("empty-list", { list: text }),
  problem("needs-every-count", { hidden: number, unobservable: number }),
  problem("table-too-large", { rows: number, most: number }),
  problem("file-too-large", { characters: number, most: number }),
  problem("unusable-column-name", { column: number }),
  problem("count-too-large", { row: number, column: number, most: number }),
  problem("bounds-too-wide", { row: number, column: number, most: number }),
  problem("seen-though-unobservable", { lists: list(text) }),
  problem("bad-datapackage", { where: text }),
  problem("lists-not-as-described", { described: list(text), found: list(text) }),
  problem("not-protectable", { known: v.picklist(["everybody", "lists", "pairs"]) }),
];

/** A data cell whose table cannot be had, or not be changed as it says. */
const dataCellProblems = [
  problem("upload-missing", { name: text }),
  problem("file-gone", { file: text }),
  problem("counted-though-unobservable", { lists: list(text) }),
  problem("unknown-list", { name: text, known: list(text) }),
  problem("repeated-list", { name: text }),
  problem("not-a-history", { history: text, lists: list(text) }),
  problem("no-such-column", { name: text, known: list(text) }),
  problem("no-such-value", {
    /** Of the column. */
    name: text,
    value: text,
    known: list(text),
  }),
  problem("too-few-lists-left", { lists: number, least: number }),
  problem("nobody-left"),
  problem("hidden-too-wide", { lists: list(text), most: number }),
];

const identifierKindsButHash = identifierKinds.filter((kind) => kind !== "hash");

/** Person rows that could tell who somebody is; no value of theirs is ever part of a problem. */
const gateProblems = [
  problem("identifier-found", {
    kind: v.picklist(identifierKindsButHash),
    column: number,
    rows: number,
    confidence: v.picklist(["certain", "likely"]),
  }),
  problem("plain-hash-found", { column: number, rows: number }),
  problem("identifier-in-header", { kind: v.picklist(identifierKinds), column: number }),
  problem("rare-combinations", { attributes: list(text), combinations: number, k: number }),
];

/** What a column of an uploaded file is used for, strata aside. */
export const rolesInFile = ["list", "code", "list-name", "count"] as const;
export type RoleInFile = (typeof rolesInFile)[number];

/** Uploaded files that cannot be read or linked as planned, or were linked in a way that people should look at. */
const intakeProblems = [
  problem("files-too-large", { bytes: number, most: number }),
  problem("too-many-tables", { tables: number, most: number }),
  problem("too-many-rows", { rows: number, most: number }),
  problem("too-many-columns", { columns: number, most: number }),
  problem("unreadable-file", { kind: v.picklist(["not-text", "old-workbook", "not-a-workbook"]) }),
  problem("workbook-too-large", { bytes: number, most: number }),
  problem("sheet-too-wide", { rows: number, columns: number }),
  problem("error-cells", { cells: number }),
  problem("broken-quotes", { row: number }),
  problem("no-header-row"),
  problem("not-membership", { row: number, column: number }),
  problem("missing-membership", { column: number, rows: number }),
  problem("ambiguous-count", { row: number, column: number }),
  problem("codes-rounded", { column: number, rows: number }),
  problem("missing-role", { role: v.picklist(rolesInFile) }),
  problem("repeated-role", { role: v.picklist([...rolesInFile, ...stratumNames]), columns: number }),
  problem("unusable-list-name"),
  problem("not-a-list-name", { row: number, column: number }),
  problem("one-table-only", { tables: number }),
  problem("files-changed"),
  problem("list-inside-list", { inner: text, outer: text }),
  problem("codes-nearly-equal", { codes: number, by: v.picklist(["case", "zeros"]) }),
  problem("rows-without-code", { list: text, rows: number, of: number }),
  problem("code-often", { list: text, rows: number }),
  problem("strata-disagree", { stratum: v.picklist(stratumNames), persons: number }),
  problem("values-unknown", { stratum: v.picklist(stratumNames), rows: number }),
  problem("rows-on-no-list", { rows: number }),
];

/** A notebook that cannot be read as written. */
const documentProblems = [
  problem("document-too-large", { bytes: number, most: number }),
  problem("too-many-cells", { cells: number, most: number }),
  problem("markup-too-dense", { most: number }),
  problem("yaml-syntax", {
    fault: v.picklist([
      "indentation",
      "tab",
      "missing-sign",
      "nesting",
      "first-sign",
      "escape",
      "second-document",
      "other",
    ]),
  }),
  problem("repeated-key", { key: text }),
  problem("yaml-not-plain", { what: v.picklist(["alias", "tag", "key", "depth"]) }),
  problem("unclosed-cell"),
  problem("unknown-cell-kind", { kind: text, known: list(text) }),
  problem("bad-cell-name", { name: text }),
  problem("repeated-name", { name: text }),
  problem("unknown-key", { key: text, known: list(text) }),
  problem("missing-key", { key: text }),
  problem("wrong-value", { key: text, expected }),
  problem("wrong-key", { key: text, expected }),
  problem("one-of-keys", { keys: list(text), written: list(text) }),
  problem("unknown-cell", { name: text, known: list(text) }),
  problem("wrong-cell-kind", { name: text, expected: list(text), found: text }),
  problem("cycle", { members: list(text) }),
];

/**
 * Why a model has no estimate: no extended maximum likelihood, parameters that the data cannot tell apart, both, or an
 * iteration that found no maximum although there is one.
 */
export const notEstimableReasons = [
  "no-maximum",
  "not-identifiable",
  "no-maximum-and-not-identifiable",
  "did-not-converge",
] as const;
export type NotEstimable = (typeof notEstimableReasons)[number];

/** A model that cannot be read or fitted. */
const modelProblems = [
  problem("bad-model", { model: text, lists: number }),
  problem("model-not-estimable", { model: text, reason: v.picklist(notEstimableReasons) }),
  problem("no-estimable-model", { candidates: number }),
  problem("too-many-models", { lists: number, order: number, largestOrder: number }),
  problem("too-many-to-exhaust", { lists: number, order: number, mostLists: number }),
  problem("order-too-high", { order: number, most: number }),
  problem("nobody-on-two-lists"),
  problem("low-sample-coverage", { coverage: number, least: number }),
  problem("dependence-runs-away"),
  problem("fewer-than-seen"),
];

/** By which models are compared. */
export const criteria = ["bic", "aic"] as const;

/** What keeps an interval from being given, or qualifies it. */
const intervalProblems = [
  problem("resamples-one-sided", { below: number, resamples: number }),
  problem("interval-not-monotone", { level: number }),
  problem("jackknife-incomplete", { failed: number, histories: number }),
  problem("resamples-unfitted", { unfitted: number, resamples: number }),
  problem("terms-at-boundary", { terms: list(text) }),
  problem("counts-hidden", { cells: number, low: number, high: number }),
  problem("no-upper-limit", { level: number, low: number }),
  problem("no-likelihood-peak"),
  problem("near-tie", {
    criterion: v.picklist(criteria),
    /** How far above the best a model may be. */
    gap: number,
    /** Models that are so near the best, the smallest and the largest total among them, and their ratio. */
    models: number,
    low: number,
    high: number,
    ratio: number,
  }),
  problem("no-such-stratum", { name: text, known: list(text) }),
  problem("stratum-not-estimated", { stratum: text, reason: text }),
];

/** What happens to work in progress. */
const runProblems = [
  problem("cancelled"),
  problem("worker-crashed", { detail: text }),
  problem("blocked", { by: text }),
  problem("not-loaded"),
  problem("bug", { detail: text }),
  /** Of what rests on an upload, in a file that leaves the computer. */
  problem("reason-withheld"),
];

/** What the checks of a table find. Where counts are hidden, each says only what holds whatever they are, or that it may. */
const tableCheckProblems = [
  problem("two-lists", {
    /** Whether the notebook takes two lists nevertheless, having lowered the threshold. */
    allowed: v.boolean(),
  }),
  problem("list-may-be-inside-list", { inner: text, outer: text }),
  problem("too-few-overlaps", { overlaps: boundsSchema, least: number }),
  problem("few-overlaps", {
    overlaps: boundsSchema,
    enough: number,
    /** Between the ends of the narrowest 95 % interval that so many overlaps allow. */
    factor: number,
  }),
  problem("maybe-few-overlaps", { overlaps: boundsSchema, enough: number }),
  problem("looks-like-referral", {
    list: text,
    other: text,
    /** Whether no hidden count makes the shares uncertain. */
    exact: v.boolean(),
    /** The least share of `list` that can be on `other`. */
    share: number,
    /** The largest share that can be on `other` of the people whom only further lists know; null where there are none. */
    otherwise: v.nullable(number),
  }),
  problem("empty-pairs", {
    /** The pair with the most people expected first. */
    pairs: list(object({ lists: pair, expected: number })),
  }),
  problem("tiny-lists", { lists: list(object({ list: text, people: boundsSchema })), enough: number }),
  problem("margin-does-not-fit", {
    /** Null where it is that of all people. */
    list: v.nullable(text),
    stated: boundsSchema,
    counted: boundsSchema,
    /** By how many people the table has too many (or, negative, too few), at the least. */
    excess: number,
  }),
];

/** What the checks of a set of estimates find, each by the names that the estimates have in the notebook. */
const estimatesProblems = [
  problem("methods-disagree", {
    /** How many acceptable estimates there are, which of them are furthest apart, and the ratio of their totals. */
    methods: number,
    lowest: text,
    highest: text,
    ratio: number,
  }),
  problem("estimate-runs-away", {
    name: text,
    /** The total as a multiple of the people seen, and the most that is believed. */
    times: number,
    most: number,
  }),
  problem("interval-runs-away", {
    name: text,
    level: number,
    /** The upper end as a multiple of the people seen; null where there is none. */
    times: v.nullable(number),
    most: number,
  }),
  problem("chains-disagree", { name: text, rHat: number, most: number }),
  problem("interval-wide", {
    name: text,
    level: number,
    /** Between the ends. */
    ratio: number,
  }),
  problem("interval-too-narrow", {
    name: text,
    level: number,
    /** m, of hidden counts the most that it can be. */
    overlaps: number,
    /** The width as a share of the narrowest that so many overlaps allow. */
    share: number,
  }),
  problem("lists-not-covered", {
    /** How many lists could be estimated from the others with an interval, and how these did. */
    lists: number,
    covered: number,
    tooLow: number,
    tooHigh: number,
  }),
];

/** A variation of an estimate that cannot be made, or that is worth a note. */
const scenarioProblems = [
  problem("too-many-scenarios", { scenarios: number, most: number }),
  /** The estimate that should be varied compares lists and gives no number. */
  problem("base-without-number", { base: text }),
  problem("method-without-prior", { method: text }),
  /** The base is a sum over strata, and the scenario knows how to change a whole table only. */
  problem("needs-whole-table"),
  problem("spread-of-simulations", {
    tables: number,
    unfitted: number,
    /** Totals between which the middle 95 % of the simulated tables lie. */
    low: number,
    high: number,
  }),
];

/** A plan for collecting data that cannot be reckoned with. */
const designProblems = [
  /** The base claims no number of people, and none is given. */
  problem("design-without-people", { base: text }),
  problem("nobody-left-to-find", { people: number, seen: number }),
  /** A list may reach up to `most` times as many as now. */
  problem("reaches-everybody", { list: text, most: number }),
  problem("formula-needs-independence"),
];

/** An assumed dependence between lists that cannot be put in place of what the base has, or qualifies what it gives. */
const dependenceProblems = [
  problem("not-a-pair", { list: text }),
  problem("dependence-varies", {
    between: pair,
    /** All that the model links at once, the two among them. */
    lists: list(text),
  }),
  problem("dependence-needs-model"),
  problem("dependence-needs-base-model"),
  problem("dependence-already-assumed", { between: list(text) }),
  problem("dependence-of-bound"),
  problem("dependence-keeps-model"),
];

/** A prior that cannot be used as written, or a posterior that is not what one number can say. */
const posteriorProblems = [
  problem("prior-incomplete", {
    prior: v.picklist(["uniform", "log-normal", "negative-binomial"]),
    /** Keys of the prior that must be given. */
    missing: list(text),
  }),
  problem("prior-range-reversed", { low: number, high: number }),
  problem("prior-median-off", {
    median: number,
    /** The middle 90 % of the prior, and the median that a log-normal then has. */
    low: number,
    high: number,
    fitting: number,
  }),
  problem("prior-below-seen", { largest: number, people: number }),
  /** At most this probability lies beyond the largest number of people that was considered. */
  problem("posterior-beyond-grid", { largest: number, probability: number }),
  problem("separate-modes", {
    /** From the lowest to the highest, at least two: the median of each, and its probability. */
    modes: list(object({ total: number, probability: number })),
  }),
];

/** What the chains of a sampler leave in doubt. */
const samplerProblems = [
  /** No number is told, as the chains did not come to the same answer. */
  problem("total-withheld", {
    chains: number,
    /** Chains whose median lies outside what nearly all draws of the others say. */
    apart: number,
    rHat: number,
    most: number,
    /** The smallest and the largest median of a chain. */
    low: number,
    high: number,
  }),
  problem("few-effective-draws", {
    /** Of which part of the distribution; the ends are those of the interval at `level`. */
    part: v.picklist(["middle", "low", "high"]),
    level: number,
    effective: number,
    wanted: number,
  }),
  /** Runs of the sampler stayed beyond an end of the interval for long: another explanation, weighed inexactly. */
  problem("stays-beyond-limit", {
    end: v.picklist(["low", "high"]),
    level: number,
    limit: number,
    stays: number,
    /** The median of the draws of these stays. */
    around: number,
  }),
  /** The prior allows at most `times` as many unseen people as were seen, and `probability` lies close below. */
  problem("cap-binds", { times: number, probability: number }),
];

/** A median and the middle `level` of the draws. */
const outcome = object({ total: number, low: number, high: number });
export type ThresholdOutcome = Output<typeof outcome>;

/** What a selection of interactions by their posterior leaves in doubt. */
const thresholdProblems = [
  /** Whether the interaction belongs to the model cannot be told from the draws. */
  problem("undecided-term", {
    lists: list(text),
    /** |mean / sd|, its Monte Carlo error, and the threshold that it is compared with. */
    ratio: number,
    error: number,
    threshold: number,
    kept: v.boolean(),
    level: number,
    with: outcome,
    without: outcome,
  }),
  /** Interactions of three lists were not tried, as the model with all of them has no posterior. */
  problem("triples-left-out", { triples: number }),
];

/** What importance sampling over many models leaves in doubt. */
const importanceProblems = [
  /** A search found models with this share of all posterior probability, less than was asked for. */
  problem("models-not-found", { coverage: number, wanted: number }),
  /** The number with this probability below it has so large a standard error that another seed could move it. */
  problem("quantile-unsettled", { probability: number, total: number, error: number }),
  /** A few draws carry most of the weight in some models. */
  problem("weights-degenerate", {
    models: number,
    /** The most probable of them, and the posterior probability of all. */
    model: text,
    probability: number,
    effective: number,
  }),
  /** Draws beyond the largest number that people can have are counted as that number. */
  problem("draws-beyond-people", { largest: number, probability: number }),
];

/** Figures, published or to be drawn, that are not there. */
const figureProblems = [
  problem("unknown-figures", { dataset: text, name: text, known: list(text) }),
  problem("nothing-to-show", { name: text }),
  problem("no-chains", { name: text }),
  /** Rates of an estimate, without inhabitants. */
  problem("no-population", { name: text }),
];

const plainProblems = [
  ...tableProblems,
  ...dataCellProblems,
  ...gateProblems,
  ...intakeProblems,
  ...documentProblems,
  ...modelProblems,
  ...intervalProblems,
  ...runProblems,
  ...tableCheckProblems,
  ...estimatesProblems,
  ...scenarioProblems,
  ...designProblems,
  ...dependenceProblems,
  ...posteriorProblems,
  ...samplerProblems,
  ...thresholdProblems,
  ...importanceProblems,
  ...figureProblems,
];

/**
 * Everything that can be expected to go wrong, as data. A language has one sentence for each code: what is wrong, and what
 * to do next. Rows and columns are counted from 1, the header being row 1.
 */
export type Problem =
  | Output<(typeof plainProblems)[number]>
  | { readonly code: "step-refused"; readonly step: number; readonly name: string; readonly reason: Problem }
  /** Entries are counted from 1; `name` is the key of the plan. */
  | { readonly code: "plan-refused"; readonly entry: number; readonly name: string; readonly reason: Problem }
  | { readonly code: "in-file"; readonly file: string; readonly problem: Problem };

const everyProblem = v.variant("code", [
  ...plainProblems,
  problem("step-refused", { step: number, name: text, reason }),
  problem("plan-refused", { entry: number, name: text, reason }),
  problem("in-file", { file: text, problem: reason }),
]);
export const problemSchema: Exactly<typeof everyProblem, Problem> = everyProblem;
