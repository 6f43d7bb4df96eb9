/** The attributes of which the values are closed vocabularies; uploaded people are divided by no others. */
export const stratumNames = ["year", "sex", "age", "region", "exploitation"] as const;
export type StratumName = (typeof stratumNames)[number];
