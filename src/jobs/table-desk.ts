import type { RareCombinations, TableWorker } from "../data/tables/contract.ts";
import { type Result, success } from "../model/result.ts";
import type { Stratum } from "../model/stratum.ts";
import { type SingleWorker, singleWorker } from "./single-worker.ts";
import type { SpawnedWorker } from "./spawned-worker.ts";

/** The table worker, seen from the page: what it is given holds counts, and never a row about a person. */
export interface TableDesk extends Pick<SingleWorker<TableWorker>, "warmUp" | "close"> {
  /** The combinations of attributes by which a person in the strata could be known again. */
  smallGroups(strata: readonly Stratum[]): Promise<Result<readonly RareCombinations[]>>;
}

export function createTableDesk(spawn: () => SpawnedWorker<TableWorker>): TableDesk {
  const { ask, warmUp, close } = singleWorker(spawn);
  return {
    smallGroups: async (strata) => (strata.length === 0 ? success([]) : ask((remote) => remote.smallGroups(strata))),
    warmUp,
    close,
  };
}
