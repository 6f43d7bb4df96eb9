import type { Language } from "../model/language.ts";
import type { TableInput } from "./figure.ts";

/** "Police (PF)", or the short name alone where there is no other. */
export function fullListName(list: string, { listNames }: TableInput, language: Language): string {
  const full = Object.hasOwn(listNames, list) ? listNames[list]?.[language] : undefined;
  if (full === undefined || full === list) return list;
  return full.includes(`(${list})`) ? full : `${full} (${list})`;
}
