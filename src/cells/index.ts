import type { JSX } from "preact";
import { methods } from "../estimators/index.ts";
import { catalogues, loadEveryLanguage } from "../locale/catalogues.ts";
import type { Language } from "../model/language.ts";
import type { CellKind } from "./cell-kind.ts";
import type { CellViewProps, ShownCellKind } from "./cell-view.ts";
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

/** A kind with its view, which is of the same specs and values. */
const shown = <Spec, Value>(
  kind: CellKind<Spec, Value>,
  load: () => Promise<(props: CellViewProps<Spec, Value>) => JSX.Element | null>,
): ShownCellKind<Spec, Value> => ({ ...kind, loadView: async () => ({ View: await load() }) });

/** The kinds of cell that a notebook may hold. */
export const cellKinds = {
  data: shown(data, async () => (await import("./data/view.tsx")).DataView),
  estimate: shown(
    estimateKind({ methods, defaultMethod: "best-model" }, runs),
    async () => (await import("./estimate/view.tsx")).EstimateView,
  ),
  consistency: shown(
    consistencyKind({ methods, defaultMethod: "stepwise" }, runs),
    async () => (await import("./consistency/view.tsx")).ConsistencyView,
  ),
  design: shown(designKind({ methods }, design), async () => (await import("./design/view.tsx")).DesignView),
  scenarios: shown(
    scenariosKind({ methods }, scenarios),
    async () => (await import("./scenarios/view.tsx")).ScenariosView,
  ),
  figure: shown(figure, async () => (await import("./figure/view.tsx")).FigureView),
  tidy: shown(tidy, async () => (await import("./tidy/view.tsx")).TidyView),
  compare: shown(compare, async () => (await import("./compare/view.tsx")).CompareView),
  method: shown(method, async () => (await import("./method/view.tsx")).MethodView),
  "side-by-side": shown(sideBySide, async () => (await import("./side-by-side/view.tsx")).SideBySideView),
} as const satisfies Readonly<Record<string, ShownCellKind>>;

export type CellKindId = keyof typeof cellKinds;

export const isCellKind = (kind: string): kind is CellKindId => Object.hasOwn(cellKinds, kind);

/** What a kind is called; one that there is not, as it is written. */
export const cellKindName = (kind: string, language: Language): string =>
  isCellKind(kind) ? catalogues[language].cells[kind].name : kind;
