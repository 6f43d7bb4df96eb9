import { describe, expect, test } from "vitest";
import type { CellKind, CellKinds } from "../../src/cells/cell-kind.ts";
import { cellKinds } from "../../src/cells/index.ts";
import { late } from "../../src/cells/late.ts";
import { createSession, noUploads } from "../../src/cells/session/session.ts";
import { createInProcessPool } from "../../src/jobs/run-in-process.ts";
import { failure, success } from "../../src/model/result.ts";
import { settle } from "./made-up-kinds.ts";

const context = {
  pool: createInProcessPool(),
  loadDataset: async () => failure({ code: "cancelled" } as const),
  loadUpload: noUploads,
};

/** A session of one cell whose engine comes when the test lets it come. */
function open(seconds = 0) {
  const loads: { readonly come: () => Promise<void>; readonly fail: () => Promise<void> }[] = [];
  const engine = late<{ value(): number }>(
    () =>
      new Promise((resolve, reject) => {
        const end = (how: () => void) => {
          how();
          return settle();
        };
        loads.push({ come: () => end(() => resolve({ value: () => 7 })), fail: () => end(() => reject(new Error())) });
      }),
  );
  const sum: CellKind<object, number> = {
    fields: () => ({}),
    keyParts: () => [],
    late: engine,
    cost: () => engine.get().value() * seconds,
    evaluate: async () => success(engine.get().value()),
    told: "nothing",
    finding: () => [],
  };
  const kinds: CellKinds = { sum };
  const session = createSession("```sum a\n```\n", kinds, context, () => {});
  return { session, loads, state: () => session.states.get("a") };
}

describe("a cell whose kind is loaded late", () => {
  test("is queued until what it computes with is there, and then runs", async () => {
    const { loads, state } = open();
    expect(state()).toEqual({ status: "queued" });
    expect(loads).toHaveLength(1);
    await loads[0]?.come();
    expect(state()).toMatchObject({ status: "done", value: 7 });
  });

  test("waits to be asked where it is costly, which shows only then", async () => {
    const { loads, state } = open(10);
    await loads[0]?.come();
    expect(state()).toEqual({ status: "waiting", cost: 70 });
  });

  test("runs without being asked again when it was asked for meanwhile", async () => {
    const { session, loads, state } = open(10);
    const ran = session.run("a");
    await loads[0]?.come();
    await ran;
    expect(state()).toMatchObject({ status: "done", value: 7 });
  });

  test("fails where that cannot be loaded, and loads it again when it is run again", async () => {
    const { session, loads, state } = open();
    await loads[0]?.fail();
    expect(state()).toEqual({ status: "failed", problem: { code: "not-loaded" } });
    const ran = session.run("a");
    expect(loads).toHaveLength(2);
    await loads[1]?.come();
    await ran;
    expect(state()).toMatchObject({ status: "done", value: 7 });
  });

  test("stays cancelled when it comes after that", async () => {
    const { session, loads, state } = open();
    session.cancel("a");
    await loads[0]?.come();
    expect(state()).toEqual({ status: "cancelled" });
  });
});

test("every kind that computes late has something to load", async () => {
  const kinds = Object.entries<CellKind>(cellKinds).filter(([, kind]) => kind.late);
  await Promise.all(kinds.map(([, kind]) => kind.late?.load()));
  expect(kinds.filter(([, kind]) => kind.late?.isLoaded()).map(([name]) => name)).toEqual([
    "data",
    "estimate",
    "consistency",
    "design",
    "scenarios",
  ]);
});

test("what is used before it was loaded is a mistake of ours", () => {
  expect(() => late(async () => ({})).get()).toThrow("before it was loaded");
});
