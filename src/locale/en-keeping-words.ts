import type { KeepingWords } from "./keeping-words.ts";

export const keepingInEnglish: KeepingWords = {
  actions: {
    new: "New notebook",
    open: "Open …",
    save: "Save",
    saveAs: "Save as …",
    saveResults: "Save results …",
    openResults: "Open results …",
    share: "Copy a link to this notebook",
    forget: "Forget everything …",
  },
  newNotebook: { title: "New notebook", firstLine: "Write here what the notebook is about." },
  files: { notebook: "Notebook", results: "Results of a notebook" },
  told: {
    opened: (title) => `${title} is open.`,
    saved: (name) => `Saved as ${name}.`,
    downloaded: "The file is among your downloads.",
    cannotRead: (name, megabytes) =>
      `${name} cannot be opened: it is no text, or larger than ${megabytes} MB. Choose a notebook, a file that ends in .md.`,
    cannotOpen:
      "The file could not be opened. It may have been moved, or this browser may not read it. Choose it again.",
    cannotSave: "The file could not be written. Save it under another name or in another folder.",
    noResults: "There are no results to save yet. Run the cells first.",
    resultsSaved: (results) => `Results in the file: ${results}.`,
    leftOut: (cells) =>
      `Left out, since they rest on a table from files on this computer, which nobody else may see: ${cells}.`,
    notABundle: "That file holds no results that Mørketal can read. Choose a file that was made with “Save results”.",
    resultsUsed: (results) => `Results opened: ${results}. Nothing of them was computed again.`,
    refused: {
      "no-such-cell": (cell) => `${cell}: not used, since this notebook has no such cell.`,
      "other-key": (cell) => `${cell}: not used, since the cell, its data or the seed is not what it was then. Run it.`,
      "not-ready": (cell) => `${cell}: not used, since a cell that it needs has no result here.`,
      unusable: (cell) => `${cell}: not used, since what stands in the file cannot be its result. Run it.`,
    },
    linkCopied:
      "The link is copied. It holds the whole text of the notebook, but no results and nothing from files on this computer.",
    linkToCopy: "Copy this link:",
    linkTooLong: (characters, most) =>
      `The notebook is too long for a link: ${characters} characters, and many programs cut off links of more than ${most}. Save it and send the file.`,
    countsInText: (cells) =>
      `No link was made. Numbers of people are written into these cells, and they would be in the link for everybody who gets it: ${cells}. Small numbers can tell who somebody is.`,
    shareCounts: "The numbers are public; make the link",
  },
  draft: {
    switch: "Keep drafts on this computer",
    about:
      "What you write is then kept in this browser until you save it, and survives a crash. Everybody who uses this computer account can read it, numbers that you typed in included. Tables from your files are never kept.",
    elsewhere:
      "This notebook is also open in another tab, which keeps a draft of its own. Neither overwrites the other.",
    cannotKeep: "This browser does not let drafts be kept. Save the notebook as a file.",
    found: (title, time) => `There is a draft of “${title}” from ${time}.`,
    restore: "Go on with it",
    discard: "Delete it",
    later: "Later",
    understood: "Got it",
    restored: (title) => `The draft of ${title} is open.`,
  },
  forget: {
    about:
      "Deletes all drafts and choices that Mørketal keeps in this browser, and ends the keeping of drafts. What is open on this page stays until you close it. Files that you saved are not touched.",
    offlineToo: "Also delete the copy of Mørketal that works without a network",
    confirm: "Forget everything",
    cancel: "Cancel",
    done: "Everything is forgotten.",
    failed: "Not everything could be deleted. Close the other tabs of Mørketal and try again.",
  },
};
