import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createSession } from "../../../src/cells/session/session.ts";
import { cell, madeUpKinds, noContext, open, settle } from "../made-up-kinds.ts";

const chain =
  cell("source a", "say: A") + cell("step b", "say: B, of: a, seconds: 60") + cell("step c", "say: C, of: b");

describe("changing the document", () => {
  const text = (say: string, order = 1): string =>
    `Words.\n\n${cell("source a", "say: A")}${cell("step b", `say: ${say}, of: a, seconds: ${order}`)}`;

  async function finished() {
    const opened = open(text("one"));
    await settle();
    await opened.work("A").finish();
    await opened.work("one").finish(1);
    return opened;
  }

  test("keeps every result that it does not touch", async () => {
    const { session, works, status } = await finished();
    session.update(`More words.\n${text("one")}${cell("source c", "say: C")}`);
    await settle();
    expect(status("b")).toBe("done");
    expect(works.map(({ say }) => say)).toEqual(["A", "one", "C"]);
  });

  test("back finds the old result at once", async () => {
    const { session, work, works, status } = await finished();
    session.update(text("two"));
    expect(status("b")).toBe("running");
    await settle();
    await work("two").finish(2);
    session.update(text("one"));
    expect(session.states.get("b")).toMatchObject({ status: "done", value: 1 });
    session.update(text("two"));
    expect(session.states.get("b")).toMatchObject({ status: "done", value: 2 });
    expect(works).toHaveLength(3);
  });

  test("by taking a cell away and putting it back computes nothing", async () => {
    const { session, works, statuses } = await finished();
    session.update("Words.");
    expect(statuses()).toEqual([]);
    session.update(text("one"));
    expect(statuses()).toEqual(["a done", "b done"]);
    expect(works).toHaveLength(2);
  });

  test("ends the evaluation of a cell that now says something else, and asks before it costs again", async () => {
    const { session, work, status } = open(text("one", 60));
    await settle();
    await work("A").finish();
    void session.run("b");
    await settle();
    session.update(text("two", 60));
    expect(work("one").context.signal.aborted).toBe(true);
    expect(status("b")).toBe("waiting");
  });

  test("elsewhere lets an evaluation go on", async () => {
    const { session, work, works, status } = open(cell("source a", "say: A"));
    await settle();
    session.update(`Words.\n${cell("source a", "say: A")}`);
    await work("A").finish();
    expect(status("a")).toBe("done");
    expect(works).toHaveLength(1);
  });

  test("of what a source holds makes new everything that rests on it", async () => {
    const { session, work, works } = await finished();
    session.update(text("one").replace("say: A", "say: B"));
    await settle();
    await work("B").finish();
    expect(works.map(({ say }) => say)).toEqual(["A", "one", "B", "one"]);
  });

  test("of the seed makes new whatever depends on it", async () => {
    const { session, works } = open(`---\nseed: 3\n---\n${cell("source a", "say: A")}`);
    await settle();
    session.update(`---\nseed: 4\n---\n${cell("source a", "say: A")}`);
    await settle();
    expect(works.map(({ context }) => context.seed)).toEqual([3, 4]);
    expect(works[0]?.context.signal.aborted).toBe(true);
  });

  test("of the seed does not matter where another one is given", async () => {
    const { session, works } = open(`---\nseed: 3\n---\n${cell("source a", "say: A")}`, { seed: 9 });
    await settle();
    expect(session.seed).toBe(9);
    expect(works.map(({ context }) => context.seed)).toEqual([9]);
  });
});

describe("two cells that say the same", () => {
  const twins = cell("source a", "say: A") + cell("source b", "say: A");

  test("are evaluated once", async () => {
    const { work, works, statuses } = open(twins);
    await settle();
    expect(works).toHaveLength(1);
    await work("A").finish();
    expect(statuses()).toEqual(["a done", "b done"]);
  });

  test("can be cancelled one by one", async () => {
    const { session, work, statuses } = open(twins);
    await settle();
    session.cancel("a");
    expect(work("A").context.signal.aborted).toBe(false);
    expect(statuses()).toEqual(["a cancelled", "b running"]);
    session.cancel("b");
    expect(work("A").context.signal.aborted).toBe(true);
  });
});

describe("the listener", () => {
  test("hears every change of state, in order", async () => {
    const { work, heard } = open(cell("source a", "say: A") + cell("step b", "say: B, of: a"));
    await settle();
    await work("A").finish();
    await work("B").finish();
    expect(heard).toEqual([
      ["a", "done"],
      ["b", "running"],
      ["b", "done"],
    ]);
  });

  test("hears of progress, which never goes back and has an end", async () => {
    const { kinds, works } = madeUpKinds();
    const fractions: number[] = [];
    createSession(cell("source a"), kinds, noContext, (_name, state) => {
      if (state.status === "running") fractions.push(state.fraction);
    });
    await settle();
    const [work] = works;
    for (const fraction of [0.1, 0.3, 0.2, Number.NaN, 7]) work?.context.onProgress(fraction);
    await work?.finish();
    work?.context.onProgress(1);
    expect(fractions).toEqual([0.1, 0.3, 1]);
  });

  test("may ask for more while it listens", async () => {
    const { kinds, works } = madeUpKinds();
    const session = createSession(
      cell("source a", "say: A") + cell("source b", "say: B, seconds: 9"),
      kinds,
      noContext,
      (name, { status }) => {
        if (name === "a" && status === "done") void session.run("b");
      },
    );
    await settle();
    await works[0]?.finish();
    expect(session.states.get("b")?.status).toBe("running");
  });
});

describe("time left", () => {
  test("is told once enough is done, in proportion to what is", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    onTestFinished(() => void vi.useRealTimers());
    const { session, work } = open(cell("source a", "say: A"));
    await settle();
    work("A").context.onProgress(0.5);
    expect(session.states.get("a")).toMatchObject({ fraction: 0.5, secondsLeft: null });
    vi.advanceTimersByTime(350);
    work("A").context.onProgress(0.75);
    const state = session.states.get("a");
    const left = state?.status === "running" ? state.secondsLeft : null;
    expect(left).toBeGreaterThan(0.05);
    expect(left).toBeLessThan(5);
  });
});

describe("a closed session", () => {
  test("ends all work, answers whoever waits, and is silent", async () => {
    const { session, work, heard } = open(chain);
    const ran = session.runAll();
    await settle();
    session.close();
    await ran;
    expect(work("A").context.signal.aborted).toBe(true);
    heard.length = 0;
    await work("A").finish();
    session.cancelAll();
    session.update("");
    await session.runAll();
    expect(heard).toEqual([]);
  });
});
