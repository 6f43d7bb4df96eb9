const kind = { kind: "choice", default: "credible", choices: ["credible", "none"] } as const;
const levels = { kind: "levels", default: [0.95, 0.8] } as const;

/** The interval of a method whose draws come from chains. */
export const credibleInterval = { kind: "group", fields: { kind, levels } } as const;

/** That of a method that knows its posterior and draws from it for figures alone. */
export const credibleIntervalWithDraws = {
  kind: "group",
  fields: { kind, draws: { kind: "number", default: 4000, low: 100, high: 20_000, whole: true }, levels },
} as const;
