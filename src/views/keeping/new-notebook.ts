import type { Language } from "../../model/language.ts";
import { keepingWords } from "../../text/keeping.ts";

/** The text of a notebook in which nothing stands yet but a title. */
export function newNotebook(language: Language): string {
  const { title, firstLine } = keepingWords[language].newNotebook;
  return `---\ntitle: ${title}\nlanguage: ${language}\nseed: 1\n---\n\n# ${title}\n\n${firstLine}\n`;
}
