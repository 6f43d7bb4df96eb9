import { estimateUnderVerdict, withVerdict } from "../../locale/verdict-sentences.ts";
import type { Field, Fields } from "../../model/fields.ts";
import type { MethodFields, Scenario } from "../../model/scenario.ts";
import { mostScenarios, scenarioNamed } from "../../scenarios/expand-grid.ts";
import { scenarios as registry } from "../../scenarios/index.ts";
import type { CellEngine, CellKind } from "../cell-kind.ts";
import type { Methods } from "../estimate/index.ts";
import type { Late } from "../late.ts";
import { isWithheld } from "../shown/withheld-view.tsx";
import { scenariosFieldWords } from "./field-words.ts";
import { scenariosFinding } from "./in-words.ts";
import type { ScenariosSpec, ScenariosValue } from "./value.ts";
import { scenariosWords } from "./words.ts";

const people = { kind: "number", default: 0, low: 0, high: 1e9, whole: true } as const;
const conclusionFields = { below: { below: people }, above: { above: people } } as const satisfies Record<
  string,
  Fields
>;
const mostConclusions = 10;

/** Variations of one estimate: what becomes of it when data, method or assumptions are other than they are. */
export function scenariosKind(
  { methods }: Pick<Methods, "methods">,
  engine: Late<CellEngine<ScenariosSpec, ScenariosValue>>,
): CellKind<ScenariosSpec, ScenariosValue> {
  const methodFields: MethodFields = Object.fromEntries(
    Object.entries(methods).map(([name, { fields }]) => [name, fields]),
  );
  const grid: Fields = Object.fromEntries(
    Object.entries<Scenario>(registry).map(([name, { field }]): [string, Field] => [
      name,
      typeof field === "function" ? field(methodFields) : field,
    ]),
  );
  return {
    words: {
      en: { ...scenariosWords.en, fields: scenariosFieldWords(methods, "en") },
      da: { ...scenariosWords.da, fields: scenariosFieldWords(methods, "da") },
    },
    fields: () => ({
      base: { kind: "cell", of: ["estimate"], many: false },
      vary: { kind: "grid", of: grid, most: mostScenarios },
      conclusions: { kind: "groups", of: conclusionFields, most: mostConclusions },
      interval: { kind: "choice", default: "as-base", choices: ["as-base", "none"] },
    }),
    keyParts: ({ vary }, seed) => {
      const names = [...new Set(vary.flatMap(Object.keys))];
      const named = vary.flatMap(({ method = [] }) => method.map(String));
      return [
        seed,
        ...names.map((name) => `${name} ${scenarioNamed(name).version}`),
        ...[...new Set(named)].map((method) => `${method} ${methods[method]?.version}`),
      ];
    },
    late: engine,
    cost: (...asked) => engine.get().cost(...asked),
    evaluate: (...asked) => engine.get().evaluate(...asked),
    kept: {
      pack: ({ rows }) => rows.map(({ outcome, notes }) => ({ outcome, notes })),
      unpack: (...offered) => engine.get().unpack(...offered),
    },
    finding: (value, language, verdict) => {
      const found = scenariosFinding(value, language);
      if (verdict === null) return found;
      const { estimate } = value.base;
      const told = isWithheld(verdict.level) ? estimateUnderVerdict(estimate, verdict.level, language) : found;
      return withVerdict(told, verdict, language);
    },
    loadView: async () => ({ View: (await import("./view.tsx")).ScenariosView }),
  };
}
