import { mostBytes } from "./parse-notebook.ts";
import { tooDenseFrom } from "./too-dense-from.ts";

/** Whether a document is within the limits beyond which none of it is read. */
export function staysReadable(text: string): boolean {
  return new TextEncoder().encode(text).length <= mostBytes && tooDenseFrom(text.split(/\r\n|\r|\n/)) === null;
}
