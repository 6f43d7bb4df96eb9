import type { EstimateValue } from "../cells/estimate/index.ts";
import type { CellState } from "../cells/session/cell-state.ts";
import type { Studies, Study } from "../cells/session/study.ts";
import { briefReason } from "../locale/brief-reasons.ts";
import type { InEveryLanguage } from "../model/language.ts";
import { observedBounds } from "../model/overlap-table.ts";
import type { Verdict, VerdictLevel } from "../model/verdict.ts";
import type { Notebook } from "../notebook/document.ts";
import { type BriefCells, briefCells, judgedCells } from "./brief-cells.ts";
import { briefChanges, noChanges } from "./changes.ts";
import type {
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
import { briefScenarios, chosenScenarios, scenarioValues } from "./scenarios.ts";
import { countTold } from "./suppression.ts";
import { estimateTold } from "./told.ts";

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
    counted: description.counts,
    period: description.year,
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
  const once = told.filter(({ en }, index) => told.findIndex((each) => each.en === en) === index);
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
    return [{ label: { en: name, da: name }, outcome: estimateTold(estimate, level) }];
  });
}
