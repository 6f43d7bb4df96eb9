import type { Notebook } from "./document.ts";

const longest = 40;

/** A title as the name of a cell: small letters, digits and hyphens, beginning with a letter; empty where it has none. */
export const cellNameOf = (title: string): string =>
  title
    .toLowerCase()
    .normalize("NFD")
    // A letter of its own in Danish; others lose their accents.
    .replace(/(?!\u030a)\p{M}/gu, "")
    .normalize("NFC")
    .replace(/[^a-z0-9æøå]+/g, "-")
    .replace(/^[^a-zæøå]+|-+$/g, "")
    .slice(0, 32)
    .replace(/-+$/, "");

/** A name that no cell has yet, made from the wanted one: `best`, then `best-2`. */
export function freeCellName({ cells }: Pick<Notebook, "cells">, wanted: string): string {
  if (!cells.has(wanted)) return wanted;
  // A number that counts copies is counted on; a year belongs to the name.
  const stem = wanted.replace(/-[1-9]\d?$/, "");
  for (let number = 2; ; number++) {
    const name = `${stem.slice(0, longest - String(number).length - 1)}-${number}`;
    if (!cells.has(name)) return name;
  }
}
