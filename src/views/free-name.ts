/** Longer names make addresses that nobody can read. */
const longest = 60;

/**
 * A name for an address, made from the wanted one, such as that of a file: letters, digits and hyphens only, since a dot
 * would ask for a language; with a number where the name is taken.
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replace(/\.(md|markdown|txt)$/i, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  const name = plain === "" ? "notebook" : plain;
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}
