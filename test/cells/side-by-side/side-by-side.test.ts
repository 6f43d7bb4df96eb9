import { beforeAll, describe, expect, test } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import { createSession, type Session } from "../../../src/cells/session/session.ts";
import { studiesOf, verdictOnOne } from "../../../src/cells/session/study.ts";
import type { SideBySideValue } from "../../../src/cells/side-by-side/index.ts";
import { sideBySideFinding } from "../../../src/cells/side-by-side/index.ts";
import { assumptionsOf, sideBySideTable } from "../../../src/cells/side-by-side/view.tsx";
import { problemsOf } from "../../../src/notebook/document.ts";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { renameCell } from "../../../src/notebook/rename-cell.ts";
import { shippedContext } from "../shipped-context.ts";

const source = [
  "```data killed\ndataset: kosovo-1999\n```\n",
  "```estimate best\ndata: killed\nmethod: best-model\ninterval: { kind: percentile, replicates: 100, levels: [0.95] }\n```\n",
  "```estimate graphs\ndata: killed\nmethod: decomposable\n```\n",
  "```estimate at-least\ndata: killed\nmethod: lower-bound\n```\n",
  "```side-by-side all\nof: [best, graphs, at-least]\n```\n",
].join("\n");

const plain = (phrase: ReturnType<typeof sideBySideFinding>): string =>
  phrase.map((part) => (typeof part === "string" ? part : part.strong)).join("");

describe("methods side by side", () => {
  let session: Session;
  let value: SideBySideValue;
  beforeAll(async () => {
    session = createSession(source, cellKinds, shippedContext, () => {});
    await session.runAll();
    const state = session.states.get("all");
    if (state?.status !== "done") throw new Error(JSON.stringify(state));
    value = state.value as SideBySideValue;
  });

  test("have a row each: the number, an interval of each level that one has, the class, what is assumed", () => {
    const { columns, rows } = sideBySideTable(value, () => "with-warning", "en");
    expect(columns.map(({ name }) => name)).toEqual([
      "Estimate",
      "People in all",
      "80%",
      "95%",
      "Class of models",
      "Judged alone",
    ]);
    expect(rows.map(([name]) => name?.split(":")[0])).toEqual(["best", "graphs", "at-least"]);
    const [best, graphs, atLeast] = rows;
    expect(best?.[2]).toBe("–");
    // dga 2.0.2 gives a median of 12,595 and (9,827, 16,544).
    expect(graphs?.[1]).toBe("12,595");
    expect(graphs?.[3]).toBe("9,827\u00a0–\u00a016,544");
    expect([best?.[4], graphs?.[4], atLeast?.[4]]).toEqual(["Log-linear models", "Graphical models", "Counts alone"]);
    expect(atLeast?.[1]).toMatch(/^≥ /);
    expect(assumptionsOf(value, "en")).toHaveLength(3);
    for (const { assumes } of assumptionsOf(value, "en")) expect(assumes).toMatch(/^Assumes [^.]+\.$/);
  });

  test("are told apart by their numbers and classes; a lower bound is no number among them", () => {
    expect(plain(sideBySideFinding(value, "sound", "en"))).toBe(
      "The 2 that give a number lie between 10,000 and 13,000 people. They rest on 2 classes of models.",
    );
    expect(plain(sideBySideFinding({ rows: value.rows.slice(1) }, "sound", "da"))).toBe(
      "Færre end to af disse metoder giver et tal, så der er intet at sammenligne.",
    );
  });

  test("say nothing in the open where the lists cannot carry a number", () => {
    expect(sideBySideFinding(value, "no-estimate", "en")).toEqual([]);
    expect(sideBySideFinding(value, "lower-bound", "en")).toEqual([]);
  });

  test("are each judged as if they were alone: near ties weigh on the method that chose among them", () => {
    const study = studiesOf(session.notebook, session.states).get("killed");
    if (!study) throw new Error("no study");
    const codes = (name: string) => verdictOnOne(study, name)?.reasons.map(({ problem }) => problem.code) ?? [];
    expect(codes("best")).toContain("near-tie");
    expect(codes("graphs")).not.toContain("near-tie");
    expect(verdictOnOne(study, "nothing")).toBeNull();
  });

  test("follow an estimate to its new name, and take no other cells than estimates", () => {
    const renamed = renameCell(source, "graphs", "exact", cellKinds);
    expect(renamed.ok && renamed.value).toContain("of: [best, exact, at-least]");
    const wrong = parseNotebook(source.replace("of: [best,", "of: [killed,"), cellKinds);
    expect(problemsOf(wrong).length).toBeGreaterThan(0);
  });
});
