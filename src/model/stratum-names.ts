import type { InEveryLanguage } from "./language.ts";

/** The attributes of which the values are closed vocabularies; uploaded people are divided by no others. */
export const stratumNames = ["year", "sex", "age", "region", "exploitation"] as const;
export type StratumName = (typeof stratumNames)[number];

export const stratumWords: Readonly<Record<StratumName, InEveryLanguage<string>>> = {
  year: { en: "year", da: "år" },
  sex: { en: "sex", da: "køn" },
  age: { en: "age band", da: "aldersgruppe" },
  region: { en: "region of nationality", da: "nationalitetens verdensdel" },
  exploitation: { en: "form of exploitation", da: "udnyttelsesform" },
};
