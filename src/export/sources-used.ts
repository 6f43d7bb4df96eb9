import type { EstimateSpec, EstimateValue } from "../cells/estimate/index.ts";
import { methods as registry } from "../estimators/index.ts";
import { intervalSources } from "../estimators/sources.ts";
import type { Method } from "../model/estimator.ts";
import type { IntervalKind } from "../model/interval-kind.ts";
import type { Source } from "../model/source.ts";
import type { Tellable } from "./disclosure/tellable.ts";

/** The methods by name, without what the compiler knows of each. */
export const methods: Readonly<Record<string, Method>> = registry;

/** A method and the cells that use it. */
export interface MethodUsed {
  readonly method: string;
  readonly estimator: Method;
  readonly cells: readonly string[];
}

/** What an export rests on: methods in the order of their first cell, kinds of interval, and what was written of both. */
export interface SourcesUsed {
  readonly methods: readonly MethodUsed[];
  readonly intervals: readonly IntervalKind[];
  /** Each once, by author and year. */
  readonly sources: readonly Source[];
}

export function sourcesUsed({ notebook, states }: Pick<Tellable, "notebook" | "states">): SourcesUsed {
  const cellsOf = new Map<string, string[]>();
  const intervals = new Set<IntervalKind>();
  for (const cell of notebook.cells.values()) {
    if (!cell.sound || !("method" in cell.spec)) continue;
    const { method } = cell.spec as EstimateSpec;
    if (methods[method] === undefined) continue;
    cellsOf.set(method, [...(cellsOf.get(method) ?? []), cell.name]);
    const state = states.get(cell.name);
    if (cell.kind !== "estimate" || state?.status !== "done") continue;
    for (const { kind } of (state.value as EstimateValue).estimate.intervals) intervals.add(kind);
  }
  const used = [...cellsOf].flatMap(([method, cells]): MethodUsed[] => {
    const estimator = methods[method];
    return estimator ? [{ method, estimator, cells }] : [];
  });
  const all = [
    ...used.flatMap(({ estimator }) => estimator.sources),
    ...[...intervals].flatMap((kind) => intervalSources[kind] ?? []),
  ];
  const sources = [...new Map(all.map((source) => [source.key, source])).values()];
  const order = ({ authors, year }: Source): string => `${authors[0]} ${year}`;
  sources.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return { methods: used, intervals: [...intervals], sources };
}
