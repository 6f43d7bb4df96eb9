import type { TidyInput } from "../../src/figures/figure.ts";

const words = (en: string, da: string) => ({ en, da });
const published = words("As published.", "Som offentliggjort.");
const persons = { title: words("Persons", "Personer") };

/** One long name among short ones. */
export const policeDistricts: TidyInput = {
  name: "districts",
  title: words("Persons by police district", "Personer efter politikreds"),
  about: published,
  category: {
    title: words("Police district", "Politikreds"),
    labels: {
      copenhagen: words("Copenhagen", "København"),
      "north-zealand": words("North Zealand", "Nordsjælland"),
      "south-zealand": words("South Zealand and Lolland-Falster", "Sydsjælland og Lolland-Falster"),
    },
  },
  group: null,
  value: persons,
  rows: [
    { category: "copenhagen", group: "", value: 82 },
    { category: "north-zealand", group: "", value: 17 },
    { category: "south-zealand", group: "", value: 4 },
  ],
};

/** Three groups, some of them without a number. */
export const formsBySex: TidyInput = {
  name: "form-by-sex",
  title: words("Persons by form of exploitation and sex", "Personer efter udnyttelsesform og køn"),
  about: published,
  category: {
    title: words("Form", "Form"),
    labels: {
      sexual: words("Sexual exploitation", "Seksuel udnyttelse"),
      labour: words("Forced labour", "Tvangsarbejde"),
      crime: words("Criminal acts", "Strafbare handlinger"),
    },
  },
  group: {
    title: words("Sex", "Køn"),
    labels: {
      women: words("Women", "Kvinder"),
      men: words("Men", "Mænd"),
      transgender: words("Transgender", "Transkønnet"),
    },
  },
  value: persons,
  rows: [
    { category: "sexual", group: "women", value: 36 },
    { category: "sexual", group: "men", value: 1 },
    { category: "sexual", group: "transgender", value: 1 },
    { category: "labour", group: "women", value: 4 },
    { category: "labour", group: "men", value: 8 },
    { category: "crime", group: "men", value: 12 },
  ],
};

export const equalFigures: TidyInput = {
  ...policeDistricts,
  rows: policeDistricts.rows.map((row) => ({ ...row, value: 7 })),
};

/** Many years, three groups, zeros, and a number of six digits. */
export const yearsByStep: TidyInput = {
  ...formsBySex,
  title: words("Cases by year", "Sager efter år"),
  category: { title: words("Year", "År"), labels: {} },
  rows: ["2019", "2020", "2021", "2022"].flatMap((category, year) =>
    ["women", "men", "transgender"].map((group, place) => ({ category, group, value: year * place * 41_152 })),
  ),
};
