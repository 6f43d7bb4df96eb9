const latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const marked = "ÁƁÇĐÉƑǴĤÍĴĶĹṀŃÓṔɊŔŚŤÚṼŴẊÝŹáƀçđéƒǵĥíĵķĺṁńóṕɋŕśťúṽŵẋýź";
/** The digits of Burmese, whose tag the language has: what is not formatted by the language shows by its digits. */
const digits = "၀၁၂၃၄၅၆၇၈၉";

const letters: ReadonlyMap<string, string> = new Map(
  Array.from([...latin, ..."0123456789"], (plain, place) => [plain, [...marked, ...digits][place] ?? plain]),
);

/** A text in visibly foreign letters and digits, of which none is plain Latin. */
export const foreign = (text: string): string => text.replace(/[A-Za-z0-9]/g, (sign) => letters.get(sign) ?? sign);

/**
 * Everything that is said in one language, said in foreign letters. What is put into a sentence stays as it is, so that
 * an English word among it can be told from the sentence's own.
 */
export const inForeign = <Said>(said: Said): Said => translated(said, []) as Said;

function translated(said: unknown, given: readonly string[]): unknown {
  if (typeof said === "string") return marking(said, given);
  if (typeof said === "function") return speaking(said as (...about: readonly unknown[]) => unknown);
  if (Array.isArray(said)) return said.map((each) => translated(each, given));
  if (typeof said !== "object" || said === null) return said;
  // A word that can be asked about is known by its key, and said as the sentence has it.
  const asked = "as" in said ? "term" : null;
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, key === asked ? value : translated(value, given)]),
  );
}

/** A function that says the same of the same arguments; what is asked of the arguments themselves is put in, too. */
const speaking =
  (say: (...about: readonly unknown[]) => unknown) =>
  (...about: readonly unknown[]): unknown => {
    const given: string[] = [];
    const heard = about.map((each) => listenedTo(each, given));
    return translated(say(...heard), given);
  };

function listenedTo(argument: unknown, given: string[]): unknown {
  if (typeof argument === "string") given.push(argument);
  if (typeof argument === "function")
    return (...asked: readonly unknown[]) =>
      listenedTo((argument as (...about: unknown[]) => unknown)(...asked), given);
  if (Array.isArray(argument)) return argument.map((each) => listenedTo(each, given));
  if (typeof argument !== "object" || argument === null) return argument;
  return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, listenedTo(value, given)]));
}

/** Ids that English says as they are. */
const ids = /^(above|below|fixed|chosen|weighed)$/;

/** The text in foreign letters, but for the words in it that were given. */
function marking(text: string, given: readonly string[]): string {
  const kept = [...new Set(given)]
    .filter((word) => /[A-Za-z0-9]/.test(word) && !ids.test(word))
    .sort((a, b) => b.length - a.length);
  if (kept.length === 0) return foreign(text);
  const word = kept.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const parts = text.split(new RegExp(`(?<![A-Za-z0-9])(${word})(?![A-Za-z0-9])`));
  return parts.map((part, place) => (place % 2 === 1 ? part : foreign(part))).join("");
}
