/** How a number stands to the one that was published. */
export type Agreement = "equal" | "rounding" | "chance" | "different";

export interface Published {
  readonly published: number;
  /** Decimals to which it was published; -3 for thousands. */
  readonly digits: number;
  /** How far chance may move it, as a share of it. */
  readonly chance: number;
}

/** Numbers closer than this share of the published one differ by no more than the last bits of computing them. */
const relativeError = 1e-9;

/** Equal, equal when rounded as it was published, no further off than chance may move it, or none of these. */
export function agreement(computed: number, { published, digits, chance }: Published): Agreement {
  const gap = Math.abs(computed - published);
  const least = relativeError * Math.abs(published);
  if (gap <= least) return "equal";
  if (gap <= 0.5 * 10 ** -digits + least) return "rounding";
  return gap <= chance * Math.abs(published) ? "chance" : "different";
}

/** The decimals that a number is written with; none of a whole number. */
export function writtenDigits(value: number): number {
  const [, decimals = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, decimals.length - Number(exponent));
}
