import { describe, expect, test } from "vitest";
import type { CellKind } from "../../src/cells/cell-kind.ts";
import { intervalKindInWords } from "../../src/cells/estimate/interval-kind.ts";
import { helpOfFields, wordsOfFields } from "../../src/cells/field-help.ts";
import { type CellKindId, cellKinds } from "../../src/cells/index.ts";
import { estimatesChecks, tableChecks } from "../../src/checks/index.ts";
import { methods } from "../../src/estimators/index.ts";
import { briefReason } from "../../src/locale/brief-reason.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { checkWords } from "../../src/locale/check-words.ts";
import { shortCitation } from "../../src/locale/citation.ts";
import { consistencySentence } from "../../src/locale/consistency-sentence.ts";
import { formatDuration, formatTimeLeft } from "../../src/locale/duration.ts";
import { estimateSentence } from "../../src/locale/estimate-sentence.ts";
import { methodName, methodWords } from "../../src/locale/method-words.ts";
import * as numbers from "../../src/locale/numbers.ts";
import type { BriefPhrase } from "../../src/locale/phrase.ts";
import { problemSentence } from "../../src/locale/problem-sentence.ts";
import { calledIn, planWords, scenarioInBrief, scenarioWords } from "../../src/locale/scenario-words.ts";
import { nameOfLanguage, speech } from "../../src/locale/speech.ts";
import { tippingSentence } from "../../src/locale/tipping-sentence.ts";
import { estimateUnderVerdict, verdictSentences, withVerdict } from "../../src/locale/verdict-sentences.ts";
import { claims } from "../../src/model/claim.ts";
import { modellings } from "../../src/model/estimate.ts";
import type { Method } from "../../src/model/estimator.ts";
import type { Field, Fields, WrittenOptions } from "../../src/model/fields.ts";
import { intervalKinds } from "../../src/model/interval-kind.ts";
import { languages } from "../../src/model/language.ts";
import { problemSchema } from "../../src/model/problem.ts";
import type { Dial, TippingPoint } from "../../src/model/scenario-results.ts";
import { verdictLevels } from "../../src/model/verdict.ts";
import { fieldsWithin } from "../../src/notebook/field-kinds/index.ts";
import { designPlans } from "../../src/scenarios/design/index.ts";
import type { ScenarioName } from "../../src/scenarios/index.ts";
import { examplesOf } from "../model/examples-of.ts";
import { estimateExample, interval95 } from "./estimate-example.ts";
import { problemExamples } from "./problem-examples.ts";
import { another } from "./pseudo-language/language.ts";
import { remaining } from "./pseudo-language/remaining-words.ts";
import { textsIn, writtenIn } from "./pseudo-language/written-in-problem.ts";

const plain = (phrase: BriefPhrase | string): string =>
  typeof phrase === "string"
    ? phrase
    : phrase.map((part) => (typeof part === "string" ? part : "strong" in part ? part.strong : part.as)).join("");

/** What is said in English of these; names that somebody wrote apart. */
const english = (said: readonly (BriefPhrase | string | null | undefined)[], names: readonly string[] = []): string[] =>
  remaining(
    said.map((each) => ({ where: "said", text: plain(each ?? "") })),
    { within: names },
  );

const checks = { ...tableChecks, ...estimatesChecks };

test("the language that nobody speaks is one of the app", () => {
  expect(languages).toContain(another);
  expect(nameOfLanguage(another)).not.toMatch(/[A-Za-z]/);
});

test("everything that is said as it stands is foreign, the glossary and the ends of lists among it", () => {
  const terms = Object.keys(catalogues[another].glossary);
  const said = textsIn(catalogues[another]).filter((text) => !terms.includes(text));
  expect(said.length).toBeGreaterThan(1000);
  expect(english(said, Object.keys(catalogues[another].page.blocks.keyNames))).toEqual([]);
});

describe("a problem", () => {
  test.each(Object.values(problemExamples))("$code is told without a word of English", (problem) => {
    expect(english([problemSentence(problem, another)], writtenIn(problem))).toEqual([]);
    for (const mayTellNumbers of [true, false]) {
      const reason = briefReason(problem, { named: (list) => list, mayTellNumbers });
      expect(english([reason[another]], writtenIn(problem))).toEqual([]);
    }
  });

  test("is told so in every variant that it has", () => {
    for (const problem of examplesOf(problemSchema)) {
      expect(english([problemSentence(problem, another)], writtenIn(problem))).toEqual([]);
    }
  });
});

const saidIn = (helps: ReturnType<typeof helpOfFields>) =>
  helps.flatMap(({ label, help, bounds, usual, choices }) => [label, help, bounds, usual, ...Object.values(choices)]);

describe("what can be chosen", () => {
  test.each(Object.entries<Method>(methods))("of the method %s is foreign", (id, { fields }) => {
    const words = methodWords(id, another);
    const helps = helpOfFields(fields, words?.fields ?? {}, another);
    expect(english([methodName(id, another), words?.about, ...textsIn(words?.tables), ...saidIn(helps)])).toEqual([]);
  });

  test.each(Object.entries<Method>(methods))("of the method %s is foreign in a row of scenarios", (id, { fields }) => {
    const { options } = calledIn([], { method: id, language: another });
    const chosen = Object.entries<Field>(fields).flatMap(([name, field]) => writings(name, field));
    expect(english(chosen.map(options))).toEqual([]);
  });

  test.each(Object.keys(cellKinds) as CellKindId[])("of a cell of the kind %s is foreign", (kind) => {
    const { fields }: CellKind = cellKinds[kind];
    const words = wordsOfFields(kind, {}, another);
    const helps = helpOfFields(fields({}), words, another);
    expect(
      english(
        [catalogues[another].cells[kind].name, catalogues[another].cells[kind].about, ...saidIn(helps)],
        unwritten(fields({})),
      ),
    ).toEqual([]);
  });
});

/** What stands for a text that nobody has written, as it would be written. */
const unwritten = (fields: Fields): readonly string[] =>
  Object.values<Field>(fields).flatMap((field) => [
    ...(field.kind === "text" ? [field.default ?? ""] : []),
    ...unwritten(fieldsWithin(field)),
  ]);

/** Every word that a field takes, as options are written with it. */
const writings = (name: string, field: Field): readonly WrittenOptions[] =>
  (field.kind === "group"
    ? Object.entries<Field>(field.fields).flatMap(([inner, each]) =>
        writings(inner, each).map((value) => ({ [name]: value })),
      )
    : [
        ...(field.kind === "choice" ? field.choices : []),
        ...(field.kind === "number-or-auto" ? ["auto"] : []),
        0.5,
      ].map((word) => ({ [name]: word }))) as readonly WrittenOptions[];

test.each(Object.keys(checks))("the check %s is foreign", (check) => {
  const words = checkWords(check, another);
  expect(english([words?.name, words?.about, ...textsIn(words?.tables)])).toEqual([]);
});

/** Values of each scenario, among them those that change nothing. */
const scenarioValues: Readonly<Record<ScenarioName, readonly unknown[]>> = {
  drop: ["none", ["NG", "GO"]],
  merge: [["PF", "NCA"]],
  only: [["PF", "NG"]],
  years: [["2020", "2021"]],
  strata: [{ region: ["Asia"] }, { office: ["NG"] }],
  definition: [{ sex: ["PF"], office: ["NG", "GO"] }],
  method: Object.keys(methods),
  options: [{ criterion: "aic", interval: { kind: "none", levels: [0.9, 0.5] } }],
  prior: [{ kind: "improper" }],
  censor: [5],
  linkage: [
    { missed: 0, "false-merges": 0 },
    { missed: 0.05, "false-merges": 0.02, replicates: 20 },
  ],
  dependence: [0.4, 1, 2].flatMap((ratio) => [
    { between: ["PF", "NG"], "odds-ratio": ratio },
    { between: [], "odds-ratio": ratio },
  ]),
};

/** Of lists, of columns and of what stands in them. */
const names = ["NG", "GO", "PF", "NCA", "Asia", "office", "NGO"];

test.each(Object.entries(scenarioValues))("the scenario %s is foreign, whatever it supposes", (scenario, values) => {
  const { label, help, ...words } = scenarioWords(scenario, another);
  expect(english([label, help, ...textsIn(words.fields), ...textsIn(words.choices)])).toEqual([]);
  const method = scenario === "prior" ? "threshold" : "best-model";
  for (const value of values) {
    const settings = [{ scenario, value }];
    const called = calledIn(settings, { method, language: another });
    const said = [words.inRow(value, called), scenarioInBrief(settings, called, another)];
    expect(english(said, [...names, "2020", "2021"])).toEqual([]);
  }
});

test.each([
  ["years", [1, 3]],
  ["new-list", [0.1]],
  ["outreach", [2, 3].map((times) => ({ list: "NGO", times }))],
  ["linkage", [0, 0.05]],
  ["dependence", [{ between: ["PF", "NGO"], "odds-ratio": 0.4 }]],
] as const)("the plan %s is foreign, whatever it supposes", (plan, values) => {
  const words = planWords(another)[plan];
  const said = values.map((value) => words?.inRow(value));
  expect(english([words?.label, words?.help, ...textsIn(words?.fields), ...said], names)).toEqual([]);
});

test("every plan is among these", () => {
  expect(Object.keys(designPlans).sort()).toEqual(["dependence", "linkage", "new-list", "outreach", "years"]);
});

describe("an estimate", () => {
  const intervals = [[], [interval95(2744, 2744)], [interval95(2744, 4000)], [interval95(10_976, 25_790)]];
  const totals = [null, 12_349.6];
  const withheld = { ...estimateExample().diagnostics, rHat: 1.7 };
  const estimates = claims.flatMap((claim) =>
    intervals.flatMap((told) =>
      totals.flatMap((total) => [
        estimateExample({ claim, intervals: told, total }),
        estimateExample({ claim, intervals: told, total, diagnostics: withheld }),
      ]),
    ),
  );

  test("is foreign with every claim, interval and verdict", () => {
    const reasons = [{ problem: problemExamples["near-tie"], weight: "warns" as const }];
    for (const estimate of estimates) {
      expect(english([estimateSentence(estimate, another)])).toEqual([]);
      for (const level of verdictLevels) {
        const found = estimateUnderVerdict(estimate, level, another);
        const { label, meaning, reasons: told, decisive } = verdictSentences({ level, reasons }, another);
        const said = [withVerdict(found, { level, reasons }, another), label, meaning, ...told, ...decisive];
        expect(english(said)).toEqual([]);
      }
    }
  });

  test.each(intervalKinds)("says in foreign words how an interval of the kind %s was made", (kind) => {
    const { name } = catalogues[another].intervals[kind];
    for (const modelling of modellings) {
      const made = intervalKindInWords(
        estimateExample({ modelling, intervals: [{ ...interval95(3000, 4000), kind }] }),
        another,
      );
      const inBrief = catalogues[another].brief.basis.interval[kind](modelling, numbers.formatCount(1000, another));
      expect(english([name, made, inBrief, intervalKindInWords(estimateExample({ intervals: [] }), another)])).toEqual(
        [],
      );
    }
  });

  test("is foreign where lists are estimated from the others", () => {
    const method = methodName("stepwise", another);
    const said = [
      [0, 0, 0, 0],
      [0, 0, 0, 5],
      [5, 5, 0, 5],
      [5, 1, 3, 5],
    ].map(([lists = 0, covered = 0, tooLow = 0, known = 0]) =>
      consistencySentence({ lists, covered, tooLow, tooHigh: lists - covered - tooLow }, known, method, another),
    );
    expect(english(said)).toEqual([]);
  });
});

test("where a conclusion turns over is foreign", () => {
  const points = [0.25, 4].map((oddsRatio) => ({ oddsRatio, total: 900, low: null, high: null }));
  const dials: readonly Dial[] = [null, ["PF", "NG"] as const].map((between) => ({
    between,
    points,
    base: 1,
    ownRange: null,
    tippingPoints: [],
  }));
  const turned: readonly TippingPoint[] = (["below", "above"] as const).flatMap((side) =>
    [true, false].flatMap((holdsAtBase) =>
      [null, 0.4].flatMap((at) =>
        (["below", "above"] as const).map((failsWhen) => ({
          conclusion: { side, people: 1000 },
          holdsAtBase,
          at,
          failsWhen,
        })),
      ),
    ),
  );
  const said = dials.flatMap((dial) => turned.map((point) => tippingSentence(dial, point, another)));
  expect(english(said, ["PF", "NG"])).toEqual([]);
});

test("numbers, shares, lists, durations and references are foreign", () => {
  const { series, either, plural, bounds, number } = speech(another);
  const sources = Object.values<Method>(methods).flatMap((method) => method.sources);
  const authors = sources.flatMap((source) => source.authors.map((author) => author.split(",")[0] ?? ""));
  const values = [0, 0.00001, 0.0456, 1, 2.5, 17, 2744, 1_234_567.891];
  const said = [
    ...values.flatMap((value) => [
      numbers.formatCount(value, another),
      numbers.formatRounded(value, another),
      numbers.formatDecimal(value, 2, another),
      numbers.formatPercent(value, another),
      numbers.formatProbability(value, another),
      numbers.formatPlain(value, another),
      numbers.formatRHat(value, another),
      formatDuration(value, another),
      formatTimeLeft(value, another),
      number(value),
    ]),
    bounds({ low: 1, high: 4 }),
    plural(1, "·", "·"),
    ...[series, either].map((joined) => joined(["PF", "NG", "GO"])),
    ...sources.map((source) => shortCitation(source, another)),
  ];
  expect(english(said, [...authors, ...names])).toEqual([]);
});
