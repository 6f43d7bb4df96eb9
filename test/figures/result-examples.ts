import { residualsInput } from "../../src/cells/figure/inputs.ts";
import type {
  ModelsInput,
  PeopleRow,
  RatesInput,
  ResidualsInput,
  StabilisationInput,
  TrajectoryInput,
} from "../../src/figures/figure.ts";
import { fitOneModel } from "../../src/kernel/loglinear/fit-models.ts";
import type { CompetingModel, Interval } from "../../src/model/estimate.ts";
import { parseModel } from "../../src/model/model-notation.ts";
import type { OverlapTable } from "../../src/model/overlap-table.ts";
import { estimateValueExample } from "../cells/estimate/estimate-value-example.ts";
import { said } from "../locale/in-every-language.ts";
import { eightLists, ukOverlaps } from "./examples.ts";

const notations = [
  "[12,13,14,23,24,34,5]",
  "[123,14,24,34,5]",
  "[12,13,14,15,23,24,25,34,35,45]",
  "[12,13,24,34,5]",
  "[1234,5]",
  "[12,34,5]",
];

const competing = (rank: number, gap: number, total: number): CompetingModel => ({
  model: notations[rank % notations.length] ?? "",
  parameters: 7 + (rank % 5),
  bic: 312.4 + gap,
  aic: 290.1 + gap,
  logLikelihood: -140,
  total,
  boundaryTerms: rank % 4 === 2 ? ["15"] : [],
});

function compared(models: readonly CompetingModel[]): ModelsInput {
  return {
    label: "best",
    observed: 2744,
    lists: ["LA", "NG", "PFNCA", "GO", "GP"],
    models: { criterion: "bic", considered: 6212, best: models, excludedCount: 0, excluded: [] },
  };
}

/** Five near ties that disagree, then others, more than are drawn. */
export const nearTies = compared(
  Array.from({ length: 60 }, (_, rank) => competing(rank, rank * 0.45, 9_000 + ((rank * 7_919) % 21) * 1_600)),
);

/** As many near ties as are drawn, and more. */
export const onlyTies = compared(
  Array.from({ length: 35 }, (_, rank) => competing(rank, rank * 0.05, 9_000 + ((rank * 7_919) % 21) * 900)),
);

export const clearlyBest = compared([competing(0, 0, 25_311), competing(1, 6.32, 12_000), competing(2, 9.9, 18_000)]);

export const onlyModel = compared([competing(3, 0, 25_311)]);

const at = (level: number, low: number, high: number): Interval => ({ level, low, high, kind: "bca" });

function stabilising(steps: readonly number[], settle: number): StabilisationInput {
  return {
    label: "best",
    observed: 2744,
    rows: steps.map((models, step) => {
      const width = 1 + settle * (1 - Math.exp(-step / 6));
      return {
        models,
        intervals: [at(0.95, 15_000 / width, 21_000 * width), at(0.8, 16_500 / width, 19_000 * width)],
        usableResamples: 1000 - (step % 3),
      };
    }),
  };
}

const steps = [
  ...Array.from({ length: 10 }, (_, step) => step + 1),
  15,
  20,
  25,
  30,
  35,
  40,
  45,
  50,
  60,
  70,
  80,
  90,
  100,
];

export const settled = stabilising(steps, 0.8);
export const manySteps = stabilising([...steps, ...Array.from({ length: 18 }, (_, step) => 150 + 50 * step)], 0.6);

/** Two steps that differ much, and one without an interval. */
export const unsettled: StabilisationInput = {
  ...stabilising([1, 2], 9),
  rows: [{ models: 1, intervals: [], usableResamples: 0 }, ...stabilising([2, 3], 9).rows],
};

/** How well a model fits a table, as the estimate's own figure gets it. */
export function fitOf(table: OverlapTable, notation: string): ResidualsInput {
  const parsed = parseModel(notation, table.lists.length);
  const fit = parsed.ok ? fitOneModel(parsed.value, table) : null;
  if (fit === null) throw new Error(`${notation} cannot be fitted`);
  const value = estimateValueExample();
  const model = { ...competing(0, 0, fit.total), model: notation };
  const input = residualsInput("best", {
    ...value,
    estimate: { ...value.estimate, model },
    data: { ...value.data, table },
  });
  if (input === null) throw new Error("there is nothing to show");
  return input;
}

export const ukIndependence = fitOf(ukOverlaps.table, "[1,2,3,4,5]");
export const ukFit = fitOf(ukOverlaps.table, "[12,13,23,24,34,5]");
export const eightListsFit = { ...fitOf(eightLists.table, "[1,2,3,4,5,6,7,8]"), hidden: 2 };

const row = (
  en: string,
  da: string,
  observed: number | null,
  total: number | null,
  ends: readonly [number, number] | null = null,
): PeopleRow => ({
  label: said(en, da),
  observed,
  total,
  interval: ends && { level: 0.95, low: ends[0], high: ends[1] },
  claim: "number",
});

export const listsAdded: TrajectoryInput = {
  along: "lists",
  adds: true,
  rows: [
    row("only LA and NG", "kun LA og NG", 640, 3_050, [1_900, 5_600]),
    row("only LA, NG and GP", "kun LA, NG og GP", 950, null),
    row("only LA, NG, GP and GO", "kun LA, NG, GP og GO", 1_690, 9_800, [7_000, 15_000]),
    row("all lists (best)", "alle lister (best)", 2_744, 25_311, [11_227, 55_831]),
  ],
};

/** Twelve years apart from each other, one without an interval, the last one only a lower bound. */
export const yearByYear: TrajectoryInput = {
  along: "years",
  adds: false,
  rows: Array.from({ length: 12 }, (_, step): PeopleRow => {
    const observed = 40 + step * 5 + (step % 3) * 6;
    const total = 260 + ((step * 37) % 90);
    return {
      ...row(String(2011 + step), String(2011 + step), observed, total, step === 4 ? null : [total * 0.6, total * 2.1]),
      claim: step === 11 ? "lower-bound" : "number",
    };
  }),
};

export const neverEstimated: TrajectoryInput = {
  along: "strata",
  adds: false,
  rows: [row("women", "kvinder", 61, null), row("men", "mænd", null, null)],
};

const inhabited = (people: PeopleRow, population: number | null): RatesInput["rows"][number] => ({
  ...people,
  observed: people.observed ?? 0,
  population,
});

export const ratesApart: RatesInput = {
  apart: true,
  rows: [
    inhabited(row("North Jutland", "Nordjylland", 4, 31, [12, 96]), 590_000),
    inhabited(row("Central Jutland and East Jutland", "Midt- og Østjylland", 11, 70, [31, 190]), 1_330_000),
    inhabited(row("Copenhagen", "København", 40, 160, [90, 380]), 790_000),
    inhabited(row("Bornholm", "Bornholm", 0, null), 39_600),
    inhabited(row("Zealand", "Sjælland", 9, 48), 840_000),
    inhabited(row("unknown", "ukendt", 6, 30, [10, 80]), null),
  ],
};

export const ratesTogether: RatesInput = {
  apart: false,
  rows: [
    inhabited(row("2021", "2021", 77, 410, [205, 900]), 5_840_000),
    inhabited(row("2022", "2022", 73, 390, [190, 910]), 5_840_000),
  ],
};

export const oneRate: RatesInput = {
  apart: false,
  rows: [inhabited({ ...row("chao", "chao", 73, 260, [180, 420]), claim: "lower-bound" }, 5_930_000)],
};
