import { withoutPair } from "../../kernel/loglinear/hierarchical-model.ts";
import type { Method } from "../../model/estimator.ts";
import type { OptionsOf } from "../../model/fields.ts";
import { listIndices } from "../../model/history.ts";
import { parseModel, printModel } from "../../model/model-notation.ts";
import { oddsRatio } from "../../model/odds-ratio.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { fixedModel } from "../fixed-model/index.ts";
import { resampledOrProfiled } from "../intervals/interval-options.ts";
import { sources } from "../sources.ts";

const fields = {
  model: { kind: "text", default: null, offers: "models" },
  between: { kind: "names", default: null, least: 2, most: 2, offers: "lists" },
  "odds-ratio": oddsRatio,
  interval: { kind: "group", fields: resampledOrProfiled },
} as const;

type Options = OptionsOf<typeof fields>;

/**
 * A named model in which the odds ratio of two lists, given the others and the same whatever they are, is assumed instead
 * of estimated: log mu_h = model + log(odds ratio) for histories h with both lists. If the model links the two, the
 * assumed value takes the place of that term. From two lists the dark figure is odds ratio x n_10 n_01 / n_11. Fails with
 * `unknown-list`, with `dependence-varies` where a larger term of the model holds the pair, and as `fixed-model` does.
 * Source: Gerritse, van der Heijden and Bakker (2015), Journal of Official Statistics 31(3), 357-379.
 */
export const assumedDependence: Method<typeof fields> = {
  version: 1,
  modelClass: "log-linear",
  fields,
  sources: [sources.gerritse2015, sources.chan2021],
  check(table, options) {
    const assumption = assume(table, options);
    return assumption.ok ? fixedModel.check(assumption.value.table, assumption.value.options) : assumption.problem;
  },
  cost: (table, { model, interval }) => fixedModel.cost(table, { model, interval }),
};

interface Assumption {
  /** The counts with what is assumed of them. */
  readonly table: OverlapTable;
  /** Those of the model without the pair. */
  readonly options: OptionsOf<typeof fixedModel.fields>;
}

/**
 * The table that states the assumption, and the options of the model without the pair. Fails with `unknown-list`, with
 * `dependence-varies` where a larger term holds the pair, and as `parseModel` does.
 */
export function assume(
  table: OverlapTable,
  { model, between, "odds-ratio": ratio, interval }: Options,
): Result<Assumption> {
  const { lists } = table;
  const [a = "", b = ""] = between;
  const unknown = [a, b].find((name) => !lists.includes(name));
  if (unknown !== undefined) return failure({ code: "unknown-list", name: unknown, known: lists });
  const pair = (1 << lists.indexOf(a)) | (1 << lists.indexOf(b));
  const parsed = parseModel(model, lists.length);
  if (!parsed.ok) return parsed;
  const without = withoutPair(parsed.value, pair);
  if (without === null) {
    const larger = parsed.value.findLast((term) => (term & pair) === pair) ?? pair;
    const linked = listIndices(larger).map((list) => lists[list] ?? "");
    return failure({ code: "dependence-varies", between: [a, b], lists: linked });
  }
  const assumed = [{ term: pair, logOddsRatio: Math.log(ratio) }];
  return success({ table: { ...table, assumed }, options: { model: printModel(without), interval } });
}
