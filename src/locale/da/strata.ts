import type { Catalogue } from "../catalogue.ts";

export const strata = {
  year: "år",
  sex: "køn",
  age: "aldersgruppe",
  region: "nationalitetens verdensdel",
  exploitation: "udnyttelsesform",
} satisfies Catalogue["strata"];
