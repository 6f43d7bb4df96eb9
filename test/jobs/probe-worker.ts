import { expose } from "comlink";
import type { EstimateWorker } from "../../src/model/shard-job.ts";
import { shardServer } from "../../workers/shard-server.ts";
import { type ProbeTask, probe } from "./probe-estimator.ts";

const server = shardServer({ probe });

function crashIn(milliseconds: number): void {
  setTimeout(() => {
    throw new Error("a crash that mentions 4711 people");
  }, milliseconds);
}

const worker: EstimateWorker = {
  runShard: async (job, report) => {
    const { kind } = job.task as ProbeTask;
    if (kind === "crash") {
      crashIn(0);
      return new Promise(() => {});
    }
    if (kind === "crash-when-idle") {
      crashIn(30);
      return "answered";
    }
    return server.runShard(job, report);
  },
  runWhole: server.runWhole,
};

expose(worker);
