import type { Runs } from "../../jobs/runs.ts";
import { randomStream } from "../../kernel/sampling/random-stream.ts";
import { type DesignRow, type Expectation, expectationSchema } from "../../model/design-results.ts";
import { hasTotal } from "../../model/estimate.ts";
import { methodNamed } from "../../model/estimator.ts";
import type { Fields, OptionsOf } from "../../model/fields.ts";
import type { OverlapTable } from "../../model/overlap-table.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { list } from "../../model/schema.ts";
import { seedOf } from "../../model/seed-of.ts";
import { type CollectionDesign, expectedSight } from "../../scenarios/design/collection-design.ts";
import { expectedByFormula, formulaHolds } from "../../scenarios/design/expected-by-formula.ts";
import { expectedBySimulation } from "../../scenarios/design/expected-by-simulation.ts";
import { type PlannedDesign, plannedDesigns } from "../../scenarios/design/planned-designs.ts";
import { presentDesign } from "../../scenarios/design/present-design.ts";
import { expectedTable, simulatedTables } from "../../scenarios/design/simulated-tables.ts";
import type { CellEngine, EvaluationContext, Inputs } from "../cell-kind.ts";
import type { DataValue } from "../data/index.ts";
import type { EstimateValue, Methods } from "../estimate/index.ts";
import type { DesignSpec, DesignValue } from "./index.ts";
import { pointOptions } from "./point-method.ts";

/** To draw a table, send it to a worker and receive its estimate, on top of estimating. */
const secondsPerTable = 1e-4;

/** How the designs of a cell are reckoned with. */
export function designEngine(
  { methods }: Pick<Methods, "methods">,
  { estimates: run }: Pick<Runs, "estimates">,
): CellEngine<DesignSpec, DesignValue, readonly Expectation[]> {
  /** Estimates made-up data of one design, each on one worker. */
  async function simulate(
    design: CollectionDesign,
    { method, replicates }: DesignSpec,
    { pool, seed: sessionSeed, signal, onProgress }: Pick<EvaluationContext, "pool" | "seed" | "signal" | "onProgress">,
  ): Promise<Result<Expectation>> {
    const seed = seedOf(JSON.stringify(design), sessionSeed);
    const options = pointOptions(methodNamed(methods, method), design.lists.length);
    const requests = Array.from(simulatedTables(design, replicates, randomStream(seed, 0)), (table) => ({
      estimator: method,
      table,
      options,
      seed,
    }));
    const estimates = await run(pool, requests, { signal, onProgress });
    if (!estimates.ok) return estimates;
    const totals = estimates.value.map((each) => (each.ok && hasTotal(each.value) ? each.value.total : null));
    return success(expectedBySimulation(design, totals));
  }

  return {
    cost: (spec, inputs) => {
      const setup = designSetup(spec, inputs);
      // What cannot be reckoned with fails at once and says why.
      if (!setup.ok || setup.value.method === "darroch") return 0;
      const method = methodNamed(methods, spec.method);
      const costOf = ({ design }: { readonly design: CollectionDesign }): number => {
        const options = pointOptions(method, design.lists.length) as OptionsOf<Fields>;
        return spec.replicates * (secondsPerTable + method.cost(expectedTable(design), options));
      };
      return setup.value.designs.reduce((sum, planned) => sum + costOf(planned), 0);
    },
    evaluate: async (spec, inputs, context) => {
      const setup = designSetup(spec, inputs);
      if (!setup.ok) return setup;
      const { designs, ...about } = setup.value;
      const simulated = simulatedBy(about, spec);
      const rows: DesignRow[] = [];
      const value = (): DesignValue => ({
        ...about,
        rows: [...rows],
        base: spec.base,
        simulated,
        planned: designs.length,
      });
      for (const planned of designs) {
        const { design } = planned;
        const done = rows.length;
        const onProgress = (fraction: number): void => context.onProgress((done + fraction) / designs.length);
        const expectation =
          simulated === null
            ? success(expectedByFormula(design))
            : await simulate(design, spec, { ...context, onProgress });
        if (!expectation.ok) return expectation;
        rows.push(rowOf(planned, expectation.value));
        if (simulated !== null) context.onPartial(value());
      }
      return success(value());
    },
    schema: () => list(expectationSchema),
    unpack(expectations, spec, inputs) {
      const setup = designSetup(spec, inputs);
      if (!setup.ok) return null;
      const { designs, ...about } = setup.value;
      const rows = designs.flatMap((planned, index) => {
        const expectation = expectations[index];
        return expectation ? [rowOf(planned, expectation)] : [];
      });
      if (rows.length !== designs.length || rows.length !== expectations.length) return null;
      return { ...about, rows, base: spec.base, simulated: simulatedBy(about, spec), planned: rows.length };
    },
  };
}

/** What is to be expected of one plan. */
const rowOf = ({ label, design }: PlannedDesign, expectation: Expectation): DesignRow => ({
  label,
  people: design.people,
  ...expectedSight(design),
  ...expectation,
});

/** How the data of the designs are estimated, where they are simulated. */
const simulatedBy = (
  { method: by }: Pick<DesignValue, "method">,
  { method, replicates }: DesignSpec,
): DesignValue["simulated"] => (by === "simulation" ? { method, replicates } : null);

/** The designs of a cell, the present one first, and how they are reckoned with. */
interface DesignSetup {
  readonly designs: readonly PlannedDesign[];
  readonly method: DesignValue["method"];
  readonly people: number;
  readonly peopleFrom: DesignValue["peopleFrom"];
}

/** What a design cell compares; or why it cannot, which nothing needs to be computed for. */
function designSetup(spec: DesignSpec, inputs: Inputs): Result<DesignSetup> {
  const { table, total } = baseOf(inputs.get(spec.base));
  const given = spec.people === "auto" ? null : spec.people;
  const known = given ?? total;
  if (known === null) return failure({ code: "design-without-people", base: spec.base });
  const present = presentDesign({
    table,
    people: given === null ? { estimated: known } : { given },
    missedLinks: spec["missed-links"],
    dependences: spec.dependence,
  });
  if (!present.ok) return present;
  const planned = plannedDesigns(present.value, spec.plans);
  if (!planned.ok) return planned;
  const exact = planned.value.every(({ design }) => formulaHolds(design));
  if (spec.by === "darroch" && !exact) return failure({ code: "formula-needs-independence" });
  return success({
    designs: planned.value,
    method: spec.by === "auto" ? (exact ? "darroch" : "simulation") : spec.by,
    people: present.value.people,
    peopleFrom: given === null ? "estimate" : "spec",
  });
}

/** The table that a base rests on, and the number of people that it claims. */
function baseOf(value: unknown): { readonly table: OverlapTable; readonly total: number | null } {
  const base = value as EstimateValue | DataValue;
  return "estimate" in base
    ? { table: base.data.table, total: base.estimate.total }
    : { table: base.table, total: null };
}
