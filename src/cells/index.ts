import { estimators } from "../estimators/index.ts";
import { runByStratum } from "../jobs/run-by-stratum.ts";
import { runEstimate } from "../jobs/run-estimate.ts";
import { runEstimates } from "../jobs/run-estimates.ts";
import type { CellKinds } from "./cell-kind.ts";
import { compare } from "./compare.ts";
import { consistencyKind } from "./consistency.ts";
import { data } from "./data.ts";
import { designKind } from "./design.ts";
import { estimateKind } from "./estimate.ts";
import { figure } from "./figure.ts";
import { method } from "./method.ts";
import { scenariosKind } from "./scenarios.ts";
import { tidy } from "./tidy.ts";

/** The kinds of cell that a notebook may hold. */
export const cellKinds = {
  data,
  estimate: estimateKind({ estimators, defaultMethod: "best-model" }, { whole: runEstimate, byStratum: runByStratum }),
  consistency: consistencyKind({ estimators, defaultMethod: "stepwise" }, runEstimates),
  design: designKind({ estimators }, runEstimates),
  scenarios: scenariosKind(estimators),
  figure,
  tidy,
  compare,
  method,
} as const satisfies CellKinds;
