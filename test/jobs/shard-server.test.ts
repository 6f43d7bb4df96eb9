import { MessageChannel } from "node:worker_threads";
import { expose, proxy, wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { expect, test, vi } from "vitest";
import type { EstimateWorker } from "../../src/model/shard-job.ts";
import { shardServer } from "../../workers/shard-server.ts";
import { probe } from "./probe-estimator.ts";

const openPorts = () => process.getActiveResourcesInfo().filter((resource) => resource === "MessagePort").length;

test("jobs report their progress, and no channel stays open for the callback of a job that is over", async () => {
  const { port1, port2 } = new MessageChannel();
  expose(shardServer({ probe }), nodeEndpoint(port1));
  const remote = wrap<EstimateWorker>(nodeEndpoint(port2));
  const table = { lists: ["A", "B"], counts: Float64Array.of(0, 3, 2, 1) };
  const work = (task: object, report: (fraction: number) => void) =>
    remote.runShard({ estimator: "probe", table, options: {}, task, seed: 1, stream: 0 }, proxy(report));

  const fractions: number[] = [];
  // A clock on which the job is always looked at in time, however busy the machine is.
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 10));
  const part = await work({ kind: "busy", milliseconds: 150, name: "done" }, (fraction) => fractions.push(fraction));
  clock.mockRestore();
  expect(part).toBe("done");
  await expect.poll(() => fractions.length).toBe(2);

  const before = openPorts();
  for (let job = 0; job < 20; job++) await work({ kind: "draw", draws: 3 }, () => {});
  await expect(work({ kind: "throw", message: "no" }, () => {})).rejects.toThrow("no");
  await expect.poll(openPorts).toBeLessThanOrEqual(before);

  port1.close();
});
