import { estimatesChecks, tableChecks } from "../../checks/index.ts";
import { verdictOf } from "../../checks/verdict-of.ts";
import type { EstimatesCheck } from "../../model/check.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { Study } from "../session/study.ts";

/**
 * The verdict on one estimate of a study as if it were the only one; null where the study has no estimate of that name.
 * Cost: that of the checks of one estimate.
 */
export function verdictOnOne({ results, findings, thresholds }: Study, name: string): Verdict | null {
  const estimates = results.estimates.filter((estimate) => estimate.name === name);
  if (estimates.length === 0) return null;
  const ofTable = Object.keys(tableChecks).flatMap((check) => findings[check]?.concerns ?? []);
  const ofEstimate = Object.values<EstimatesCheck>(estimatesChecks).flatMap(
    (check) => check.run({ ...results, estimates }, thresholds).concerns,
  );
  return verdictOf([...ofTable, ...ofEstimate]);
}
