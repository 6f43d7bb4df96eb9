/**
 * Takes everything that could carry data out of a worker, or keep it, away from it, and with `close` the one way to die
 * that its page would not notice. Imported first by each worker, since imports run in order. Browsers define some of these on prototypes of the global scope, so the whole chain is cleared.
 */
const waysOut = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "importScripts",
  "Worker",
  "SharedWorker",
  "BroadcastChannel",
  "indexedDB",
  "caches",
  "RTCPeerConnection",
  "close",
] as const;

for (const name of waysOut) {
  for (let scope: object | null = globalThis; scope !== null; scope = Reflect.getPrototypeOf(scope)) {
    Reflect.deleteProperty(scope, name);
  }
  if (name in globalThis) throw new Error(`the worker could not be locked down: ${name} is still there`);
}

export {};
