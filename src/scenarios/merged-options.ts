/** Options by name; those of a group are a mapping of their own. */
export type Options = Readonly<Record<string, unknown>>;

export const isOptions = (value: unknown): value is Options =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Options with some of them changed, in groups too. */
export function mergedOptions(options: Options, changes: Options): Options {
  const merged: Record<string, unknown> = { ...options };
  for (const [name, change] of Object.entries(changes)) {
    const old = Object.hasOwn(options, name) ? options[name] : undefined;
    merged[name] = isOptions(old) && isOptions(change) ? mergedOptions(old, change) : change;
  }
  return merged;
}

/** "criterion aic, interval.kind none". */
export function optionsInWords(options: Options, within = ""): string {
  return Object.entries(options)
    .map(([name, value]) => {
      const path = `${within}${name}`;
      if (isOptions(value)) return optionsInWords(value, `${path}.`);
      return `${path} ${Array.isArray(value) ? value.join(" ") : String(value)}`;
    })
    .join(", ");
}
