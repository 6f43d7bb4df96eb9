import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";

/** Offers an API to whoever started this worker: the page in a browser, the parent thread in Node. */
export function exposeHere(api: object): void {
  // Asked for at run time, so that the browser bundle contains no import of a Node module.
  const threads = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:worker_threads");
  if (threads?.parentPort) expose(api, nodeEndpoint(threads.parentPort));
  else expose(api);
}
