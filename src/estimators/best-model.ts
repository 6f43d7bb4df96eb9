import { criteria } from "../kernel/information-criterion.ts";
import { loglinearProfile } from "../kernel/loglinear-profile.ts";
import { type ChoiceSettings, modelChoice } from "../kernel/model-choice.ts";
import { countsHidden, reportedPeople } from "../model/counts-hidden.ts";
import type { Estimator, Plan } from "../model/estimator.ts";
import type { OptionsOf } from "../model/fields.ts";
import { type OverlapTable, observedTotal } from "../model/overlap-table.ts";
import type { Problem } from "../model/problem.ts";
import { failure, success } from "../model/result.ts";
import { secondsPerFit } from "./cost.ts";
import { resampledOrProfiled, tablesEstimated } from "./interval-options.ts";
import { intervalAmongModelsWords } from "./interval-words.ts";
import { criterionWords, orderWords } from "./model-choice-words.ts";
import type { FitsPart } from "./model-ranking.ts";
import { candidatesFor, modelCountAtMost, orderFor } from "./model-space.ts";
import { needsEveryCountToProfile } from "./needs-every-count-to-profile.ts";
import { profileTableWords } from "./profile-table.ts";
import { type ProfilePart, type ProfileTask, resampledOrProfiledIntervals, runProfile } from "./profiled-intervals.ts";
import { type FitTask, rankingProblem, rankingRound, runFitTask } from "./ranking-round.ts";
import { type ResamplingPart, type ResamplingTask, runResampling } from "./resampling.ts";
import { sources } from "./sources.ts";
import { stabilisationSteps } from "./stabilisation-steps.ts";

const fields = {
  criterion: { kind: "choice", default: "bic", choices: criteria },
  order: { kind: "number-or-auto", default: "auto", low: 1, high: 15, whole: true },
  interval: {
    kind: "group",
    fields: {
      ...resampledOrProfiled,
      candidates: { kind: "number-or-auto", default: "auto", low: 1, high: 1000, whole: true },
    },
  },
} as const;

type Options = OptionsOf<typeof fields>;
type Task = FitTask | ResamplingTask<ChoiceSettings> | ProfileTask<ChoiceSettings>;
type Part = FitsPart | ResamplingPart | ProfilePart;

/**
 * The dark figure under the hierarchical log-linear model with the smallest BIC or AIC among all up to a maximal order,
 * with a BCa bootstrap in which that choice is repeated among the best `candidates` models, or the naive profile of the
 * chosen one. Fails with `order-too-high`,
 * `too-many-models` (see `model-space.ts`) or `no-estimable-model`.
 * Source: Silverman, Chan and Vincent (2024), Bootstrapping multiple systems estimates to account for model selection.
 */
export const bestModel: Estimator<typeof fields, Task, Part> = {
  version: 1,
  fields,
  sources: [sources.silverman2024, sources.fienberg2012],
  words: {
    en: {
      name: "best model",
      about:
        "Assumes that one of the hierarchical log-linear models up to the chosen order describes how the lists depend on each other, and lets the data choose. It fails when several models fit almost equally well but disagree, and it cannot see a group that every list misses alike.",
      fields: { criterion: criterionWords.en, order: orderWords.en, interval: intervalAmongModelsWords.en },
      tables: { profile: profileTableWords.en },
    },
    da: {
      name: "bedste model",
      about:
        "Antager, at en af de hierarkiske loglineære modeller op til den valgte orden beskriver, hvordan listerne hænger sammen, og lader data vælge. Den svigter, når flere modeller passer næsten lige godt, men er uenige, og den kan ikke se en gruppe, som alle lister overser.",
      fields: { criterion: criterionWords.da, order: orderWords.da, interval: intervalAmongModelsWords.da },
      tables: { profile: profileTableWords.da },
    },
  },
  check: firstProblem,
  cost: (table, { order, interval }) => {
    const lists = table.lists.length;
    const models = modelCountAtMost(lists, orderFor(lists, order));
    return (models + fitsOfInterval(models, lists, interval)) * secondsPerFit(lists);
  },
  *plan(table, options): Plan<Task, Part> {
    const lists = table.lists.length;
    const { order, criterion } = options;
    const until = (models: number): number => models / (models + fitsOfInterval(models, lists, options.interval));
    const { models, ranking } = yield* rankingRound<Part>({ table, order, criterion, until });
    const best = ranking.best[0];
    if (!best) return failure({ code: "no-estimable-model", candidates: models.length });

    const candidates = ranking.estimable.slice(0, candidatesFor(lists, options.interval.candidates));
    const steps = stabilisationSteps(candidates.length);
    const setup = { candidates, criterion: options.criterion, steps };
    const { interval } = options;
    const people = reportedPeople(ranking.people);
    const spread = yield* resampledOrProfiledIntervals<ChoiceSettings, Part>({
      setup,
      people,
      total: best.total,
      steps,
      interval,
    });
    const boundary: Problem[] =
      best.boundaryTerms.length > 0 ? [{ code: "terms-at-boundary", terms: best.boundaryTerms }] : [];
    return success({
      observed: people,
      total: best.total,
      claim: "number",
      modelling: "chosen",
      ...spread,
      model: best,
      models: {
        criterion: options.criterion,
        considered: models.length,
        best: ranking.best,
        excludedCount: ranking.excludedCount,
        excluded: ranking.excluded,
      },
      warnings: [...countsHidden(table), ...boundary, ...spread.warnings],
    });
  },
  run(task, table, options, random) {
    if (task.step === "profile") {
      const [chosen] = task.setup.candidates;
      if (!chosen) throw new Error("a profile without a model");
      const relativeLikelihood = loglinearProfile(chosen, table);
      return runProfile({
        seen: observedTotal(table),
        dark: task.dark,
        relativeLikelihood,
        levels: options.interval.levels,
      });
    }
    if (task.step === "fit") return runFitTask(task, table, options.order);
    return runResampling(task, modelChoice(task.setup, table), table, random);
  },
};

/** A profile fits the chosen model alone, a resample every candidate. */
function fitsOfInterval(models: number, lists: number, interval: Options["interval"]): number {
  const each = interval.kind === "profile" ? 1 : Math.min(models, candidatesFor(lists, interval.candidates));
  return tablesEstimated(interval) * each;
}

function firstProblem(table: OverlapTable, { order, interval }: Options): Problem | null {
  return rankingProblem(table, order) ?? needsEveryCountToProfile(table, interval);
}
