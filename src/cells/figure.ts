import { figures } from "../figures/index.ts";
import { success } from "../model/result.ts";
import { series } from "../text/series.ts";
import type { CellKind } from "./cell-kind.ts";
import type { DataValue } from "./data-value.ts";
import type { EstimateValue } from "./estimate-value.ts";
import type { FigureSpec, FigureSubject, FigureValue } from "./figure-value.ts";
import { FigureView } from "./figure-view.tsx";
import type { TidyValue } from "./tidy-value.ts";

type FigureId = keyof typeof figures;
const names = Object.keys(figures);
const isFigure = (kind: unknown): kind is FigureId => typeof kind === "string" && Object.hasOwn(figures, kind);

/** What a figure may be drawn from decides which cells it may name, and how many. */
function subjectField(kind: FigureId) {
  switch (figures[kind].drawnFrom) {
    case "estimates":
      return { kind: "cell", of: ["estimate"], many: true } as const;
    case "table":
      return { kind: "cell", of: ["data"], many: false } as const;
    case "tidy":
      return { kind: "cell", of: ["tidy"], many: false } as const;
  }
}

/** A drawing of other cells. */
export const figure: CellKind<FigureSpec, FigureValue> = {
  words: {
    en: { name: "Figure", about: "A drawing of the results of other cells." },
    da: { name: "Figur", about: "En tegning af andre cellers resultater." },
  },
  fields: ({ kind = "forest" }) => ({
    kind: { kind: "choice", default: "forest", choices: names },
    of: subjectField(isFigure(kind) ? kind : "forest"),
  }),
  keyParts: () => [],
  cost: () => 0,
  evaluate: async ({ kind, of }, inputs) => {
    const subjects = [of].flat().map((name) => subject(name, inputs.get(name), kind));
    return success({ figure: kind, subjects });
  },
  finding({ figure: kind, subjects }, language) {
    const names = series(
      subjects.map(({ name }) => name),
      language,
    );
    return isFigure(kind) ? [`${figures[kind].words[language].name}: ${names}`] : [];
  },
  View: FigureView,
};

function subject(name: string, value: unknown, kind: string): FigureSubject {
  switch (isFigure(kind) ? figures[kind].drawnFrom : "estimates") {
    case "table":
      return { name, kind: "data", value: value as DataValue };
    case "tidy":
      return { name, kind: "tidy", value: value as TidyValue };
    case "estimates":
      return { name, kind: "estimate", value: value as EstimateValue };
  }
}
