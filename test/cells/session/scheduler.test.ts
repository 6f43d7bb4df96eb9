import { describe, expect, test } from "vitest";
import { cell, open, settle } from "../made-up-kinds.ts";

const chain =
  cell("source a", "say: A") + cell("step b", "say: B, of: a, seconds: 60") + cell("step c", "say: C, of: b");

describe("cheap and costly cells", () => {
  test("a cheap cell runs by itself as soon as what it needs is done", async () => {
    const { works, work, status } = open(cell("source a", "say: A") + cell("step b", "say: B, of: a, seconds: 2.9"));
    expect(status("a")).toBe("running");
    expect(status("b")).toBe("queued");
    await settle();
    expect(works).toHaveLength(1);
    await work("A").finish(41);
    expect([...work("B").inputs]).toEqual([["a", 41]]);
    await work("B").finish();
    expect(status("b")).toBe("done");
  });

  test("a costly cell waits to be asked and says what it will cost, and what needs it waits for it", async () => {
    const { session, work, works } = open(chain);
    await settle();
    await work("A").finish();
    expect(session.states.get("b")).toEqual({ status: "waiting", cost: 60 });
    expect(session.states.get("c")).toEqual({ status: "blocked", by: "b" });
    expect(works).toHaveLength(1);
  });

  test("running a cell first runs what it needs", async () => {
    const { session, work, status } = open(
      cell("source a", "say: A, seconds: 9") + cell("step b", "say: B, of: a, seconds: 9"),
    );
    expect(status("a")).toBe("waiting");
    const ran = session.run("b");
    expect([status("a"), status("b")]).toEqual(["running", "queued"]);
    await settle();
    await work("A").finish();
    expect(status("b")).toBe("running");
    await work("B").finish();
    await ran;
    expect(status("b")).toBe("done");
  });

  test("running all runs everything, whichever cell stands first", async () => {
    const { session, work, statuses } = open(
      cell("step b", "say: B, of: a, seconds: 9") + cell("source a", "say: A, seconds: 9"),
    );
    const ran = session.runAll();
    await settle();
    await work("A").finish();
    await work("B").finish();
    await ran;
    expect(statuses()).toEqual(["b done", "a done"]);
  });

  test("cells that are ready run at the same time", async () => {
    const { works, status } = open(cell("source a", "say: A") + cell("source b", "say: B"));
    await settle();
    expect(works.map(({ say }) => say)).toEqual(["A", "B"]);
    expect([status("a"), status("b")]).toEqual(["running", "running"]);
  });

  test("asking for nothing there is, or for what is done, comes back at once", async () => {
    const { session, work, works } = open(cell("source a", "say: A"));
    await settle();
    await work("A").finish();
    await Promise.all([session.run("nobody"), session.run("a"), session.runAll()]);
    expect(works).toHaveLength(1);
  });
});

describe("a cell that fails", () => {
  test("blocks those that depend on it, by its name, and no others", async () => {
    const { session, work, status } = open(
      cell("source a", "say: A") + cell("step b", "of: a") + cell("step c", "of: b") + cell("source d", "say: D"),
    );
    const ran = session.runAll();
    await settle();
    await work("A").fail({ code: "nobody-seen" });
    expect(session.states.get("a")).toEqual({ status: "failed", problem: { code: "nobody-seen" } });
    expect(session.states.get("b")).toEqual({ status: "blocked", by: "a" });
    expect(session.states.get("c")).toEqual({ status: "blocked", by: "a" });
    await work("D").finish();
    await ran;
    expect(status("d")).toBe("done");
  });

  test("is not evaluated again by itself, but when it is run", async () => {
    const { session, work, works, status } = open(cell("source a", "say: A"));
    await settle();
    await work("A").fail({ code: "worker-crashed", detail: "" });
    session.update(session.notebook);
    expect(works).toHaveLength(1);
    const ran = session.run("a");
    await settle();
    await work("A").finish();
    await ran;
    expect(status("a")).toBe("done");
  });

  test("as it is written shows its first problem, and what needs it is blocked", () => {
    const { session } = open(cell("source a", "say: A, nay: B") + cell("step b", "of: a"));
    expect(session.states.get("a")).toMatchObject({ status: "failed", problem: { code: "unknown-key", key: "nay" } });
    expect(session.states.get("b")).toEqual({ status: "blocked", by: "a" });
  });

  test.each([
    ["at once", "throws", "a mistake"],
    ["when asked what it costs", "cost throws", "no cost"],
  ])("because of a bug %s, fails alone", async (_when, say, detail) => {
    const { session, work, status } = open(cell("source a", `say: ${say}`) + cell("source b", "say: B"));
    await settle();
    await work("B").finish();
    expect(session.states.get("a")).toEqual({ status: "failed", problem: { code: "bug", detail } });
    expect(status("b")).toBe("done");
  });

  test("because of a bug later on, fails too", async () => {
    const { session, work } = open(cell("source a", "say: A"));
    await settle();
    await work("A").throw("not even an error");
    expect(session.states.get("a")).toEqual({
      status: "failed",
      problem: { code: "bug", detail: "not even an error" },
    });
  });
});

describe("cancelling", () => {
  test("ends one cell, blocks what needs it, and keeps the others running", async () => {
    const { session, work, status } = open(chain + cell("source d", "say: D"));
    await settle();
    await work("A").finish();
    const ran = session.runAll();
    await settle();
    session.cancel("b");
    expect(work("B").context.signal.aborted).toBe(true);
    expect([status("b"), status("d")]).toEqual(["cancelled", "running"]);
    expect(session.states.get("c")).toEqual({ status: "blocked", by: "b" });
    expect(work("D").context.signal.aborted).toBe(false);
    await work("D").finish();
    await ran;
    expect(status("d")).toBe("done");
  });

  test("is final even if the evaluation does not heed it", async () => {
    const { session, work, status } = open(cell("source a", "say: A"));
    await settle();
    session.cancel("a");
    await work("A").finish("too late");
    expect(status("a")).toBe("cancelled");
  });

  test("a cell that is queued leaves what it waits for alone", async () => {
    const { session, work, status } = open(cell("source a", "say: A") + cell("step b", "say: B, of: a"));
    await settle();
    session.cancel("b");
    expect(status("b")).toBe("cancelled");
    await work("A").finish();
    expect([status("a"), status("b")]).toEqual(["done", "cancelled"]);
  });

  test("everything comes back from running everything", async () => {
    const { session, statuses } = open(chain);
    const ran = session.runAll();
    session.cancelAll();
    await ran;
    expect(statuses()).toEqual(["a cancelled", "b cancelled", "c cancelled"]);
  });

  test("can be followed by another run", async () => {
    const { session, work, works, status } = open(cell("source a", "say: A"));
    await settle();
    session.cancel("a");
    const ran = session.run("a");
    await settle();
    expect(works).toHaveLength(2);
    await work("A").finish();
    await ran;
    expect(status("a")).toBe("done");
  });

  test("leaves what is done as it is", async () => {
    const { session, work, status } = open(cell("source a", "say: A"));
    await settle();
    await work("A").finish();
    session.cancel("a");
    expect(status("a")).toBe("done");
  });

  test("happens by itself when the evaluation says so", async () => {
    const { work, status } = open(cell("source a", "say: A"));
    await settle();
    await work("A").fail({ code: "cancelled" });
    expect(status("a")).toBe("cancelled");
  });
});
