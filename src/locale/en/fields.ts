import type { WordsOf } from "../../model/field-words.ts";
import type { PlainField } from "../../model/fields.ts";
import type { markFields } from "../../notebook/marks.ts";
import { quoted } from "./quoted.ts";

export const fields = {
  /** What the forms of cells say, whatever their fields are. */
  form: {
    title: (kind: string, name: string) => `Change ${kind} ${quoted(name)}`,
    close: "Done",
    inBrief: "In the brief",
    source: "Where the table comes from",
    unreadable:
      "This cell cannot be read as it is written, so it has no form. Mend it as YAML, or undo the last change.",
    asUsual: (value: string) => `As usual: ${value}.`,
    usual: (label: string) => `${label} (as usual)`,
    choose: "Choose …",
    undivided: "The table is not divided in this way, so there is nothing to choose.",
    notInTable: (name: string) => `${name} (not in the table)`,
    noCells: (kinds: string) => `There is no cell of this kind yet (${kinds}). Add one first.`,
    notInUse: "Not in use yet.",
    otherName: "Other names, with a comma between",
    add: "Add",
    addWhat: "What to add",
    alsoChange: "Change something more at the same time",
    anotherValue: "Try another value too",
    nth: (label: string, number: string) => `${label}, ${number}`,
    remove: (what: string) => `Remove ${what}`,
    up: (what: string) => `Move ${what} up`,
    down: (what: string) => `Move ${what} down`,
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
    onlyOn: (lists: string) => `only ${lists}`,
    signs: (lists: string) => `The lists are ${lists}.`,
    yaml: "As YAML",
  },
  /** What the choice among methods says. */
  picker: {
    legend: "Methods",
    change: "Choose another method",
    present: "In use",
    cannot: "Cannot be used here.",
    atOnce: "Done at once.",
    cost: (duration: string) => `Takes about ${duration} on this table.`,
    asks: (fields: string) => `Asks you for: ${fields}.`,
    noTable: "The table is not there yet, so every method is offered. Some may turn out not to suit it.",
  },
  /** What may be entered in a field, and what holds where nothing is. */
  facts: {
    between: (whole: boolean, low: string, high: string) =>
      `${whole ? "A whole number" : "A number"} from ${low} to ${high}.`,
    least: (least: string) => `At least ${least}.`,
    exactly: (count: string) => `Exactly ${count}.`,
    most: (most: string) => `At most ${most}.`,
    auto: "automatic",
    yes: "yes",
    no: "no",
    none: "none",
  },
  /** What a field still wants, for somebody who sees its form and not what is written in the notebook. */
  wants: {
    fill: "Fill this in.",
    choose: "Choose one.",
    chooseSome: "Choose at least one.",
    least: (least: string) => `Choose at least ${least}.`,
    exactly: (count: string) => `Choose exactly ${count}.`,
    atMost: (most: string) => `Choose at most ${most}.`,
    number: (whole: boolean, low: string, high: string) =>
      `Enter ${whole ? "a whole number" : "a number"} from ${low} to ${high}.`,
    shortName: "Enter a short name on one line, other than “count”.",
    text: "Enter a text, at most 1,000 characters long.",
    count: "Enter a whole number, or the bounds of a hidden one such as 1..4 or <5.",
    history: "Enter 1 or 0 for each list, with at least one 1.",
    add: "Add at least one.",
    unused: "This key means nothing here. Remove it as YAML.",
  },
  /** The keys that every kind of cell has besides its own. */
  marks: {
    headline: {
      label: "The brief leads with this",
      help: "Choose it for one estimate: the answer that policymakers read first.",
    },
    audience: {
      label: "Who sees this cell",
      help: "The brief for policymakers shows what matters for a decision; the notebook always shows everything.",
      choices: { unsaid: "The brief decides", brief: "The brief too", notebook: "The notebook only" },
    },
  } satisfies WordsOf<typeof markFields>,
  /** One of several ways to write a value, where a method says nothing else of it. */
  ways: {
    number: "A number",
    "number-or-auto": "A number, or automatic",
    flag: "Yes or no",
    choice: "One of several words",
    text: "A text",
    levels: "Levels",
    names: "Names",
    name: "A name",
    hash: "A fingerprint",
    count: "A count of people",
    histories: "Patterns of lists",
    group: "Several settings",
    some: "Several settings",
  } satisfies Readonly<Record<PlainField["kind"], string>>,
};
