import type { VocabularyTerms } from "../../data/intake/strata-vocabularies.ts";
import type { TableStepName, tableSteps } from "../../data/table-steps/index.ts";
import type { Bounds } from "../../model/bounds.ts";
import type { FieldWords } from "../../model/field-words.ts";
import type { Phrase } from "../phrase.ts";
import { speech } from "../speech.ts";

const { bounds, count, series } = speech("en");

/** What a step says of itself: its name, what it does and when to use it, and what it did to a table. */
interface StepWords<Field extends string> {
  readonly name: string;
  readonly about: string;
  readonly fields: Readonly<Record<Field, FieldWords>>;
  readonly done: (...about: never[]) => string;
}

/** How many people were something, up to the verb: "35 people were", "nobody was". */
function peopleWere(people: Bounds): string {
  if (people.high === 0) return "nobody was";
  return `${bounds(people)} ${people.low === 1 && people.high === 1 ? "person was" : "people were"}`;
}

const steps = {
  rename: {
    name: "Rename lists",
    about: "Gives lists other names. Nothing else changes.",
    fields: { rename: { label: "Old and new names", help: "A short name that no other list has." } },
    done: (names: readonly (readonly [from: string, to: string])[]) =>
      `${series(names.map(([from, to]) => `${from} renamed ${to}`))}.`,
  },
  merge: {
    name: "Merge lists",
    about:
      "Makes one list of several: whoever is on any of them is on it. Use it for lists that depend on each other so much that they count as one.",
    fields: {
      merge: { label: "Lists to merge", help: "They count as one from here on." },
      as: { label: "Name of the merged list", help: "A short name that no other list has." },
    },
    /** `people` were on more than one of the lists. */
    done: (lists: readonly string[], as: string, people: Bounds) =>
      `${series(lists)} merged into ${as}; ${peopleWere(people)} ${lists.length === 2 ? "on both" : "on more than one of them"}.`,
  },
  drop: {
    name: "Leave out a list",
    about: "The table becomes what it would be without this list. People who are on no other list fall out.",
    fields: { drop: { label: "List", help: "Short name of the list that is left out." } },
    done: (list: string, onlyThere: Bounds) => `${list} left out; ${peopleWere(onlyThere)} seen only there.`,
  },
  unobservable: {
    name: "Mark patterns that nobody could have",
    about:
      "Says that nobody could be on exactly these lists, as when two of them never operated at the same time. The zeros there are then not taken as a sign of few people.",
    fields: {
      unobservable: {
        label: "Patterns, a digit for each list",
        help: "1 for on the list, 0 for not on it, in the order of the lists.",
      },
    },
    done: (patterns: readonly string[]) => `Nobody could be on exactly ${series(patterns)}.`,
  },
  suppress: {
    name: "Hide counts",
    about:
      "Hides small counts, or those of some patterns, within bounds, to see what that does to an estimate. It does not protect people from being recognised: saving as an overlap table does.",
    fields: {
      suppress: {
        label: "What is hidden",
        help: "Every count from 1 to below a number, or the counts of some patterns.",
        alternatives: ["Counts below a number", "The counts of some patterns"],
        fields: { below: { label: "Below", help: "Counts from 1 to below this number are hidden." } },
      },
    },
    /** `below` is null where counts were hidden pattern by pattern. */
    done: (hidden: number, below: number | null) =>
      `${count(hidden)} ${hidden === 1 ? "count" : "counts"}${below === null ? "" : ` below ${count(below)}`} hidden within bounds.`,
  },
  only: {
    name: "Keep some strata",
    about: "Keeps the people with these values only. The table becomes the sum of the strata that are left.",
    fields: {
      only: {
        label: "Columns and the values to keep",
        help: "People with any other value in these columns fall out.",
      },
    },
    done: (kept: readonly string[], left: Bounds, before: Bounds) =>
      `Only ${series(kept)}: ${bounds(left)} of ${bounds(before)} people are left.`,
  },
} satisfies { readonly [Name in TableStepName]: StepWords<keyof (typeof tableSteps)[Name]["fields"] & string> };

/** The values of the attributes by which people are divided, where they are not numbers. */
const vocabulary = {
  sex: { woman: "women", man: "men", transgender: "transgender persons", other: "other" },
  region: {
    denmark: "Denmark",
    "other-eu": "other EU countries",
    "other-europe": "Europe outside the EU",
    europe: "Europe, not known where",
    africa: "Africa",
    asia: "Asia",
    americas: "the Americas",
    oceania: "Oceania",
  },
  exploitation: {
    sexual: "sexual exploitation",
    "forced-labour": "forced labour",
    "criminal-acts": "criminal acts",
    "slavery-like": "slavery or the like",
    "organ-removal": "removal of organs",
    other: "other",
  },
} satisfies VocabularyTerms<string>;

/** What somebody who opens a protected file needs to know of its counts. */
const protection = {
  suppression: (largestSmall: number) =>
    `Counts from 1 to ${largestSmall} are hidden: the file gives bounds, such as 1..${largestSmall}. A 0 is a true 0; where a 0 ` +
    "would say that everybody on one list is on another, the bounds begin at 0.",
  largerToo: " Some larger counts are hidden too, so that no hidden count follows from the totals.",
  rounding:
    "Every count is rounded to the nearest multiple of 5 and given as the bounds of what rounds to it: 3..7 for 5, and 0..2 for 0. No exact total is given.",
  /** Of the column of counts. */
  people: "People with this capture history",
};

/** What a table that stands in the notebook says of itself. */
const inlineTable = {
  title: "Table in this notebook",
  counts: "people on the lists, as the notebook gives them",
  year: "not stated",
};

/** What the screens say on which files become a table. */
export const intake = {
  steps,
  vocabulary,
  protection,
  inlineTable,
  lead: "The files are read on this computer and nowhere else. Persons are never stored, shown or sent; only counts go on from here.",
  back: "Back to the notebook",
  again: (cell: string) => `The cell “${cell}” lacks its table. Choose the same files again.`,
  addAgain: "Choose the files again",
  files: {
    title: "Choose files",
    todo: "Choose one file for each list, or one file with all lists. CSV, TSV and Excel (XLSX) can be read.",
    choose: "Choose files",
    paste: "Paste a copied table",
    pasteByKeys: "The browser does not allow it. Press Ctrl+V (Mac: ⌘V) instead.",
    otherWays: "You can also drag the files here.",
    chosen: "Chosen files",
    pasted: (number: string) => `Pasted ${number}`,
    reading: "Reading the files …",
    rows: (rows: string) => `${rows} rows`,
    remove: "Remove",
    read: (tables: string) => `Read: ${tables}. Go on to step 2.`,
  },
  columns: {
    title: "Check the columns",
    todo: "Correct what does not fit. Only names and numbers of columns are shown, never what stands in them.",
    shape: "What are these files?",
    shapes: {
      "list-files": "One file for each list, with a code for each person",
      "person-rows": "One row for each person and a column for each list",
      "long-file": "One file in which each row has a code and the name of a list",
      "overlap-table": "A finished table with numbers of people",
    },
    listName: "Name of the list",
    nameless: (column: string) => `Column ${column} (its name is not shown)`,
    number: (column: string) => `column ${column}`,
    types: { empty: "empty", membership: "yes/no", count: "counts", number: "numbers", text: "text" },
    distinct: (values: string) => `${values} different`,
    empty: (rows: string) => `${rows} empty`,
    usedAs: "Used as",
    roles: {
      list: "List (yes/no)",
      code: "Code of the person",
      "list-name": "Name of a list",
      count: "Number of people",
      "left-out": "Not used",
      dropped: "Dropped",
      year: "Year",
      sex: "Sex",
      age: "Age group",
      region: "Nationality (region)",
      exploitation: "Form of exploitation",
    },
    drop: "Drop this column",
    dropAll: (columns: string) => `Drop all ${columns} columns that identify people`,
    dropped: "The column is dropped. It will not be used.",
    takeBack: "Undo",
    unreadFile: (file: string) => `Next: the file “${file}” has not been read. Mend or remove it in step 1.`,
    toDrop: (columns: string) => `Next: drop the columns that can tell who somebody is (${columns} left).`,
    needsCode: (file: string) => `Next: choose in “${file}” which column is the code of the person.`,
    needsListName: "Next: choose which column names the lists.",
    needsCount: "Next: choose which column is the number of people.",
    needsLists: "Next: choose at least two columns or files that are lists.",
    needsListNames: "Next: give each list a name.",
    repeatedListName: (list: string) => `Next: two files are called “${list}”. Give each list a name of its own.`,
    ready: "The columns are ready. Go on to step 3.",
  },
  linking: {
    title: "Link the lists",
    todo: "The same code is taken to be the same person. You then see how well that went.",
    link: "Link and count",
    counting: "Linking and counting …",
    found: (persons: string, lists: string) => `${persons} people on ${lists} lists.`,
    lists: "People on each list",
    list: "List",
    persons: "People",
    onlyHere: "Only here",
    duplicates: "Repeated rows",
    withoutCode: "Rows without a code",
    pairs: "People on both of two lists",
    pair: "Two lists",
    both: "On both",
    linkedElsewhere: "The table was linked elsewhere, so nothing can be said here about how well that went.",
    disagreeing: (stratum: string, persons: string) =>
      `${stratum}: the lists of ${persons} people disagree. The first value was used.`,
    rare: "Small groups",
    noneRare: (least: string) => `No combination of attributes is shared by fewer than ${least} people.`,
    rareAbout: (least: string) =>
      `Some combinations of attributes are shared by fewer than ${least} people, who may be recognised by them. ` +
      "Merge groups, or leave an attribute out.",
    rareOf: (attributes: string, combinations: string) =>
      `${attributes}: ${combinations === "1" ? "1 small group" : `${combinations} small groups`}`,
    /** Of people, instead of a category. */
    notKnown: "not known",
    merge: (one: string, other: string, attribute: string) => `Merge “${one}” and “${other}” (${attribute})`,
    leaveOut: (stratum: string) => `Leave out ${stratum}`,
  },
  use: {
    title: "Use the table",
    todo: "The table is put into the notebook. It is not stored: save it as an overlap table in the cell before you close the page.",
    name: "Name of the table",
    defaultName: "Own lists",
    nameMissing: "Write a name for the table.",
    use: "Use this table",
    counts: "people on the lists",
    year: "not stated",
    otherTable: "This is not the same table as before. The numbers of the notebook may change.",
  },
  /** Of the tools that change the table of a data cell, and save it. */
  tableWork: {
    edit: {
      title: "Change the table",
      about:
        "Every change is written in the cell, so that all can see what was done. The files on your computer stay as they are.",
      steps: "Changes so far",
      noSteps: "No changes yet.",
      undo: "Undo the last one",
      what: "What do you want to change?",
      list: "List",
      lists: "Lists",
      pattern: "Lists of the pattern",
      newName: "New name",
      below: "Hide counts below",
      attribute: "Attribute",
      keep: "Keep",
      apply: "Make the change",
      needs: {
        name: "Write a name.",
        lists: "Choose at least two lists.",
        pattern: "Choose at least one list.",
        values: "Choose at least one.",
      },
    },
    save: {
      title: "Save as overlap table",
      about:
        "Two files that can be shared: a table of counts and a description. Small counts are hidden, since they can tell who somebody is.",
      protection: "What should be hidden?",
      threshold: (threshold: string) => `Counts below ${threshold}`,
      usual: "the usual choice",
      rounding: "None; all counts are rounded to the nearest 5",
      hidden: (hidden: string, all: string): Phrase => [{ strong: hidden }, ` of ${all} counts are hidden.`],
      published: {
        none: "No totals are given.",
        everybody: "The total of all people is given.",
        lists: "The totals of all people and of each list are given.",
        pairs: "The totals of all people, of each list and of each pair of lists are given.",
      },
      strata: (strata: string) => `The table is divided into ${strata} groups, and each is protected by itself.`,
      preview: "See what will be saved",
      saveTable: "Save overlap.csv",
      saveDescription: "Save datapackage.json",
      both: "Put the two files in one folder.",
      saved: "Saved.",
    },
  },
} as const;
