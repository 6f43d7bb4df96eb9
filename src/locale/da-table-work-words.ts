import type { TableWorkWords } from "./table-work-words.ts";

export const tableWorkInDanish: TableWorkWords = {
  edit: {
    title: "Ret tabellen",
    about: "Hver ændring skrives i cellen, så alle kan se, hvad der er gjort. Filerne på din computer ændres ikke.",
    steps: "Ændringer indtil nu",
    noSteps: "Ingen ændringer endnu.",
    undo: "Fortryd den sidste",
    what: "Hvad vil du ændre?",
    list: "Liste",
    lists: "Lister",
    pattern: "Lister i mønstret",
    newName: "Nyt navn",
    below: "Skjul antal under",
    attribute: "Oplysning",
    keep: "Behold",
    apply: "Lav ændringen",
    needs: {
      name: "Skriv et navn.",
      lists: "Vælg mindst to lister.",
      pattern: "Vælg mindst én liste.",
      values: "Vælg mindst én.",
    },
  },
  save: {
    title: "Gem som overlaptabel",
    about:
      "To filer, som kan deles: en tabel med antal og en beskrivelse. Små antal skjules, fordi de kan røbe, hvem nogen er.",
    protection: "Hvad skal skjules?",
    threshold: (threshold) => `Antal under ${threshold}`,
    usual: "det sædvanlige",
    rounding: "Ingen; alle antal rundes til nærmeste 5",
    hidden: (hidden, all) => [{ strong: hidden }, ` af ${all} antal skjules.`],
    published: {
      none: "Ingen summer følger med.",
      everybody: "Summen af alle personer følger med.",
      lists: "Summen af alle personer og af hver liste følger med.",
      pairs: "Summerne af alle personer, af hver liste og af hvert par af lister følger med.",
    },
    strata: (strata) => `Tabellen deles op i ${strata} grupper, og hver af dem beskyttes for sig.`,
    preview: "Se, hvad der bliver gemt",
    saveTable: "Gem overlap.csv",
    saveDescription: "Gem datapackage.json",
    both: "Læg de to filer i samme mappe.",
    saved: "Gemt.",
  },
};
