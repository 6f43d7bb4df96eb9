import { decomposableGraphCount } from "../../kernel/decomposable/decomposable-graph-count.ts";
import type { SummedGraphs } from "../../kernel/decomposable/sum-graphs.ts";
import { logAdd } from "../../kernel/distributions/special-functions.ts";
import type { Round } from "../../model/estimator.ts";

/** Numbers of missing people, `first` to `last`, that are summed over in one round. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Sums some graphs, `from` up to but without `to`, over a stretch. */
export interface SumTask {
  readonly step: "sum";
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
}

/** The sums of all graphs over all stretches; logarithms but for `beyond`. */
export interface GraphSums {
  readonly stretches: readonly Stretch[];
  /** At the nodes of the grids of the stretches, one grid after the other. */
  readonly mixture: Float64Array;
  /** Of each graph. */
  readonly evidence: Float64Array;
  readonly logEvidence: number;
  /** The largest number of missing people, and at most how much posterior probability is beyond it. */
  readonly last: number;
  readonly beyond: number;
}

/** The grid grows until no more than this share of the posterior lies beyond it. */
const tailTolerance = 1e-6;

/** It grows no further than this: there are fewer people on earth. */
const mostMissing = 1e10;

/** A stretch ends where the grid reaches so many times as far as before it. */
const growth = 8;

/** A task of six lists then takes a quarter of a second, and fewer lists make one task. */
const graphsPerTask = 1200;

/** The share of all work that is left for what follows the sums. */
const shareAfterwards = 0.1;

/**
 * Sums all decomposable graphs over the numbers of missing people: where the prior allows `largest` people at most, up to
 * them; otherwise in stretches, each a round, until the bound of what lies beyond is below `tailTolerance`. No further than
 * `mostMissing` in any case.
 */
export function* sumsOverStretches<Part extends object>(
  lists: number,
  people: number,
  largest: number,
): Generator<Round<SumTask>, GraphSums, readonly (Part | SummedGraphs)[]> {
  const mostAllowed = Math.floor(largest) - people;
  const most = Math.min(mostAllowed, mostMissing);
  const graphs = decomposableGraphCount(lists);
  const evidence = new Float64Array(graphs).fill(Number.NEGATIVE_INFINITY);
  const stretches: Stretch[] = [];
  const mixtures: Float64Array[] = [];
  const ends = Number.isFinite(largest);
  let stretch: Stretch = { first: 0, last: ends ? most : Math.max(1000, growth * people) };
  for (;;) {
    const share = ends ? 1 : 1 - 0.5 ** (stretches.length + 1);
    const parts = yield { tasks: tasksOf(stretch, graphs), until: (1 - shareAfterwards) * share };
    const sums = mergeBlocks(parts.filter((part): part is SummedGraphs => "beyond" in part));
    addLogs(evidence, sums.evidence);
    stretches.push(stretch);
    mixtures.push(sums.mixture);

    const { last } = stretch;
    const logEvidence = evidence.reduce(logAdd);
    const beyond = last >= mostAllowed ? 0 : Math.min(Math.exp(sums.beyond - logEvidence), 1);
    if (beyond < tailTolerance || last >= most) {
      const mixture = Float64Array.from(mixtures.flatMap((each) => [...each]));
      return { stretches, mixture, evidence, logEvidence, last, beyond };
    }
    stretch = { first: last + 1, last: Math.min(growth * last, most) };
  }
}

/** Blocks of graphs, whose number depends on the number of lists alone. */
function tasksOf(stretch: Stretch, graphs: number): SumTask[] {
  const tasks = Math.ceil(graphs / graphsPerTask);
  const start = (task: number): number => Math.floor((graphs * task) / tasks);
  return Array.from({ length: tasks }, (_, task) => ({
    step: "sum",
    stretch,
    from: start(task),
    to: start(task + 1),
  }));
}

/** The sums of all graphs over one stretch, from those of blocks of graphs in their order. */
function mergeBlocks(blocks: readonly SummedGraphs[]): SummedGraphs {
  const [first, ...others] = blocks;
  if (!first) throw new Error("a stretch without graphs");
  const mixture = first.mixture.slice();
  for (const other of others) addLogs(mixture, other.mixture);
  return {
    mixture,
    evidence: Float64Array.from(blocks.flatMap((block) => [...block.evidence])),
    beyond: blocks.map(({ beyond }) => beyond).reduce(logAdd),
  };
}

/** Adds numbers that are given by their logarithms, entry by entry. */
function addLogs(sums: Float64Array, terms: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = logAdd(sums[i] ?? 0, terms[i] ?? 0);
}
