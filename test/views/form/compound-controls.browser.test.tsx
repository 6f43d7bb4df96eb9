import { describe, expect, test } from "vitest";
import { wordsOfFields } from "../../../src/cells/field-help.ts";
import { cellKinds } from "../../../src/cells/index.ts";
import type { Field } from "../../../src/model/fields.ts";
import { find } from "../page.ts";
import { choose, click, enter, textsOf } from "./entered.ts";
import { formOf } from "./form-host.tsx";

const part = (kind: keyof typeof cellKinds, key: string) => {
  const field: Field | undefined = Object.entries<Field>(cellKinds[kind].fields({})).find(
    ([name]) => name === key,
  )?.[1];
  const words = wordsOfFields(kind, {}, "en");
  const said = Object.entries(words).find(([name]) => name === key)?.[1];
  if (!field || !said) throw new Error(`no ${key} in ${kind}`);
  return { field, words: said };
};

const bounds = { low: 0, high: 10, whole: true } as const;

test("a group writes only what is not as usual, and is taken out with the last of it", async () => {
  const field: Field = {
    kind: "group",
    fields: { a: { kind: "number", default: 1, ...bounds }, b: { kind: "flag", default: false } },
  };
  const { place, written } = await formOf(field, { a: 2 });
  await enter(place, "#f-key-a", "3");
  await enter(place, "#f-key-a", "");
  expect(written).toEqual([{ a: 3 }, undefined]);
});

test("what is wrong within a group is said at its part", async () => {
  const field: Field = {
    kind: "group",
    fields: { a: { kind: "number", default: 1, ...bounds }, b: { kind: "number", default: 1, ...bounds } },
  };
  const { place, written } = await formOf(field);
  await enter(place, "#f-key-b", "99");
  expect(written).toEqual([]);
  expect(find(place, "#f-key-b-error").textContent).toBe("Enter a whole number from 0 to 10.");
  expect(find(place, "#f-key-a-error").textContent).toBe("");
});

test("a mapping of columns offers the values of each", async () => {
  const field: Field = {
    kind: "mapping",
    keys: { kind: "name", offers: "columns" },
    values: { kind: "names", default: null, offers: "values" },
  };
  const { place, written } = await formOf(field);
  await choose(place, "#f-key-add", "sex");
  await click(place, "Add");
  expect(written).toEqual([]);
  expect(textsOf(place, "label.box")).toEqual(["women", "men"]);
  await click(place, "women");
  expect(written).toEqual([{ sex: ["women"] }]);
});

describe("either", () => {
  const { field, words } = part("data", "steps");
  const suppress = field.kind === "groups" ? field.of.suppress?.suppress : undefined;

  test("asks in which way, and then what", async () => {
    if (!suppress) throw new Error("no step hides counts");
    const said = words.fields?.suppress?.fields?.suppress;
    const { place, written } = await formOf(suppress, { below: 5 }, said ? { words: said } : {});
    expect(textsOf(place, "#f-key-way option")).toEqual(["Counts below a number", "The counts of some patterns"]);
    await choose(place, "#f-key-way", "1");
    expect(written).toEqual([]);
    await click(place, "PF + NG");
    expect(written).toEqual([["110"]]);
  });
});

describe("the changes of a table", () => {
  const { field, words } = part("data", "steps");

  test("are added, and written when they are whole", async () => {
    const { place, written } = await formOf(field, undefined, { words });
    await choose(place, "#f-key-add", "merge");
    await click(place, "Add");
    expect(textsOf(place, ".form-row-head strong")).toEqual(["1. Merge lists"]);
    await click(place, "PF · Police");
    await click(place, "NG · NGOs");
    expect(written).toEqual([]);
    await enter(place, "[id$='-as']", "PN");
    expect(written).toEqual([[{ merge: ["PF", "NG"], as: "PN" }]]);
  });

  test("are moved and removed, and the focus stays with the row", async () => {
    const { place, written } = await formOf(field, [{ drop: "PF" }, { drop: "NG" }], { words });
    await click(place, "Move 2. Leave out a list up");
    expect(written).toEqual([[{ drop: "NG" }, { drop: "PF" }]]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("1. Leave out a list");
    await click(place, "Remove 1. Leave out a list");
    await click(place, "Remove 1. Leave out a list");
    expect(written.slice(1)).toEqual([[{ drop: "PF" }], undefined]);
  });
});

describe("scenarios", () => {
  const { field, words } = part("scenarios", "vary");

  test("have the names that the registry gives them, and the help", async () => {
    const { place, written } = await formOf(field, [{ drop: "NG" }], { words });
    expect(textsOf(place, ".form-row-head strong")).toEqual(["1. Without a list"]);
    expect(place.textContent).toContain("Supposes that a list had never been made");
    await choose(place, "[id$='-drop-0-1']", "GO");
    expect(written).toEqual([[{ drop: "GO" }]]);
  });

  test("take several changes at once and several values of each", async () => {
    const { place, written } = await formOf(field, [{ drop: "NG" }], { words });
    await choose(place, "#f-key-0-more", "method");
    await click(place, "Add");
    await click(place, "stepwise");
    expect(written).toEqual([[{ drop: "NG", method: "stepwise" }]]);
    await click(place, "lower bound");
    expect(written.at(-1)).toEqual([{ drop: "NG", method: ["stepwise", "lower-bound"] }]);
    await click(place, "Try another value too");
    expect(written.at(-1)).toEqual([{ drop: ["NG", "each"], method: ["stepwise", "lower-bound"] }]);
  });

  test("keep lists that count as one apart from lists that are tried one by one", async () => {
    const { place, written } = await formOf(field, [{ merge: ["PF", "NG"] }], { words });
    await click(place, "GO · Government");
    expect(written).toEqual([[{ merge: ["PF", "NG", "GO"] }]]);
  });

  test("fill a range evenly", async () => {
    const { place, written } = await formOf(field, [{ dependence: { "odds-ratio": 2 } }], { words });
    await choose(place, "select[aria-label='How many values']", "range");
    await enter(place, "[id$='-from']", "0.5");
    expect(written.at(-1)).toEqual([{ dependence: { "odds-ratio": { from: 0.5, to: 1000, steps: 3 } } }]);
  });
});

test("plans have the names that the registry gives them", async () => {
  const { field, words } = part("design", "plans");
  const { place, written } = await formOf(field, [{ outreach: { list: "NG", times: 2 } }], { words });
  expect(textsOf(place, ".form-row-head strong")).toEqual(["1. More outreach"]);
  await choose(place, "#f-key-add", "years");
  await click(place.querySelector("#f-key-add")?.parentElement ?? place, "Add");
  expect(written).toEqual([[{ outreach: { list: "NG", times: 2 } }, { years: 3 }]]);
});

test("conclusions are rows of one number", async () => {
  const { field, words } = part("scenarios", "conclusions");
  const { place, written } = await formOf(field, [{ below: 100 }], { words });
  await enter(place, "[id$='-below']", "13,000");
  expect(written).toEqual([[{ below: 13_000 }]]);
});

test("what a form cannot show is left to YAML, and never to nothing", async () => {
  const { field, words } = part("scenarios", "vary");
  const { place, written } = await formOf(field, { drop: "NG" }, { words });
  const area = find<HTMLTextAreaElement>(place, "textarea");
  expect(area.value).toBe("key: { drop: NG }\n");
  await enter(place, "textarea", "key:\n  - drop: NG\n");
  expect(written).toEqual([[{ drop: "NG" }]]);
});
