import { type FigureId, figureList } from "../../figures/figure-list.ts";
import { series } from "../../locale/series.ts";
import type { Fields } from "../../model/fields.ts";
import { failure, success } from "../../model/result.ts";
import type { CellKind } from "../cell-kind.ts";
import { figureSubject, subjectKinds } from "./subjects.ts";
import type { FigureSpec, FigureValue, Population } from "./value.ts";
import { figureWords } from "./words.ts";

const names = Object.keys(figureList);
const isFigure = (kind: unknown): kind is FigureId => typeof kind === "string" && Object.hasOwn(figureList, kind);

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
  words: figureWords,
  fields({ kind = "forest" }) {
    const from = figureList[isFigure(kind) ? kind : "forest"].drawnFrom;
    return {
      kind: { kind: "choice", default: "forest", choices: names },
      of: { kind: "cell", ...subjectKinds[from] },
      ...(from === "rates" ? populationFields : {}),
    };
  },
  keyParts: () => [],
  cost: () => 0,
  evaluate: async (spec, inputs) => {
    const { kind, of } = spec;
    const from = figureList[isFigure(kind) ? kind : "forest"].drawnFrom;
    const subjects = [of].flat().map((name) => figureSubject(name, inputs.get(name), from));
    if (from !== "rates") return success({ figure: kind, subjects });
    const population = populationOf(spec);
    return population
      ? success({ figure: kind, subjects, population })
      : failure({ code: "no-population", name: [of].flat().join(", ") });
  },
  finding({ figure: kind, subjects }, language) {
    const names = series(
      subjects.map(({ name }) => name),
      language,
    );
    return isFigure(kind) ? [`${figureList[kind].name[language]}: ${names}`] : [];
  },
  loadView: async () => ({ View: (await import("./view.tsx")).FigureView }),
};

function populationOf({ population = {}, everybody = 0 }: FigureSpec): Population | null {
  if (Object.keys(population).length > 0) return { apart: true, byStratum: population };
  return everybody > 0 ? { apart: false, people: everybody } : null;
}
