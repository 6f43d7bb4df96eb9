import { describe, expect, test } from "vitest";
import { withConsistencyCells } from "../../../src/cells/consistency/with-consistency-cells.ts";
import { cellKinds } from "../../../src/cells/index.ts";
import { createSession, noUploads } from "../../../src/cells/session/session.ts";
import { sessionInWords } from "../../../src/cells/session/session-in-words.ts";
import { studiesOf } from "../../../src/cells/session/study.ts";
import { readDataset } from "../../../src/data/read-dataset.ts";
import { shippedDatasetFiles } from "../../../src/data/shipped-datasets.ts";
import { createInProcessPool } from "../../../src/jobs/run-in-process.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { madeUpKinds } from "../made-up-kinds.ts";

const data = (name: string, dataset: string): string => `\`\`\`data ${name}\ndataset: ${dataset}\n\`\`\`\n`;
const written = "```consistency own\ndata: uk\nmethod: best-model\ninterval: { replicates: 100 }\n```\n";
const whole = (text: string) => withConsistencyCells(parseNotebook(text, cellKinds), cellKinds);

describe("a notebook", () => {
  test("has a hidden consistency cell after each data cell, with every key at its default", () => {
    const { cells, order, blocks } = whole(data("uk", "uk-2013-five") + data("korea", "korea"));
    expect([...cells.keys()]).toEqual(["uk", "uk consistency", "korea", "korea consistency"]);
    expect(order).toEqual(["uk", "uk consistency", "korea", "korea consistency"]);
    expect(blocks.map((block) => (block.kind === "cell" ? block.cell.name : block.kind))).toEqual(["uk", "korea"]);
    expect(cells.get("uk consistency")).toMatchObject({
      kind: "consistency",
      sound: true,
      needs: ["uk"],
      spec: { data: "uk", method: "stepwise", threshold: 0.02, interval: { kind: "bca", replicates: 1000 } },
      marks: { headline: false, audience: "notebook" },
    });
  });

  test("gives it the threshold for pair overlaps that the front matter sets", () => {
    const { cells } = whole(`---\nthresholds: { least-overlaps: 5 }\n---\n${data("uk", "uk-2013-five")}`);
    expect(cells.get("uk consistency")).toMatchObject({ spec: { "least-overlaps": 5 } });
  });

  test("has none where one is written, nor where the data cell is broken, nor twice", () => {
    const text = data("uk", "uk-2013-five") + written;
    expect([...whole(text).cells.keys()]).toEqual(["uk", "own"]);
    expect([...whole("```data uk\ndatset: korea\n```\n").cells.keys()]).toEqual(["uk"]);
    const once = whole(data("uk", "uk-2013-five"));
    expect(withConsistencyCells(once, cellKinds)).toEqual(once);
  });

  test("is left as it is where there is no such kind of cell", () => {
    const { kinds } = madeUpKinds();
    const notebook = parseNotebook("```source data\n```\n", kinds);
    expect(withConsistencyCells(notebook, kinds)).toBe(notebook);
  });
});

describe("a session", () => {
  const context = {
    pool: createInProcessPool(),
    loadDataset: async (name: string) => {
      const files = shippedDatasetFiles(name);
      return files.ok ? readDataset(files.value) : files;
    },
    loadUpload: noUploads,
  };
  async function evaluated(text: string) {
    const session = createSession(text, cellKinds, context, () => {});
    await session.runAll();
    return session;
  }

  test("holds the lists of a table against each other by itself, and tells the study, but shows no cell", async () => {
    const session = await evaluated(data("uk", "uk-2013-five"));
    expect([...session.notebook.cells.keys()]).toEqual(["uk"]);
    const study = studiesOf(session.notebook, session.states).get("uk");
    expect(study?.results.knownLists?.map(({ list }) => list)).toEqual(["LA", "NG", "PFNCA", "GO", "GP"]);
    expect(study?.findings["internal-consistency"]?.tables[0]?.rows).toHaveLength(5);
    expect(sessionInWords(session, cellKinds)).not.toContain("consistency");
  });

  test("tells the study of the cell that is written instead", async () => {
    const session = await evaluated(data("uk", "uk-2013-five") + written);
    const { knownLists } = studiesOf(session.notebook, session.states).get("uk")?.results ?? {};
    expect(knownLists?.find(({ estimate }) => estimate !== null)?.estimate?.models?.criterion).toBe("bic");
  });

  test("has no failure of a table that cannot have it", async () => {
    const session = await evaluated(data("dk", "denmark-2022"));
    expect([...session.states].map(([name, { status }]) => `${name} ${status}`)).toEqual([
      "dk done",
      "dk consistency done",
    ]);
  });
});
