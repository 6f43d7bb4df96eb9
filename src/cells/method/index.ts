import { methods } from "../../estimators/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { methodWords as said } from "../../locale/method-words.ts";
import { success } from "../../model/result.ts";
import type { CellKind } from "../cell-kind.ts";
import { withMethodNames } from "./method-names.ts";

/** A method that is described, and the key under which estimates name it. */
export type MethodSpec = { readonly method: string };
export type MethodValue = MethodSpec;

const names = Object.keys(methods);

/** What a method says about itself: the same words as in forms and reports, so that no text can fall behind them. */
export const method: CellKind<MethodSpec, MethodValue> = {
  broughtWords: (_written, language) => ({
    method: withMethodNames(catalogues[language].cells.method.fields.method, methods, language),
  }),
  fields: () => ({ method: { kind: "choice", default: "best-model", choices: names } }),
  keyParts: () => [],
  cost: () => 0,
  evaluate: async ({ method: name }) => success({ method: name }),
  told: "nothing",
  finding: ({ method: name }, language) => [said(name, language)?.about ?? name],
};
