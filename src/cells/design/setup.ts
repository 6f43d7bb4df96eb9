import type { OverlapTable } from "../../model/overlap-table.ts";
import { failure, type Result, success } from "../../model/result.ts";
import { formulaHolds } from "../../scenarios/design/expected-by-formula.ts";
import { type PlannedDesign, plannedDesigns } from "../../scenarios/design/planned-designs.ts";
import { presentDesign } from "../../scenarios/design/present-design.ts";
import type { Inputs } from "../cell-kind.ts";
import type { DataValue } from "../data/value.ts";
import type { EstimateValue } from "../estimate/value.ts";
import type { DesignSpec, DesignValue } from "./value.ts";

/** The designs of a cell, the present one first, and how they are reckoned with. */
export interface DesignSetup {
  readonly designs: readonly PlannedDesign[];
  readonly method: DesignValue["method"];
  readonly people: number;
  readonly peopleFrom: DesignValue["peopleFrom"];
}

/** What a design cell compares; or why it cannot, which nothing needs to be computed for. */
export function designSetup(spec: DesignSpec, inputs: Inputs): Result<DesignSetup> {
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
