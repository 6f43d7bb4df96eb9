import type { EstimateValue } from "../../../src/cells/estimate/index.ts";
import type { DatasetDescription } from "../../../src/model/dataset.ts";
import type { CompetingModel, Estimate, Interval } from "../../../src/model/estimate.ts";
import { estimateExample } from "../../locale/estimate-example.ts";

const model = (rank: number): CompetingModel => ({
  model: rank === 0 ? "[12,3]" : `[1${rank + 1},2,3]`,
  parameters: 5 + rank,
  bic: 200 + rank * 1.25,
  aic: 180 + rank,
  logLikelihood: -90,
  total: 12_349.6 + rank * 1000,
  boundaryTerms: rank === 0 ? ["13"] : [],
});

const intervals: readonly Interval[] = [
  { level: 0.95, low: 10_976, high: 25_790, kind: "bca" },
  { level: 0.8, low: 11_500, high: 18_000, kind: "bca" },
];

const description: DatasetDescription = {
  name: "made-up",
  title: { en: "Made up", da: "Opdigtet" },
  counts: { en: "people", da: "personer" },
  year: { en: "2013", da: "2013" },
  source: "nowhere",
  citation: "none",
  listNames: {},
};

/** An estimate by choice among twelve models, with what a test wants otherwise. */
export function estimateValueExample(wanted: Partial<Estimate> = {}): EstimateValue {
  const best = Array.from({ length: 12 }, (_, rank) => model(rank));
  return {
    estimate: estimateExample({
      intervals,
      model: model(0),
      models: {
        criterion: "bic",
        considered: 6212,
        best,
        excludedCount: 3,
        excluded: [
          { model: "[123]", reason: "no-maximum" },
          { model: "[12,13,23]", reason: "no-maximum" },
          { model: "[1,2,3]", reason: "not-identifiable" },
        ],
      },
      stabilisation: [
        { models: 1, intervals, usableResamples: 1000 },
        { models: 2, intervals: [], usableResamples: 990 },
      ],
      ...wanted,
    }),
    provenance: {
      estimator: "best-model",
      version: 3,
      options: { criterion: "bic", interval: { kind: "bca", levels: [0.95, 0.8] } },
      seed: 20_130,
      data: "47012683c404b3c05bc33066f7b2d3690991728af1c1c42d68c34b1832e8fb18",
    },
    lists: ["LA", "NG", "PF"],
    dataset: description,
    data: {
      description,
      table: { lists: ["LA", "NG", "PF"], counts: new Float64Array(8) },
      strata: [],
      hash: "",
      steps: [],
    },
    by: [],
  };
}
