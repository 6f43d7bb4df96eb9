import { expect, test } from "vitest";
import { strataVocabularies } from "../../../src/data/intake/strata-vocabularies.ts";
import { catalogues } from "../../../src/locale/catalogues.ts";
import { type StratumName, stratumNames } from "../../../src/model/stratum-names.ts";

test.each<[StratumName, string, string | null]>([
  ["year", "2021", "2021"],
  ["year", "2021.0", "2021"],
  ["year", "1989", null],
  ["year", "2101", null],
  ["year", "21", null],
  ["sex", "F", "woman"],
  ["sex", "k", "woman"],
  ["sex", "Mænd", "man"],
  ["sex", "Transkønnet", "transgender"],
  ["sex", "2", null],
  ["age", "27", "25-34"],
  ["age", "15-17", "0-17"],
  ["age", "18–24 år", "18-24"],
  ["age", "under 18", "0-17"],
  ["age", "Mindreårig", "0-17"],
  ["age", "65+", "55+"],
  ["age", "18-29", null],
  ["age", "121", null],
  ["region", "Danmark", "denmark"],
  ["region", "Rumænien", "other-eu"],
  ["region", "Romania", "other-eu"],
  ["region", "UA", "other-europe"],
  ["region", "Filippinerne", "asia"],
  ["region", "USA", "americas"],
  ["region", "Sydamerika", "americas"],
  ["region", "Atlantis", null],
  ["exploitation", "Seksuel udnyttelse", "sexual"],
  ["exploitation", "forced labor", "forced-labour"],
  ["exploitation", "criminal-acts", "criminal-acts"],
  ["exploitation", "Slavelignende forhold", "slavery-like"],
  ["exploitation", "gæld", null],
])("of %s the spelling %j is %j", (stratum, cell, value) => {
  expect(strataVocabularies[stratum].read(cell)).toBe(value);
});

test.each(stratumNames)("%s reads its own values and words, and says when nothing is known", (stratum) => {
  const { read } = strataVocabularies[stratum];
  for (const language of ["en", "da"] as const) {
    const terms: Readonly<Partial<Record<StratumName, object>>> = catalogues[language].intake.vocabulary;
    for (const [id, words] of Object.entries(terms[stratum] ?? {})) {
      expect(read(id)).toBe(id);
      expect(read(words)).toBe(id);
    }
  }
  for (const word of ["Unknown", "ukendt", "Ikke oplyst"]) expect(read(word)).toBe("unknown");
});
