import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import { bundleResults, readBundle, reopenResults } from "../../../src/cells/kept/results-bundle.ts";
import { appVersion } from "../../../src/model/app-version.ts";
import { textHash } from "../../../src/model/table-hash.ts";
import { uploadHash } from "../../../src/model/upload-hash.ts";
import { openSession, readResults, savedResults, uploaded, valuesOf } from "./saved-results.ts";

const study = `---
title: Study
seed: 7
---
\`\`\`data korea
dataset: korea
\`\`\`
\`\`\`estimate best
data: korea
method: best-model
interval: { replicates: 200 }
\`\`\`
\`\`\`scenarios what-if
base: best
vary:
  - method: [best-model, sample-coverage]
interval: none
\`\`\`
\`\`\`design more
base: korea
people: 900
plans: [{ years: 2 }]
by: simulation
replicates: 100
\`\`\`
\`\`\`figure
of: best
\`\`\`
`;

describe("results that were saved and reopened", () => {
  test("are the same to the last bit, and nothing is computed again", async () => {
    const before = await savedResults(study);
    expect(before.bundle.results.map(({ cell }) => cell)).toEqual(expect.arrayContaining(["best", "what-if", "more"]));
    const after = openSession(study);
    const became = await reopenResults(after.session, readResults(before.file), cellKinds);
    expect(new Set(became.values())).toEqual(new Set(["used"]));
    await after.session.runAll();
    expect(after.runs()).toBe(0);
    expect(valuesOf(after.session)).toEqual(valuesOf(before.session));
    expect(after.session.states.get("best")).toMatchObject({ status: "done", reopened: true });
    const again = bundleResults(after.session, study, cellKinds);
    expect(again).toEqual(before.bundle);
  });

  test("say what gave them", async () => {
    const { bundle } = await savedResults(study);
    expect(bundle).toMatchObject({ app: appVersion, notebook: { title: "Study", seed: 7, sha256: textHash(study) } });
    const best = bundle.results.find(({ cell }) => cell === "best");
    expect(best?.provenance).toMatchObject({ estimator: "best-model", seed: 7 });
  });

  test("are refused one by one where the cell is not what it was, with the reason", async () => {
    const { file } = await savedResults(study);
    const other = openSession(
      study.replace("replicates: 200", "replicates: 100000").replace("design more", "design fewer"),
    );
    const became = await reopenResults(other.session, readResults(file), cellKinds);
    expect(Object.fromEntries(became)).toMatchObject({
      best: "other-key",
      "what-if": "not-ready",
      more: "no-such-cell",
    });
    expect(other.session.states.get("best")).toMatchObject({ status: expect.not.stringMatching("done") });
    other.session.update(study);
    expect(other.session.states.get("best")).toMatchObject({ status: "done", reopened: true });
    other.session.close();
  });

  test("are refused under another seed", async () => {
    const { file } = await savedResults(study);
    const other = openSession(study.replace("seed: 7", "seed: 8"));
    const became = await reopenResults(other.session, readResults(file), cellKinds);
    expect(became.get("best")).toBe("other-key");
    other.session.close();
  });
});

describe("what is told of a result whose cell is cheap", () => {
  const cheap = "```data korea\ndataset: korea\n```\n```estimate quick\ndata: korea\nmethod: lower-bound\n```\n";

  test("is that it was not used, where the cell had to compute its own", async () => {
    const { bundle } = await savedResults(cheap);
    const results = bundle.results.map((result) => ({ ...result, value: null }));
    const after = openSession(cheap);
    const became = await reopenResults(after.session, readResults(JSON.stringify({ ...bundle, results })), cellKinds);
    await after.session.run("quick");
    expect(after.session.states.get("quick")).not.toMatchObject({ reopened: true });
    expect(became.get("quick")).toBe("unusable");
  });

  test("is that it was there already, where the cell had done so before", async () => {
    const { file } = await savedResults(cheap);
    const after = openSession(cheap);
    await after.session.runAll();
    const became = await reopenResults(after.session, readResults(file), cellKinds);
    expect(became.get("quick")).toBe("already-there");
  });
});

test("nothing that rests on a table from somebody's files is in a bundle, and it says what is left out", async () => {
  const ours = study.replace("dataset: korea", `upload: { name: Ours, sha256: ${uploadHash(uploaded)} }`);
  const { bundle, file, session } = await savedResults(ours);
  expect(session.states.get("best")?.status).toBe("done");
  expect(bundle.results).toEqual([]);
  expect(bundle.leftOut).toEqual(expect.arrayContaining(["best"]));
  expect(file).not.toContain("$doubles");
});

describe("a file that somebody made up", () => {
  test.each([
    ["no JSON", "{"],
    ["other JSON", "[]"],
    ["another format", '{"format":"other"}'],
    ["a key more", ""],
    ["a key that is no hash", ""],
    ["too many results", ""],
  ])("is no bundle: %s", async (what, text) => {
    const { bundle } = await savedResults("```data korea\ndataset: korea\n```\n");
    const result = { cell: "a", kind: "estimate", key: "00", seconds: 1, provenance: null, value: null };
    const made = {
      "a key more": { ...bundle, more: 1 },
      "a key that is no hash": { ...bundle, results: [result] },
      "too many results": { ...bundle, results: Array(2000).fill({ ...result, key: "0".repeat(64) }) },
    }[what];
    expect(readBundle(made ? JSON.stringify(made) : text)).toBeNull();
  });

  test.each<[string, (value: Record<string, unknown>) => unknown]>([
    ["no estimate", () => "an estimate"],
    ["a text for a number", (value) => ({ ...value, total: "<b>12</b>" })],
    ["a key more", (value) => ({ ...value, more: 1 })],
    ["a list for doubles", (value) => ({ ...value, draws: [1, 2] })],
    ["a warning that there is none of", (value) => ({ ...value, warnings: [{ code: "constructor" }] })],
    ["a warning without its parts", (value) => ({ ...value, warnings: [{ code: "terms-at-boundary", terms: "AB" }] })],
    ["a prototype", (value) => JSON.parse(JSON.stringify(value).replace('"observed"', '"__proto__"'))],
  ])("gives a cell nothing under the right key: %s", async (_, forge) => {
    const { bundle } = await savedResults(study);
    const results = bundle.results.map((result) =>
      result.cell === "best" ? { ...result, value: forge(result.value as Record<string, unknown>) } : result,
    );
    const after = openSession(study);
    const became = await reopenResults(after.session, readResults(JSON.stringify({ ...bundle, results })), cellKinds);
    expect(became.get("best")).toBe("unusable");
    expect(after.session.states.get("best")?.status).not.toBe("done");
    after.session.close();
  });
});

test("the version that bundles state is that of the package", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  expect(appVersion).toBe(version);
});
