/** What could carry data out of a worker or keep it there. */
export const waysOut = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebTransport",
  "EventSource",
  "importScripts",
  "Worker",
  "BroadcastChannel",
  "indexedDB",
  "caches",
] as const;
