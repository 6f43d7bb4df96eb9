import type { EstimatesInput, TableInput } from "../../src/figures/figure.ts";
import type { Interval, NumberedEstimate } from "../../src/model/estimate.ts";

type Ends = Readonly<Record<number, readonly [low: number, high: number]>>;

/** An estimate with nothing but what a figure shows; intervals by their level in per cent. */
export function estimate(observed: number, total: number, ends: Ends = {}): NumberedEstimate {
  const intervals = Object.entries(ends).map(
    ([percent, [low, high]]): Interval => ({ level: Number(percent) / 100, low, high, kind: "bca" }),
  );
  return {
    observed,
    total,
    intervals,
    draws: new Float64Array(0),
    jackknife: { estimates: new Float64Array(), people: new Float64Array() },
    model: null,
    models: null,
    stabilisation: [],
    diagnostics: { resamples: 1000, unfittedResamples: 0, medianDraw: null, biasCorrection: null, acceleration: null },
    tables: [],
    claim: "number",
    modelling: "chosen",
    warnings: [],
  };
}

const best = estimate(2744, 25311.2906125325, { 95: [11226.98, 55830.67], 80: [12702.26, 40254.92] });
const independence = estimate(2744, 13444.1312, { 95: [12402.5, 14611.25], 80: [12733.75, 14168.5] });

/** The five lists of the United Kingdom; the intervals of the second model are invented. */
export const ukEstimates: EstimatesInput = {
  rows: [
    { label: "best model by BIC", estimate: best },
    { label: "independent lists", estimate: independence },
  ],
  observed: 2744,
};

export const oneEstimate: EstimatesInput = { rows: [{ label: "best", estimate: best }], observed: 2744 };

export const longDanishLabels: EstimatesInput = {
  rows: [
    { label: "bedste model efter BIC med højst tre lister i hver vekselvirkning", estimate: best },
    { label: "uafhængige lister", estimate: independence },
    { label: "uden Udlændingestyrelsens og menneskehandelsenhedens lister", estimate: estimate(2744, 18250.4) },
  ],
  observed: 2744,
};

export const withoutInterval: EstimatesInput = {
  rows: [
    { label: "best model by BIC", estimate: best },
    { label: "independent lists", estimate: estimate(2744, 13444.1312) },
    { label: "all pairs of lists", estimate: estimate(2744, 54000) },
  ],
  observed: 2744,
};

/** From a hundred to ten million, with three levels in one row and the total at the count seen in another. */
export const extremeRange: EstimatesInput = {
  rows: [
    {
      label: "runaway",
      estimate: estimate(100, 31_000, { 95: [140, 10_000_000], 80: [900, 900_000], 50: [4_000, 160_000] }),
    },
    { label: "nobody missed", estimate: estimate(100, 100, { 95: [100, 112] }) },
  ],
  observed: 100,
};

/** People by history, each written as the short names of its lists. */
export function table(lists: readonly string[], people: Readonly<Record<string, number>>): TableInput["table"] {
  const counts = new Float64Array(2 ** lists.length);
  for (const [names, count] of Object.entries(people)) {
    const history = names.split(" ").reduce((bits, name) => bits | (1 << lists.indexOf(name)), 0);
    counts[history] = count;
  }
  return { lists, counts };
}

/** Silverman 2014: the United Kingdom with police and National Crime Agency merged. */
export const ukOverlaps: TableInput = {
  table: table(["LA", "NG", "PFNCA", "GO", "GP"], {
    LA: 54,
    NG: 463,
    PFNCA: 995,
    GO: 695,
    GP: 316,
    "LA NG": 15,
    "LA PFNCA": 19,
    "LA GO": 3,
    "NG PFNCA": 62,
    "NG GO": 19,
    "NG GP": 1,
    "PFNCA GO": 76,
    "PFNCA GP": 11,
    "GO GP": 8,
    "LA NG PFNCA": 1,
    "LA NG GO": 1,
    "NG PFNCA GO": 4,
    "LA NG PFNCA GO": 1,
  }),
  listNames: {
    LA: { en: "Local authorities", da: "Kommuner" },
    NG: { en: "Non-governmental organisations", da: "Ikkestatslige organisationer" },
    PFNCA: { en: "Police forces and National Crime Agency", da: "Politikredse og National Crime Agency" },
    GO: { en: "Government organisations", da: "Statslige myndigheder" },
    GP: { en: "General public", da: "Offentligheden" },
  },
};

/** The artificial table of Chan, Silverman and Vincent 2021: two of its three pairs are empty. */
export const artificialOverlaps: TableInput = {
  table: table(["A", "B", "C"], { A: 40, B: 30, C: 20, "A B": 6 }),
  listNames: {},
};

/** New Orleans, eight lists; here with four rare combinations more, so that not all are drawn. */
export const eightLists: TableInput = {
  table: table(["A", "B", "C", "D", "E", "F", "G", "H"], {
    A: 25,
    "A C": 1,
    "A D": 2,
    "A E": 1,
    "A C G": 1,
    "A D E": 1,
    B: 5,
    "B F": 1,
    C: 70,
    "C D": 2,
    "C E": 1,
    "C G": 1,
    D: 33,
    "D E": 2,
    E: 6,
    "E H": 1,
    F: 6,
    G: 6,
    H: 21,
    "A B C": 1,
    "B G H": 1,
    "C F H": 1,
    "D F": 1,
  }),
  listNames: {},
};

/** As many lists as a table may have, with names that are too long and counts of six digits. */
export const sixteenLists: TableInput = {
  table: table(
    Array.from({ length: 16 }, (_, list) => `menneskehandelsenheden${list}`),
    Object.fromEntries(
      Array.from({ length: 16 }, (_, list) => [
        `menneskehandelsenheden${list} menneskehandelsenheden${(list * 5 + 3) % 16}`,
        123_456 + 98_765 * list,
      ]),
    ),
  ),
  listNames: {},
};

export const onePersonOnOneList: TableInput = { table: table(["A", "B", "C"], { A: 1 }), listNames: {} };

export const onlyPair: TableInput = {
  table: table(["police", "NGO"], { police: 400, NGO: 90, "police NGO": 21 }),
  listNames: {},
};
