import { decomposableGraphs } from "../../kernel/decomposable-graphs.ts";
import { dirichletMarginals } from "../../kernel/dirichlet-marginals.ts";
import { modelFromGenerators } from "../../kernel/hierarchical-model.ts";
import { joinGrids, type MissingGrid, missingGrid } from "../../kernel/missing-grid.ts";
import { type PosteriorSummary, posteriorSummary } from "../../kernel/posterior-summary.ts";
import { type SummedGraphs, sumGraphs } from "../../kernel/sum-graphs.ts";
import type { Estimator, Plan } from "../../model/estimator.ts";
import { printModel } from "../../model/model-notation.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { success } from "../../model/result.ts";
import { withoutResampling } from "../intervals/without-resampling.ts";
import { priorOf } from "../posterior/population-prior.ts";
import { decomposableMethod } from "./decomposable-method.ts";
import { type GraphSums, type Stretch, type SumTask, sumsOverStretches } from "./decomposable-sums.ts";
import { densityTable, graphsTable, sumsTable } from "./decomposable-tables.ts";

/** Describes the posterior that the sums give; `graphs` are those whose own posterior is wanted, by their number. */
interface DescribeTask {
  readonly step: "describe";
  readonly stretches: readonly Stretch[];
  readonly mixture: Float64Array;
  readonly graphs: readonly number[];
}

interface DescribePart {
  readonly summary: PosteriorSummary;
  /** The names of the graphs asked for. */
  readonly models: readonly string[];
}

type Task = SumTask | DescribeTask;
type Part = SummedGraphs | DescribePart;

const graphsShown = 20;

/** More probability than this beyond the grid would move the upper end of an interval. */
const noticeable = 0.001;

/** Sums the graphs over the numbers of missing people in rounds, then describes the posterior in one task. */
export const decomposable: Estimator<typeof decomposableMethod.fields, Task, Part> = {
  ...decomposableMethod,
  *plan(table, { prior, interval }): Plan<Task, Part> {
    const observed = observedTotal(table);
    const largest = prior.largest === "auto" ? Number.POSITIVE_INFINITY : prior.largest;
    const sums = yield* sumsOverStretches<Part>(table.lists.length, observed, largest);
    const { stretches, mixture, evidence, logEvidence } = sums;
    const graphs = mostProbable(evidence);
    const [described] = yield { tasks: [{ step: "describe", stretches, mixture, graphs }], until: 1 };
    if (!described || !("summary" in described)) throw new Error("the posterior was not described");

    const { models, summary } = described;
    const ranked = summary.ofGraphs.map((range, rank) => ({
      model: models[rank] ?? "",
      probability: Math.exp((evidence[graphs[rank] ?? 0] ?? 0) - logEvidence),
      range,
    }));
    const sumsMade = { graphs: evidence.length, largest: observed + sums.last, beyond: sums.beyond, logEvidence };
    return success({
      ...withoutResampling,
      observed,
      total: summary.median,
      claim: "number",
      intervals:
        interval.kind === "none"
          ? []
          : summary.ranges.map(({ level, low, high }) => ({ level, low, high, kind: "credible" })),
      draws: summary.draws,
      prior: priorOf(prior),
      modelling: "weighed",
      model: null,
      models: null,
      tables: [graphsTable(ranked), densityTable(summary.density), sumsTable(sumsMade)],
      warnings: warningsOf(sums, summary, observed),
    });
  },
  *run(task, table, options, random) {
    const people = observedTotal(table);
    const prior = priorOf(options.prior);
    const delta = options.delta === "auto" ? 1 / table.counts.length : options.delta;
    const all = decomposableGraphs(table.lists.length);
    const gridOf = (stretch: Stretch): MissingGrid => missingGrid({ ...stretch, people, prior });
    if (task.step === "sum") {
      const graphs = all.slice(task.from, task.to);
      const marginals = dirichletMarginals(table.counts, delta);
      return yield* sumGraphs({ graphs, marginals, prior, grid: gridOf(task.stretch) });
    }
    const { kind, draws, levels } = options.interval;
    const graphs = task.graphs.flatMap((g) => all[g] ?? []);
    const summary = posteriorSummary(
      {
        counts: table.counts,
        delta,
        prior,
        grid: joinGrids(task.stretches.map(gridOf)),
        mixture: task.mixture,
        graphs,
        levels,
        draws: kind === "none" ? 0 : draws,
      },
      random,
    );
    return {
      summary,
      models: graphs.map(({ cliques }) => printModel(modelFromGenerators(cliques, table.lists.length))),
    };
  },
};

/** The numbers of the most probable graphs, the most probable first. */
const mostProbable = (evidence: Float64Array): number[] =>
  [...evidence.keys()].sort((a, b) => (evidence[b] ?? 0) - (evidence[a] ?? 0) || a - b).slice(0, graphsShown);

function warningsOf({ last, beyond }: GraphSums, { modes }: PosteriorSummary, observed: number): Problem[] {
  const warnings: Problem[] = [];
  if (modes.length > 1) {
    const told = modes.map(({ median, probability }) => ({ total: median, probability }));
    warnings.push({ code: "separate-modes", modes: told });
  }
  if (beyond >= noticeable) {
    warnings.push({ code: "posterior-beyond-grid", largest: observed + last, probability: beyond });
  }
  return warnings;
}
