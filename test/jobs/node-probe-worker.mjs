import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";

/** @type {Record<string, (report: (fraction: number) => void) => unknown>} */
const deeds = {
  answer: (report) => {
    report(0.5);
    return Float64Array.of(1, 2, 3);
  },
  throw: () => {
    throw new RangeError("4711 people");
  },
  exit: () => process.exit(3),
  crash: () => {
    setTimeout(() => {
      throw new TypeError("4711 people");
    });
    return new Promise(() => {});
  },
  endless: () => {
    for (;;);
  },
};

/** @type {(job: { task: string }, report: (fraction: number) => void) => unknown} */
const runShard = ({ task }, report) => deeds[task]?.(report);

if (parentPort) expose({ runShard }, nodeEndpoint(parentPort));
