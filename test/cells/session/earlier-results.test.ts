import { describe, expect, test } from "vitest";
import { cell, open, settle } from "../made-up-kinds.ts";

const pair = (say: string, source = "A", seed = 1): string =>
  `---\nseed: ${seed}\n---\n${cell("source a", `say: ${source}`)}${cell("step b", `say: ${say}, of: a, seconds: 60`)}${cell("step c", "say: C, of: b")}`;

/** A source, a costly step and a cheap one that needs it, all of them done. */
async function finished() {
  const opened = open(pair("one"));
  await settle();
  await opened.work("A").finish();
  const ran = opened.session.runAll();
  await settle();
  await opened.work("one").finish(1);
  await opened.work("C").finish("C of 1");
  await ran;
  return opened;
}

describe("an earlier result", () => {
  test("is kept, and said to be of an earlier version, when its cell is changed", async () => {
    const { session } = await finished();
    session.update(pair("two"));
    const state = session.states.get("b");
    expect(state).toMatchObject({ status: "stale", cost: 60, last: { value: 1, changed: { what: "cell" } } });
    expect(state?.status === "stale" && state.last?.spec.say).toBe("one");
  });

  test("names the cell that has changed where it was not its own", async () => {
    const { session, work } = await finished();
    session.update(pair("one", "B"));
    expect(session.states.get("b")).toMatchObject({ last: { value: 1, changed: { what: "need", name: "a" } } });
    await settle();
    await work("B").finish();
    expect(session.states.get("b")).toMatchObject({
      status: "stale",
      last: { value: 1, changed: { what: "need", name: "a" } },
    });
    expect(session.states.get("c")).toMatchObject({
      status: "blocked",
      by: "b",
      last: { value: "C of 1", changed: { what: "need", name: "b" } },
    });
  });

  test("says that the seed has changed where nothing else has", async () => {
    const alone = (seed: number): string => `---\nseed: ${seed}\n---\n${cell("source a", "say: A, seconds: 60")}`;
    const { session, work } = open(alone(1));
    const ran = session.run("a");
    await settle();
    await work("A").finish(1);
    await ran;
    session.update(alone(2));
    expect(session.states.get("a")).toMatchObject({ status: "stale", last: { value: 1, changed: { what: "seed" } } });
  });

  test("is given to no other cell", async () => {
    const { session, works } = await finished();
    const before = works.length;
    session.update(pair("two"));
    await settle();
    expect(works).toHaveLength(before);
    expect(session.states.get("c")?.status).toBe("blocked");
  });

  test("gives way at once to the result of what was written before, and of the seed before", async () => {
    const { session, work, works } = await finished();
    for (const other of [pair("two"), pair("one", "A", 2)]) {
      session.update(other);
      await settle();
      if (other.includes("seed: 2")) await work("A").finish();
      const before = works.length;
      session.update(pair("one"));
      expect([...session.states.values()].map(({ status }) => status)).toEqual(["done", "done", "done"]);
      expect(session.states.get("c")).toMatchObject({ value: "C of 1" });
      await settle();
      expect(works).toHaveLength(before);
    }
  });

  test("is still there while the new one is computed, when that is cancelled, and when it fails", async () => {
    const { session, work } = await finished();
    session.update(pair("two"));
    const ran = session.run("b");
    await settle();
    work("two").context.onProgress(0.5);
    expect(session.states.get("b")).toMatchObject({ status: "running", fraction: 0.5, last: { value: 1 } });
    session.cancel("b");
    await ran;
    expect(session.states.get("b")).toMatchObject({ status: "cancelled", last: { value: 1 } });
    const again = session.run("b");
    await settle();
    await work("two").fail({ code: "nobody-seen" });
    await again;
    expect(session.states.get("b")).toMatchObject({ status: "failed", last: { value: 1 } });
  });

  test("is the same object for as long as the same is to be said of it", async () => {
    const { session } = await finished();
    session.update(pair("two"));
    const before = session.states.get("b");
    session.update(`${pair("two")}\nMore words.\n`);
    expect(session.states.get("b")).toBe(before);
  });

  test("is none for a cell that has become another kind, or that was never run", async () => {
    const { session } = await finished();
    session.update(cell("source a", "say: A") + cell("source b", "say: new, seconds: 60"));
    expect(session.states.get("b")).toEqual({ status: "waiting", cost: 60 });
    session.update(pair("three") + cell("step d", "say: D, of: a, seconds: 9"));
    expect(session.states.get("d")).toEqual({ status: "waiting", cost: 9 });
  });

  test("is kept while the cell is written wrongly", async () => {
    const { session } = await finished();
    session.update(pair("one").replace("say: one", "sya: one"));
    expect(session.states.get("b")).toMatchObject({ status: "failed", last: { value: 1, changed: { what: "cell" } } });
  });
});
