import { methods } from "../estimators/index.ts";
import { catalogues, loadEveryLanguage } from "../locale/catalogues.ts";
import type { Language } from "../model/language.ts";
import type { CellKind } from "./cell-kind.ts";
import { compare } from "./compare/index.ts";
import { consistencyKind } from "./consistency/index.ts";
import { data } from "./data/index.ts";
import { designKind } from "./design/index.ts";
import { estimateKind } from "./estimate/index.ts";
import { figure } from "./figure/index.ts";
import { late } from "./late.ts";
import { method } from "./method/index.ts";
import { scenariosKind } from "./scenarios/index.ts";
import { sideBySide } from "./side-by-side/index.ts";
import { tidy } from "./tidy/index.ts";

/** All numerics that the page needs itself, apart from those of the views, and the words of what they find in every language. */
const runs = late(async () => {
  const [loaded] = await Promise.all([import("../jobs/runs.ts"), loadEveryLanguage()]);
  return loaded.runs;
});
const design = late(async () => {
  const [{ designEngine }, run] = await Promise.all([import("./design/engine.ts"), runs.load()]);
  return designEngine({ methods }, run);
});
const scenarios = late(async () => {
  const [{ scenariosEngine }, run] = await Promise.all([import("./scenarios/engine.ts"), runs.load()]);
  return scenariosEngine({ methods }, run);
});

/** The kinds of cell that a notebook may hold; how each is shown comes with `cells/views.ts`. */
export const cellKinds = {
  data,
  estimate: estimateKind({ methods, defaultMethod: "best-model" }, runs),
  consistency: consistencyKind({ methods, defaultMethod: "stepwise" }, runs),
  design: designKind({ methods }, design),
  scenarios: scenariosKind({ methods }, scenarios),
  figure,
  tidy,
  compare,
  method,
  "side-by-side": sideBySide,
} as const satisfies Readonly<Record<string, CellKind>>;

export type CellKindId = keyof typeof cellKinds;

export const isCellKind = (kind: string): kind is CellKindId => Object.hasOwn(cellKinds, kind);

/** What a kind is called; one that there is not, as it is written. */
export const cellKindName = (kind: string, language: Language): string =>
  isCellKind(kind) ? catalogues[language].cells[kind].name : kind;
