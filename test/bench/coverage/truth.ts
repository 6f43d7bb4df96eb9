import { countTable } from "../../../src/kernel/capture/count-table.ts";
import { multinomial } from "../../../src/kernel/distributions/multinomial.ts";
import { extendModel } from "../../../src/kernel/loglinear/extended-model.ts";
import { fitLoglinear, fitWorkspace } from "../../../src/kernel/loglinear/fit-loglinear.ts";
import type { RandomStream } from "../../../src/kernel/sampling/random-stream.ts";
import { parseModel } from "../../../src/model/model-notation.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { goldenTable } from "../../golden/read-golden.ts";

/** A population that is known completely: how many people, and the share of each history, the unseen one included. */
export interface Truth {
  readonly lists: readonly string[];
  readonly people: number;
  /** Expected people per history; index 0 is the dark figure. */
  readonly expected: Float64Array;
}

/**
 * Models of the UK data with five lists that may be taken for the truth: `stepwise` (threshold 0.02, N about 11,313) is the
 * design of Chan, Silverman and Vincent (2021), section 3.4; `bic` is the best by BIC (N about 25,311), with an interaction
 * of three lists that no selection of pairs can find.
 */
export const truths = { stepwise: "[12,13,24,25,35,45]", bic: "[123,25,34]" } as const;

export type TruthName = keyof typeof truths;

/** The fit of one of the `truths` to the UK data, taken for the truth. */
export function ukTruth(name: TruthName): Truth {
  const model = truths[name];
  const table = goldenTable("UKdat_5");
  const parsed = parseModel(model, 5);
  if (!parsed.ok) throw new Error(model);
  const counted = countTable(table);
  const workspace = fitWorkspace(5, parsed.value.length);
  const fit = fitLoglinear(extendModel(parsed.value, counted.overlaps), counted, workspace);
  if (!fit || fit === "abandoned") throw new Error("the true model has no fit");
  const expected = workspace.means.slice();
  expected[0] = fit.dark;
  const people = expected.reduce((sum, each) => sum + each, 0);
  return { lists: table.lists, people, expected };
}

/** A data set from the truth: everybody falls on a history by its share, and those on none are lost. */
export function drawTable({ lists, people, expected }: Truth, random: RandomStream): OverlapTable {
  const counts = new Float64Array(expected.length);
  multinomial(expected, random, Math.round(people)).draw(counts);
  counts[0] = 0;
  return { lists, counts };
}
