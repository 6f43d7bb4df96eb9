import type { decomposable } from "../../../src/estimators/decomposable/index.ts";

export type DecomposableOptions = Parameters<typeof decomposable.check>[1];

export const credible = { kind: "credible", draws: 4000, levels: [0.95, 0.8] } as const;

/** Full options, as a notebook has them that says nothing but these. */
export const decomposableOptions = (
  prior: Partial<DecomposableOptions["prior"]> = {},
  other: Partial<DecomposableOptions> = {},
): DecomposableOptions => ({
  prior: {
    kind: "inverse",
    largest: "auto",
    median: "auto",
    low: "auto",
    high: "auto",
    shape: "auto",
    scale: "auto",
    ...prior,
  },
  delta: "auto",
  interval: credible,
  ...other,
});
