import type {
  ChainsInput,
  EstimatesInput,
  HistoryFit,
  ModelsInput,
  OneEstimateInput,
  PeopleRow,
  RangeInput,
  RatesInput,
  ResidualsInput,
  StabilisationInput,
  TrajectoryInput,
} from "../../figures/figure.ts";
import { devianceResidual } from "../../kernel/loglinear/deviance-residual.ts";
import { fitOneModel } from "../../kernel/loglinear/fit-models.ts";
import { rankNormalisedRHat } from "../../kernel/sampling/sampler-diagnostics.ts";
import { inEveryLanguage } from "../../locale/catalogues.ts";
import { toldInterval } from "../../locale/estimate-sentence.ts";
import { claims, isLowerBound } from "../../model/claim.ts";
import { type Estimate, hasTotal } from "../../model/estimate.ts";
import { byLanguage, type InEveryLanguage } from "../../model/language.ts";
import { parseModel } from "../../model/model-notation.ts";
import type { ScenarioResults, ScenarioRow } from "../../model/scenario-results.ts";
import type { EstimateValue } from "../estimate/index.ts";
import type { FigureSubject, GivenInputs, Population } from "./index.ts";

/** The scenarios whose rows can be a trajectory, and what is added along it. */
const along = { only: "lists", years: "years" } as const;

const isAlong = (scenario: string | undefined): scenario is keyof typeof along =>
  scenario !== undefined && Object.hasOwn(along, scenario);

/** The steps of scenarios that keep more and more lists or years, or of an estimate divided by one column; else null. */
function trajectoryInput(subject: FigureSubject): TrajectoryInput | null {
  switch (subject.kind) {
    case "scenarios":
      return fromScenarios(subject.value);
    case "estimate":
      return fromStrata(subject.value);
    default:
      return null;
  }
}

function fromStrata({ estimate, by }: EstimateValue): TrajectoryInput | null {
  const rows = strataRows(estimate);
  if (by.length !== 1 || rows.length < 2) return null;
  return { along: by[0] === "year" ? "years" : "strata", adds: false, rows };
}

/** Rows that do something else besides, or something else altogether, take no part. The base, with all there is, ends it. */
function fromScenarios({ rows, base }: ScenarioResults): TrajectoryInput | null {
  const scenario = rows.map(soleScenario).find(isAlong);
  if (scenario === undefined) return null;
  const steps = rows.filter((row) => soleScenario(row) === scenario);
  const kept = steps.map(({ settings }) => [settings[0]?.value].flat().map(String));
  const adds = kept.every((names, step) => step === 0 || isWithin(kept[step - 1] ?? [], names));
  const apart = scenario === "years" && kept.every((names) => names.length === 1);
  if (!adds && !apart) return null;
  const known = steps.map(({ label, outcome }) => rowOf(label, outcome?.ok ? outcome.value : null));
  const end = adds && !isSameStep(known.at(-1), base.estimate) ? [baseRow(base, along[scenario])] : [];
  const all = [...known, ...end];
  return all.length < 2 ? null : { along: along[scenario], adds, rows: all };
}

const soleScenario = ({ settings }: ScenarioRow): string | undefined =>
  settings.length === 1 ? settings[0]?.scenario : undefined;

const isWithin = (fewer: readonly string[], more: readonly string[]): boolean =>
  fewer.length < more.length && fewer.every((name) => more.includes(name));

const rowOf = (label: PeopleRow["label"], estimate: Estimate | null): PeopleRow =>
  estimate ? estimateRow(label, estimate) : { label, observed: null, total: null, interval: null, claim: "number" };

const isSameStep = (row: PeopleRow | undefined, { observed, total }: Estimate): boolean =>
  row?.observed === observed && row.total === total;

function baseRow({ name, estimate }: ScenarioResults["base"], step: "lists" | "years"): PeopleRow {
  return estimateRow(
    inEveryLanguage((say) => say.figures.trajectory.everything[step](name)),
    estimate,
  );
}

/** Histories that nobody has and of which the model expects fewer people than this are left out. */
const hardlyAnybody = 0.1;
/** A fit whose total is further off than this, relatively, is not the one that gave the estimate. */
const sameTotal = 1e-6;

/**
 * How well the model of an estimate fits its table; null where the method has no model, or where it fitted one to
 * something else than the table. Cost: one fit.
 */
export function residualsInput(label: string, { estimate, data, by }: EstimateValue): ResidualsInput | null {
  const { model } = estimate;
  const { table } = data;
  if (model === null || by.length > 0) return null;
  const parsed = parseModel(model.model, table.lists.length);
  const fit = parsed.ok ? fitOneModel(parsed.value, table) : null;
  if (fit === null || Math.abs(fit.total / model.total - 1) > sameTotal) return null;
  const hidden = new Set(table.hidden?.map(({ history }) => history));
  const rows: HistoryFit[] = [];
  fit.means.forEach((fitted, history) => {
    const observed = table.counts[history] ?? 0;
    if (history === 0 || hidden.has(history) || !(fitted > 0)) return;
    if (observed === 0 && fitted < hardlyAnybody) return;
    rows.push({ history, observed, fitted, residual: devianceResidual(observed, fitted) });
  });
  if (rows.length === 0) return null;
  rows.sort((a, b) => Math.abs(b.residual) - Math.abs(a.residual));
  return { label, model: model.model, lists: table.lists, rows, hidden: hidden.size };
}

type Label = PeopleRow["label"];

/** An estimate as a row under a label. */
export function estimateRow(label: Label, { observed, total, intervals, claim }: Estimate): PeopleRow {
  return { label, observed, total, interval: total === null ? null : toldInterval(intervals), claim };
}

/** The same word in every language, as names that somebody gave. */
export const name = (label: string): InEveryLanguage<string> => byLanguage(() => label);

/** The strata of an estimate as rows, in their order; none where it was not divided. */
export function strataRows({ tables }: Estimate): PeopleRow[] {
  const strata = tables.find((table) => table.name === "strata")?.rows ?? [];
  return strata.map(({ stratum, observed, total, level, low, high, claim }) => ({
    label: name(String(stratum)),
    observed: Number(observed),
    total: number(total),
    interval: [level, low, high].every((each) => number(each) !== null)
      ? { level: Number(level), low: Number(low), high: Number(high) }
      : null,
    claim: claims.find((each) => each === claim) ?? "number",
  }));
}

const number = (value: string | number | null | undefined): number | null => (typeof value === "number" ? value : null);

/** R-hat and what else is told of chains needs so many draws of each. */
const leastDraws = 8;

/** The chains of an estimate, also where its number is withheld; null where its method has none, or only one. */
export function chainsInput(label: string, { observed, draws, diagnostics }: Estimate): ChainsInput | null {
  const count = diagnostics.chains ?? 0;
  const length = draws.length / count;
  if (count < 2 || length < leastDraws || !Number.isInteger(length)) return null;
  const chains = Array.from({ length: count }, (_, c) => draws.subarray(c * length, (c + 1) * length));
  return { label, observed, chains, rHat: diagnostics.rHat ?? rankNormalisedRHat(chains) };
}

/** What the cells that a figure names give to draw it from, in every form that they can give; null for the others. */
export function figureInputs(subjects: readonly FigureSubject[], population: Population | null = null): GivenInputs {
  const estimates = estimatesOf(subjects);
  const one = estimates?.rows[0] ?? null;
  const data = subjects.find((subject) => subject.kind === "data");
  const first = subjects[0] ?? null;
  const estimate = first?.kind === "estimate" ? first : null;
  return {
    estimates,
    "one-estimate": one,
    chains: estimate && chainsInput(estimate.name, estimate.value.estimate),
    range: one && rangeOf(one),
    table: data ? { table: data.value.table, listNames: data.value.description.listNames } : null,
    tidy: subjects.find((subject) => subject.kind === "tidy")?.value.table ?? null,
    scenarios: subjects.find((subject) => subject.kind === "scenarios")?.value ?? null,
    design: subjects.find((subject) => subject.kind === "design")?.value ?? null,
    "known-lists": subjects.find((subject) => subject.kind === "consistency")?.value.knownLists ?? null,
    models: estimate && modelsOf(estimate.name, estimate.value),
    stabilisation: estimate && stabilisationOf(estimate.name, estimate.value),
    residuals: estimate && residualsInput(estimate.name, estimate.value),
    trajectory: first && trajectoryInput(first),
    rates: estimate && population ? ratesInput(estimate.name, estimate.value, population) : null,
  };
}

function estimatesOf(subjects: readonly FigureSubject[]): EstimatesInput | null {
  const rows = subjects.flatMap((subject) =>
    subject.kind === "estimate" && hasTotal(subject.value.estimate)
      ? [{ label: subject.name, estimate: subject.value.estimate }]
      : [],
  );
  return rows.length === 0 ? null : { rows, observed: Math.max(...rows.map(({ estimate }) => estimate.observed)) };
}

/** Null where the estimate has no interval, for then no range can be told. */
function rangeOf({ estimate }: OneEstimateInput): RangeInput | null {
  const interval = toldInterval(estimate.intervals);
  return (
    interval && {
      observed: estimate.observed,
      low: interval.low,
      high: isLowerBound(estimate.claim) ? null : interval.high,
    }
  );
}

/** Null where no models were compared. */
function modelsOf(label: string, { estimate, lists }: EstimateValue): ModelsInput | null {
  const { models, observed } = estimate;
  return models && models.best.length > 0 ? { label, observed, models, lists } : null;
}

/** Null where no choice among models was repeated. */
function stabilisationOf(label: string, { estimate }: EstimateValue): StabilisationInput | null {
  const { stabilisation: rows, observed } = estimate;
  return rows.length > 0 ? { label, observed, rows } : null;
}

/** The strata of an estimate, or the whole of one that was not divided, with the inhabitants of each. */
function ratesInput(label: string, { estimate }: EstimateValue, population: Population): RatesInput {
  const strata = strataRows(estimate);
  const rows = strata.length > 0 ? strata : [estimateRow(name(label), estimate)];
  const inhabitants = (stratum: string): number | null => {
    if (!population.apart) return population.people;
    return Object.hasOwn(population.byStratum, stratum) ? (population.byStratum[stratum] ?? null) : null;
  };
  return {
    rows: rows.map((row) => ({ ...row, observed: row.observed ?? 0, population: inhabitants(row.label.en) })),
    apart: population.apart,
  };
}
