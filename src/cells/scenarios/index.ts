import { missingScenarios, scenarioOutcomes } from "../../figures/scenarios.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { rangeText, toldInterval } from "../../locale/estimate-sentence.ts";
import { formatCount, formatRatio } from "../../locale/numbers.ts";
import type { Phrase } from "../../locale/phrase.ts";
import { estimateUnderVerdict, withVerdict } from "../../locale/verdict-sentences.ts";
import type { DatasetDescription } from "../../model/dataset.ts";
import type { Method } from "../../model/estimator.ts";
import type { FieldWords } from "../../model/field-words.ts";
import type { Field, Fields, GridEntry } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import type { Provenance } from "../../model/provenance.ts";
import { success } from "../../model/result.ts";
import type { MethodFields, Scenario } from "../../model/scenario.ts";
import type { Conclusion, ScenarioOutcome, ScenarioResults } from "../../model/scenario-results.ts";
import { isWithheld } from "../../model/verdict.ts";
import { mostScenarios, scenarioNamed } from "../../scenarios/expand-grid.ts";
import { scenarios as registry } from "../../scenarios/index.ts";
import type { CellEngine, CellKind } from "../cell-kind.ts";
import type { Methods } from "../estimate/index.ts";
import type { Late } from "../late.ts";
import { anyMethodWords, methodNames } from "../method/method-names.ts";

export type ScenariosSpec = {
  /** The estimate that is varied. */
  readonly base: string;
  readonly vary: readonly GridEntry[];
  readonly conclusions: readonly Readonly<Record<string, unknown>>[];
  readonly interval: "as-base" | "none";
};

/** What a scenarios cell gives to its view and to the cells that name it; while it fills in, rows without an outcome. */
export interface ScenariosValue extends ScenarioResults {
  readonly conclusions: readonly Conclusion[];
  /** Of the base. */
  readonly provenance: Provenance;
  /** Of the base. */
  readonly dataset: DatasetDescription;
}

/** A smaller change than this, either way, is not worth naming. */
const worthNaming = 1.05;

/** How many scenarios there are, from where to where they reach, which of them moves the answer most, and what is missing. */
export function scenariosFinding(results: ScenarioResults, language: Language): Phrase {
  const missing = missingScenarios(results, language).map((sentence) => ` ${sentence}`);
  return [...reach(results, language), ...missing];
}

function reach(results: ScenarioResults, language: Language): Phrase {
  const say = catalogues[language].cells.scenarios;
  const { estimate: base } = results.base;
  const seen = formatCount(base.observed, language);
  const finished = scenarioOutcomes(results).finished.filter(({ estimate }) => estimate.claim === "number");
  const [first] = finished;
  if (!first) return say.nothing(seen);
  const ends = finished.map(({ estimate }) => {
    const { low, high } = toldInterval(estimate.intervals) ?? { low: estimate.total, high: estimate.total };
    return { low: Math.max(low, estimate.observed), high, observed: estimate.observed };
  });
  const lowest = ends.reduce((a, b) => (b.low < a.low ? b : a));
  const highest = Math.max(...ends.map(({ high }) => high));
  const [low, high] = rangeText(lowest.low, Math.max(lowest.low, highest), lowest.observed, language);
  const found = say.reach({
    scenarios: formatCount(finished.length, language),
    one: finished.length === 1,
    low,
    high,
    seen,
  });
  const ratio = ({ estimate }: typeof first): number => estimate.total / base.total;
  const size = (each: typeof first): number => Math.abs(Math.log(ratio(each)));
  const most = finished.reduce((a, b) => (size(b) > size(a) ? b : a));
  const moved =
    size(most) < Math.log(worthNaming)
      ? say.movesNothing
      : say.moves(most.row.label[language], formatRatio(ratio(most), language));
  return [...found, moved];
}

const people = { kind: "number", default: 0, low: 0, high: 1e9, whole: true } as const;
const conclusionFields = { below: { below: people }, above: { above: people } } as const satisfies Record<
  string,
  Fields
>;
const mostConclusions = 10;

/** Variations of one estimate: what becomes of it when data, method or assumptions are other than they are. */
export function scenariosKind(
  { methods }: Pick<Methods, "methods">,
  engine: Late<CellEngine<ScenariosSpec, ScenariosValue, readonly ScenarioOutcome[]>>,
): CellKind<ScenariosSpec, ScenariosValue, readonly ScenarioOutcome[]> {
  const methodFields: MethodFields = Object.fromEntries(
    Object.entries(methods).map(([name, { fields }]) => [name, fields]),
  );
  const grid: Fields = Object.fromEntries(
    Object.entries<Scenario>(registry).map(([name, { field }]): [string, Field] => [
      name,
      typeof field === "function" ? field(methodFields) : field,
    ]),
  );
  return {
    broughtWords: (_written, language) => ({ vary: varyWords(methods, language) }),
    fields: () => ({
      base: { kind: "cell", of: ["estimate"], many: false },
      vary: { kind: "grid", of: grid, most: mostScenarios },
      conclusions: { kind: "groups", of: conclusionFields, most: mostConclusions },
      interval: { kind: "choice", default: "as-base", choices: ["as-base", "none"] },
    }),
    keyParts: ({ vary }, seed) => {
      const names = [...new Set(vary.flatMap(Object.keys))];
      const named = vary.flatMap(({ method = [] }) => method.map(String));
      return [
        seed,
        ...names.map((name) => `${name} ${scenarioNamed(name).version}`),
        ...[...new Set(named)].map((method) => `${method} ${methods[method]?.version}`),
      ];
    },
    late: engine,
    cost: (...asked) => engine.get().cost(...asked),
    evaluate: (...asked) => engine.get().evaluate(...asked),
    kept: {
      pack: ({ rows }) => rows.map(({ outcome, notes }) => ({ outcome, notes })),
      schema: () => engine.get().schema(),
      unpack: (...offered) => engine.get().unpack(...offered),
    },
    told: {
      guarded: (value, guard) => {
        const { conclusions, provenance, dataset } = value;
        const { estimator, version, options, seed } = provenance;
        const { base, rows, dials } = guard.scenarios(value);
        const origin = { estimator, version, options, seed, data: "" };
        return success({ base, conclusions, provenance: origin, dataset, rows, dials });
      },
    },
    finding: (value, language, verdict) => {
      const found = scenariosFinding(value, language);
      if (verdict === null) return found;
      const { estimate } = value.base;
      const told = isWithheld(verdict.level) ? estimateUnderVerdict(estimate, verdict.level, language) : found;
      return withVerdict(told, verdict, language);
    },
  };
}

/** What can be varied; the options of the methods are among it. */
function varyWords(estimators: Readonly<Record<string, Method>>, language: Language): FieldWords {
  const { cells, scenarios } = catalogues[language];
  const { kinds } = scenarios;
  const options = anyMethodWords(estimators, language);
  return {
    ...cells.scenarios.fields.vary,
    fields: {
      ...kinds,
      method: { ...kinds.method, choices: methodNames(estimators, language) },
      options: { ...kinds.options, fields: options },
      prior: { ...options.prior, ...kinds.prior, fields: options.prior?.fields ?? {} },
    },
  };
}
