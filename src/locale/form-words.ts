import type { InEveryLanguage } from "../model/language.ts";

/** What the forms of cells say, whatever their fields are. */
export interface FormWords {
  readonly title: (kind: string, name: string) => string;
  readonly close: string;
  readonly inBrief: string;
  readonly source: string;
  readonly unreadable: string;
  readonly asUsual: (value: string) => string;
  readonly usual: (label: string) => string;
  readonly choose: string;
  readonly undivided: string;
  readonly notInTable: (name: string) => string;
  readonly noCells: (kinds: string) => string;
  readonly notInUse: string;
  readonly otherName: string;
  readonly add: string;
  readonly addWhat: string;
  readonly alsoChange: string;
  readonly anotherValue: string;
  readonly nth: (label: string, number: string) => string;
  readonly remove: (what: string) => string;
  readonly up: (what: string) => string;
  readonly down: (what: string) => string;
  readonly several: string;
  readonly howMany: string;
  readonly one: string;
  readonly range: string;
  readonly from: string;
  readonly to: string;
  readonly steps: string;
  readonly way: string;
  readonly list: string;
  readonly pattern: string;
  readonly onlyOn: (lists: string) => string;
  readonly signs: (lists: string) => string;
  readonly yaml: string;
}

/** What the choice among methods says. */
export interface PickerWords {
  readonly legend: string;
  readonly change: string;
  readonly present: string;
  readonly cannot: string;
  readonly atOnce: string;
  readonly cost: (duration: string) => string;
  readonly asks: (fields: string) => string;
  readonly noTable: string;
}

export const formWords: InEveryLanguage<FormWords> = {
  en: {
    title: (kind, name) => `Change ${kind} “${name}”`,
    close: "Done",
    inBrief: "In the brief",
    source: "Where the table comes from",
    unreadable:
      "This cell cannot be read as it is written, so it has no form. Mend it as YAML, or undo the last change.",
    asUsual: (value) => `As usual: ${value}.`,
    usual: (label) => `${label} (as usual)`,
    choose: "Choose …",
    undivided: "The table is not divided in this way, so there is nothing to choose.",
    notInTable: (name) => `${name} (not in the table)`,
    noCells: (kinds) => `There is no cell of this kind yet (${kinds}). Add one first.`,
    notInUse: "Not in use yet.",
    otherName: "Other names, with a comma between",
    add: "Add",
    addWhat: "What to add",
    alsoChange: "Change something more at the same time",
    anotherValue: "Try another value too",
    nth: (label, number) => `${label}, ${number}`,
    remove: (what) => `Remove ${what}`,
    up: (what) => `Move ${what} up`,
    down: (what) => `Move ${what} down`,
    several: "Values, with a space between",
    howMany: "How many values",
    one: "One or several",
    range: "A range, evenly filled",
    from: "From",
    to: "To",
    steps: "Values in all",
    way: "Way to say it",
    list: "List",
    pattern: "Pattern",
    onlyOn: (lists) => `only ${lists}`,
    signs: (lists) => `The lists are ${lists}.`,
    yaml: "As YAML",
  },
  da: {
    title: (kind, name) => `Ret ${kind} “${name}”`,
    close: "Færdig",
    inBrief: "I notatet",
    source: "Hvor tabellen kommer fra",
    unreadable:
      "Cellen kan ikke læses, som den er skrevet, så den har ingen formular. Ret den som YAML, eller fortryd den sidste ændring.",
    asUsual: (value) => `Normalt: ${value}.`,
    usual: (label) => `${label} (normalt)`,
    choose: "Vælg …",
    undivided: "Tabellen er ikke delt op på den måde, så der er intet at vælge.",
    notInTable: (name) => `${name} (ikke i tabellen)`,
    noCells: (kinds) => `Der er endnu ingen celle af denne slags (${kinds}). Tilføj først en.`,
    notInUse: "Ikke i brug endnu.",
    otherName: "Andre navne, med komma imellem",
    add: "Tilføj",
    addWhat: "Hvad der tilføjes",
    alsoChange: "Ændr mere på samme tid",
    anotherValue: "Prøv også en anden værdi",
    nth: (label, number) => `${label}, ${number}`,
    remove: (what) => `Fjern ${what}`,
    up: (what) => `Flyt ${what} op`,
    down: (what) => `Flyt ${what} ned`,
    several: "Værdier, med mellemrum imellem",
    howMany: "Hvor mange værdier",
    one: "Én eller flere",
    range: "Et interval, jævnt fyldt ud",
    from: "Fra",
    to: "Til",
    steps: "Værdier i alt",
    way: "Hvordan det angives",
    list: "Liste",
    pattern: "Mønster",
    onlyOn: (lists) => `kun ${lists}`,
    signs: (lists) => `Listerne er ${lists}.`,
    yaml: "Som YAML",
  },
};

export const pickerWords: InEveryLanguage<PickerWords> = {
  en: {
    legend: "Methods",
    change: "Choose another method",
    present: "In use",
    cannot: "Cannot be used here.",
    atOnce: "Done at once.",
    cost: (duration) => `Takes about ${duration} on this table.`,
    asks: (fields) => `Asks you for: ${fields}.`,
    noTable: "The table is not there yet, so every method is offered. Some may turn out not to suit it.",
  },
  da: {
    legend: "Metoder",
    change: "Vælg en anden metode",
    present: "I brug",
    cannot: "Kan ikke bruges her.",
    atOnce: "Færdig med det samme.",
    cost: (duration) => `Tager omkring ${duration} for denne tabel.`,
    asks: (fields) => `Beder dig om: ${fields}.`,
    noTable: "Tabellen er her ikke endnu, så alle metoder kan vælges. Nogle kan vise sig ikke at passe til den.",
  },
};
