import type { Method } from "../../model/estimator.ts";
import type { Fields } from "../../model/fields.ts";
import { dependentPairFields } from "../../scenarios/design/dependence.ts";
import type { DesignPlan } from "../../scenarios/design/design-plan.ts";
import { designPlans } from "../../scenarios/design/index.ts";
import type { CellEngine, CellKind } from "../cell-kind.ts";
import type { Methods } from "../estimate/index.ts";
import type { Late } from "../late.ts";
import { withMethodNames } from "../method/method-names.ts";
import { givesPointAtOnce } from "../method/point-method.ts";
import { designFieldWords } from "./field-words.ts";
import { designFinding } from "./in-words.ts";
import type { DesignSpec, DesignValue } from "./value.ts";

/** Raised when the same designs give other numbers. */
const version = 1;
const mostPlans = 100;

const plans: Readonly<Record<string, DesignPlan>> = designPlans;
const planFields: Fields = Object.fromEntries(Object.entries(plans).map(([name, { field }]) => [name, field]));

/** What it would take: what other ways to collect data can be expected to bring, beside the present one. */
export function designKind(
  { methods }: Pick<Methods, "methods">,
  engine: Late<CellEngine<DesignSpec, DesignValue>>,
): CellKind<DesignSpec, DesignValue> {
  const usable = Object.fromEntries(Object.entries(methods).filter(([, method]) => givesPointAtOnce(method)));
  const names = Object.keys(usable);

  function methodNamed(name: string): Method {
    const found = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!found) throw new Error(`no method "${name}" after validation`);
    return found;
  }

  return {
    words: {
      en: {
        name: "What would it take",
        about: "What more or better data can be expected to bring.",
        fields: designFieldWords.en,
      },
      da: {
        name: "Hvad skal der til",
        about: "Hvad flere eller bedre data kan ventes at give.",
        fields: designFieldWords.da,
      },
    },
    broughtWords: (_written, language) => ({
      method: withMethodNames(designFieldWords[language].method, usable, language),
    }),
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
      methodNamed(method).version,
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
      unpack: (...offered) => engine.get().unpack(...offered),
    },
    finding: ({ rows }, language) => designFinding(rows, language),
    loadView: async () => ({ View: (await import("./view.tsx")).DesignView }),
  };
}
