import { methods } from "../estimators/index.ts";
import type { CellKinds } from "./cell-kind.ts";
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

/** All numerics that the page needs itself, apart from those of the views, come with these. */
const runs = late(async () => (await import("../jobs/runs.ts")).runs);
const design = late(async () => {
  const [{ designEngine }, run] = await Promise.all([import("./design/engine.ts"), runs.load()]);
  return designEngine({ methods }, run);
});
const scenarios = late(async () => {
  const [{ scenariosEngine }, run] = await Promise.all([import("./scenarios/engine.ts"), runs.load()]);
  return scenariosEngine({ methods }, run);
});

/** The kinds of cell that a notebook may hold. */
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
} as const satisfies CellKinds;
