import type { IdentifierKind } from "../../model/identifier-kind.ts";
import { address } from "./address.ts";
import { cpr } from "./cpr.ts";
import { date } from "./date.ts";
import { email } from "./email.ts";
import { freeText } from "./free-text.ts";
import { idNumber } from "./id-number.ts";
import type { IdentifierDetector } from "./identifier-detector.ts";
import { name } from "./name.ts";
import { passport } from "./passport.ts";
import { phone } from "./phone.ts";
import { plainHash } from "./plain-hash.ts";

/** Every detector of identifiers; of two that see the same in a column, the upper one names it. */
export const identifierDetectors = {
  cpr,
  email,
  passport,
  hash: plainHash,
  "id-number": idNumber,
  address,
  date,
  phone,
  name,
  "free-text": freeText,
} as const satisfies Readonly<Record<IdentifierKind, IdentifierDetector>>;
