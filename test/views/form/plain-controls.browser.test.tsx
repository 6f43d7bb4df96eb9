import { describe, expect, test } from "vitest";
import { find } from "../page.ts";
import { choose, click, enter, textsOf } from "./entered.ts";
import { contextExample, formOf } from "./form-host.tsx";

const whole = { kind: "number", default: 1000, low: 100, high: 20_000, whole: true } as const;

describe("a number", () => {
  test("is labelled, and its help tells what it does, its bounds and what is usual", async () => {
    const { place } = await formOf(whole);
    const input = find<HTMLInputElement>(place, "#f-key");
    expect(find(place, "label[for=f-key]").textContent).toBe("The key");
    expect(input.placeholder).toBe("1,000");
    const help = document.getElementById(input.getAttribute("aria-describedby")?.split(" ")[0] ?? "");
    expect(help?.textContent).toBe("What it does. A whole number from 100 to 20,000. As usual: 1,000.");
  });

  test("is written as a number, and taken out when it is emptied", async () => {
    const { place, written } = await formOf(whole, undefined, { language: "da" });
    await enter(place, "#f-key", "2.000");
    expect(find<HTMLInputElement>(place, "#f-key").value).toBe("2.000");
    await enter(place, "#f-key", "");
    expect(written).toEqual([2000, undefined]);
  });

  test("is not written when it is as usual", async () => {
    const { place, written } = await formOf(whole, 2000);
    await enter(place, "#f-key", "1000");
    expect(written).toEqual([undefined]);
  });

  test.each(["5", "many", "150.5"])("is not written when it is none that the notebook takes: %s", async (text) => {
    const { place, written } = await formOf(whole, 2000);
    await enter(place, "#f-key", text);
    expect(written).toEqual([]);
    expect(find(place, "#f-key-error").textContent).toBe("Enter a whole number from 100 to 20,000.");
    expect(find(place, ".form-draft").textContent).toBe("Not in use yet.");
    expect(find<HTMLInputElement>(place, "#f-key").getAttribute("aria-invalid")).toBe("true");
    await enter(place, "#f-key", "300");
    expect(written).toEqual([300]);
    expect(find(place, "#f-key-error").textContent).toBe("");
  });

  test("may be automatic, which is said", async () => {
    const field = { kind: "number-or-auto", default: "auto", low: 1, high: 15, whole: true } as const;
    const { place, written } = await formOf(field, 3);
    expect(find<HTMLInputElement>(place, "#f-key").placeholder).toBe("automatic");
    await enter(place, "#f-key", "");
    expect(written).toEqual([undefined]);
  });
});

test("a flag is a box to tick, written only when it is not as usual", async () => {
  const { place, written } = await formOf({ kind: "flag", default: false });
  await click(place, "The key");
  await click(place, "The key");
  expect(written).toEqual([true, undefined]);
});

test("a choice says each of its words, and which one is usual", async () => {
  const field = { kind: "choice", default: "bic", choices: ["aic", "bic"] } as const;
  const words = { label: "Criterion", help: "", choices: { aic: "AIC", bic: "BIC" } };
  const { place, written } = await formOf(field, undefined, { words });
  expect(textsOf(place, "option")).toEqual(["AIC", "BIC (as usual)"]);
  await choose(place, "#f-key", "aic");
  await choose(place, "#f-key", "bic");
  expect(written).toEqual(["aic", undefined]);
});

test("a text is written as it is, and one that must be given is asked for", async () => {
  const { place, written } = await formOf({ kind: "text", default: null }, "[12,3]");
  await enter(place, "#f-key", "[123]");
  await enter(place, "#f-key", "");
  expect(written).toEqual(["[123]"]);
  expect(find(place, "#f-key-error").textContent).toBe("Fill this in.");
});

test("a model is told which list is which", async () => {
  const { place } = await formOf({ kind: "text", default: null, offers: "models" });
  expect(find(place, ".aside").textContent).toBe("The lists are 1 = PF, 2 = NG, 3 = GO.");
});

test("a dataset is one of those that come with the app; another that is written stays", async () => {
  const { place } = await formOf({ kind: "text", default: null, offers: "datasets" }, "mine");
  expect(textsOf(place, "option")).toEqual(["Choose …", "mine", "United Kingdom"]);
});

test("levels are ticked, and what is usual is not written", async () => {
  const { place, written } = await formOf({ kind: "levels", default: [0.95, 0.8] }, [0.95]);
  await click(place, "80%");
  await click(place, "99%");
  expect(written).toEqual([undefined, [0.99, 0.95, 0.8]]);
});

describe("names", () => {
  const field = { kind: "names", default: null, least: 2, offers: "lists" } as const;

  test("are ticked among the lists of the table, and too few are not written", async () => {
    const { place, written } = await formOf(field);
    expect(textsOf(place, "label.box")).toEqual(["PF · Police", "NG · NGOs", "GO · Government"]);
    await click(place, "GO · Government");
    expect(written).toEqual([]);
    expect(find(place, "#f-key-error").textContent).toBe("Choose at least 2.");
    await click(place, "PF · Police");
    expect(written).toEqual([["PF", "GO"]]);
  });

  test("that are not in the table stay, and are said not to be", async () => {
    const { place } = await formOf(field, ["PF", "XX"]);
    expect(textsOf(place, "label.box")).toContain("XX (not in the table)");
  });

  test("are entered where there is no table", async () => {
    const context = { ...contextExample, table: null };
    const { place, written } = await formOf(field, ["PF", "NG"], { context });
    await enter(place, "#f-key", "PF, NG; GO");
    expect(written).toEqual([["PF", "NG", "GO"]]);
  });

  test("of columns are said in words", async () => {
    const { place, written } = await formOf({ kind: "names", default: [], offers: "columns" });
    await click(place, "sex (sex)");
    await click(place, "sex (sex)");
    expect(written).toEqual([["sex"], undefined]);
  });
});

test("a name is one that the table knows, or a new one", async () => {
  const known = await formOf({ kind: "name", offers: "lists" }, "PF");
  await choose(known.place, "#f-key", "GO");
  expect(known.written).toEqual(["GO"]);
  const anew = await formOf({ kind: "name" });
  await enter(anew.place, "#f-key", " police ");
  expect(anew.written).toEqual(["police"]);
});

test("a cell is one of the right kind; several keep the order in which they are written", async () => {
  const one = await formOf({ kind: "cell", of: ["estimate"], many: false }, "best");
  expect(textsOf(one.place, "option")).toEqual(["Choose …", "best", "other"]);
  await choose(one.place, "#f-key", "other");
  expect(one.written).toEqual(["other"]);
  const several = await formOf({ kind: "cell", of: ["estimate", "data"], many: true }, ["other"]);
  await click(several.place, "uk");
  expect(several.written).toEqual([["other", "uk"]]);
});

test("a reference for which there is no cell says so", async () => {
  const { place } = await formOf({ kind: "cell", of: ["tidy"], many: false });
  expect(find(place, "option").textContent).toContain("There is no cell of this kind yet");
});

test("a count may be hidden, and nothing else is taken for one", async () => {
  const { place, written } = await formOf({ kind: "count" }, 4);
  await enter(place, "#f-key", "1..4");
  await enter(place, "#f-key", "1,200");
  await enter(place, "#f-key", "some");
  expect(written).toEqual(["1..4", 1200]);
  expect(find(place, "#f-key-error").textContent).toContain("1..4 or <5");
});

test("a fingerprint is shown and cannot be changed", async () => {
  const { place } = await formOf({ kind: "hash" }, "ab".repeat(32));
  expect(find<HTMLInputElement>(place, "#f-key").readOnly).toBe(true);
});

test("histories are ticked by the names of their lists", async () => {
  const { place, written } = await formOf({ kind: "histories", lists: null, default: [] });
  expect(textsOf(place, "label.box")).toEqual(["PF", "NG", "GO", "PF + NG", "PF + GO", "NG + GO", "PF + NG + GO"]);
  await click(place, "PF + GO");
  expect(written).toEqual([["101"]]);
});

test("what is wrong in the notebook is said at the field that it points to", async () => {
  const { place } = await formOf({ kind: "cell", of: ["estimate"], many: false }, "gone", {
    problems: [{ path: ["key"], problem: { code: "unknown-cell", name: "gone", known: ["best"] } }],
  });
  expect(find(place, "#f-key-error").textContent).toContain("gone");
});
