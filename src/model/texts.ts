/** A text by language tag, such as `{ en: "lists", da: "lister" }`: what people write in data says it in some languages. */
export type Texts = Readonly<Record<string, string>>;

/** The text in a language; in English where it lacks that, then in any that it has. Empty where it has none. */
export const textIn = (texts: Texts, language: string): string =>
  own(texts, language) ?? own(texts, "en") ?? Object.values(texts)[0] ?? "";

const own = (texts: Texts, language: string): string | undefined =>
  Object.hasOwn(texts, language) ? texts[language] : undefined;
