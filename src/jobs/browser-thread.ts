import type { StartThread } from "./spawned-worker.ts";

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
    worker.addEventListener("messageerror", () => onDeath("unreadable message"), { signal });
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
  if (!(event instanceof ErrorEvent) || !event.filename) return "could not be loaded";
  const file = new URL(event.filename, location.href).pathname.split("/").at(-1);
  return `error at ${file}:${event.lineno}:${event.colno}`;
}
