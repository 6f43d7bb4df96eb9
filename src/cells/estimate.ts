import type { runByStratum } from "../jobs/run-by-stratum.ts";
import type { runEstimate } from "../jobs/run-estimate.ts";
import type { Estimator } from "../model/estimator.ts";
import type { Fields, OptionsOf } from "../model/fields.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import { failure, success } from "../model/result.ts";
import { strataBy } from "../model/stratum.ts";
import { estimateSentence } from "../text/estimate-sentence.ts";
import type { CellKind, Inputs } from "./cell-kind.ts";
import type { DataValue } from "./data-value.ts";
import type { EstimateSpec, EstimateValue } from "./estimate-value.ts";
import { EstimateView } from "./estimate-view.tsx";

/** The methods that an estimate may name, and the one that is meant when it names none. */
export interface Methods {
  readonly estimators: Readonly<Record<string, Estimator>>;
  readonly defaultMethod: string;
}

/** How an estimate is carried out, on a whole table and stratum by stratum. */
export interface Runners {
  readonly whole: typeof runEstimate;
  readonly byStratum: typeof runByStratum;
}

/** An estimate of the number of people by one of the methods, whose own fields stand flat beside `data` and `method`. */
export function estimateKind(
  { estimators, defaultMethod }: Methods,
  run: Runners,
): CellKind<EstimateSpec, EstimateValue> {
  const names = Object.keys(estimators);

  function estimator(method: string): Estimator {
    const found = Object.hasOwn(estimators, method) ? estimators[method] : undefined;
    if (!found) throw new Error(`no method "${method}" after validation`);
    return found;
  }

  return {
    words: {
      en: { name: "Estimate", about: "How many people there are in all, by one method." },
      da: { name: "Skøn", about: "Hvor mange personer der er i alt, efter én metode." },
    },
    fields: ({ method = defaultMethod }) => ({
      data: { kind: "cell", of: ["data"], many: false },
      method: { kind: "choice", default: defaultMethod, choices: names },
      by: { kind: "names", default: [] },
      ...(typeof method === "string" && Object.hasOwn(estimators, method) ? estimators[method]?.fields : {}),
    }),
    keyParts: ({ method }, seed) => [seed, estimator(method).version],
    cost: (spec, inputs) => {
      const { table } = dataOf(spec, inputs);
      const method = estimator(spec.method);
      const options = optionsOf(spec);
      // What cannot be estimated fails at once and says why.
      const costOf = (each: OverlapTable): number => (method.check(each, options) ? 0 : method.cost(each, options));
      const strata = spec.by.length > 0 ? strataBy(dataOf(spec, inputs).strata, spec.by) : [{ table }];
      return strata.reduce((sum, stratum) => sum + costOf(stratum.table), 0);
    },
    evaluate: async (spec, inputs, { pool, seed, signal, onProgress }) => {
      const { table, strata, hash, description } = dataOf(spec, inputs);
      const options = optionsOf(spec);
      const request = { estimator: spec.method, options, seed };
      const missing = spec.by.find((column) => !strata.some(({ values }) => Object.hasOwn(values, column)));
      if (missing !== undefined) {
        const known = Object.keys(strata[0]?.values ?? {});
        return failure({ code: "no-such-stratum", name: missing, known });
      }
      const result =
        spec.by.length > 0
          ? await run.byStratum(
              pool,
              { ...request, strata: strataBy(strata, spec.by) },
              { signal, onProgress },
              estimators,
            )
          : await run.whole(pool, { ...request, table }, { signal, onProgress }, estimators);
      if (!result.ok) return result;
      const { version } = estimator(spec.method);
      return success({
        estimate: result.value,
        provenance: { estimator: spec.method, version, options, seed, data: hash },
        lists: table.lists,
        dataset: description,
      });
    },
    finding: ({ estimate }, language) => estimateSentence(estimate, language),
    View: EstimateView,
  };
}

const dataOf = ({ data }: EstimateSpec, inputs: Inputs): DataValue => inputs.get(data) as DataValue;

/** The method's own options, as validated against its fields. */
function optionsOf({ data: _data, method: _method, by: _by, ...options }: EstimateSpec): OptionsOf<Fields> {
  return options as OptionsOf<Fields>;
}
