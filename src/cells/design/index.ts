import { catalogues } from "../../locale/catalogues.ts";
import { formatPercent, formatRatio } from "../../locale/numbers.ts";
import type { Phrase } from "../../locale/phrase.ts";
import { type DesignResults, type DesignRow, type Expectation, isMisleading } from "../../model/design-results.ts";
import { methodNamed } from "../../model/estimator.ts";
import type { Fields, GridEntry } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { defaultThresholds } from "../../model/thresholds.ts";
import { designPlans } from "../../scenarios/design/index.ts";
import { type DesignPlan, dependentPairFields } from "../../scenarios/design/plans.ts";
import type { PresentData } from "../../scenarios/design/present-design.ts";
import type { CellEngine, CellKind } from "../cell-kind.ts";
import type { Methods } from "../estimate/index.ts";
import type { Late } from "../late.ts";
import { withMethodNames } from "../method/method-names.ts";
import { givesPointAtOnce } from "./point-method.ts";

/** Ways to collect data that are to be compared with the present one. */
export type DesignSpec = {
  /** The estimate, or the table, that tells how the data are collected now. */
  readonly base: string;
  /** People in all; by default as many as the base estimates. */
  readonly people: number | "auto";
  readonly plans: readonly GridEntry[];
  /** Share of keys that fail now. */
  readonly "missed-links": number;
  /** Pairs of lists that depend on each other now. */
  readonly dependence: PresentData["dependences"];
  /** By formula where it holds for all plans, else by simulation. */
  readonly by: "auto" | DesignResults["method"];
  /** What the simulated data are estimated by. */
  readonly method: string;
  readonly replicates: number;
};

/** What each plan can be expected to bring, and what that rests on. */
export interface DesignValue extends DesignResults {
  readonly base: string;
  /** People in all at present, and who says so. */
  readonly people: number;
  readonly peopleFrom: "spec" | "estimate";
  /** How the simulated data were estimated; null where nothing was simulated. */
  readonly simulated: { readonly method: string; readonly replicates: number } | null;
  /** Rows that there will be when all are there. */
  readonly planned: number;
}

/** A larger ratio is not worth telling from one still larger. */
const widestTold = 100;

/** Which plan narrows the interval most, in a sentence; plans whose estimates are off do not count. */
export function designFinding(rows: readonly DesignRow[], language: Language): Phrase {
  const say = catalogues[language].cells.design;
  const [now, ...plans] = rows;
  const factor = (width: number): string => widthText(width, language);
  const widthNow = now?.widthFactor ?? null;
  let best: { readonly label: string; readonly width: number } | null = null;
  for (const plan of plans) {
    const { label, widthFactor: width } = plan;
    if (width === null || isMisleading(plan)) continue;
    if (best === null || width < best.width) best = { label: label[language], width };
  }
  if (widthNow === null) return best ? say.mostWithoutNow(best.label, factor(best.width)) : say.noInterval;
  if (plans.length === 0) return say.onlyNow(factor(widthNow));
  if (best === null || best.width >= widthNow) return say.noneNarrows(factor(widthNow));
  return say.most(best.label, factor(best.width), factor(widthNow));
}

/** How many times the lower end the upper end of an interval is: two significant figures, as it has no more. */
export const widthText = (width: number, language: Language): string =>
  width > widestTold ? `> ${formatRatio(widestTold, language)}` : formatRatio(width, language);

/** What to make of a plan beyond its numbers. */
export function designRemarks(row: DesignRow, language: Language): readonly string[] {
  const say = catalogues[language].cells.design;
  const remarks: string[] = [];
  if (row.pairOverlaps < defaultThresholds["least-overlaps"]) remarks.push(say.tooFewOverlaps);
  else if (row.pairOverlaps < defaultThresholds["enough-overlaps"]) remarks.push(say.boundOnly);
  if ((row.withoutEstimate ?? 0) > defaultThresholds["unfitted-share"]) {
    remarks.push(say.withoutEstimate(formatPercent(row.withoutEstimate ?? 0, language)));
  }
  if (isMisleading(row)) {
    const off = (row.bias ?? 1) - 1;
    const share = formatPercent(Math.round(Math.abs(off) * 100) / 100, language);
    remarks.push(off > 0 ? say.tooHigh(share) : say.tooLow(share));
  }
  return remarks;
}

/** Raised when the same designs give other numbers. */
const version = 1;
const mostPlans = 100;

const plans: Readonly<Record<string, DesignPlan>> = designPlans;
const planFields: Fields = Object.fromEntries(Object.entries(plans).map(([name, { field }]) => [name, field]));

/** What it would take: what other ways to collect data can be expected to bring, beside the present one. */
export function designKind(
  { methods }: Pick<Methods, "methods">,
  engine: Late<CellEngine<DesignSpec, DesignValue, readonly Expectation[]>>,
): CellKind<DesignSpec, DesignValue, readonly Expectation[]> {
  const usable = Object.fromEntries(Object.entries(methods).filter(([, method]) => givesPointAtOnce(method)));
  const names = Object.keys(usable);

  return {
    broughtWords: (_written, language) => {
      const { plans, dependence, method } = catalogues[language].cells.design.fields;
      const { between } = dependence.fields;
      const { plans: planned } = catalogues[language].scenarios;
      return {
        plans: { ...plans, fields: planned },
        dependence: { ...dependence, fields: { between: { ...between, fields: planned.dependence.fields } } },
        method: withMethodNames(method, usable, language),
      };
    },
    fields: () => ({
      base: { kind: "cell", of: ["estimate", "data"], many: false },
      people: { kind: "number-or-auto", default: "auto", low: 1, high: 1e9, whole: true },
      plans: { kind: "grid", of: planFields, most: mostPlans },
      "missed-links": { kind: "number", default: 0, low: 0, high: 0.9, whole: false },
      dependence: { kind: "groups", of: { between: dependentPairFields }, most: mostPlans },
      by: { kind: "choice", default: "auto", choices: ["auto", "darroch", "simulation"] },
      method: { kind: "choice", default: "stepwise", choices: names },
      replicates: { kind: "number", default: 200, low: 100, high: 10_000, whole: true },
    }),
    keyParts: ({ method, plans: entries }, seed) => [
      version,
      seed,
      methodNamed(methods, method).version,
      ...entries.flatMap((entry) => Object.keys(entry).map((name) => plans[name]?.version ?? 0)),
    ],
    late: engine,
    cost: (...asked) => engine.get().cost(...asked),
    evaluate: (...asked) => engine.get().evaluate(...asked),
    kept: {
      pack: ({ rows }) =>
        rows.map(({ variation, widthFactor, withoutEstimate, bias }) => ({
          variation,
          widthFactor,
          withoutEstimate,
          bias,
        })),
      schema: () => engine.get().schema(),
      unpack: (...offered) => engine.get().unpack(...offered),
    },
    told: "nothing",
    finding: ({ rows }, language) => designFinding(rows, language),
  };
}
