/**
 * Expected seconds for the check and fit of one model, measured on one ordinary core: 20 microseconds with five or six
 * lists, growing with the size of the overlap table.
 */
export const secondsPerFit = (lists: number): number => 2e-5 * Math.max(1, 2 ** (lists - 6));
