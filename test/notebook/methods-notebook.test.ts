import { beforeAll, describe, expect, test } from "vitest";
import type { EstimateSpec } from "../../src/cells/estimate/index.ts";
import { cellKinds } from "../../src/cells/index.ts";
import type { Session } from "../../src/cells/session/session.ts";
import { estimators } from "../../src/estimators/estimators.ts";
import { catalogues } from "../../src/locale/catalogues.ts";
import { mathml } from "../../src/locale/mathml.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import { evaluatedNotebook, notebookText, resultOf } from "./evaluated-notebook.ts";

const editions = [
  { language: "en", file: "methods.md", overlaps: (least: number) => `fewer than ${least} overlaps` },
  { language: "da", file: "methods.da.md", overlaps: (least: number) => `færre end ${least} overlap` },
] as const;

const methods = Object.keys(estimators).toSorted();
const formulasOf = (text: string): string[] => [...text.matchAll(/^```math\n(.*?)^```/gms)].map(([, tex = ""]) => tex);

/** The methods that the cells of a kind name, in a part of a notebook. */
const named = (kind: "method" | "estimate", text: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${kind} .*?^method: (\\S+)$.*?^\`\`\``, "gms"))].map(
    ([, method = ""]) => method,
  );

describe.each(editions)("the notebook of methods in $language", ({ language, file, overlaps }) => {
  const text = notebookText(file);

  test("has a section for every method, with what the method says of itself and an example", () => {
    const sections = text.split(/^## /m).filter((section) => named("method", section).length > 0);
    expect(sections.flatMap((section) => named("method", section)).toSorted()).toEqual(methods);
    for (const section of sections) expect(named("estimate", section)).toEqual(named("method", section));
  });

  test("has formulas that can be read", () => {
    expect(formulasOf(text).length).toBeGreaterThan(12);
    for (const tex of formulasOf(text)) expect(mathml(tex), tex).not.toBeNull();
  });

  test("says rightly at how many overlaps the verdict changes, and what it is called", () => {
    expect(text).toContain(overlaps(defaultThresholds["least-overlaps"]));
    expect(text).toContain(overlaps(defaultThresholds["enough-overlaps"]));
    expect(defaultThresholds["least-lists"]).toBe(3);
    expect(defaultThresholds["envelope-bounds"]).toBe(4);
    for (const { label } of Object.values(catalogues[language].verdict.levels)) expect(text).toContain(`| ${label} |`);
  });
});

describe("the notebook of methods", () => {
  let session: Session;
  beforeAll(async () => {
    session = await evaluatedNotebook("methods.md");
  });

  test("has an example of each method that runs", () => {
    const examples = [...session.notebook.cells.values()].flatMap((cell) =>
      cell.sound && cell.kind === "estimate" ? [(cell.spec as EstimateSpec).method] : [],
    );
    expect(examples.toSorted()).toEqual(methods);
    expect([...session.states].filter(([, { status }]) => status !== "done")).toEqual([]);
  });

  test("has the same cells, formulas and seed in both languages", () => {
    const [english, danish] = editions.map(({ file }) => notebookText(file));
    const inDanish = parseNotebook(danish ?? "", cellKinds);
    const cellsOf = ({ cells }: typeof inDanish): unknown[] =>
      [...cells.values()].map((cell) => [cell.name, cell.kind, cell.sound && cell.spec, cell.sound && cell.marks]);
    expect(cellsOf(inDanish)).toEqual(cellsOf(session.notebook));
    expect(inDanish.seed).toBe(session.notebook.seed);
    expect(formulasOf(danish ?? "")).toEqual(formulasOf(english ?? ""));
  });

  test("says rightly what its examples show", () => {
    type Found = {
      readonly estimate: { readonly model: { readonly parameters: number; readonly model: string } | null };
    };
    expect(resultOf<Found>(session, "best").estimate.model?.parameters).toBe(7);
    expect(resultOf<Found>(session, "stepwise").estimate.model?.model).toBe("[1,2,3]");
  });
});
