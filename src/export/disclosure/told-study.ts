import type { Study } from "../../cells/session/study.ts";
import { verdictOnOne } from "../../cells/session/study.ts";
import type { Problem } from "../../model/problem.ts";
import type { Verdict, VerdictLevel } from "../../model/verdict.ts";

/** What may be told of a study. */
export interface ToldStudy {
  /** Name of the data cell. */
  readonly data: string;
  /** The verdict itself is always told. */
  readonly verdict: Verdict;
  /** Reasons of it that are told without numbers. */
  readonly unnumbered: readonly Problem[];
  readonly findings: Study["findings"];
  /** Estimates that it was judged from. */
  readonly estimates: number;
  /** The verdict on each of them alone, by its name; of an upload none, as each would tell a little more of the table. */
  readonly levels: ReadonlyMap<string, VerdictLevel>;
}

/** All of a study of public data. */
export const toldStudy = (study: Study): ToldStudy => ({
  data: study.data,
  verdict: study.verdict,
  unnumbered: [],
  findings: study.findings,
  estimates: study.results.estimates.length,
  levels: levelsOf(study),
});

/**
 * The study of an upload: the true verdict, with the reasons that the protected table gives as well, in its numbers; all
 * other reasons without numbers. `seen` is what the checks find in what is exported, null where no table is.
 */
export function guardedStudy({ data, verdict, results }: Study, seen: Study | null): ToldStudy {
  const found = Object.values(seen?.findings ?? {}).flatMap(({ concerns }) => concerns);
  const same = verdict.reasons.map(({ problem, weight }) =>
    found.find((each) => each.problem.code === problem.code && each.weight === weight),
  );
  return {
    data,
    verdict: { level: verdict.level, reasons: same.filter((concern) => concern !== undefined) },
    unnumbered: verdict.reasons.flatMap(({ problem }, index) =>
      same[index] === undefined ? [withoutNames(problem)] : [],
    ),
    findings: seen?.findings ?? {},
    estimates: results.estimates.length,
    levels: new Map(),
  };
}

const levelsOf = (study: Study): ReadonlyMap<string, VerdictLevel> =>
  new Map(study.results.estimates.flatMap(({ name }) => onOne(study, name)));

function onOne(study: Study, name: string): [string, VerdictLevel][] {
  const verdict = verdictOnOne(study, name);
  return verdict ? [[name, verdict.level]] : [];
}

/** A reason that names a list says of it what protection may hide, such as that nobody is on it alone: it is not told. */
const withoutNames = (problem: Problem): Problem =>
  "list" in problem || "inner" in problem ? { code: "reason-withheld" } : problem;
