import type { TableWorker } from "../../../src/data/tables/contract.ts";
import { joinResults } from "../../../src/data/tables/join-results.ts";
import { smallGroups } from "../../../src/data/tables/small-groups.ts";
import type { TableDesk } from "../../../src/jobs/table-desk.ts";
import { success } from "../../../src/model/result.ts";

const worker: TableWorker = { joinResults, smallGroups };

/** The table desk without a worker: what it is asked and what it answers are cloned as they would be between threads. */
export const inProcessDesk: Pick<TableDesk, keyof TableWorker> = {
  joinResults: async (tables) => success(structuredClone(worker.joinResults(structuredClone(tables)))),
  smallGroups: async (strata) => success(structuredClone(worker.smallGroups(structuredClone(strata)))),
};
