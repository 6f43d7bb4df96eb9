import type { FigureInputs } from "../../figures/figure.ts";
import { figureIds, figures, isFigure } from "../../figures/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { speech } from "../../locale/speech.ts";
import type { DesignResults } from "../../model/design-results.ts";
import type { Fields } from "../../model/fields.ts";
import type { Language } from "../../model/language.ts";
import { failure, success } from "../../model/result.ts";
import type { ScenarioResults } from "../../model/scenario-results.ts";
import type { CellKind } from "../cell-kind.ts";
import type { ConsistencyValue } from "../consistency/index.ts";
import type { DataValue } from "../data/index.ts";
import type { EstimateValue } from "../estimate/index.ts";
import type { TidyValue } from "../tidy/index.ts";

export type FigureSpec = {
  readonly kind: string;
  /** One name or several, as the figure demands. */
  readonly of: string | readonly string[];
  /** Inhabitants by stratum, of a figure of rates. */
  readonly population?: Readonly<Record<string, number>>;
  /** Inhabitants in all, which the notebook says and not the cell; see `withPopulation`. */
  readonly everybody?: number;
};

/** A cell that a figure shows, under its name. */
export type FigureSubject =
  | { readonly name: string; readonly kind: "data"; readonly value: DataValue }
  | { readonly name: string; readonly kind: "tidy"; readonly value: TidyValue }
  | { readonly name: string; readonly kind: "estimate"; readonly value: EstimateValue }
  | { readonly name: string; readonly kind: "scenarios"; readonly value: ScenarioResults }
  | { readonly name: string; readonly kind: "design"; readonly value: DesignResults }
  | { readonly name: string; readonly kind: "consistency"; readonly value: Pick<ConsistencyValue, "knownLists"> };

/** The inhabitants among whom people are counted: of each stratum apart, or the same ones for all. */
export type Population =
  | { readonly apart: true; readonly byStratum: Readonly<Record<string, number>> }
  | { readonly apart: false; readonly people: number };

/** What a figure needs: which figure it is, and the cells that it shows, in the order in which they are named. */
export interface FigureValue {
  readonly figure: string;
  readonly subjects: readonly FigureSubject[];
  /** Of a figure of rates. */
  readonly population?: Population;
}

/** What there is to draw a figure from, in every form; null for the forms that there is nothing for. */
export type GivenInputs = { readonly [From in keyof FigureInputs]: FigureInputs[From] | null };

interface SubjectKinds {
  readonly of: readonly FigureSubject["kind"][];
  /** Whether a figure may name several of them. */
  readonly many: boolean;
}

const one = (...of: SubjectKinds["of"]): SubjectKinds => ({ of, many: false });

/** The kinds of cell that each input is made from. */
const subjectKinds: { readonly [From in keyof FigureInputs]: SubjectKinds } = {
  estimates: { of: ["estimate"], many: true },
  "one-estimate": one("estimate"),
  chains: one("estimate"),
  range: one("estimate"),
  table: one("data"),
  tidy: one("tidy"),
  scenarios: one("scenarios"),
  design: one("design"),
  "known-lists": one("consistency"),
  models: one("estimate"),
  stabilisation: one("estimate"),
  residuals: one("estimate"),
  trajectory: one("estimate", "scenarios"),
  rates: one("estimate"),
};

/** The cell of a name as what a figure of that input may show; the session gives values of those kinds only. */
function figureSubject(name: string, value: unknown, from: keyof FigureInputs): FigureSubject {
  const [first = "data", second = first] = subjectKinds[from].of;
  const kind = hasRows(value) ? second : first;
  return { name, kind, value } as FigureSubject;
}

/** Scenarios have rows; an estimate has none. */
const hasRows = (value: unknown): boolean => typeof value === "object" && value !== null && "rows" in value;

/** Inhabitants by stratum; without any, those that the notebook names count for all strata. */
const populationFields = {
  population: {
    kind: "mapping",
    keys: { kind: "name" },
    values: { kind: "number", default: 1, low: 1, high: 1e10, whole: true },
    default: {},
  },
} as const satisfies Fields;

/** A drawing of other cells. */
export const figure: CellKind<FigureSpec, FigureValue> = {
  broughtWords: (_written, language) => ({
    kind: { ...catalogues[language].cells.figure.fields.kind, choices: namesIn(language) },
  }),
  fields({ kind = "forest" }) {
    const from = figures[isFigure(kind) ? kind : "forest"];
    return {
      kind: { kind: "choice", default: "forest", choices: figureIds },
      of: { kind: "cell", ...subjectKinds[from] },
      ...(from === "rates" ? populationFields : {}),
    };
  },
  keyParts: () => [],
  cost: () => 0,
  evaluate: async (spec, inputs) => {
    const { kind, of } = spec;
    const from = figures[isFigure(kind) ? kind : "forest"];
    const subjects = [of].flat().map((name) => figureSubject(name, inputs.get(name), from));
    if (from !== "rates") return success({ figure: kind, subjects });
    const population = populationOf(spec);
    return population
      ? success({ figure: kind, subjects, population })
      : failure({ code: "no-population", name: [of].flat().join(", ") });
  },
  told: {
    guarded: ({ figure: kind, subjects, population }, guard) => {
      if (!guard.figure(kind)) return null;
      const told = subjects.flatMap(({ name, kind }) => {
        const value = guard.told(name);
        return value === undefined ? [] : [{ name, kind, value } as FigureSubject];
      });
      // Without one of the cells that it shows it would be another figure.
      if (told.length !== subjects.length) return null;
      return success({ figure: kind, subjects: told, ...(population && { population }) });
    },
  },
  finding({ figure: kind, subjects }, language) {
    const names = speech(language).series(subjects.map(({ name }) => name));
    return isFigure(kind) ? [`${catalogues[language].figures[kind].name}: ${names}`] : [];
  },
};

const namesIn = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(figureIds.map((id) => [id, catalogues[language].figures[id].name]));

function populationOf({ population = {}, everybody = 0 }: FigureSpec): Population | null {
  if (Object.keys(population).length > 0) return { apart: true, byStratum: population };
  return everybody > 0 ? { apart: false, people: everybody } : null;
}
