import type { Estimate, NumberedEstimate } from "../../src/model/estimate.ts";
import type { Dial, ScenarioResults, ScenarioRow, ScenarioSettingValue } from "../../src/model/scenario-results.ts";
import { said } from "../locale/in-every-language.ts";
import { estimate } from "./examples.ts";

const labels: Readonly<Record<string, readonly [en: string, da: string]>> = {
  "drop LA": ["without LA", "uden LA"],
  "drop NG": ["without NG", "uden NG"],
  "drop PFNCA": ["without PFNCA", "uden PFNCA"],
  "drop GO": ["without GO", "uden GO"],
  "merge LA+GO": ["LA and GO as one list", "LA og GO som én liste"],
  "criterion aic": ["chosen by AIC", "valgt efter AIC"],
  "criterion bic": ["chosen by BIC", "valgt efter BIC"],
  "order 2": ["at most 2 lists per interaction", "højst 2 lister pr. vekselvirkning"],
  "order 3": ["at most 3 lists per interaction", "højst 3 lister pr. vekselvirkning"],
  "method stepwise": ["stepwise selection", "trinvis udvælgelse"],
  "method chao": ["Chao's lower bound", "Chaos nedre grænse"],
  "linkage 0.1": ["10% of the links missed", "10 % af forbindelserne overset"],
  "linkage 0.2": ["20% of the links missed", "20 % af forbindelserne overset"],
};

const setting = (written: string): ScenarioSettingValue => {
  const [scenario = "", value = ""] = written.split(" ");
  const [en = written, da = written] = labels[written] ?? [];
  return { scenario, value, label: said(en, da) };
};

function row(entry: number, written: string, outcome: ScenarioRow["outcome"]): ScenarioRow {
  const settings = written.split(", ").map(setting);
  const all = (language: "en" | "da"): string => settings.map(({ label }) => label[language]).join(", ");
  return { entry, settings, label: said(all("en"), all("da")), outcome, notes: [] };
}

const there = (value: Estimate): ScenarioRow["outcome"] => ({ ok: true, value });
const failed: ScenarioRow["outcome"] = { ok: false, problem: { code: "no-overlap" } };

const base = {
  name: "best",
  estimate: estimate(2744, 25_311.3, { 95: [11_227, 55_831], 80: [12_702, 40_255] }),
};

/** Choices that move the answer either way, one that fails, one still to come, a lower bound, and one without an interval. */
export const choices: ScenarioResults = {
  base,
  rows: [
    row(0, "drop LA", there(estimate(2690, 21_040, { 95: [10_100, 41_900], 80: [12_000, 33_000] }))),
    row(0, "drop NG", there(estimate(2281, 52_600, { 95: [15_800, 141_000], 80: [20_900, 98_000] }))),
    row(0, "drop GO", failed),
    row(1, "merge LA+GO", there(estimate(2744, 24_100, { 95: [11_000, 52_000], 80: [12_600, 39_000] }))),
    row(2, "criterion aic", there(estimate(2744, 12_262))),
    row(3, "method chao", there({ ...estimate(2744, 19_000, { 95: [14_200, 26_000] }), claim: "lower-bound" })),
    row(4, "linkage 0.1", there(estimate(2744, 20_600, { 95: [9_400, 44_000] }))),
    row(4, "linkage 0.2", there(estimate(2744, 16_200, { 95: [7_500, 36_000] }))),
    row(5, "order 3", null),
  ],
  dials: [],
};

export const oneEntry: ScenarioResults = {
  ...choices,
  rows: choices.rows.slice(0, 3).map((each) => ({ ...each, entry: 0 })),
};

export const allPending: ScenarioResults = {
  ...choices,
  rows: choices.rows.map((each) => ({ ...each, outcome: null })),
};

/** Lists, order, criterion and method in every combination, as often as asked for; some have no interval, some fail. */
export function grid(size: number): ScenarioResults {
  const drops = ["drop LA", "drop NG", "drop PFNCA", "drop GO"];
  const rows = Array.from({ length: size }, (_, index): ScenarioRow => {
    const written = [
      drops[index % 4],
      index % 3 === 0 ? "order 2" : "order 3",
      index % 2 === 0 ? "criterion aic" : "criterion bic",
      ...(index % 5 === 0 ? ["method stepwise"] : []),
    ];
    const total = 9_000 + ((index * 7_919) % size) * (38_000 / size) * (1 + (index % 4) * 0.15);
    const value = estimate(2744, total, index % 11 === 0 ? {} : { 95: [total * 0.55, total * 1.9] });
    return row(0, written.join(", "), index % 40 === 39 ? failed : there(value));
  });
  return { base, rows, dials: [] };
}

function dialOf(
  between: Dial["between"],
  slope: number,
  extra: Pick<Dial, "ownRange" | "tippingPoints">,
  ribbon = true,
): Dial {
  const ratios = [0.1, 0.2, 0.33, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10];
  return {
    between,
    base: 1,
    points: ratios.map((oddsRatio) => {
      const total = 2744 + 22_567 * oddsRatio ** slope;
      return { oddsRatio, total, low: ribbon ? 2744 + (total - 2744) * 0.5 : null, high: ribbon ? total * 1.7 : null };
    }),
    ...extra,
  };
}

const turnsOver: Dial = dialOf(["LA", "PFNCA"], 0.8, {
  ownRange: { low: 0.4, high: 2.6 },
  tippingPoints: [
    { conclusion: { side: "above", people: 10_000 }, holdsAtBase: true, at: 0.2345, failsWhen: "below" },
    { conclusion: { side: "below", people: 60_000 }, holdsAtBase: true, at: 3.247, failsWhen: "above" },
    { conclusion: { side: "below", people: 5_000 }, holdsAtBase: false, at: null, failsWhen: "above" },
  ],
});

export const oneDial: ScenarioResults = { ...choices, dials: [turnsOver] };

/** A pair, the interaction of all lists, and a pair without intervals whose own range is a sliver at the edge. */
export const threeDials: ScenarioResults = {
  ...choices,
  dials: [
    turnsOver,
    dialOf(null, 1, { ownRange: null, tippingPoints: [] }),
    dialOf(
      ["non-governmental-organisations", "government"],
      0.3,
      { ownRange: { low: 9, high: 10 }, tippingPoints: [] },
      false,
    ),
  ],
};

/** A hundred thousand draws would do the same: a log-normal distribution around the base, by its quantiles. */
export function withDraws(value: NumberedEstimate = base.estimate): NumberedEstimate {
  const draws = Float64Array.from({ length: 999 }, (_, index) => {
    const share = (index + 1) / 1000;
    return 2744 + 22_567 * (share / (1 - share)) ** 0.35;
  });
  return { ...value, draws };
}

/** Draws around few people seen: half of them close by, some a thousand times as many, two infinite, some failed. */
export function withSkewedDraws(): NumberedEstimate {
  const draws = Float64Array.from({ length: 500 }, (_, index) => {
    const share = (index + 1) / 502;
    return 73 + 40 * (share / (1 - share)) ** 1.6;
  });
  const value = estimate(73, 110, { 95: [75, 52_000], 80: [80, 2_100] });
  return {
    ...value,
    draws: Float64Array.from([...draws, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]),
    diagnostics: { ...value.diagnostics, resamples: 514, unfittedResamples: 12 },
  };
}
