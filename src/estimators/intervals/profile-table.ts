import type { ProfileLikelihood } from "../../kernel/profile-likelihood.ts";
import type { ResultTable } from "../../model/result-table.ts";

/** What the profile found at each level; a limit that does not exist is null. */
export const profileTable = ({ total, limits }: ProfileLikelihood): ResultTable => ({
  name: "profile",
  columns: [
    { name: "level", kind: "number" },
    { name: "total", kind: "people" },
    { name: "low", kind: "people" },
    { name: "high", kind: "people" },
  ],
  rows: limits.map(({ level, low, high }) => ({ level, total, low, high })),
});
