import type { Method } from "../../model/estimator.ts";
import { observedTotal } from "../../model/overlap-table.ts";
import { partition } from "../../model/partition.ts";
import type { Problem } from "../../model/problem.ts";
import { secondsPerFit } from "../cost.ts";
import { resampledInterval, tablesEstimated } from "../intervals/interval-options.ts";
import { intervalWords } from "../intervals/interval-words.ts";
import { sources } from "../sources.ts";
import { stepwisePathWords } from "./stepwise-path-words.ts";

const fields = {
  threshold: { kind: "number", default: 0.02, low: 0, high: 1, whole: false },
  interval: { kind: "group", fields: resampledInterval },
} as const;

/** A selection adds about as many pairs as there are lists, each with a check and a fit. */
const fitsPerSelection = (lists: number): number => 2 * lists;

/**
 * The dark figure under the model of pairs that forward selection by p-value ends with, with a BCa bootstrap in which the
 * whole selection is repeated. Fails with `model-not-estimable` when not even independent lists have an estimate.
 * Source: Chan, Silverman and Vincent (2021), JASA 116(535), 1297-1306.
 */
export const stepwiseMethod: Method<typeof fields> = {
  version: 1,
  modelClass: "log-linear",
  fields,
  sources: [sources.chan2021],
  words: {
    en: {
      name: "stepwise",
      about:
        "Assumes that the lists depend on each other in pairs at most, and starts from independent lists: the pair whose overlap the model explains worst is added until no overlap is surprising. It fails when a pair that matters is just below the threshold or one that does not is just above it, and it cannot see a group that every list misses alike.",
      fields: {
        threshold: {
          label: "Threshold for p",
          help: "A pair of lists is added to the model when chance alone would give so surprising an overlap more rarely than this. A higher threshold lets more pairs in.",
        },
        interval: intervalWords.en,
      },
      tables: { path: stepwisePathWords.en },
    },
    da: {
      name: "trinvis",
      about:
        "Antager, at listerne højst hænger sammen to og to, og begynder med uafhængige lister: det par, hvis overlap modellen forklarer dårligst, tilføjes, indtil intet overlap overrasker. Den svigter, når et par, der betyder noget, ligger lige under grænsen, eller et, der ikke gør, ligger lige over, og den kan ikke se en gruppe, som alle lister overser.",
      fields: {
        threshold: {
          label: "Grænse for p",
          help: "Et par lister kommer med i modellen, når tilfældet sjældnere end dette alene ville give så overraskende et overlap. En højere grænse tager flere par med.",
        },
        interval: intervalWords.da,
      },
      tables: { path: stepwisePathWords.da },
    },
  },
  check(table): Problem | null {
    const lists = table.lists.length;
    if (lists < 2) return { code: "too-few-lists", lists, least: 2 };
    return observedTotal(table) === 0 ? { code: "nobody-seen" } : partition(table);
  },
  cost: (table, { interval }) => {
    const lists = table.lists.length;
    const pairs = (lists * (lists - 1)) / 2;
    return (pairs + tablesEstimated(interval)) * fitsPerSelection(lists) * secondsPerFit(lists);
  },
};
