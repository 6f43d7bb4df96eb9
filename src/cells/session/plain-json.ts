/**
 * A value as it can be written in JSON: typed arrays become arrays and maps objects. What JSON has no number for stays
 * visible: infinity as "Inf" or "-Inf", and what is no number as null. An object that has a name is given by its name.
 */
export function plainJson(value: unknown, names: ReadonlyMap<unknown, string> = new Map()): unknown {
  if (typeof value === "number") return plainNumber(value);
  if (typeof value !== "object" || value === null) return value;
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, plainNumber);
  if (Array.isArray(value)) return value.map((item) => named(item, names));
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, each]) => [key, named(each, names)]));
}

function named(value: unknown, names: ReadonlyMap<unknown, string>): unknown {
  const name = names.get(value);
  return name === undefined ? plainJson(value, names) : { cell: name };
}

function plainNumber(value: number): number | string | null {
  if (Number.isFinite(value)) return value;
  return Number.isNaN(value) ? null : `${value > 0 ? "" : "-"}Inf`;
}
