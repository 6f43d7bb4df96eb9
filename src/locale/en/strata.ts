import type { StratumName } from "../../model/stratum-names.ts";

/** What people are divided by, as a sentence has it. */
export const strata = {
  year: "year",
  sex: "sex",
  age: "age band",
  region: "region of nationality",
  exploitation: "form of exploitation",
} satisfies Readonly<Record<StratumName, string>>;
