import type { catalogue } from "./en/index.ts";
import type { BriefPhrase, Phrase } from "./phrase.ts";

/** What is said, with its words left open: text is any text, and a function may say anything of the same arguments. */
type Wide<Said> = Said extends string
  ? string
  : Said extends (...about: infer About) => infer Sentence
    ? (...about: About) => Wide<Sentence>
    : Said extends readonly string[]
      ? readonly string[]
      : Said extends Phrase
        ? Phrase
        : Said extends BriefPhrase
          ? BriefPhrase
          : Said extends object
            ? { readonly [Key in keyof Said]: Wide<Said[Key]> }
            : Said;

/**
 * Everything that is said in one language. The English catalogue is checked against the ids of the registries, and every
 * other one against the English: an entry that is missing, or one too many, does not compile.
 */
export type Catalogue = Wide<typeof catalogue>;
