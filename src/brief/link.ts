import * as v from "valibot";
import { readAs } from "../model/schema.ts";
import { packText, unpackText } from "../notebook/packed-text.ts";
import { type BriefContent, briefSchema, mostCharacters } from "./content.ts";

/** It comes from somebody unknown, and may hold nothing else. A brief that waits is not shared. */
const sharedBrief = v.pipe(
  briefSchema,
  v.check(({ headline }) => headline.kind !== "waiting"),
);

/** A longer address is cut off or refused by some programs on the way. */
export const longestLink = 16_000;

/** As much as a brief in a link can be unpacked to; the densest archive of that length would hold far more. */
const mostBytes = 200_000;

/** Why a link holds no brief. */
export type BriefLinkProblem = "unreadable" | "too-long" | "not-a-brief";

export type BriefReading =
  | { readonly ok: true; readonly content: BriefContent }
  | { readonly ok: false; readonly problem: BriefLinkProblem };

/** A brief as it stands in an address: its JSON, deflated, in base64url. Nothing but the content goes in. */
export const briefToLink = (content: BriefContent): string =>
  packText(JSON.stringify(content, (_, value) => harmless(value)));

/** Reads what `briefToLink` wrote. What comes from an address may be anything: it is measured, unpacked and validated. */
export function briefFromLink(packed: string): BriefReading {
  if (packed.length > longestLink) return { ok: false, problem: "too-long" };
  const json = unpacked(packed);
  if (json === null) return { ok: false, problem: "unreadable" };
  const content = readAs(sharedBrief, json);
  return content === null ? { ok: false, problem: "not-a-brief" } : { ok: true, content };
}

function unpacked(packed: string): unknown {
  const text = unpackText(packed, mostBytes);
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** A text that the reading end accepts: no control characters, nothing that looks like markup, not too long. */
function harmless(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return value
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replaceAll("<", "‹")
    .slice(0, mostCharacters);
}
