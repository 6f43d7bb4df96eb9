import type { ShownStudy, Study } from "../../cells/session/study.ts";
import type { Problem } from "../../model/problem.ts";

/**
 * The study of an upload: the true verdict, with the reasons that the protected table gives as well, in its numbers; all
 * other reasons without numbers. `seen` is what the checks find in what is exported, null where no table is. The verdict on
 * a single estimate is not told, as each would tell a little more of the table.
 */
export function guardedStudy({ data, verdict, estimates }: Study, seen: Study | null): ShownStudy {
  const found = Object.values(seen?.findings ?? {}).flatMap(({ concerns }) => concerns);
  const same = verdict.reasons.map(({ problem, weight }) =>
    found.find((each) => each.problem.code === problem.code && each.weight === weight),
  );
  return {
    data,
    value: seen?.value ?? null,
    verdict: { level: verdict.level, reasons: same.filter((concern) => concern !== undefined) },
    unnumbered: verdict.reasons.flatMap(({ problem }, index) =>
      same[index] === undefined ? [withoutNames(problem)] : [],
    ),
    findings: seen?.findings ?? {},
    estimates,
    levelOf: () => null,
  };
}

/** A reason that names a list says of it what protection may hide, such as that nobody is on it alone: it is not told. */
const withoutNames = (problem: Problem): Problem =>
  "list" in problem || "inner" in problem ? { code: "reason-withheld" } : problem;
