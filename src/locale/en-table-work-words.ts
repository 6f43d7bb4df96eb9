import type { TableWorkWords } from "./table-work-words.ts";

export const tableWorkInEnglish: TableWorkWords = {
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
    threshold: (threshold) => `Counts below ${threshold}`,
    usual: "the usual choice",
    rounding: "None; all counts are rounded to the nearest 5",
    hidden: (hidden, all) => [{ strong: hidden }, ` of ${all} counts are hidden.`],
    published: {
      none: "No totals are given.",
      everybody: "The total of all people is given.",
      lists: "The totals of all people and of each list are given.",
      pairs: "The totals of all people, of each list and of each pair of lists are given.",
    },
    strata: (strata) => `The table is divided into ${strata} groups, and each is protected by itself.`,
    preview: "See what will be saved",
    saveTable: "Save overlap.csv",
    saveDescription: "Save datapackage.json",
    both: "Put the two files in one folder.",
    saved: "Saved.",
  },
};
