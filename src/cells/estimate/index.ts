import type { Runs } from "../../jobs/runs.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { estimateSentence } from "../../locale/estimate-sentence.ts";
import { methodWords } from "../../locale/method-words.ts";
import { estimateUnderVerdict, withVerdict } from "../../locale/verdict-sentences.ts";
import type { DatasetDescription } from "../../model/dataset.ts";
import { type Estimate, estimateSchema } from "../../model/estimate.ts";
import { type Method, methodNamed } from "../../model/estimator.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import type { Provenance } from "../../model/provenance.ts";
import { failure, success } from "../../model/result.ts";
import { strataBy } from "../../model/stratum.ts";
import type { CellKind, Inputs } from "../cell-kind.ts";
import type { DataValue } from "../data/index.ts";
import type { Late } from "../late.ts";
import { withMethodNames } from "../method/method-names.ts";

/** The keys that every estimate has; those of its method stand beside them. */
export interface EstimateSpec extends Readonly<Record<string, unknown>> {
  readonly data: string;
  readonly method: string;
  /** Stratum columns by which the table is divided; none for the whole table. */
  readonly by: readonly string[];
}

/** What an estimate cell gives to its view and to the cells that name it. */
export interface EstimateValue {
  readonly estimate: Estimate;
  readonly provenance: Provenance;
  /** Short names of the lists, in the order of the table. */
  readonly lists: readonly string[];
  readonly dataset: DatasetDescription;
  /** What it was estimated from; in a report the name of its cell stands for it. */
  readonly data: DataValue;
  /** Stratum columns by which the table was divided. */
  readonly by: readonly string[];
}

/** The methods that a cell may name, and the one that is meant when it names none. */
export interface Methods {
  readonly methods: Readonly<Record<string, Method>>;
  readonly defaultMethod: string;
}

/** An estimate of the number of people by one of the methods, whose own fields stand flat beside `data` and `method`. */
export function estimateKind(
  { methods, defaultMethod }: Methods,
  runs: Late<Pick<Runs, "estimate" | "byStratum">>,
): CellKind<EstimateSpec, EstimateValue, Estimate> {
  const names = Object.keys(methods);

  return {
    broughtWords: ({ method = defaultMethod }, language) => ({
      method: withMethodNames(catalogues[language].cells.estimate.fields.method, methods, language),
      ...(typeof method === "string" && Object.hasOwn(methods, method) ? methodWords(method, language)?.fields : {}),
    }),
    fields: ({ method = defaultMethod }) => ({
      data: { kind: "cell", of: ["data"], many: false },
      method: { kind: "choice", default: defaultMethod, choices: names },
      by: { kind: "names", default: [], offers: "columns" },
      ...(typeof method === "string" && Object.hasOwn(methods, method) ? methods[method]?.fields : {}),
    }),
    keyParts: ({ method }, seed) => [seed, methodNamed(methods, method).version],
    cost: (spec, inputs) => {
      const { table } = dataOf(spec, inputs);
      const method = methodNamed(methods, spec.method);
      const options = optionsOf(spec);
      // What cannot be estimated fails at once and says why.
      const costOf = (each: OverlapTable): number => (method.check(each, options) ? 0 : method.cost(each, options));
      const strata = spec.by.length > 0 ? strataBy(dataOf(spec, inputs).strata, spec.by) : [{ table }];
      return strata.reduce((sum, stratum) => sum + costOf(stratum.table), 0);
    },
    late: runs,
    evaluate: async (spec, inputs, { pool, seed, signal, onProgress }) => {
      const data = dataOf(spec, inputs);
      const { table, strata } = data;
      const options = optionsOf(spec);
      const request = { estimator: spec.method, options, seed };
      const missing = spec.by.find((column) => !strata.some(({ values }) => Object.hasOwn(values, column)));
      if (missing !== undefined) {
        const known = Object.keys(strata[0]?.values ?? {});
        return failure({ code: "no-such-stratum", name: missing, known });
      }
      const run = runs.get();
      const result =
        spec.by.length > 0
          ? await run.byStratum(pool, { ...request, strata: strataBy(strata, spec.by) }, { signal, onProgress })
          : await run.estimate(pool, { ...request, table }, { signal, onProgress });
      if (!result.ok) return result;
      const { version } = methodNamed(methods, spec.method);
      return success(estimateValue(result.value, spec, data, { version, seed }));
    },
    kept: {
      pack: ({ estimate }) => estimate,
      schema: () => estimateSchema,
      unpack(estimate, spec, inputs, seed) {
        const { version } = methodNamed(methods, spec.method);
        return estimateValue(estimate, spec, dataOf(spec, inputs), { version, seed });
      },
    },
    told: {
      guarded: ({ estimate, provenance, lists, dataset, data, by }, guard) => {
        const { estimator, version, options, seed } = provenance;
        return success({
          estimate: guard.estimate(estimate),
          provenance: { estimator, version, options, seed, data: "" },
          lists,
          dataset,
          data: guard.data ?? emptied(data),
          by,
        });
      },
    },
    finding: ({ estimate }, language, verdict) =>
      verdict === null
        ? estimateSentence(estimate, language)
        : withVerdict(estimateUnderVerdict(estimate, verdict.level, language), verdict, language),
  };
}

/** An estimate with all that it rests on. */
const estimateValue = (
  estimate: Estimate,
  spec: EstimateSpec,
  data: DataValue,
  { version, seed }: Pick<Provenance, "version" | "seed">,
): EstimateValue => ({
  estimate,
  provenance: { estimator: spec.method, version, options: optionsOf(spec), seed, data: data.hash },
  lists: data.table.lists,
  dataset: data.description,
  data,
  by: spec.by,
});

const dataOf = ({ data }: EstimateSpec, inputs: Inputs): DataValue => inputs.get(data) as DataValue;

/** The method's own options, as validated against its fields. */
function optionsOf({ data: _data, method: _method, by: _by, ...options }: EstimateSpec): OptionsOf<Fields> {
  return options as OptionsOf<Fields>;
}

/** In the place of a table that cannot be protected: one that says nothing. */
const emptied = ({ description, table }: DataValue): DataValue => ({
  description,
  table: { lists: table.lists, counts: new Float64Array(table.counts.length) },
  strata: [],
  hash: "",
  steps: [],
});
