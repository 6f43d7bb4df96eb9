import type { CommandId } from "../../views/blocks/command-ids.ts";

/** What the page says around its cells: of itself, of the blocks of a notebook, of files and of drafts. */
export const page = {
  /** What the app itself says. */
  app: {
    skipToContent: "Skip to the text",
    gallery: "Notebooks",
    galleryAbout:
      "Each notebook estimates how many people a set of incomplete lists has missed. Everything is computed on this computer; nothing leaves it.",
    languageLabel: "Language",
    scheme: { label: "Colours", light: "Light", dark: "Dark", system: "As the system" },
    runAll: "Run all",
    run: "Run",
    cancel: "Cancel",
    outline: "Cells",
    /** The way from files to a table, and what is done there. */
    addData: "Add data",
    seed: (seed: string) => `Seed ${seed}`,
    noSuchPage: "There is no such page here. Choose a notebook below.",
    cannotReadNotebook: "This notebook cannot be read.",
    cannotShowCell: "This result cannot be shown: that is a fault in Mørketal. The other cells are not affected.",
    position: (line: string, column: string) => `Line ${line}, column ${column}:`,
    source: "Source of the cell",
    image: (alternative: string) => `Image: ${alternative}`,
    status: {
      waiting: "Not run",
      stale: "Out of date",
      blocked: "Waits for another cell",
      queued: "Queued",
      running: "Running",
      done: "Done",
      failed: "Failed",
      cancelled: "Cancelled",
    },
    staleFor: (duration: string) => `Takes about ${duration} to run.`,
    timeLeft: (duration: string) => `about ${duration} left`,
    progressOf: (cell: string) => `Progress of ${cell}`,
    announce: {
      running: (cell: string) => `${cell} is running.`,
      done: (cell: string) => `${cell} is done.`,
      manyDone: (cells: string) => `${cells} cells are done.`,
      failed: (cell: string, sentence: string) => `${cell} failed. ${sentence}`,
      cancelled: (cell: string) => `${cell} was cancelled.`,
    },
  },
  /** Before a part of the app that does not come with the page is loaded. */
  entrance: { loading: "Just a moment …", failed: "This part could not be loaded. Load the page anew." },
  /** Of a result that is not simply the one that was just computed. */
  states: {
    earlier: {
      cell: "This result is from an earlier version of this cell.",
      need: (name: string) => `This result is from an earlier version of “${name}”.`,
      seed: "This result was computed with another seed.",
      renew: "Run the cell to renew it.",
      label: "Earlier result",
    },
    reopened: "Read from a results file; it was not computed again on this computer.",
    goTo: (cell: string) => `Go to “${cell}”`,
  },
  /** Units, behind a number. */
  duration: { seconds: "s", minutes: "min" },
  /** Where a notebook is put together. */
  blocks: {
    tools: (block: string) => `Tools for ${block}`,
    newText: "Write here.",
    deleted: (block: string) => `Deleted: ${block}.`,
    dismiss: "Hide this message",
    add: "Add",
    addHere: "Add here",
    addTitle: "What do you want to add?",
    text: { name: "Text", about: "Words of your own, written as Markdown." },
    needsFirst: (kinds: string) => `Add this first: ${kinds}.`,
    or: "or",
    chooseMethod: "Which method?",
    back: "Back",
    close: "Close",
    search: "Search for a command",
    nothingFound: "There is no such command.",
    notNow: "cannot be used right now",
    singleKeys: "Single letters as shortcuts",
    singleKeysAbout:
      "Switch this off if you speak to your computer, or press keys by mistake. The choice is kept in this browser.",
    keyNames: { Mod: "Ctrl", Shift: "Shift", Alt: "Alt", Enter: "Enter", Escape: "Esc", Delete: "Del" },
    textLabel: (beginning: string) => (beginning === "" ? "Text" : `Text: ${beginning}`),
  },
  /** What can be done with a block, or with the notebook as a whole. */
  commands: {
    next: "Go to the next block",
    previous: "Go to the previous block",
    edit: "Edit",
    source: "Edit as YAML",
    addAbove: "Add above",
    addBelow: "Add below",
    addText: "Add text below",
    duplicate: "Duplicate",
    moveUp: "Move up",
    moveDown: "Move down",
    remove: "Delete",
    run: "Run the cell",
    cancel: "Cancel what runs",
    runAll: "Run all",
    undo: "Undo",
    redo: "Redo",
    outline: "Go to the outline",
    save: "Save the notebook",
    openFile: "Open a notebook from a file",
    handOver: "Hand over: report, results, R script",
    brief: "Go to the brief",
    commands: "Show all commands and keys",
  } satisfies Readonly<Record<CommandId, string>>,
  /** Of work on a notebook, before the tools for it are loaded. */
  desk: {
    undo: "Undo",
    redo: "Redo",
    undone: "Undone.",
    redone: "Redone.",
    handOver: "Hand over",
    commands: "Commands and keys",
  },
  /** Where a notebook is written. */
  editor: {
    source: (cell: string) => `Content of the cell ${cell}, in YAML`,
    text: "Text, in Markdown",
    name: "Name of the cell",
    nameAbout: "Other cells and links refer to it by this name. If you change it, they follow.",
    preview: "Preview",
    nothingToShow: "Nothing written: the text is removed when you finish.",
    becomesCell: (cell: string) => `${cell}: becomes a cell when you finish.`,
    keysOfSource: "Ctrl + Enter runs the cell, Esc ends editing, Tab moves on.",
    keysOfText: "Ctrl + Enter or Esc ends editing, Tab moves on.",
    done: "Done",
    phrases: {} as Readonly<Record<string, string>>,
  },
  /** Of files, before their menu is loaded. */
  menu: {
    menu: "File",
    notebook: "Notebook",
    loading: "The menu is loading …",
    failed: "The menu could not be loaded. Load the page anew.",
    unsaved: "Not saved",
    ownNotebooks: "Open on this page",
    opening: "The notebook is opened …",
    cannotOpenLink:
      "This link holds no notebook that can be read. Perhaps it was cut off on the way: ask for it again.",
  },
  /** Of opening, saving, sharing and keeping notebooks. */
  keeping: {
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
      opened: (title: string) => `${title} is open.`,
      saved: (name: string) => `Saved as ${name}.`,
      downloaded: "The file is among your downloads.",
      cannotRead: (name: string, megabytes: string) =>
        `${name} cannot be opened: it is no text, or larger than ${megabytes} MB. Choose a notebook, a file that ends in .md.`,
      cannotOpen:
        "The file could not be opened. It may have been moved, or this browser may not read it. Choose it again.",
      cannotSave: "The file could not be written. Save it under another name or in another folder.",
      noResults: "There are no results to save yet. Run the cells first.",
      resultsSaved: (results: string) => `Results in the file: ${results}.`,
      leftOut: (cells: string) =>
        `Left out, since they rest on a table from files on this computer, which nobody else may see: ${cells}.`,
      notABundle: "That file holds no results that Mørketal can read. Choose a file that was made with “Save results”.",
      resultsUsed: (results: string) => `Results opened: ${results}. Nothing of them was computed again.`,
      alreadyThere: (results: string) => `Computed here before the file was opened, and the same: ${results}.`,
      refused: {
        "no-such-cell": (cell: string) => `${cell}: not used, since this notebook has no such cell.`,
        "other-key": (cell: string) =>
          `${cell}: not used, since the cell, its data or the seed is not what it was then. Run it.`,
        "not-ready": (cell: string) => `${cell}: not used, since a cell that it needs has no result here.`,
        unusable: (cell: string) => `${cell}: not used, since what stands in the file cannot be its result. Run it.`,
      },
      linkCopied:
        "The link is copied. It holds the whole text of the notebook, but no results and nothing from files on this computer.",
      linkToCopy: "Copy this link:",
      linkTooLong: (characters: string, most: string) =>
        `The notebook is too long for a link: ${characters} characters, and many programs cut off links of more than ${most}. Save it and send the file.`,
      countsInText: (cells: string) =>
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
      found: (title: string, time: string) => `There is a draft of “${title}” from ${time}.`,
      restore: "Go on with it",
      discard: "Delete it",
      later: "Later",
      understood: "Got it",
      restored: (title: string) => `The draft of ${title} is open.`,
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
  },
  /** In the names of files, after that of the notebook. */
  inFileNames: { results: "results", draws: "draws" },
  /** Of saving draws as a file. */
  draws: {
    save: "Draws (CSV)",
    saveOf: (cell: string) => `Draws (CSV): save the draws that “${cell}” shows`,
    failed: "The file could not be made.",
    withheld:
      "The draws of lists that were added from this computer are not saved as a file: with all their digits they could give small counts away.",
  },
  /** On the way to the brief. */
  brief: {
    name: "Brief",
    loading: "The brief is opened …",
    failed: "The brief could not be loaded. Load the page anew.",
  },
  /** Of the copy of the app that the browser keeps. */
  offline: {
    ready:
      "Mørketal now opens without a network as well. Only the app itself is kept in this browser, none of your data.",
    understood: "Got it",
    newVersion: "There is a new version of Mørketal. You go on with the old one until you reload the page.",
    reload: "Reload and use the new version",
    later: "Later",
  },
} as const;
