import { type ReadonlySignal, signal } from "@preact/signals";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { storagePrefix } from "../keeping/drafts-setting.ts";

const key = `${storagePrefix}-single-keys`;

const on = signal(readChoice());

/** Whether a letter alone is a command: so unless somebody has switched it off, which alone is kept. */
export const singleKeys: ReadonlySignal<boolean> = on;

export function setSingleKeys(wanted: boolean): void {
  on.value = wanted;
  try {
    if (wanted) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // A browser may refuse all storage; the choice then lasts as long as the page.
  }
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}

/** A key with what is held down beside it: `Mod+Shift+Z`, `Alt+ArrowUp`, `d`, `?`. `Mod` is Ctrl, or ⌘ on a Mac. */
export type Chord = string;

interface Parts {
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

function partsOf(chord: Chord): Parts {
  const parts = chord.split("+");
  const key = parts.at(-1) ?? "";
  return { key, mod: parts.includes("Mod"), alt: parts.includes("Alt"), shift: parts.includes("Shift") };
}

/** Whether it is a letter or sign alone, which somebody may want to write or may press by mistake. */
export const isSingleKey = (chord: Chord): boolean => chord.length === 1;

/** Whether it is a key that has a meaning of its own in whatever has the focus, such as Enter on a button. */
export const isPlainKey = (chord: Chord): boolean => !isSingleKey(chord) && !chord.includes("+");

export function isPressed(chord: Chord, event: KeyboardEvent): boolean {
  const { key, mod, alt, shift } = partsOf(chord);
  if (event.key.toLowerCase() !== key.toLowerCase()) return false;
  if ((event.ctrlKey || event.metaKey) !== mod || event.altKey !== alt) return false;
  // Whether a sign such as ? takes Shift depends on the keyboard.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  return isSign || event.shiftKey === shift;
}

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

const arrows: Readonly<Record<string, string>> = { ArrowUp: "↑", ArrowDown: "↓" };

/** As somebody reads it: `Ctrl + Shift + Z`, or `⌘ + Shift + Z`. */
export function chordInWords(chord: Chord, language: Language): string {
  const names: Readonly<Record<string, string>> = catalogues[language].page.blocks.keyNames;
  return chord
    .split("+")
    .map((part) => {
      if (part === "Mod") return isMac() ? "⌘" : names.Mod;
      return names[part] ?? arrows[part] ?? (isSingleKey(part) ? part.toUpperCase() : part);
    })
    .join(" + ");
}

/** As `aria-keyshortcuts` writes it. */
export const chordForAria = (chord: Chord): string => chord.replace("Mod", isMac() ? "Meta" : "Control");
