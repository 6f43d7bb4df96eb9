import { knownListCoverage } from "../../checks/known-list-coverage.ts";
import type { Runs } from "../../jobs/runs.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { consistencySentence } from "../../locale/consistency-sentence.ts";
import { methodName, methodWords } from "../../locale/method-words.ts";
import { type FromOtherLists, fromOtherListsSchema, type KnownList } from "../../model/check.ts";
import type { Estimate } from "../../model/estimate.ts";
import { methodNamed } from "../../model/estimator.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import { type OverlapTable, observedTotal } from "../../model/overlap-table.ts";
import { pairOverlapBounds } from "../../model/pair-overlap-bounds.ts";
import type { Provenance } from "../../model/provenance.ts";
import { type KnownPopulation, restrictToList } from "../../model/restrict-to-list.ts";
import { success } from "../../model/result.ts";
import { list } from "../../model/schema.ts";
import { thresholdFields } from "../../model/thresholds.ts";
import type { CellKind, Inputs } from "../cell-kind.ts";
import type { DataValue } from "../data/index.ts";
import type { Methods } from "../estimate/index.ts";
import type { Late } from "../late.ts";
import { withMethodNames } from "../method/method-names.ts";

/** The keys that every consistency cell has; those of its method stand beside them. */
export interface ConsistencySpec extends Readonly<Record<string, unknown>> {
  readonly data: string;
  readonly method: string;
  /** A list is not estimated from others that have fewer pair overlaps than this among its people. */
  readonly "least-overlaps": number;
}

/** What a consistency cell gives to its view and to the study of its table. */
export interface ConsistencyValue {
  /**
   * In the order of the table, without the lists that are no known truth: those whose size is hidden, and those whose
   * people must all be on other lists too. None at all where there are too few others to estimate from.
   */
  readonly knownLists: readonly KnownList[];
  readonly provenance: Provenance;
}

/** Two lists alone can be estimated from only by assuming that they are independent. */
const leastOthers = 3;

/** Of the methods those that claim a number of people and name no lists or models of the table as it is. */
function usable({ methods }: Methods): Methods["methods"] {
  const unusable = ["fixed-model", "assumed-dependence", "lower-bound", "pairs"];
  return Object.fromEntries(Object.entries(methods).filter(([name]) => !unusable.includes(name)));
}

/** Each list of a table as the known truth, estimated from the other lists by one method, whose fields stand beside. */
export function consistencyKind(
  all: Methods,
  runs: Late<Pick<Runs, "estimates">>,
): CellKind<ConsistencySpec, ConsistencyValue, readonly FromOtherLists[]> {
  const methods = usable(all);
  const { defaultMethod } = all;

  const provenanceOf = (spec: ConsistencySpec, data: string, seed: number): Provenance => ({
    estimator: spec.method,
    version: methodNamed(methods, spec.method).version,
    options: optionsOf(spec),
    seed,
    data,
  });

  return {
    broughtWords: ({ method = defaultMethod }, language) => ({
      method: withMethodNames(catalogues[language].cells.consistency.fields.method, methods, language),
      ...(typeof method === "string" && Object.hasOwn(methods, method) ? methodWords(method, language)?.fields : {}),
    }),
    fields: ({ method = defaultMethod }) => ({
      data: { kind: "cell", of: ["data"], many: false },
      method: { kind: "choice", default: defaultMethod, choices: Object.keys(methods) },
      "least-overlaps": thresholdFields["least-overlaps"],
      ...(typeof method === "string" && Object.hasOwn(methods, method) ? methods[method]?.fields : {}),
    }),
    keyParts: ({ method }, seed) => [seed, methodNamed(methods, method).version],
    cost: (spec, inputs) => {
      const method = methodNamed(methods, spec.method);
      const options = optionsOf(spec);
      // What the other lists cannot estimate costs nothing.
      return knownPopulations(dataOf(spec, inputs).table)
        .filter(({ table }) => canCarry(table, spec) && method.check(table, options) === null)
        .reduce((sum, { table }) => sum + method.cost(table, options), 0);
    },
    late: runs,
    evaluate: async (spec, inputs, { pool, seed, signal, onProgress }) => {
      const { table, hash } = dataOf(spec, inputs);
      const options = optionsOf(spec);
      const populations = knownPopulations(table);
      const asked = populations.filter((known) => canCarry(known.table, spec));
      const requests = asked.map((known) => ({ estimator: spec.method, table: known.table, options, seed }));
      const results =
        requests.length > 0
          ? await runs.get().estimates(pool, requests, { signal, onProgress, together: 1 })
          : success([]);
      if (!results.ok) return results;
      const knownLists = populations.map((known) => {
        const result = results.value[asked.indexOf(known)];
        return knownList(known, result?.ok ? result.value : null);
      });
      return success({ knownLists, provenance: provenanceOf(spec, hash, seed) });
    },
    kept: {
      pack: ({ knownLists }) => knownLists.map(({ list, estimate }) => ({ list, estimate })),
      schema: () => list(fromOtherListsSchema),
      unpack(estimates, spec, inputs, seed) {
        const { table, hash } = dataOf(spec, inputs);
        const populations = knownPopulations(table);
        if (estimates.length !== populations.length) return null;
        if (populations.some(({ list }, index) => estimates[index]?.list !== list)) return null;
        const knownLists = populations.map((known, index) => knownList(known, estimates[index]?.estimate ?? null));
        return { knownLists, provenance: provenanceOf(spec, hash, seed) };
      },
    },
    told: "nothing",
    finding: ({ knownLists, provenance }, language) => {
      const method = methodName(provenance.estimator, language);
      return consistencySentence(knownListCoverage(knownLists), knownLists.length, method, language);
    },
  };
}

/** The lists whose size is known and need not be what the others see; none where there are too few others. */
function knownPopulations(table: OverlapTable): KnownPopulation[] {
  if (table.lists.length - 1 < leastOthers) return [];
  return table.lists
    .map((_, list) => restrictToList(table, list))
    .filter(({ size, canBeMissed }) => canBeMissed && size.low === size.high && size.low > 0);
}

const knownList = ({ list, size, table }: KnownPopulation, estimate: Estimate | null): KnownList => ({
  list,
  size: size.low,
  observed: observedTotal(table),
  estimate,
});

/** Whether the lists have enough people in common, as a table must have that is to carry an estimate. */
const canCarry = (table: OverlapTable, spec: ConsistencySpec): boolean =>
  pairOverlapBounds(table).high >= spec["least-overlaps"];

const dataOf = ({ data }: ConsistencySpec, inputs: Inputs): DataValue => inputs.get(data) as DataValue;

/** The method's own options, as validated against its fields. */
function optionsOf({
  data: _data,
  method: _method,
  "least-overlaps": _least,
  ...options
}: ConsistencySpec): OptionsOf<Fields> {
  return options as OptionsOf<Fields>;
}
