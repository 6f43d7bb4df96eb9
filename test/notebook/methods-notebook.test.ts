import { beforeAll, describe, expect, test } from "vitest";
import type { EstimateSpec } from "../../src/cells/estimate-value.ts";
import type { MethodSpec } from "../../src/cells/method-value.ts";
import type { Session } from "../../src/cells/session.ts";
import { estimators } from "../../src/estimators/index.ts";
import { defaultThresholds } from "../../src/model/thresholds.ts";
import { mathml } from "../../src/text/mathml.ts";
import { evaluatedNotebook, notebookText, resultOf } from "./evaluated-notebook.ts";

describe("the notebook of methods", () => {
  const text = notebookText("methods.md");
  let session: Session;
  beforeAll(async () => {
    session = await evaluatedNotebook("methods.md");
  });
  const specs = <Spec>(kind: string): Spec[] =>
    [...session.notebook.cells.values()].flatMap((cell) =>
      cell.sound && cell.kind === kind ? [cell.spec as Spec] : [],
    );

  test("describes every method, and has an example of each that runs", () => {
    const methods = Object.keys(estimators).toSorted();
    expect(
      specs<MethodSpec>("method")
        .map(({ method }) => method)
        .toSorted(),
    ).toEqual(methods);
    expect(
      specs<EstimateSpec>("estimate")
        .map(({ method }) => method)
        .toSorted(),
    ).toEqual(methods);
    expect([...session.states].filter(([, { status }]) => status !== "done")).toEqual([]);
  });

  test("has formulas that can be read, each in lines that fit a narrow page", () => {
    const formulas = [...text.matchAll(/^```math\n(.*?)^```/gms)].map(([, tex = ""]) => tex);
    expect(formulas.length).toBeGreaterThan(12);
    for (const tex of formulas) expect(mathml(tex), tex).not.toBeNull();
  });

  test("says rightly at how many overlaps the verdict changes, and by how much methods may differ", () => {
    expect(text).toContain(`fewer than ${defaultThresholds["least-overlaps"]} overlaps`);
    expect(text).toContain(`fewer than ${defaultThresholds["enough-overlaps"]} overlaps`);
    expect(defaultThresholds["least-lists"]).toBe(3);
    expect(defaultThresholds["envelope-bounds"]).toBe(4);
  });

  test("says rightly what its examples show", () => {
    type Found = {
      readonly estimate: { readonly model: { readonly parameters: number; readonly model: string } | null };
    };
    expect(resultOf<Found>(session, "best").estimate.model?.parameters).toBe(7);
    expect(resultOf<Found>(session, "stepwise").estimate.model?.model).toBe("[1,2,3]");
  });
});
