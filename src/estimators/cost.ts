/**
 * Expected seconds for the check and fit of one model, measured on one ordinary core: 20 microseconds with five or six
 * lists, growing with the size of the overlap table.
 */
export const secondsPerFit = (lists: number): number => 2e-5 * Math.max(1, 2 ** (lists - 6));

/** Expected seconds to resample one table and estimate it by a formula, for each of its histories. */
export const secondsPerHistory = 5e-8;

/** The same for a model of unequal visibility, most of it for normal heterogeneity, which is integrated numerically. */
export const secondsPerHeterogeneityFit = (lists: number): number => 1e-4 + 4e-5 * lists + 1e-7 * 2 ** lists;
