import { readAs } from "../../model/schema.ts";
import type { Notebook, SoundCell } from "../../notebook/document.ts";
import { resultKey } from "../../notebook/result-key.ts";
import type { CellKind, CellKinds, Inputs, SessionContext } from "../cell-kind.ts";
import type { CellState } from "./cell-state.ts";
import { type BareState, type Entry, entriesFor, isPending, isSameState, remember, withEarlier } from "./entry.ts";
import {
  bug,
  type Done,
  type Evaluation,
  type EvaluationRequest,
  type Outcome,
  type Running,
  startEvaluation,
} from "./evaluation.ts";

/** Cells that are expected to take fewer seconds run by themselves. */
const cheapSeconds = 3;

export interface SchedulerSettings {
  readonly kinds: CellKinds;
  readonly context: SessionContext;
  onState(name: string, state: CellState): void;
  /** Every cell is as far as it gets for now. */
  onRest(): void;
}

/** A result as it was kept elsewhere. */
export interface KeptResult {
  /** As `KeptForm` packed it, or anything else. */
  readonly kept: unknown;
  /** How long it took to compute. */
  readonly seconds: number;
}

/** Brings the cells of a notebook as far as they get: what is cheap or wanted runs as soon as all it needs is there. */
export interface Scheduler {
  states(): ReadonlyMap<string, CellState>;
  isPending(name: string): boolean;
  replace(notebook: Notebook, seed: number): void;
  /** Asks for the results of cells and of all that they need. */
  want(names: Iterable<string>): void;
  /** Offers results from elsewhere, by their keys: a cell whose key is among them is done without being run. */
  offer(results: ReadonlyMap<string, KeptResult>): void;
  /** The key of a cell's result; null while something that it needs is not there. */
  keyOf(name: string): string | null;
  cancel(names: Iterable<string>): void;
  stop(): void;
}

export function createScheduler({ kinds, context, onState, onRest }: SchedulerSettings): Scheduler {
  let entries = new Map<string, Entry>();
  let order: readonly string[] = [];
  let seed = 0;
  let advancing = false;
  let advanceAgain = false;
  const offers = new Map<string, KeptResult>();
  const load = lateLoader((kind, isLoaded) => {
    if (!isLoaded) failWaiting(kind);
    advance();
  });
  const store = createResultStore({
    onProgress(key, state) {
      for (const user of usersOf(key)) setState(user, state);
    },
    onOutcome(key, outcome) {
      if (outcome.status !== "done") for (const user of usersOf(key)) user.held = { key, outcome };
      advance();
    },
  });

  /** The cells that a running evaluation is for; more than one when they say the same. */
  const usersOf = (key: string): Entry[] =>
    [...entries.values()].filter((entry) => entry.key === key && entry.state.status === "running");

  function setState(entry: Entry, bare: BareState): void {
    const state = withEarlier(entry, bare, inputOf);
    const same = isSameState(entry.state, state);
    if (same) return;
    entry.state = state;
    onState(entry.cell.name, state);
  }

  /** Each cell stands after those that it needs, so one pass is enough; a listener may ask for another meanwhile. */
  function advance(): void {
    advanceAgain = true;
    if (advancing) return;
    advancing = true;
    while (advanceAgain) {
      advanceAgain = false;
      for (const name of order) {
        const entry = entries.get(name);
        if (entry) setState(entry, nextState(entry));
      }
    }
    advancing = false;
    onRest();
  }

  function nextState(entry: Entry): BareState {
    const { cell, held } = entry;
    if (!cell.sound) return atRest(entry, { status: "failed", problem: cell.problems[0].problem });
    const missing = cell.needs.flatMap((name) => entries.get(name) ?? []).find(({ state }) => state.status !== "done");
    if (!missing) {
      try {
        return stateWithInputs(entry, cell);
      } catch (error) {
        return atRest(entry, { status: "failed", problem: bug(error) });
      }
    }
    if (held?.key === null) return atRest(entry, held.outcome);
    if (isPending(missing)) {
      leave(entry);
      return { status: "queued" };
    }
    const { state } = missing;
    return atRest(entry, { status: "blocked", by: state.status === "blocked" ? state.by : missing.cell.name });
  }

  /** The state of a cell that has all that it needs; it may be started here. */
  function stateWithInputs(entry: Entry, cell: SoundCell): BareState {
    const kind = kindOf(cell.kind);
    const key = keyOf(cell, kind);
    if (entry.key !== key) leave(entry);
    entry.key = key;
    const inputs = new Map(cell.needs.map((name) => [name, valueAt(name)]));
    const isLoaded = kind.late?.isLoaded() ?? true;
    if (isLoaded && !store.result(key)) takeOffer(key, kind, cell, inputs);
    const { held } = entry;
    const ended = store.result(key) ?? (held?.key === null || held?.key === key ? held.outcome : undefined);
    if (ended) {
      entry.wanted = false;
      if (ended.status === "done") remember(entry, cell, ended, inputsOf(cell));
      return ended;
    }
    entry.held = null;
    if (!isLoaded) {
      load(kind);
      return { status: "queued" };
    }
    const running = store.running(key);
    if (running) return running;
    const cost = kind.cost(cell.spec, inputs);
    if (!entry.wanted && cost >= cheapSeconds) return { status: "waiting", cost };
    return store.start(key, { kind, spec: cell.spec, inputs, context, seed });
  }

  /** The cells that waited for what their kind computes with cannot be run for now. */
  function failWaiting(kind: CellKind): void {
    for (const entry of entries.values()) {
      const { cell, key, state } = entry;
      if (key === null || state.status !== "queued" || kindOf(cell.kind) !== kind) continue;
      entry.held = { key, outcome: { status: "failed", problem: { code: "not-loaded" } } };
    }
  }

  /** Takes the result that was offered under a key, if it can be one of that cell. */
  function takeOffer(key: string, kind: CellKind, cell: SoundCell, inputs: Inputs): void {
    const offer = offers.get(key);
    if (!offer) return;
    const kept = kind.kept && readAs(kind.kept.schema(), offer.kept);
    const value = kept == null ? null : (kind.kept?.unpack(kept, cell.spec, inputs, seed) ?? null);
    if (value === null) offers.delete(key);
    else store.put(key, { status: "done", value, seconds: offer.seconds, reopened: true });
  }

  /** Takes a cell from its evaluation, which ends when it was for no other. */
  function leave(entry: Entry): void {
    const { key } = entry;
    entry.key = null;
    if (key === null || entry.state.status !== "running") return;
    entry.wanted = false;
    if (usersOf(key).length === 0) store.abort(key);
  }

  function atRest(entry: Entry, state: BareState): BareState {
    leave(entry);
    entry.wanted = false;
    return state;
  }

  function kindOf(name: string): CellKind {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (!kind) throw new Error(`no kind of cell "${name}"`);
    return kind;
  }

  function keyOf(cell: SoundCell, kind: CellKind): string {
    const parts = kind.keyParts(cell.spec, seed);
    return resultKey({ kind: cell.kind, spec: cell.spec, inputs: Object.fromEntries(inputsOf(cell)), parts });
  }

  const inputsOf = ({ needs }: SoundCell): Map<string, string> =>
    new Map(needs.map((name) => [name, inputOf(name) ?? ""]));

  /** What stands for the value of a cell in the keys of those that need it; undefined while it has none. */
  function inputOf(name: string): string | undefined {
    const need = entries.get(name);
    if (need?.state.status !== "done") return undefined;
    return `${need.key ?? ""} ${kindOf(need.cell.kind).fingerprint?.(need.state.value) ?? ""}`;
  }

  function valueAt(name: string): unknown {
    const state = entries.get(name)?.state;
    return state?.status === "done" ? state.value : undefined;
  }

  function markWanted(name: string): void {
    const entry = entries.get(name);
    if (!entry?.cell.sound || entry.state.status === "done") return;
    entry.wanted = true;
    entry.held = null;
    entry.cell.needs.forEach(markWanted);
  }

  return {
    states: () => new Map([...entries].map(([name, { state }]) => [name, state])),
    isPending(name) {
      const entry = entries.get(name);
      return entry !== undefined && isPending(entry);
    },
    replace(notebook, newSeed) {
      const before = entries;
      entries = entriesFor(notebook, before);
      order = notebook.order;
      seed = newSeed;
      for (const [name, entry] of before) if (!entries.has(name)) leave(entry);
      advance();
    },
    want(names) {
      for (const name of names) markWanted(name);
      advance();
    },
    offer(results) {
      for (const [key, result] of results) offers.set(key, result);
      advance();
    },
    keyOf: (name) => entries.get(name)?.key ?? null,
    cancel(names) {
      for (const name of names) {
        const entry = entries.get(name);
        if (!entry || !isPending(entry)) continue;
        entry.held = { key: entry.key, outcome: { status: "cancelled" } };
        entry.wanted = false;
        leave(entry);
      }
      advance();
    },
    stop() {
      order = [];
      store.abortAll();
    },
  };
}

/** Loads what a kind computes with, one time at once, and tells how that ended. */
function lateLoader(onEnd: (kind: CellKind, isLoaded: boolean) => void): (kind: CellKind) => void {
  const loading = new Set<CellKind>();
  return (kind) => {
    if (!kind.late || loading.has(kind)) return;
    loading.add(kind);
    const end = (isLoaded: boolean) => (): void => {
      loading.delete(kind);
      onEnd(kind, isLoaded);
    };
    void kind.late.load().then(end(true), end(false));
  };
}

interface StoreEvents {
  onProgress(key: string, state: Running): void;
  onOutcome(key: string, outcome: Outcome): void;
}

/** Results by their keys, and the evaluations that will give more: no key is ever evaluated twice, nor twice at once. */
interface ResultStore {
  result(key: string): Done | undefined;
  /** Takes a result that was found elsewhere; an evaluation of the same is no longer needed. */
  put(key: string, done: Done): void;
  running(key: string): Running | undefined;
  start(key: string, request: EvaluationRequest): Running;
  abort(key: string): void;
  abortAll(): void;
}

function createResultStore(events: StoreEvents): ResultStore {
  const results = new Map<string, Done>();
  const underWay = new Map<string, { readonly evaluation: Evaluation; readonly state: Running }>();

  function start(key: string, request: EvaluationRequest): Running {
    const evaluation = startEvaluation(request, {
      onProgress(state) {
        underWay.set(key, { evaluation, state });
        events.onProgress(key, state);
      },
      onOutcome(outcome) {
        underWay.delete(key);
        if (outcome.status === "done") results.set(key, outcome);
        events.onOutcome(key, outcome);
      },
    });
    const state: Running = { status: "running", fraction: 0, secondsLeft: null };
    underWay.set(key, { evaluation, state });
    return state;
  }

  function abort(key: string): void {
    underWay.get(key)?.evaluation.abort();
    underWay.delete(key);
  }

  return {
    result: (key) => results.get(key),
    put(key, done) {
      abort(key);
      results.set(key, done);
    },
    running: (key) => underWay.get(key)?.state,
    start,
    abort,
    abortAll: () => [...underWay.keys()].forEach(abort),
  };
}
