import type {
  EstimatesInput,
  ModelsInput,
  OneEstimateInput,
  RangeInput,
  StabilisationInput,
} from "../../figures/figure.ts";
import { toldInterval } from "../../locale/estimate-sentence.ts";
import { hasTotal } from "../../model/estimate.ts";
import type { EstimateValue } from "../estimate/value.ts";
import { chainsInput } from "./chains-input.ts";
import { ratesInput } from "./rates-input.ts";
import { residualsInput } from "./residuals-input.ts";
import { trajectoryInput } from "./trajectory-input.ts";
import type { FigureSubject, GivenInputs, Population } from "./value.ts";

/** What the cells that a figure names give to draw it from, in every form that they can give; null for the others. */
export function figureInputs(subjects: readonly FigureSubject[], population: Population | null = null): GivenInputs {
  const estimates = estimatesOf(subjects);
  const one = estimates?.rows[0] ?? null;
  const data = subjects.find((subject) => subject.kind === "data");
  const first = subjects[0] ?? null;
  const estimate = first?.kind === "estimate" ? first : null;
  return {
    estimates,
    "one-estimate": one,
    chains: estimate && chainsInput(estimate.name, estimate.value.estimate),
    range: one && rangeOf(one),
    table: data ? { table: data.value.table, listNames: data.value.description.listNames } : null,
    tidy: subjects.find((subject) => subject.kind === "tidy")?.value.table ?? null,
    scenarios: subjects.find((subject) => subject.kind === "scenarios")?.value ?? null,
    design: subjects.find((subject) => subject.kind === "design")?.value ?? null,
    "known-lists": subjects.find((subject) => subject.kind === "consistency")?.value.knownLists ?? null,
    models: estimate && modelsOf(estimate.name, estimate.value),
    stabilisation: estimate && stabilisationOf(estimate.name, estimate.value),
    residuals: estimate && residualsInput(estimate.name, estimate.value),
    trajectory: first && trajectoryInput(first),
    rates: estimate && population ? ratesInput(estimate.name, estimate.value, population) : null,
  };
}

function estimatesOf(subjects: readonly FigureSubject[]): EstimatesInput | null {
  const rows = subjects.flatMap((subject) =>
    subject.kind === "estimate" && hasTotal(subject.value.estimate)
      ? [{ label: subject.name, estimate: subject.value.estimate }]
      : [],
  );
  return rows.length === 0 ? null : { rows, observed: Math.max(...rows.map(({ estimate }) => estimate.observed)) };
}

/** Null where the estimate has no interval, for then no range can be told. */
function rangeOf({ estimate }: OneEstimateInput): RangeInput | null {
  const interval = toldInterval(estimate.intervals);
  return (
    interval && {
      observed: estimate.observed,
      low: interval.low,
      high: estimate.claim === "lower-bound" ? null : interval.high,
    }
  );
}

/** Null where no models were compared. */
function modelsOf(label: string, { estimate, lists }: EstimateValue): ModelsInput | null {
  const { models, observed } = estimate;
  return models && models.best.length > 0 ? { label, observed, models, lists } : null;
}

/** Null where no choice among models was repeated. */
function stabilisationOf(label: string, { estimate }: EstimateValue): StabilisationInput | null {
  const { stabilisation: rows, observed } = estimate;
  return rows.length > 0 ? { label, observed, rows } : null;
}
