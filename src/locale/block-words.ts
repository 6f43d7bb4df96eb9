import type { InEveryLanguage } from "../model/language.ts";

/** What is said where a notebook is put together. */
export interface BlockWords {
  readonly tools: (block: string) => string;
  readonly newText: string;
  readonly deleted: (block: string) => string;
  readonly dismiss: string;
  readonly add: string;
  readonly addHere: string;
  readonly addTitle: string;
  readonly text: { readonly name: string; readonly about: string };
  /** Why a kind of cell cannot be added yet. */
  readonly needsFirst: (kinds: string) => string;
  readonly or: string;
  readonly chooseMethod: string;
  readonly back: string;
  readonly close: string;
  readonly search: string;
  readonly nothingFound: string;
  readonly notNow: string;
  readonly singleKeys: string;
  readonly singleKeysAbout: string;
  readonly keyNames: Readonly<Record<"Mod" | "Shift" | "Alt" | "Enter" | "Escape" | "Delete", string>>;
}

export const blockWords: InEveryLanguage<BlockWords> = {
  en: {
    tools: (block) => `Tools for ${block}`,
    newText: "Write here.",
    deleted: (block) => `Deleted: ${block}.`,
    dismiss: "Hide this message",
    add: "Add",
    addHere: "Add here",
    addTitle: "What do you want to add?",
    text: { name: "Text", about: "Words of your own, written as Markdown." },
    needsFirst: (kinds) => `Add this first: ${kinds}.`,
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
  },
  da: {
    tools: (block) => `Værktøjer til ${block}`,
    newText: "Skriv her.",
    deleted: (block) => `Slettet: ${block}.`,
    dismiss: "Skjul beskeden",
    add: "Tilføj",
    addHere: "Tilføj her",
    addTitle: "Hvad vil du tilføje?",
    text: { name: "Tekst", about: "Dine egne ord, skrevet som Markdown." },
    needsFirst: (kinds) => `Tilføj først: ${kinds}.`,
    or: "eller",
    chooseMethod: "Hvilken metode?",
    back: "Tilbage",
    close: "Luk",
    search: "Søg efter en kommando",
    nothingFound: "Den kommando findes ikke.",
    notNow: "kan ikke bruges lige nu",
    singleKeys: "Enkelte bogstaver som genveje",
    singleKeysAbout:
      "Slå det fra, hvis du taler til computeren eller kommer til at trykke på taster. Valget gemmes i denne browser.",
    keyNames: { Mod: "Ctrl", Shift: "Skift", Alt: "Alt", Enter: "Enter", Escape: "Esc", Delete: "Del" },
  },
};
