import { describe, expect, test } from "vitest";
import type { DataValue } from "../../src/cells/data/index.ts";
import type { EstimateValue } from "../../src/cells/estimate/index.ts";
import type { FigureValue } from "../../src/cells/figure/index.ts";
import { cellKinds, isCellKind } from "../../src/cells/index.ts";
import { createSession } from "../../src/cells/session/session.ts";
import { shippedDatasetNames } from "../../src/data/shipped-datasets.ts";
import { estimators } from "../../src/estimators/estimators.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { languages } from "../../src/model/language.ts";
import { tableHash } from "../../src/model/table-hash.ts";
import { problemsOf } from "../../src/notebook/document.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import { shippedContext } from "./shipped-context.ts";

const data = "```data korea\ndataset: korea\n```\n";
const estimate = "```estimate best\ndata: korea\nmethod: best-model\ninterval: { replicates: 100 }\n```\n";
const figures = "```figure ranges\nof: best\n```\n```figure overlaps\nkind: upset\nof: [korea]\n```\n";

async function evaluated(text: string) {
  const session = createSession(text, cellKinds, shippedContext, () => {});
  await session.runAll();
  return session.states;
}

const problems = (text: string) => problemsOf(parseNotebook(text, cellKinds)).map(({ problem }) => problem);

test("every kind of cell has a name and a description in both languages", () => {
  for (const kind of Object.keys(cellKinds).filter(isCellKind)) {
    for (const { name, about } of languages.map((language) => catalogues[language].cells[kind])) {
      expect(name).not.toBe("");
      expect(about).toMatch(/\.$/);
    }
  }
});

describe("a data cell", () => {
  test("gives the dataset and the hash of its table", async () => {
    const state = (await evaluated(data)).get("korea");
    const value = state?.status === "done" ? (state.value as DataValue) : null;
    expect(value?.table.lists).toEqual(["b", "c", "d"]);
    expect(value?.description.name).toBe("korea");
    expect(value?.hash).toBe(value && tableHash(value.table));
  });

  test("fails with the names that there are when its dataset is not known", async () => {
    expect((await evaluated("```data a\ndataset: corea\n```\n")).get("a")).toEqual({
      status: "failed",
      problem: { code: "unknown-dataset", name: "corea", known: shippedDatasetNames },
    });
  });
});

describe("an estimate cell", () => {
  test("gives the estimate, and all that is needed to obtain it again", async () => {
    const state = (await evaluated(`---\nseed: 12\n---\n${data}${estimate}`)).get("best");
    const value = state?.status === "done" ? (state.value as EstimateValue) : null;
    expect(value?.estimate.observed).toBe(123);
    expect(value?.estimate.model?.model).toBe("[12,23]");
    expect(value?.lists).toEqual(["b", "c", "d"]);
    expect(value?.provenance).toMatchObject({
      estimator: "best-model",
      version: estimators["best-model"].version,
      seed: 12,
      options: { criterion: "bic", order: "auto", interval: { kind: "bca", replicates: 100, levels: [0.95, 0.8] } },
    });
  });

  test("takes the keys of its method and no others", () => {
    expect(
      problems(`\`\`\`estimate a\ndata: korea\nmethod: fixed-model\ncriterion: bic\n\`\`\`\n${data}`),
    ).toMatchObject([
      { code: "missing-key", key: "model" },
      { code: "unknown-key", key: "criterion" },
    ]);
    expect(problems(`\`\`\`estimate a\ndata: korea\nmethod: worst-model\n\`\`\`\n${data}`)).toEqual([
      { code: "wrong-value", key: "method", expected: { kind: "choice", choices: Object.keys(estimators) } },
    ]);
  });

  test("fails by itself when the table cannot carry it, however costly it would be", async () => {
    const costly = "```estimate a\ndata: korea\nmethod: best-model\norder: 9\ninterval: { replicates: 20000 }\n```\n";
    const session = createSession(data + costly, cellKinds, shippedContext, () => {});
    await session.run("korea");
    await session.run("nobody");
    await expect
      .poll(() => session.states.get("a"))
      .toMatchObject({ status: "failed", problem: { code: "order-too-high" } });
  });

  test("refers to data only", () => {
    expect(problems(`${data}${estimate}\`\`\`estimate a\ndata: best\n\`\`\`\n`)).toEqual([
      { code: "wrong-cell-kind", name: "best", expected: ["data"], found: "estimate" },
    ]);
  });
});

describe("a figure cell", () => {
  test("gives the cells that it shows under their names", async () => {
    const states = await evaluated(data + estimate + figures);
    const shown = (name: string) => {
      const state = states.get(name);
      const value = state?.status === "done" ? (state.value as FigureValue) : null;
      return [value?.figure, value?.subjects.map((subject) => [subject.name, subject.kind])];
    };
    expect(shown("ranges")).toEqual(["forest", [["best", "estimate"]]]);
    expect(shown("overlaps")).toEqual(["upset", [["korea", "data"]]]);
  });

  test("takes the kind of cell that it can be drawn from, and as many as it can show", () => {
    expect(problems(`${data}\`\`\`figure\nof: korea\n\`\`\`\n`)).toMatchObject([
      { code: "wrong-cell-kind", expected: ["estimate"], found: "data" },
    ]);
    expect(problems(`${data}${estimate}\`\`\`figure\nkind: upset\nof: best\n\`\`\`\n`)).toMatchObject([
      { code: "wrong-cell-kind", expected: ["data"], found: "estimate" },
    ]);
    const twoTables = "```figure\nkind: upset\nof: [korea, other]\n```\n";
    expect(problems(data + data.replace("data korea", "data other") + twoTables)).toMatchObject([
      { code: "wrong-value", key: "of", expected: { kind: "name" } },
    ]);
  });
});

test("what a finished cell found is said in a sentence in either language", async () => {
  const states = await evaluated(data + estimate + figures);
  const said = (name: string, kind: keyof typeof cellKinds, language: "en" | "da"): string => {
    const state = states.get(name);
    if (state?.status !== "done") throw new Error(`${name} is not done`);
    const { finding } = cellKinds[kind] as (typeof cellKinds)["data"];
    return finding(state.value as DataValue, language, null)
      .map((part) => (typeof part === "string" ? part : part.strong))
      .join("");
  };
  expect(said("korea", "data", "en")).toContain("123 people");
  expect(said("korea", "data", "da")).toContain("123 personer");
  expect(said("best", "estimate", "en")).toContain("123 were seen");
  expect(said("ranges", "figure", "en")).toContain("best");
});
