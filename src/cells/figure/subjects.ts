import type { FigureInputs } from "../../figures/figure.ts";
import type { FigureSubject } from "./value.ts";

interface SubjectKinds {
  readonly of: readonly FigureSubject["kind"][];
  /** Whether a figure may name several of them. */
  readonly many: boolean;
}

const one = (...of: SubjectKinds["of"]): SubjectKinds => ({ of, many: false });

/** The kinds of cell that each input is made from. */
export const subjectKinds: { readonly [From in keyof FigureInputs]: SubjectKinds } = {
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
export function figureSubject(name: string, value: unknown, from: keyof FigureInputs): FigureSubject {
  const [first = "data", second = first] = subjectKinds[from].of;
  const kind = hasRows(value) ? second : first;
  return { name, kind, value } as FigureSubject;
}

/** Scenarios have rows; an estimate has none. */
const hasRows = (value: unknown): boolean => typeof value === "object" && value !== null && "rows" in value;
