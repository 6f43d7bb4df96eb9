import type { UnseenEstimate } from "../resampling/log-normal-interval.ts";
import type { PairOverlap } from "./pair-overlaps.ts";

type Overlap = Pick<PairOverlap, "onA" | "onB" | "onBoth">;

/**
 * Lincoln and Petersen's estimate from two independent lists, onA onB / onBoth people in all; null when nobody is on
 * both. Variance: onA onB (onA - onBoth) (onB - onBoth) / onBoth^3. Its bias is large when few are on both.
 * Source: Seber (1982), The Estimation of Animal Abundance, 2nd ed., section 3.1; Sekar and Deming (1949), JASA 44, 101-115.
 */
export function lincolnPetersen({ onA, onB, onBoth }: Overlap): UnseenEstimate | null {
  if (onBoth === 0) return null;
  const onlyA = onA - onBoth;
  const onlyB = onB - onBoth;
  return {
    seen: onA + onlyB,
    unseen: (onlyA * onlyB) / onBoth,
    variance: (onA * onB * onlyA * onlyB) / onBoth ** 3,
  };
}

/**
 * Chapman's estimate from two independent lists, (onA + 1) (onB + 1) / (onBoth + 1) - 1 people in all; almost unbiased
 * when onA + onB is at least their total. Nobody on both makes it a number that rests on the sizes of the lists alone.
 * Variance: (onA + 1) (onB + 1) (onA - onBoth) (onB - onBoth) / ((onBoth + 1)^2 (onBoth + 2)).
 * Source: Chapman (1951), Univ. California Publ. Statist. 1, 131-160; variance Seber (1982), section 3.1.
 */
export function chapman({ onA, onB, onBoth }: Overlap): UnseenEstimate {
  const onlyA = onA - onBoth;
  const onlyB = onB - onBoth;
  return {
    seen: onA + onlyB,
    unseen: (onlyA * onlyB) / (onBoth + 1),
    variance: ((onA + 1) * (onB + 1) * onlyA * onlyB) / ((onBoth + 1) ** 2 * (onBoth + 2)),
  };
}
