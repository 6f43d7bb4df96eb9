import { methods } from "../../estimators/index.ts";
import { methodWords as said } from "../../locale/method-words.ts";
import { success } from "../../model/result.ts";
import type { CellKind } from "../cell-kind.ts";
import { withMethodNames } from "./method-names.ts";
import type { MethodSpec, MethodValue } from "./value.ts";
import { methodWords } from "./words.ts";

const names = Object.keys(methods);

/** What a method says about itself: the same words as in forms and reports, so that no text can fall behind them. */
export const method: CellKind<MethodSpec, MethodValue> = {
  words: methodWords,
  broughtWords: (_written, language) => ({
    method: withMethodNames(methodWords[language].fields.method, methods, language),
  }),
  fields: () => ({ method: { kind: "choice", default: "best-model", choices: names } }),
  keyParts: () => [],
  cost: () => 0,
  evaluate: async ({ method: name }) => success({ method: name }),
  finding: ({ method: name }, language) => [said(name, language)?.about ?? name],
  loadView: async () => ({ View: (await import("./view.tsx")).MethodView }),
};
