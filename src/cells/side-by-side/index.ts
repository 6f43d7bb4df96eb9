import { success } from "../../model/result.ts";
import type { CellKind } from "../cell-kind.ts";
import type { EstimateValue } from "../estimate/value.ts";
import { sideBySideFinding } from "./table.ts";
import type { SideBySideSpec, SideBySideValue } from "./value.ts";
import { sideBySideWords } from "./words.ts";

/** Estimates of several methods in one table, with what each assumes. */
export const sideBySide: CellKind<SideBySideSpec, SideBySideValue> = {
  words: sideBySideWords,
  fields: () => ({ of: { kind: "cell", of: ["estimate"], many: true } }),
  keyParts: () => [],
  cost: () => 0,
  evaluate: async ({ of }, inputs) =>
    success({ rows: of.map((name) => ({ name, value: inputs.get(name) as EstimateValue })) }),
  finding: (value, language, verdict) => sideBySideFinding(value, verdict?.level ?? null, language),
  loadView: async () => ({ View: (await import("./view.tsx")).SideBySideView }),
};
