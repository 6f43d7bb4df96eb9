import { expect, test } from "vitest";
import type { IntakeWorker } from "../../src/data/intake/contract.ts";
import type { SpawnedWorker } from "../../src/jobs/spawned-worker.ts";
import { createTabulator } from "../../src/jobs/tabulator.ts";
import { failure, type Result, success } from "../../src/model/result.ts";

const file = { name: "a.csv", bytes: new TextEncoder().encode("kode\nK-1").buffer };
const plan = { shape: "list-files", files: [{ list: "a", roles: ["code"] }] } as const;
const crashed = failure({ code: "worker-crashed", detail: "" });

/** Workers that give these answers, one each; after a crash they are dead. An answer of null never comes. */
function workersThat(...answers: readonly (Result<unknown> | null)[]) {
  let spawned = 0;
  const spawn = (): SpawnedWorker<IntakeWorker> => {
    const answer = answers[spawned++] ?? null;
    let dead = false;
    let settle: (end: Result<never>) => void = () => {};
    return {
      isDead: () => dead,
      call: <Answer>() => {
        dead = answer !== null && !answer.ok && answer.problem.code === "worker-crashed";
        if (answer === null) return new Promise<Result<Answer>>((resolve) => (settle = resolve));
        return Promise.resolve((dead ? answer : success(answer)) as Result<Answer>);
      },
      terminate: () => settle(failure({ code: "cancelled" })),
    };
  };
  return { spawn, spawned: () => spawned };
}

test.each(["inspect", "tabulate"] as const)(
  "%s is asked once more after a crash, with the same files",
  async (what) => {
    const workers = workersThat(crashed, success("counts"));
    const tabulator = createTabulator(workers.spawn);
    const answer = what === "inspect" ? tabulator.inspect([file]) : tabulator.tabulate([file], plan);
    expect(await answer).toEqual(success("counts"));
    expect(workers.spawned()).toBe(2);
    expect(file.bytes.byteLength).toBeGreaterThan(0);
  },
);

test("files that crash the worker twice are given up", async () => {
  const workers = workersThat(crashed, crashed, success("too late"));
  expect(await createTabulator(workers.spawn).inspect([file])).toEqual(crashed);
  expect(workers.spawned()).toBe(2);
});

test("what is refused is not asked again", async () => {
  const refused = failure({ code: "empty-table" });
  const workers = workersThat(refused);
  expect(await createTabulator(workers.spawn).tabulate([file], plan)).toEqual(refused);
  expect(workers.spawned()).toBe(1);
});

test("closing cancels what is being read, and what is asked later", async () => {
  const workers = workersThat(null);
  const tabulator = createTabulator(workers.spawn);
  const reading = tabulator.tabulate([file], plan);
  tabulator.close();
  expect(await reading).toEqual(failure({ code: "cancelled" }));
  expect(await tabulator.inspect([file])).toEqual(failure({ code: "cancelled" }));
  expect(workers.spawned()).toBe(1);
});
