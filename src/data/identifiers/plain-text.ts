/** More than this of one cell is free text, whatever stands in the rest. */
const longest = 1000;

/**
 * A cell as a person reads it: digits of any script (Arabic, Thai, full width) as 0 to 9, every dash as `-`, every space
 * as one blank, without invisible characters and without the quotation marks by which spreadsheets protect digits.
 */
export function plainText(raw: string): string {
  if (/^[\w-]{1,99}$/.test(raw)) return raw;
  const text = raw.length > longest ? raw.slice(0, longest) : raw;
  return (/^[!-~ ]*$/.test(text) ? text : inAscii(text)).replace(/\s+/g, " ").replace(/^[='" ]+|['" ]+$/g, "");
}

const inAscii = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\p{Nd}/gu, digitOf);

/** The decimal digits of a script follow one another from 0, and what comes before its 0 is no digit. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit++;
  return String(digit);
}
