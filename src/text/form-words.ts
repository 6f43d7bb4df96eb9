import type { InEveryLanguage } from "../model/language.ts";

/** What the forms of cells say, whatever their fields are. */
export interface FormWords {
  readonly title: (kind: string, name: string) => string;
  readonly close: string;
  readonly name: string;
  readonly nameHelp: string;
  readonly inBrief: string;
  readonly source: string;
  readonly unreadable: string;
  readonly asUsual: (value: string) => string;
  readonly usual: (label: string) => string;
  readonly automatic: string;
  readonly choose: string;
  readonly noneChosen: string;
  readonly notInTable: (name: string) => string;
  readonly noCells: (kinds: string) => string;
  readonly notInUse: string;
  readonly otherName: string;
  readonly add: string;
  readonly addWhat: string;
  readonly alsoChange: string;
  readonly anotherValue: string;
  readonly row: (number: string) => string;
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
  readonly yes: string;
  readonly no: string;
  readonly way: string;
  readonly list: string;
  readonly column: string;
  readonly values: string;
  readonly newName: string;
  readonly pattern: string;
  readonly people: string;
  readonly onlyOn: (lists: string) => string;
  readonly signs: (lists: string) => string;
  readonly yaml: string;
  readonly use: string;
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
    name: "Name of the cell",
    nameHelp: "Other cells refer to it by this name.",
    inBrief: "In the brief",
    source: "Where the table comes from",
    unreadable:
      "This cell cannot be read as it is written, so it has no form. Mend it as YAML, or undo the last change.",
    asUsual: (value) => `As usual: ${value}.`,
    usual: (label) => `${label} (as usual)`,
    automatic: "automatic",
    choose: "Choose …",
    noneChosen: "None, the whole",
    notInTable: (name) => `${name} (not in the table)`,
    noCells: (kinds) => `There is no cell of this kind yet (${kinds}). Add one first.`,
    notInUse: "Not in use yet.",
    otherName: "Other names, with a comma between",
    add: "Add",
    addWhat: "What to add",
    alsoChange: "Change something more at the same time",
    anotherValue: "Try another value too",
    row: (number) => `Number ${number}`,
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
    yes: "yes",
    no: "no",
    way: "Way to say it",
    list: "List",
    column: "Column",
    values: "Values",
    newName: "New name",
    pattern: "Pattern",
    people: "People",
    onlyOn: (lists) => `only ${lists}`,
    signs: (lists) => `The lists are ${lists}.`,
    yaml: "As YAML",
    use: "Use this",
  },
  da: {
    title: (kind, name) => `Ret ${kind} “${name}”`,
    close: "Færdig",
    name: "Cellens navn",
    nameHelp: "Andre celler henviser til den med dette navn.",
    inBrief: "I notatet",
    source: "Hvor tabellen kommer fra",
    unreadable:
      "Cellen kan ikke læses, som den er skrevet, så den har ingen formular. Ret den som YAML, eller fortryd den sidste ændring.",
    asUsual: (value) => `Normalt: ${value}.`,
    usual: (label) => `${label} (normalt)`,
    automatic: "automatisk",
    choose: "Vælg …",
    noneChosen: "Ingen, det hele",
    notInTable: (name) => `${name} (ikke i tabellen)`,
    noCells: (kinds) => `Der er endnu ingen celle af denne slags (${kinds}). Tilføj først en.`,
    notInUse: "Ikke i brug endnu.",
    otherName: "Andre navne, med komma imellem",
    add: "Tilføj",
    addWhat: "Hvad der tilføjes",
    alsoChange: "Ændr mere på samme tid",
    anotherValue: "Prøv også en anden værdi",
    row: (number) => `Nummer ${number}`,
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
    yes: "ja",
    no: "nej",
    way: "Hvordan det angives",
    list: "Liste",
    column: "Kolonne",
    values: "Værdier",
    newName: "Nyt navn",
    pattern: "Mønster",
    people: "Personer",
    onlyOn: (lists) => `kun ${lists}`,
    signs: (lists) => `Listerne er ${lists}.`,
    yaml: "Som YAML",
    use: "Brug dette",
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
