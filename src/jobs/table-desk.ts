import type { RareCombinations, ResultRow, ResultTables, TableWorker } from "../data/tables/contract.ts";
import { type Result, success } from "../model/result.ts";
import type { Stratum } from "../model/stratum.ts";
import { type SingleWorker, singleWorker } from "./single-worker.ts";
import type { SpawnedWorker } from "./spawned-worker.ts";

/** The table worker, seen from the page or the command: what it is given holds counts, and never a row about a person. */
export interface TableDesk extends Pick<SingleWorker<TableWorker>, "warmUp" | "close"> {
  /** A row for each result at each level, with what is known of its cell. */
  joinResults(tables: ResultTables): Promise<Result<readonly ResultRow[]>>;
  /** The combinations of attributes by which a person in the strata could be known again. */
  smallGroups(strata: readonly Stratum[]): Promise<Result<readonly RareCombinations[]>>;
}

export function createTableDesk(spawn: () => SpawnedWorker<TableWorker>): TableDesk {
  const { ask, warmUp, close } = singleWorker(spawn);
  return {
    joinResults: (tables) => ask((remote) => remote.joinResults(tables)),
    smallGroups: async (strata) => (strata.length === 0 ? success([]) : ask((remote) => remote.smallGroups(strata))),
    warmUp,
    close,
  };
}
