import type { IntakeWorker } from "../data/intake/contract.ts";
import type { TableWorker } from "../data/tables/contract.ts";
import type { EstimateWorker } from "../model/shard-job.ts";
import { createPool, type Pool } from "./pool.ts";
import { type StartThread, spawnWorker } from "./spawned-worker.ts";
import { createTableDesk, type TableDesk } from "./table-desk.ts";
import { createTabulator, type Tabulator } from "./tabulator.ts";

const mostWorkers = 8;

/** One worker for each core that the browser admits to. */
const usualSize = (): number => Math.min(Math.max(navigator.hardwareConcurrency || 1, 1), mostWorkers);

// The build finds a worker's file by these very words: new Worker(new URL(...), { ... }).
const startEstimate = browserThread(
  () => new Worker(new URL("../../workers/estimate.ts", import.meta.url), { type: "module", name: "estimate" }),
);
const startIntake = browserThread(
  () => new Worker(new URL("../../workers/intake.ts", import.meta.url), { type: "module", name: "intake" }),
);
const startTable = browserThread(
  () => new Worker(new URL("../../workers/table.ts", import.meta.url), { type: "module", name: "table" }),
);

export function createBrowserPool(size = usualSize()): Pool {
  return createPool({ size, spawn: () => spawnWorker<EstimateWorker>(startEstimate) });
}

export function createBrowserTabulator(): Tabulator {
  return createTabulator(() => spawnWorker<IntakeWorker>(startIntake));
}

let tableDesk: TableDesk | null = null;

/** The one table worker of the page. */
export function browserTableDesk(): TableDesk {
  tableDesk ??= createTableDesk(() => spawnWorker<TableWorker>(startTable));
  return tableDesk;
}

/** A worker of the browser as a thread. */
export function browserThread(createWorker: () => Worker): StartThread {
  return (onDeath) => {
    const worker = createWorker();
    const listening = new AbortController();
    const { signal } = listening;
    worker.addEventListener(
      "error",
      (event) => {
        // What it would print may quote data.
        event.preventDefault();
        onDeath(placeOf(event));
      },
      { signal },
    );
    worker.addEventListener("messageerror", () => onDeath("messageerror"), { signal });
    return {
      endpoint: worker,
      end: () => {
        listening.abort();
        worker.terminate();
      },
    };
  };
}

/** A worker that does not load gives a plain event, one that throws an `ErrorEvent`, of which the message is not used. */
function placeOf(event: Event): string {
  if (!(event instanceof ErrorEvent) || !event.filename) return event.type;
  const file = new URL(event.filename, location.href).pathname.split("/").at(-1);
  return `${event.type}, ${file}:${event.lineno}:${event.colno}`;
}
