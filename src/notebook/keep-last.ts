/** How many readings are kept: an edit reads the text before and after it, and some a text in between. */
const most = 8;

/**
 * A function of a text and of an object, which remembers its last values: an edit of a notebook asks several times for
 * the reading of one text, and reading a long one takes longer than a frame.
 */
export function keepLast<Of extends object, Value>(
  read: (text: string, of: Of) => Value,
): (text: string, of: Of) => Value {
  const kept: { readonly text: string; readonly of: Of; readonly value: Value }[] = [];
  return (text, of) => {
    const at = kept.findIndex((one) => one.of === of && one.text === text);
    const [known] = at < 0 ? [] : kept.splice(at, 1);
    const latest = known ?? { text, of, value: read(text, of) };
    kept.push(latest);
    if (kept.length > most) kept.shift();
    return latest.value;
  };
}
