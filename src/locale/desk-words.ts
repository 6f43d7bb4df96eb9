import type { InEveryLanguage } from "../model/language.ts";

/** What the page itself says of work on a notebook, before the tools for it are loaded. */
export const deskWords: InEveryLanguage<
  Readonly<Record<"undo" | "redo" | "undone" | "redone" | "handOver" | "commands", string>>
> = {
  en: {
    undo: "Undo",
    redo: "Redo",
    undone: "Undone.",
    redone: "Redone.",
    handOver: "Hand over",
    commands: "Commands and keys",
  },
  da: {
    undo: "Fortryd",
    redo: "Gentag",
    undone: "Fortrudt.",
    redone: "Gentaget.",
    handOver: "Aflever",
    commands: "Kommandoer og taster",
  },
};
