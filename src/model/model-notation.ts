import { generatorsOf, type HierarchicalModel, modelFromGenerators } from "../kernel/loglinear/hierarchical-model.ts";
import { listIndices } from "./history.ts";
import { failure, type Result, success } from "./result.ts";

/** Lists 1 to 9, then a to z: list k (from 0) is written `listSigns[k]`. */
const listSigns = "123456789abcdefghijklmnopqrstuvwxyz";

/** Terms as they were printed: a ranking prints thousands of models of a few terms. */
const printed = new Map<number, string>();

/** A term as its list signs, such as `12`. */
export function printTerm(term: number): string {
  const known = printed.get(term);
  if (known !== undefined) return known;
  const signs = listIndices(term)
    .map((list) => listSigns[list])
    .join("");
  printed.set(term, signs);
  return signs;
}

/**
 * A hierarchical model by its maximal interactions, such as `[12,3]`: larger interactions first, then in the order of
 * the signs.
 */
export function printModel(model: HierarchicalModel): string {
  const generators = generatorsOf(model).map(printTerm);
  generators.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `[${generators.join(",")}]`;
}

/**
 * Reads `[12,3]` for `lists` lists. Spaces are allowed; every list must occur, no sign twice in an interaction, and no
 * interaction may lie within another, so that each model has one notation up to order. Fails with `bad-model`.
 */
export function parseModel(text: string, lists: number): Result<HierarchicalModel> {
  const problem = failure({ code: "bad-model", model: text.slice(0, 80), lists });
  const inner = /^\[([^[\]]*)\]$/.exec(text.replace(/\s+/g, ""))?.[1];
  if (inner === undefined) return problem;
  const generators: number[] = [];
  for (const word of inner.split(",")) {
    let generator = 0;
    for (const sign of word.toLowerCase()) {
      const list = listSigns.indexOf(sign);
      if (list < 0 || list >= lists || generator & (1 << list)) return problem;
      generator |= 1 << list;
    }
    if (generator === 0) return problem;
    if (generators.some((other) => (other & generator) === other || (other & generator) === generator)) return problem;
    generators.push(generator);
  }
  const covered = generators.reduce((all, generator) => all | generator, 0);
  return covered === (1 << lists) - 1 ? success(modelFromGenerators(generators, lists)) : problem;
}
