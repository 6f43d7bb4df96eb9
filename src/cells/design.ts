import type { runEstimates } from "../jobs/run-estimates.ts";
import { randomStream } from "../kernel/random-stream.ts";
import type { DesignRow } from "../model/design-results.ts";
import { hasTotal } from "../model/estimate.ts";
import type { Estimator } from "../model/estimator.ts";
import type { Fields, OptionsOf } from "../model/fields.ts";
import { type Result, success } from "../model/result.ts";
import { textHash } from "../model/table-hash.ts";
import { type CollectionDesign, expectedSight } from "../scenarios/design/collection-design.ts";
import { dependentPairFields } from "../scenarios/design/dependence.ts";
import type { DesignPlan } from "../scenarios/design/design-plan.ts";
import { type Expectation, expectedByFormula } from "../scenarios/design/expected-by-formula.ts";
import { expectedBySimulation } from "../scenarios/design/expected-by-simulation.ts";
import { designPlans } from "../scenarios/design/index.ts";
import type { PlannedDesign } from "../scenarios/design/planned-designs.ts";
import { expectedTable, simulatedTables } from "../scenarios/design/simulated-tables.ts";
import type { CellKind, EvaluationContext } from "./cell-kind.ts";
import { designFieldWords } from "./design-field-words.ts";
import { designFinding } from "./design-in-words.ts";
import { designSetup } from "./design-setup.ts";
import type { DesignSpec, DesignValue } from "./design-value.ts";
import type { Methods } from "./estimate.ts";
import { keptExpectations } from "./kept-expectations.ts";
import { withMethodNames } from "./method-names.ts";
import { givesPointAtOnce, pointOptions } from "./point-method.ts";

/** Raised when the same designs give other numbers. */
const version = 1;
const mostPlans = 100;
/** To draw a table, send it to a worker and receive its estimate, on top of estimating. */
const secondsPerTable = 1e-4;

const plans: Readonly<Record<string, DesignPlan>> = designPlans;
const planFields: Fields = Object.fromEntries(Object.entries(plans).map(([name, { field }]) => [name, field]));

/** What it would take: what other ways to collect data can be expected to bring, beside the present one. */
export function designKind(
  { estimators }: Pick<Methods, "estimators">,
  run: typeof runEstimates,
): CellKind<DesignSpec, DesignValue> {
  const usable = Object.fromEntries(Object.entries(estimators).filter(([, method]) => givesPointAtOnce(method)));
  const methods = Object.keys(usable);

  function methodNamed(name: string): Estimator {
    const found = Object.hasOwn(estimators, name) ? estimators[name] : undefined;
    if (!found) throw new Error(`no method "${name}" after validation`);
    return found;
  }

  /** Estimates made-up data of one design, each on one worker. */
  async function simulate(
    design: CollectionDesign,
    { method, replicates }: DesignSpec,
    { pool, seed: sessionSeed, signal, onProgress }: Pick<EvaluationContext, "pool" | "seed" | "signal" | "onProgress">,
  ): Promise<Result<Expectation>> {
    const seed = designSeed(sessionSeed, design);
    const options = pointOptions(methodNamed(method), design.lists.length);
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
      method: { kind: "choice", default: "stepwise", choices: methods },
      replicates: { kind: "number", default: 200, low: 100, high: 10_000, whole: true },
    }),
    keyParts: ({ method, plans: entries }, seed) => [
      version,
      seed,
      methodNamed(method).version,
      ...entries.flatMap((entry) => Object.keys(entry).map((name) => plans[name]?.version ?? 0)),
    ],
    cost: (spec, inputs) => {
      const setup = designSetup(spec, inputs);
      // What cannot be reckoned with fails at once and says why.
      if (!setup.ok || setup.value.method === "darroch") return 0;
      const method = methodNamed(spec.method);
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
    kept: {
      pack: ({ rows }) =>
        rows.map(({ variation, widthFactor, withoutEstimate, bias }) => ({
          variation,
          widthFactor,
          withoutEstimate,
          bias,
        })),
      unpack(kept, spec, inputs) {
        const expectations = keptExpectations(kept);
        const setup = designSetup(spec, inputs);
        if (expectations === null || !setup.ok) return null;
        const { designs, ...about } = setup.value;
        const rows = designs.flatMap((planned, index) => {
          const expectation = expectations[index];
          return expectation ? [rowOf(planned, expectation)] : [];
        });
        if (rows.length !== designs.length || rows.length !== expectations.length) return null;
        return { ...about, rows, base: spec.base, simulated: simulatedBy(about, spec), planned: rows.length };
      },
    },
    finding: ({ rows }, language) => designFinding(rows, language),
    loadView: async () => ({ View: (await import("./design-view.tsx")).DesignView }),
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

/** A design draws from a seed of its own, so that its numbers do not depend on which other plans there are. */
const designSeed = (seed: number, design: CollectionDesign): number =>
  Number.parseInt(textHash(`${seed} ${JSON.stringify(design)}`).slice(0, 8), 16);
