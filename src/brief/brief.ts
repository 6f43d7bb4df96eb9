import type { EstimateValue } from "../cells/estimate/index.ts";
import type { ScenariosValue } from "../cells/scenarios/index.ts";
import type { CellState } from "../cells/session/cell-state.ts";
import type { Studies, Study } from "../cells/session/study.ts";
import { briefReason } from "../locale/brief-reason.ts";
import { inEveryLanguage } from "../locale/catalogues.ts";
import { tippingSentence } from "../locale/tipping-sentence.ts";
import type { InEveryLanguage } from "../model/language.ts";
import { observedBounds } from "../model/overlap-table.ts";
import { textIn } from "../model/texts.ts";
import type { Verdict, VerdictLevel } from "../model/verdict.ts";
import type { Notebook } from "../notebook/document.ts";
import { type BriefCells, briefCells, judgedCells } from "./cells.ts";
import type {
  BriefChanges,
  BriefContent,
  BriefHeadline,
  BriefMethod,
  BriefPopulation,
  BriefScenario,
  BriefVerdict,
} from "./content.ts";
import { briefGroups } from "./groups.ts";
import { headlineOf, type LeadingEstimate, leadingEstimate } from "./headline.ts";
import { listName, methodName } from "./names.ts";
import { twoFigures } from "./range.ts";
import {
  briefScenarios,
  type ChosenScenario,
  chosenScenarios,
  farthestOfEach,
  moves,
  scenarioValues,
} from "./scenarios.ts";
import { countTold } from "./suppression.ts";
import { estimateTold } from "./told.ts";

const mostMovers = 3;
const mostTipping = 3;

/** A smaller change than this, either way, is not worth a word. */
const worthTelling = 1.05;

/** Scenarios that count other people: they answer another question rather than the same one otherwise. */
const otherQuestions: ReadonlySet<string> = new Set(["definition", "years", "strata"]);

const noChanges: BriefChanges = { movers: [], envelope: null, tipping: [] };

/**
 * Which assumption moves the headline most, and which others do that are not `shown` side by side; how far all of them
 * move it; and where a conclusion turns over.
 */
function briefChanges(
  values: readonly ScenariosValue[],
  chosen: readonly ChosenScenario[],
  shown: readonly BriefScenario[],
  headline: string,
): BriefChanges {
  const same = chosen.filter(
    ({ row, factor, isOfHeadline }) =>
      isOfHeadline && factor !== null && !row.settings.some(({ scenario }) => otherQuestions.has(scenario)),
  );
  const movers = farthestOfEach(same)
    .filter((each) => moves(each) >= Math.log(worthTelling))
    .toSorted((a, b) => moves(b) - moves(a))
    .filter(({ label }, index) => index === 0 || !shown.some((each) => isSameText(each.label, label)));
  const factors = same.map(({ factor }) => factor ?? 1);
  return {
    movers: movers.slice(0, mostMovers).map(({ label, factor }) => ({ label, factor: factor ?? 1 })),
    envelope:
      factors.length > 1 ? { scenarios: factors.length, low: Math.min(...factors), high: Math.max(...factors) } : null,
    tipping: values.flatMap((value) => tippingOf(value, headline)).slice(0, mostTipping),
  };
}

const isSameText = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Where the conclusions of a cell turn over, with its method where that is not the one of the headline. */
function tippingOf({ base, dials, dataset, provenance }: ScenariosValue, headline: string): BriefChanges["tipping"] {
  return dials.flatMap((dial) =>
    dial.tippingPoints.map((point) =>
      inEveryLanguage(({ scenarios }, language) => {
        const sentence = tippingSentence(dial, point, language, dataset.listNames);
        const method = methodName(provenance.estimator)[language];
        return base.name === headline ? sentence : `${sentence.replace(/\.$/, "")} (${scenarios.ofMethod(method)}).`;
      }),
    ),
  );
}

/** More reasons than this are left to the notebook. */
const mostReasons = 3;

/**
 * What a brief of the notebook says as its cells stand now. No number is told before all estimates of the study are
 * there, since the verdict rests on all of them, and none that the verdict forbids. Cost: some checks of each group.
 */
export function briefOf(notebook: Notebook, states: ReadonlyMap<string, CellState>, studies: Studies): BriefContent {
  const { title, question, language } = notebook;
  const cells = briefCells(notebook);
  const study = cells.data === null ? undefined : studies.get(cells.data);
  const empty: BriefContent = {
    format: 1,
    title,
    question,
    language,
    counted: null,
    period: null,
    lists: [],
    known: null,
    verdict: null,
    headline: { kind: "none", because: "no-data" },
    method: null,
    population: null,
    groups: [],
    others: [],
    scenarios: [],
    changes: noChanges,
    sources: [],
  };
  if (study === undefined) {
    const isOver = cells.data === null || isSettled(states.get(cells.data));
    return isOver ? empty : { ...empty, headline: { kind: "waiting" } };
  }
  return { ...empty, ...ofStudy(notebook, cells, states, study) };
}

function ofStudy(
  notebook: Notebook,
  cells: BriefCells,
  states: ReadonlyMap<string, CellState>,
  study: Study,
): Partial<BriefContent> {
  const { value: data, verdict } = study;
  const { description, table } = data;
  const isPublic = isShipped(notebook, study.data);
  const named = (list: string): InEveryLanguage<string> => listName(description.listNames, list);
  const complete = judgedCells(cells).every((name) => isSettled(states.get(name)));
  const leading = complete ? leadingEstimate(cells, states, verdict.level) : null;
  const headline = complete ? headlineUnder(leading, verdict.level) : ({ kind: "waiting" } as const);
  const known = countTold(observedBounds(table), isPublic);
  const tellsNumbers = headline.kind === "range" || headline.kind === "at-least";
  const values = tellsNumbers ? scenarioValues(cells, states) : [];
  const chosen = chosenScenarios(values, leading?.name ?? "");
  const scenarios = briefScenarios(chosen, verdict.level);
  const told = known.kind === "counted" && tellsNumbers;
  return {
    counted: inEveryLanguage((_, language) => textIn(description.counts, language)),
    period: inEveryLanguage((_, language) => textIn(description.year, language)),
    lists: table.lists.map(named),
    known,
    verdict: complete ? verdictTold(verdict, named, isPublic) : null,
    headline,
    method: leading && tellsNumbers ? methodOf(leading) : null,
    population: notebook.population > 0 ? populationOf(notebook, known, headline) : null,
    groups: briefGroups({
      notebook,
      cells,
      states,
      data,
      isPublic,
      level: told ? verdict.level : "no-estimate",
    }),
    others: tellsNumbers ? otherAnswers(cells, states, leading, verdict.level) : [],
    scenarios,
    changes: headline.kind === "range" ? briefChanges(values, chosen, scenarios, leading?.name ?? "") : noChanges,
    sources: [description.citation, description.source, notebook["population-source"]].filter(
      (source, index, all) => source !== "" && all.indexOf(source) === index,
    ),
  };
}

/** The verdict with its heaviest reasons in plain words, each once. */
function verdictTold(
  { level, reasons }: Verdict,
  named: (list: string) => InEveryLanguage<string>,
  mayTellNumbers: boolean,
): BriefVerdict {
  const told = reasons.map(({ problem }) =>
    briefReason(problem, { named: (list, language) => named(list)[language], mayTellNumbers }),
  );
  const once = [...new Map(told.map((reason) => [JSON.stringify(reason), reason])).values()];
  return { level, reasons: once.slice(0, mostReasons) };
}

function headlineUnder(leading: LeadingEstimate | null, level: VerdictLevel): BriefHeadline {
  if (level === "no-estimate") return { kind: "none", because: "verdict" };
  return leading === null ? { kind: "none", because: "no-estimate" } : headlineOf(leading, level);
}

/** Whether nothing more is to be expected of a cell unless somebody changes it; a cell that is not there is no matter. */
export function isSettled(state: CellState | undefined): boolean {
  return state === undefined || state.status === "done" || state.status === "failed" || state.status === "blocked";
}

/** Whether the table is one that comes with the app, and so has been published. */
function isShipped(notebook: Notebook, data: string): boolean {
  const cell = notebook.cells.get(data);
  return cell?.sound === true && "dataset" in cell.spec;
}

const methodOf = ({ value: { estimate, provenance }, interval }: LeadingEstimate): BriefMethod => ({
  name: methodName(provenance.estimator),
  interval: interval.kind,
  modelling: estimate.modelling,
  resamples: estimate.diagnostics.resamples,
});

function populationOf(notebook: Notebook, known: BriefContent["known"], headline: BriefHeadline): BriefPopulation {
  const { population, "population-source": source } = notebook;
  const rate = (people: number): number => twoFigures((people / population) * 100_000);
  const span = headline.kind === "range" ? headline.total : null;
  return {
    people: population,
    source,
    known: known?.kind === "counted" ? rate(known.low) : null,
    total: span && { low: rate(span.low), high: rate(span.high) },
  };
}

/** Estimates that are marked to be shown beside the headline. */
function otherAnswers(
  { estimates }: BriefCells,
  states: ReadonlyMap<string, CellState>,
  leading: LeadingEstimate | null,
  level: VerdictLevel,
): readonly BriefScenario[] {
  return estimates.flatMap(({ name, marks }) => {
    const state = states.get(name);
    if (marks.audience !== "brief" || state?.status !== "done" || state.value === leading?.value) return [];
    const { estimate } = state.value as EstimateValue;
    return [{ label: inEveryLanguage(() => name), outcome: estimateTold(estimate, level) }];
  });
}
