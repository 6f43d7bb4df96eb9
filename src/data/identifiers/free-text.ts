import { rowsOf } from "./column-sample.ts";
import { isHarmless } from "./harmless-words.ts";
import { type IdentifierDetector, sighting } from "./identifier-detector.ts";

const manyWords = 14;
const manyCharacters = 100;
const someWords = 6;
const someCharacters = 45;

/**
 * Sentences, in which anything may stand. One long cell is enough. Cells of a few words count where most of them are
 * written only once: the categories of a form may be as long, but they come again. Thai and Chinese put no blanks between
 * words; a code has neither blanks nor such letters.
 */
export const freeText: IdentifierDetector = {
  readsHeader: false,
  find(column) {
    const texts = column.values.filter(
      ({ text }) =>
        (text.length >= someCharacters || wordsIn(text) >= someWords) && /\p{L}/u.test(text) && !isHarmless(text),
    );
    const long = texts.filter(({ text }) => text.length >= manyCharacters || wordsIn(text) >= manyWords);
    const phrases = texts.filter(({ text }) => wordsIn(text) >= someWords || /[ \p{Lo}]/u.test(text));
    return sighting(long, 2 * phrases.length > rowsOf(phrases) ? phrases : []);
  },
};

const wordsIn = (text: string): number => (text.includes(" ") ? text.split(" ").length : 1);
