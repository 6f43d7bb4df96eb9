import { formatBounds } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";

interface Bounds {
  readonly low: number;
  readonly high: number;
}

const nobody = { en: "nobody was", da: "ingen var" };
const one = { en: "person was", da: "person var" };
const many = { en: "people were", da: "personer var" };

/** How many people were something, up to the verb: "35 people were", "nobody was". */
export function peopleWere({ low, high }: Bounds, language: Language): string {
  if (high === 0) return nobody[language];
  const noun = low === 1 && high === 1 ? one : many;
  return `${formatBounds({ low, high }, language)} ${noun[language]}`;
}
