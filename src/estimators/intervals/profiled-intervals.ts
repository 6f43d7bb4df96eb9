import {
  type ProfileLikelihood,
  type ProfileRequest,
  profileLikelihood,
} from "../../kernel/loglinear/profile-likelihood.ts";
import type { Round } from "../../model/estimator.ts";
import type { Problem } from "../../model/problem.ts";
import type { ResultTable } from "../../model/result-table.ts";
import type { ResampledOrProfiled } from "./interval-options.ts";
import {
  type ResampledEstimate,
  type ResampledRequest,
  resampledIntervals,
  withoutResampling,
} from "./resampled-intervals.ts";
import type { ResamplingPart, ResamplingTask } from "./resampling.ts";

/** What the profile found at each level; a limit that does not exist is null. */
const profileTable = ({ total, limits }: ProfileLikelihood): ResultTable => ({
  name: "profile",
  columns: [
    { name: "level", kind: "number" },
    { name: "total", kind: "people" },
    { name: "low", kind: "people" },
    { name: "high", kind: "people" },
  ],
  rows: limits.map(({ level, low, high }) => ({ level, total, low, high })),
});

/** The profile of one model's likelihood, begun at its dark figure. */
export interface ProfileTask<Setup> {
  readonly step: "profile";
  readonly setup: Setup;
  readonly dark: number;
}

export interface ProfilePart {
  /** Null where the likelihood has no maximum within reach. */
  readonly profile: ProfileLikelihood | null;
}

/** Resampled or profiled intervals, and the table that a profile adds. */
export type SpreadEstimate = ResampledEstimate & { readonly tables: readonly ResultTable[] };

export interface SpreadRequest<Setup> extends Omit<ResampledRequest<Setup>, "interval"> {
  readonly interval: ResampledOrProfiled;
  /** People seen. */
  readonly people: number;
}

/**
 * The last round of a method whose likelihood can be profiled: one task where a profile is asked for, otherwise those
 * of resampling. A limit that does not exist leaves its interval out, and a warning says so.
 */
export function* resampledOrProfiledIntervals<Setup, Part extends object>(
  request: SpreadRequest<Setup>,
): Generator<
  Round<ResamplingTask<Setup> | ProfileTask<Setup>>,
  SpreadEstimate,
  readonly (Part | ResamplingPart | ProfilePart)[]
> {
  const { setup, total, people, interval } = request;
  const { kind } = interval;
  if (kind !== "profile") {
    const resampled = yield* resampledIntervals<Setup, Part | ProfilePart>({
      ...request,
      interval: { ...interval, kind },
    });
    return { ...resampled, tables: [] };
  }
  const [part] = yield { tasks: [{ step: "profile", setup, dark: total - people }], until: 1 };
  if (!part || !("profile" in part)) throw new Error("the profile gave no part");
  return summarise(part.profile);
}

/** Does a task of profiling. */
export function* runProfile(request: ProfileRequest): Generator<number, ProfilePart> {
  return { profile: yield* profileLikelihood(request) };
}

function summarise(profile: ProfileLikelihood | null): SpreadEstimate {
  if (!profile) return { ...withoutResampling, intervals: [], tables: [], warnings: [{ code: "no-likelihood-peak" }] };
  const warnings: Problem[] = [];
  const intervals = profile.limits.flatMap(({ level, low, high }) => {
    if (high !== null) return [{ level, low, high, kind: "profile" as const }];
    warnings.push({ code: "no-upper-limit", level, low });
    return [];
  });
  return { ...withoutResampling, intervals, tables: [profileTable(profile)], warnings };
}
