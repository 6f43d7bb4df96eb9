import { failure } from "../../model/result.ts";
import type { Cell, Notebook, SoundCell } from "../../notebook/document.ts";
import { parseNotebook } from "../../notebook/parse-notebook.ts";
import type { CellKinds, SessionContext } from "../cell-kind.ts";
import { withConsistencyCells } from "../consistency/with-consistency-cells.ts";
import type { CellState } from "./cell-state.ts";
import { createScheduler, type KeptResult } from "./scheduler.ts";

/** Where nobody can add files, no table that was made from them is ever at hand. */
export const noUploads: SessionContext["loadUpload"] = async (name) => failure({ code: "upload-missing", name });

/** The figures of which the inhabitants are part. */
const kindsOfFigure: ReadonlySet<unknown> = new Set(["rates"]);

/** The notebook with its inhabitants told to each figure of rates, whose results depend on them and on nothing else there. */
function withPopulation(notebook: Notebook): Notebook {
  const { population } = notebook;
  const needsIt = (cell: Cell): cell is SoundCell =>
    cell.kind === "figure" && cell.sound && kindsOfFigure.has(cell.spec.kind);
  if (population === 0 || ![...notebook.cells.values()].some(needsIt)) return notebook;
  const told = (cell: Cell): Cell =>
    needsIt(cell) ? { ...cell, spec: { ...cell.spec, everybody: population } } : cell;
  return { ...notebook, cells: new Map([...notebook.cells].map(([name, cell]) => [name, told(cell)])) };
}

export interface SessionOptions {
  /** Instead of the notebook's own. */
  readonly seed?: number;
}

/** Hears of every change of a cell's state after the session was made. */
export type SessionListener = (name: string, state: CellState) => void;

/** A notebook being evaluated. */
export interface Session {
  /** As it is written. */
  readonly notebook: Notebook;
  readonly seed: number;
  /**
   * Where each cell stands now, in the order of the document; among them the hidden consistency cells, which nobody wrote
   * and which say how well the lists of a table estimate each other.
   */
  readonly states: ReadonlyMap<string, CellState>;
  /** Takes another version of the document; what the change does not touch keeps its result or goes on running. */
  update(source: string | Notebook): void;
  /** Runs a cell and first what it needs; resolves when nothing of that is left to do, however it ended. */
  run(name: string): Promise<void>;
  runAll(): Promise<void>;
  /**
   * Offers results that were kept elsewhere, by their keys: a cell whose key is among them is done without being run, now
   * or whenever it says again what it said then.
   */
  offer(results: ReadonlyMap<string, KeptResult>): void;
  /** The key by which the result of a cell is found again; null while something that it needs is not there. */
  keyOf(name: string): string | null;
  /** Ends the work on a cell; other cells go on. */
  cancel(name: string): void;
  cancelAll(): void;
  /** Ends all work; nothing is heard of the session any more. */
  close(): void;
}

export function createSession(
  source: string | Notebook,
  kinds: CellKinds,
  context: SessionContext,
  listener: SessionListener,
  options: SessionOptions = {},
): Session {
  const read = (from: string | Notebook): Notebook => (typeof from === "string" ? parseNotebook(from, kinds) : from);
  const everyCell = (): Notebook => withPopulation(withConsistencyCells(notebook, kinds));
  const seed = (): number => options.seed ?? notebook.seed;
  const waiters = new Set<{ isOver(): boolean; resolve(): void }>();
  let phase: "opening" | "open" | "closed" = "opening";

  const scheduler = createScheduler({
    kinds,
    context,
    onState(name, state) {
      if (phase !== "open") return;
      try {
        listener(name, state);
      } catch (error) {
        // A listener's mistake must not leave the cells half advanced: it surfaces by itself.
        queueMicrotask(() => {
          throw error;
        });
      }
    },
    onRest() {
      for (const waiter of waiters) {
        if (!waiter.isOver()) continue;
        waiters.delete(waiter);
        waiter.resolve();
      }
    },
  });

  function runUntil(names: readonly string[]): Promise<void> {
    if (phase === "closed") return Promise.resolve();
    return new Promise((resolve) => {
      waiters.add({ isOver: () => !names.some(scheduler.isPending), resolve });
      scheduler.want(names);
    });
  }

  let notebook = read(source);
  scheduler.replace(everyCell(), seed());
  phase = "open";
  return {
    get notebook() {
      return notebook;
    },
    get seed() {
      return seed();
    },
    get states() {
      return scheduler.states();
    },
    update(next) {
      if (phase === "closed") return;
      notebook = read(next);
      scheduler.replace(everyCell(), seed());
    },
    run: (name) => runUntil([name]),
    runAll: () => runUntil([...everyCell().cells.keys()]),
    offer(results) {
      if (phase === "open") scheduler.offer(results);
    },
    keyOf: scheduler.keyOf,
    cancel(name) {
      if (phase === "open") scheduler.cancel([name]);
    },
    cancelAll() {
      if (phase === "open") scheduler.cancel(everyCell().cells.keys());
    },
    close() {
      phase = "closed";
      scheduler.stop();
      for (const { resolve } of waiters) resolve();
      waiters.clear();
    },
  };
}
