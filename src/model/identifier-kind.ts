/** What in a file could tell who somebody is. */
export const identifierKinds = [
  "cpr",
  "email",
  "passport",
  "hash",
  "id-number",
  "address",
  "date",
  "phone",
  "name",
  "free-text",
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];
