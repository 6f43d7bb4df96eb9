/** What a method claims: a number, or only that there are not fewer people. */
export const claims = ["number", "lower-bound"] as const;
export type Claim = (typeof claims)[number];

/** Whether nothing is claimed of how many more people there are than an interval begins with. */
export function isLowerBound(claim: Claim): boolean {
  switch (claim) {
    case "lower-bound":
      return true;
    case "number":
      return false;
    default:
      return claim satisfies never;
  }
}
