import type { Method } from "../model/estimator.ts";
import type { OverlapTable } from "../model/overlap-table.ts";
import { failure, type Result, success } from "../model/result.ts";
import type { ScenarioState } from "../model/scenario.ts";
import { strataBy } from "../model/stratum.ts";
import type { WantedEstimate } from "./wanted-estimate.ts";

export interface ScenarioEstimatesRequest {
  readonly state: ScenarioState;
  /** Stratum columns by which the base is divided; none for the whole table. */
  readonly by: readonly string[];
  readonly seed: number;
  /** Whether intervals are wanted; without them each scenario gives its total alone, as fast as the method can. */
  readonly withInterval: boolean;
  readonly methods: Readonly<Record<string, Method>>;
}

/** What has to be estimated for a scenario. */
export type ScenarioEstimates =
  | { readonly kind: "one"; readonly exactly: WantedEstimate; readonly wanted: WantedEstimate }
  | {
      /** Every simulated table quickly, and then with its interval the one whose total is in the middle. */
      readonly kind: "simulated";
      readonly points: readonly WantedEstimate[];
      readonly wanted: readonly WantedEstimate[];
    };

/**
 * What has to be estimated for a scenario: `exactly` what its state says, and what is `wanted` of it. Fails with
 * `no-such-stratum`, or with `needs-whole-table` where tables are simulated and the base is divided by strata.
 */
export function scenarioEstimates(request: ScenarioEstimatesRequest): Result<ScenarioEstimates> {
  const { state, by, seed, withInterval, methods } = request;
  const { dataset, method: estimator, options: exact, simulated } = state;
  const point = withoutInterval(exact, methods[estimator]);
  const options = withInterval ? exact : point;
  if (simulated) {
    if (by.length > 0) return failure({ code: "needs-whole-table" });
    const of = (each: typeof options) => (table: OverlapTable) => ({ estimator, table, options: each, seed });
    return success({ kind: "simulated", points: simulated.map(of(point)), wanted: simulated.map(of(options)) });
  }
  const known = Object.keys(dataset.strata[0]?.values ?? {});
  const missing = by.find((column) => !known.includes(column));
  if (missing !== undefined) return failure({ code: "no-such-stratum", name: missing, known });
  const subject = by.length > 0 ? { strata: strataBy(dataset.strata, by) } : { table: dataset.table };
  const of = (each: typeof options): WantedEstimate => ({ ...subject, estimator, options: each, seed });
  return success({ kind: "one", exactly: of(exact), wanted: of(options) });
}

/** The options with the interval left out where the method can do that, which gives its total at once. */
function withoutInterval(options: ScenarioState["options"], method: Method | undefined): ScenarioState["options"] {
  const field = method?.fields.interval;
  const kind = field?.kind === "group" ? field.fields.kind : undefined;
  const { interval } = options;
  if (kind?.kind !== "choice" || !kind.choices.includes("none") || typeof interval !== "object") return options;
  return { ...options, interval: { ...interval, kind: "none" } };
}
