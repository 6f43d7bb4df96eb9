import type { JSX } from "preact";
import type { CellKind } from "./cell-kind.ts";
import type { CellViewProps } from "./cell-view.ts";
import type { CellKindId, cellKinds } from "./index.ts";

type ViewOf<Kind> =
  Kind extends CellKind<infer Spec, infer Value, infer _Kept>
    ? (props: CellViewProps<Spec, Value>) => JSX.Element | null
    : never;

/** How a cell of some kind is shown. Each view is given specs and values of its own kind only, by whose name it is found. */
export type CellView = (props: CellViewProps<Readonly<Record<string, unknown>>, unknown>) => JSX.Element | null;

/** How each kind of cell is shown: loaded with the first cell of the kind, and never where nothing is shown. */
const views = {
  data: async () => (await import("./data/view.tsx")).DataView,
  estimate: async () => (await import("./estimate/view.tsx")).EstimateView,
  consistency: async () => (await import("./consistency/view.tsx")).ConsistencyView,
  design: async () => (await import("./design/view.tsx")).DesignView,
  scenarios: async () => (await import("./scenarios/view.tsx")).ScenariosView,
  figure: async () => (await import("./figure/view.tsx")).FigureView,
  tidy: async () => (await import("./tidy/view.tsx")).TidyView,
  compare: async () => (await import("./compare/view.tsx")).CompareView,
  method: async () => (await import("./method/view.tsx")).MethodView,
  "side-by-side": async () => (await import("./side-by-side/view.tsx")).SideBySideView,
} satisfies { readonly [Kind in CellKindId]: () => Promise<ViewOf<(typeof cellKinds)[Kind]>> };

export const cellViews = Object.entries(views) as unknown as readonly (readonly [
  kind: CellKindId,
  load: () => Promise<CellView>,
])[];
