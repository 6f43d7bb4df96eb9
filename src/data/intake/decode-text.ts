import { strFromU8 } from "fflate";
import { failure, type Result, success } from "../../model/result.ts";
import type { TextEncodingName } from "./contract.ts";

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Every place where this runs has it, but the language's own library does not know of it. */
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => Decoder;

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/**
 * The text in the bytes: UTF-16 by its byte order mark, else UTF-8, and Windows-1252 only if it is not valid UTF-8, which
 * text with other letters than English ones then never is. Bytes that no text has are refused. A byte order mark is
 * taken off.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return inEncoding(bytes, "utf-16le", "utf-16");
  if (first === 0xfe && second === 0xff) return inEncoding(bytes, "utf-16be", "utf-16");
  const unicode = inEncoding(bytes, "utf-8", "utf-8");
  if (unicode.ok || bytes.includes(0)) return unicode;
  return success({ text: fromWindows1252(bytes), encoding: "windows-1252" });
}

/** The characters of the bytes 0x80 to 0x9f; five of them have none, and are control characters as in Latin-1. */
const punctuation = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Every other byte is its character's number. Decoders of some engines leave out what this one adds to Latin-1. */
const fromWindows1252 = (bytes: Uint8Array): string =>
  strFromU8(bytes, true).replace(/[\x80-\x9f]/g, (byte) => punctuation[byte.charCodeAt(0) - 0x80] ?? byte);

function inEncoding(bytes: Uint8Array, label: string, encoding: TextEncodingName): Result<DecodedText> {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return text.includes("\0") ? failure({ code: "unreadable-file", kind: "not-text" }) : success({ text, encoding });
  } catch {
    return failure({ code: "unreadable-file", kind: "not-text" });
  }
}
