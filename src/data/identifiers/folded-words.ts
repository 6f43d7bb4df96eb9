const accents = /[\u0300-\u036f]/g;

/**
 * The words of a text in small letters and without accents. People write `fødselsdato`, `Foedselsdato` and
 * `FODSELSDATO`. Letters of other scripts stay as they are, with their marks.
 */
export function foldedWords(text: string): string[] {
  const small = text.toLowerCase();
  if (/^[a-z]+$/.test(small)) return [small];
  const plain = small.normalize("NFKD").replace(accents, "").replaceAll("ø", "o").replaceAll("æ", "ae");
  return plain.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "");
}
