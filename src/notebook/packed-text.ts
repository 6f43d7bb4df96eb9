import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** A text as an address can hold it: deflated, in base64url. */
export const packText = (text: string): string => toBase64Url(deflateSync(strToU8(text), { level: 9 }));

/**
 * The text that was packed; null where that is none, or one of more than `mostBytes` bytes in UTF-8. What comes from an
 * address may be anything, a bomb too: no more than that is ever unpacked.
 */
export function unpackText(packed: string, mostBytes: number): string | null {
  try {
    // One byte more than allowed: what fills it is too much.
    const bytes = inflateSync(fromBase64Url(packed), { out: new Uint8Array(mostBytes + 1) });
    return bytes.length > mostBytes ? null : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

function fromBase64Url(text: string): Uint8Array {
  if (!/^[\w-]+$/.test(text)) throw new Error("no base64url");
  return strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
}
