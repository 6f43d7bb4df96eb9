import { decomposableGraphs } from "../../kernel/decomposable/decomposable-graphs.ts";
import { dirichletMarginals } from "../../kernel/decomposable/dirichlet-marginals.ts";
import { joinGrids, type MissingGrid, missingGrid } from "../../kernel/decomposable/missing-grid.ts";
import { type SummedGraphs, sumGraphs } from "../../kernel/decomposable/sum-graphs.ts";
import type { DensityBin } from "../../kernel/distributions/grid-density.ts";
import { modelFromGenerators } from "../../kernel/loglinear/hierarchical-model.ts";
import {
  type GraphPosterior,
  type PosteriorSummary,
  posteriorSummary,
} from "../../kernel/sampling/posterior-summary.ts";
import type { Engine, Plan } from "../../model/estimator.ts";
import { printModel } from "../../model/model-notation.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import type { Problem } from "../../model/problem.ts";
import { success } from "../../model/result.ts";
import type { ResultTable } from "../../model/result-table.ts";
import { withoutResampling } from "../intervals/resampled-intervals.ts";
import { priorOf } from "../posterior/population-prior.ts";
import type { decomposable } from "./index.ts";
import { type GraphSums, type Stretch, type SumTask, sumsOverStretches } from "./sums.ts";

/** A graph among the most probable ones. */
interface RankedGraph {
  /** Its maximal cliques, such as `[12,3]`. */
  readonly model: string;
  readonly probability: number;
  readonly range: GraphPosterior;
}

function graphsTable(graphs: readonly RankedGraph[]): ResultTable {
  let together = 0;
  return {
    name: "graphs",
    columns: [
      { name: "model", kind: "text" },
      { name: "probability", kind: "probability" },
      { name: "together", kind: "probability" },
      { name: "total", kind: "people" },
      { name: "low", kind: "people" },
      { name: "high", kind: "people" },
    ],
    rows: graphs.map(({ model, probability, range }) => {
      together += probability;
      return { model, probability, together, total: range.median, low: range.low, high: range.high };
    }),
  };
}

const densityTable = (bins: readonly DensityBin[]): ResultTable => ({
  name: "density",
  columns: [
    { name: "from", kind: "people" },
    { name: "to", kind: "people" },
    { name: "posterior", kind: "probability" },
    { name: "prior", kind: "probability" },
  ],
  rows: bins.map(({ from, to, posterior, prior }) => ({ from, to, posterior, prior })),
});

/** How far the sums went, and what they found. */
interface SumsMade {
  readonly graphs: number;
  /** The largest number of people. */
  readonly largest: number;
  readonly beyond: number;
  /** log of the sum of p(data | graph) over the graphs; without the constant of an improper prior. */
  readonly logEvidence: number;
}

const sumsTable = ({ graphs, largest, beyond, logEvidence }: SumsMade): ResultTable => ({
  name: "sums",
  columns: [
    { name: "graphs", kind: "count" },
    { name: "largest", kind: "people" },
    { name: "beyond", kind: "probability" },
    { name: "log_evidence", kind: "number" },
  ],
  rows: [{ graphs, largest, beyond, log_evidence: logEvidence }],
});

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
export const engine: Engine<typeof decomposable.fields, Task, Part> = {
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
