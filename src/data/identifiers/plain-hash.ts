import { type IdentifierDetector, sighting } from "./identifier-detector.ts";

const label = /^(\{?(md5|sha|sha-?1|sha-?224|sha-?256|sha-?384|sha-?512|hash)\}?[:=$ ]\s?)/i;
/** Hexadecimal digits of 16, 20, 28, 32, 48 and 64 bytes. */
const hexadecimal = /^(?:0x|\\x)?(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
/** The same bytes in base64, which uses letters of both sizes, and in base32 at its full length. */
const base64 =
  /^(?=.*[a-z])(?=.*[A-Z])(?:[\w+/-]{22}(?:==)?|[\w+/-]{27}=?|[\w+/-]{38}(?:==)?|[\w+/-]{43}=?|[\w+/-]{64}|[\w+/-]{86}(?:==)?)$/;
const base32 = /^(?:[A-Z2-7]{26}(?:={6})?|[A-Z2-7]{32}|[A-Z2-7]{45}(?:={3})?|[A-Z2-7]{52}(?:={4})?)$/;
const passwordHash = /^\$[\w-]{1,12}\$.{20,}/;
const uuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{12}\}?$/i;

/**
 * Codes that are as long as the whole output of a common hash function. There are too few possible CPR numbers for a hash
 * without a key: all of them are tried in minutes. A keyed code cut to 16 to 24 characters is not so long; nor is a random
 * UUID (version 4 or 7), while one made from a name (version 3 or 5), or of no version, is a hash in another dress.
 */
export const plainHash: IdentifierDetector = {
  readsHeader: true,
  find: (column) =>
    sighting(
      [],
      column.values.filter(({ text }) => isHash(text)),
    ),
};

function isHash(text: string): boolean {
  if (text.length < 22) return false;
  const [, version, variant = ""] = uuid.exec(text) ?? [];
  if (version !== undefined) return !(/[1467]/.test(version) && /[89ab]/i.test(variant));
  const code = text.replace(label, "").replace(/(?<=[0-9a-f]{2})[: ](?=[0-9a-f]{2})/gi, "");
  return hexadecimal.test(code) || base64.test(code) || base32.test(code) || passwordHash.test(code);
}
