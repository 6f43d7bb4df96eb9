interface Waiting {
  readonly ends: Set<() => void>;
  readonly listener: () => void;
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls `end` when the signal aborts, unless it is taken back before by what this returns. However many wait for a
 * signal, it has one listener, since platforms take many for a leak, and none when nobody waits.
 */
export function onAbort(signal: AbortSignal, end: () => void): () => void {
  const waiting = waitingFor.get(signal) ?? listen(signal);
  waiting.ends.add(end);
  return () => {
    waiting.ends.delete(end);
    if (waiting.ends.size > 0 || waitingFor.get(signal) !== waiting) return;
    signal.removeEventListener("abort", waiting.listener);
    waitingFor.delete(signal);
  };
}

function listen(signal: AbortSignal): Waiting {
  const ends = new Set<() => void>();
  const listener = (): void => {
    for (const end of [...ends]) end();
  };
  signal.addEventListener("abort", listener);
  const waiting = { ends, listener };
  waitingFor.set(signal, waiting);
  return waiting;
}
