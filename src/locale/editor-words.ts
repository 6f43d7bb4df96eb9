import type { InEveryLanguage } from "../model/language.ts";

/** What is said where a notebook is written. */
export interface EditorWords {
  /** What the fields are called. */
  readonly source: (cell: string) => string;
  readonly text: string;
  readonly name: string;
  readonly nameAbout: string;
  /** What the text looks like to a reader. */
  readonly preview: string;
  readonly nothingToShow: string;
  /** Instead of a cell that is written in the midst of a text. */
  readonly becomesCell: (cell: string) => string;
  readonly keysOfSource: string;
  readonly keysOfText: string;
  readonly done: string;
  /** What the editor itself says, by what it says in English. */
  readonly phrases: Readonly<Record<string, string>>;
}

export const editorWords: InEveryLanguage<EditorWords> = {
  en: {
    source: (cell) => `Content of the cell ${cell}, in YAML`,
    text: "Text, in Markdown",
    name: "Name of the cell",
    nameAbout: "Other cells and links refer to it by this name. If you change it, they follow.",
    preview: "Preview",
    nothingToShow: "Nothing written: the text is removed when you finish.",
    becomesCell: (cell) => `${cell}: becomes a cell when you finish.`,
    keysOfSource: "Ctrl + Enter runs the cell, Esc ends editing, Tab moves on.",
    keysOfText: "Ctrl + Enter or Esc ends editing, Tab moves on.",
    done: "Done",
    phrases: {},
  },
  da: {
    source: (cell) => `Indholdet af cellen ${cell}, i YAML`,
    text: "Tekst, i Markdown",
    name: "Cellens navn",
    nameAbout: "Andre celler og links henviser til den med dette navn. Ændrer du det, følger de med.",
    preview: "Sådan ser det ud",
    nothingToShow: "Der står ikke noget: teksten fjernes, når du er færdig.",
    becomesCell: (cell) => `${cell}: bliver til en celle, når du er færdig.`,
    keysOfSource: "Ctrl + Enter kører cellen, Esc afslutter, Tab går videre.",
    keysOfText: "Ctrl + Enter eller Esc afslutter, Tab går videre.",
    done: "Færdig",
    phrases: {
      "Control character": "Kontroltegn",
      "Selection deleted": "Det markerede er slettet",
    },
  },
};
