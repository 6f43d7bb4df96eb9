/** A value of ours as JSON that can be read back exactly: `plainJson` is for people and other programs, this is not. */
export type KeptJson = null | boolean | number | string | readonly KeptJson[] | { readonly [key: string]: KeptJson };

/** What a file of results can hold: plain data, and arrays of doubles. */
export type Keepable =
  | null
  | boolean
  | number
  | string
  | Float64Array
  | readonly Keepable[]
  | { readonly [key: string]: Keepable | undefined };

const unusual = { NaN: Number.NaN, Inf: Number.POSITIVE_INFINITY, "-Inf": Number.NEGATIVE_INFINITY } as const;

/** No value of ours is nested deeper. */
const deepest = 24;

/** Numbers that JSON lacks become `{ "$number": NAME }`, arrays of doubles `{ "$doubles": BASE64 }`, little endian. */
export function toKeptJson(value: unknown): KeptJson {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0) ? value : { $number: unusualName(value) };
    case "string":
    case "boolean":
      return value;
    case "object":
      if (value === null) return null;
      if (value instanceof Float64Array) return { $doubles: toBase64(value) };
      if (Array.isArray(value)) return value.map(toKeptJson);
      if (![Object.prototype, null].includes(Object.getPrototypeOf(value)))
        throw new Error("only plain values can be kept");
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, toKeptJson(each)]])),
      );
    default:
      throw new Error(`a ${typeof value} cannot be kept`);
  }
}

/** Reads what `toKeptJson` wrote, or anything else that JSON can hold; undefined where it cannot be that. */
export function fromKeptJson(json: unknown): unknown {
  try {
    return decoded(json, 0);
  } catch {
    return undefined;
  }
}

function decoded(json: unknown, depth: number): unknown {
  if (depth > deepest) throw new Error("too deep");
  if (typeof json !== "object" || json === null) return json;
  if (Array.isArray(json)) return json.map((each) => decoded(each, depth + 1));
  const entries = Object.entries(json);
  const [[key, each] = ["", null]] = entries;
  if (entries.length === 1 && key === "$number") return unusualNumber(each);
  if (entries.length === 1 && key === "$doubles") return fromBase64(each);
  if (Object.hasOwn(json, "__proto__")) throw new Error("a prototype");
  return Object.fromEntries(entries.map(([name, value]) => [name, decoded(value, depth + 1)]));
}

const unusualName = (value: number): string => {
  if (value === 0) return "-0";
  return Number.isNaN(value) ? "NaN" : value > 0 ? "Inf" : "-Inf";
};

function unusualNumber(name: unknown): number {
  if (name === "-0") return -0;
  if (name === "NaN" || name === "Inf" || name === "-Inf") return unusual[name];
  throw new Error("no such number");
}

/** Bytes are written in blocks: a call has room for so many arguments only. */
const block = 8192;

function toBase64(doubles: Float64Array): string {
  const view = new DataView(new ArrayBuffer(doubles.length * 8));
  for (const [index, double] of doubles.entries()) view.setFloat64(index * 8, double, true);
  const bytes = new Uint8Array(view.buffer);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += block) parts.push(String.fromCharCode(...bytes.subarray(at, at + block)));
  return btoa(parts.join(""));
}

function fromBase64(text: unknown): Float64Array {
  if (typeof text !== "string") throw new Error("no base64");
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  if (bytes.length % 8 !== 0) throw new Error("no doubles");
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: bytes.length / 8 }, (_, index) => view.getFloat64(index * 8, true));
}
