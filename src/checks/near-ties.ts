import type { EstimatesCheck, NamedEstimate } from "../model/check.ts";
import type { Problem } from "../model/problem.ts";
import type { Thresholds } from "../model/thresholds.ts";

type NearTie = Extract<Problem, { readonly code: "near-tie" }>;

/**
 * Whether models that fit almost as well as the best one disagree about the total. An estimate shows its best models, at
 * least a thousand of them where there are as many, which is far more than ever lie within a few units of the best.
 */
export const nearTies: EstimatesCheck = {
  words: {
    en: {
      name: "near ties",
      about:
        "Compares the totals of all models that fit almost as well as the best one, by the criterion that chose it. Where they lie far apart, the data cannot tell which is right, and the interval of one of them alone says too little.",
      tables: {
        "near-ties": {
          title: "Models that fit almost equally well",
          about:
            "For each estimate that compared models: how many are nearly as good as the best by its criterion, and the smallest and largest total among them.",
          columns: {
            estimate: "Estimate",
            criterion: "Criterion",
            models: "Models",
            low: "Smallest total",
            high: "Largest total",
            ratio: "Ratio",
          },
        },
      },
    },
    da: {
      name: "næsten lige gode modeller",
      about:
        "Sammenligner totalerne fra alle modeller, der passer næsten lige så godt som den bedste, efter det kriterium, der valgte den. Ligger de langt fra hinanden, kan data ikke afgøre, hvilken der er rigtig, og intervallet fra én af dem siger for lidt.",
      tables: {
        "near-ties": {
          title: "Modeller, der passer næsten lige godt",
          about:
            "For hvert skøn, der sammenlignede modeller: hvor mange der er næsten lige så gode som den bedste efter skønnets kriterium, og den mindste og største total blandt dem.",
          columns: {
            estimate: "Skøn",
            criterion: "Kriterium",
            models: "Modeller",
            low: "Mindste total",
            high: "Største total",
            ratio: "Forhold",
          },
        },
      },
    },
  },
  run: ({ estimates }, thresholds) => {
    const found = estimates.flatMap((named) => {
      const tie = nearTieOf(named, thresholds);
      return tie ? [{ name: named.name, tie }] : [];
    });
    return {
      tables: found.length > 0 ? [tiesTable(found)] : [],
      concerns: found.flatMap(({ tie }) =>
        tie.ratio > thresholds["near-tie-ratio"] ? [{ problem: tie, weight: "warns" as const }] : [],
      ),
    };
  },
};

/** What the best models of an estimate say of the total; null where it compared none. */
function nearTieOf({ estimate: { models } }: NamedEstimate, thresholds: Thresholds): NearTie | null {
  const [best] = models?.best ?? [];
  if (!models || !best) return null;
  const { criterion } = models;
  const gap = thresholds["near-tie-gap"];
  const near = models.best.filter((model) => model[criterion] <= best[criterion] + gap);
  const totals = near.map(({ total }) => total);
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  return { code: "near-tie", criterion, gap, models: near.length, low, high, ratio: high / low };
}

const tiesTable = (found: readonly { readonly name: string; readonly tie: NearTie }[]) => ({
  name: "near-ties",
  columns: [
    { name: "estimate", kind: "text" },
    { name: "criterion", kind: "text" },
    { name: "models", kind: "count" },
    { name: "low", kind: "people" },
    { name: "high", kind: "people" },
    { name: "ratio", kind: "number" },
  ] as const,
  rows: found.map(({ name, tie: { criterion, models, low, high, ratio } }) => ({
    estimate: name,
    criterion: criterion.toUpperCase(),
    models,
    low,
    high,
    ratio,
  })),
});
