import type { Language } from "../model/language.ts";
import { textIn } from "../model/texts.ts";
import type { TableInput } from "./figure.ts";

/** "Police (PF)", or the short name alone where there is no other. */
export function fullListName(list: string, { listNames }: TableInput, language: Language): string {
  const names = Object.hasOwn(listNames, list) ? listNames[list] : undefined;
  const full = names && textIn(names, language);
  if (full === undefined || full === list) return list;
  return full.includes(`(${list})`) ? full : `${full} (${list})`;
}
