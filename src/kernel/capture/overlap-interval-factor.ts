const normal975 = 1.959963984540054;

/**
 * The factor between the ends of the 95 % interval that m pair overlaps allow, exp(2 x 1.96 / sqrt(m)): the coefficient of
 * variation of an estimate is about 1 / sqrt(m), and its logarithm about normal. Infinite for m = 0.
 */
export const overlapIntervalFactor = (overlaps: number): number => Math.exp((2 * normal975) / Math.sqrt(overlaps));
