import { describe, expect, test } from "vitest";
import { enumerateModels } from "../../../src/kernel/loglinear/enumerate-models.ts";
import { neighbouringModels } from "../../../src/kernel/loglinear/neighbouring-models.ts";
import { parseModel, printModel } from "../../../src/model/model-notation.ts";

function modelOf(notation: string, lists: number) {
  const parsed = parseModel(notation, lists);
  if (!parsed.ok) throw new Error(notation);
  return parsed.value;
}

describe("the neighbours of a hierarchical model", () => {
  test("drop a maximal interaction, or add one all of whose subsets are there", () => {
    const names = (notation: string, order: number) =>
      neighbouringModels(modelOf(notation, 4), 4, order).map(printModel).sort();
    expect(names("[1,2,3,4]", 2)).toEqual(["[12,3,4]", "[13,2,4]", "[14,2,3]", "[23,1,4]", "[24,1,3]", "[34,1,2]"]);
    expect(names("[12,13,23,4]", 2)).not.toContain("[123,4]");
    expect(names("[12,13,23,4]", 3)).toContain("[123,4]");
    expect(names("[123,4]", 3)).toEqual(["[12,13,23,4]", "[123,14]", "[123,24]", "[123,34]"]);
  });

  test("are mutual, and lead from main effects to every model", () => {
    const models = enumerateModels(4, 3, 200) ?? [];
    const around = new Map(
      models.map((model) => [printModel(model), neighbouringModels(model, 4, 3).map((other) => other.join(" "))]),
    );
    const byTerms = new Map(models.map((model) => [model.join(" "), printModel(model)]));
    const reached = new Set<string>(["[1,2,3,4]"]);
    for (const model of reached) {
      for (const terms of around.get(model) ?? []) {
        const other = byTerms.get(terms) ?? "";
        const back = (around.get(other) ?? []).map((key) => byTerms.get(key));
        expect(back).toContain(model);
        reached.add(other);
      }
    }
    expect(reached.size).toBe(113);
  });
});
