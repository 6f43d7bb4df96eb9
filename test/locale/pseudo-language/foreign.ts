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

/** A function that says the same of the same arguments. */
const speaking =
  (say: (...about: readonly unknown[]) => unknown) =>
  (...about: readonly unknown[]): unknown => {
    const heard = new Set<string>();
    const said = say(
      ...about.map((each) =>
        listenedTo(each, (text) => {
          heard.add(text);
          return text;
        }),
      ),
    );
    return translated(
      said,
      [...heard].filter((text) => /[A-Za-z0-9]/.test(text) && !ids.test(text) && isPutIn(text, say, about)),
    );
  };

/** Ids that English says as they are. */
const ids = /^(above|below)$/;

/** A sign that no language has. */
const sign = "\u{e000}";

/** Whether a text that a sentence is made of stands in it, rather than deciding what is said. */
function isPutIn(text: string, say: (...about: readonly unknown[]) => unknown, about: readonly unknown[]): boolean {
  try {
    const said = say(...about.map((each) => listenedTo(each, (given) => (given === text ? sign : given))));
    return typeof said === "function" || (JSON.stringify(said) ?? "").includes(sign);
  } catch {
    return false;
  }
}

/** An argument, and what it answers when it is asked, with each text in it as it is heard. */
function listenedTo(argument: unknown, hear: (text: string) => string): unknown {
  if (typeof argument === "string") return hear(argument);
  if (typeof argument === "function")
    return (...asked: readonly unknown[]) => listenedTo((argument as (...about: unknown[]) => unknown)(...asked), hear);
  if (Array.isArray(argument)) return argument.map((each) => listenedTo(each, hear));
  if (typeof argument !== "object" || argument === null) return argument;
  return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, listenedTo(value, hear)]));
}

/** The text in foreign letters, but for the words in it that were given. */
function marking(text: string, given: readonly string[]): string {
  const kept = given.toSorted((a, b) => b.length - a.length);
  if (kept.length === 0) return foreign(text);
  const word = kept.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const parts = text.split(new RegExp(`(?<![A-Za-z0-9])(${word})(?![A-Za-z0-9])`));
  return parts.map((part, place) => (place % 2 === 1 ? part : foreign(part))).join("");
}
