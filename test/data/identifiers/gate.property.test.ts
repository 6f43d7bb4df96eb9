import fc from "fast-check";
import { expect, test } from "vitest";
import { gate } from "../../../src/data/identifiers/gate.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** Any day of any year and any four digits, whether modulus 11 holds or not. */
const cprNumber = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    serial: fc.integer({ min: 0, max: 9999 }),
  })
  .map(({ day, month, year, serial }) => ({
    parts: [two(day), two(month), two(year)],
    serial: String(serial).padStart(4, "0"),
  }));

type CprParts = { readonly parts: readonly string[]; readonly serial: string };

const notations: readonly ((cpr: CprParts) => string)[] = [
  ...["-", "", " ", "–", "−", " - ", "/", ".", "_", "\u00A0", "\u2011", "\u00AD-"].map(
    (between) =>
      ({ parts, serial }: CprParts) =>
        parts.join("") + between + serial,
  ),
  ({ parts, serial }) => `${parts.join(" ")} ${serial}`,
  ({ parts, serial }) => `${parts.join(".")}-${serial}`,
  ({ parts, serial }) => String(Number(parts.join("") + serial)).padStart(9, "0"),
  ({ parts, serial }) => `${parts.join("")}-${serial}`.replace(/^0/, ""),
  ({ parts, serial }) => `cpr: ${parts.join("")}${serial}`,
  ({ parts, serial }) => `="${parts.join("")}${serial}"`,
];

test("a CPR number is refused in every notation, alone and among any harmless cells", () => {
  const harmless = fc.array(fc.constantFrom("0", "1", "ja", "nej", "x", "", "K-00417", "a7f3-22c9", "2021", "18-24"));
  fc.assert(
    fc.property(cprNumber, fc.constantFrom(...notations), harmless, fc.nat(), (number, written, cells, place) => {
      const at = place % (cells.length + 1);
      const mixed = [...cells.slice(0, at), written(number), ...cells.slice(at)];
      const { findings } = gate([{ column: 3, header: "kode", cells: mixed }]);
      expect(findings).toContainEqual(expect.objectContaining({ kind: "cpr", column: 3, rows: 1 }));
    }),
    { numRuns: 2000 },
  );
});

test("six digits, a hyphen and four digits are refused even if they make no date", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 9999 }), (first, last) => {
      const cell = `${String(first).padStart(6, "0")}-${String(last).padStart(4, "0")}`;
      expect(gate([{ column: 1, header: "kode", cells: [cell] }]).passes).toBe(false);
    }),
  );
});

test("any ten digits are refused", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (number) => {
      const cells = [String(number).padStart(10, "0")];
      expect(gate([{ column: 1, header: "kode", cells }]).passes).toBe(false);
    }),
  );
});

test("a column of 0 and 1 passes under any header of a list", () => {
  const header = fc.constantFrom(
    "politi",
    "ngo",
    "telefon",
    "navn",
    "dato",
    "cpr",
    "postnr",
    "dag",
    "pas",
    "__proto__",
  );
  fc.assert(
    fc.property(header, fc.array(fc.constantFrom("0", "1", "")), (name, cells) => {
      expect(gate([{ column: 1, header: name, cells }])).toEqual({ passes: true, findings: [] });
    }),
  );
});

test("numbers below ten million pass where they are counts, whatever they are", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1 }), (counts) => {
      const cells = counts.map((count) => (count > 0 && count < 5 ? "<5" : String(count)));
      expect(gate([{ column: 1, header: "antal", cells }]).passes).toBe(true);
    }),
  );
});

test("random codes of 16 to 24 base32 characters pass", () => {
  const code = fc
    .integer({ min: 16, max: 24 })
    .chain((length) => fc.array(fc.integer({ min: 0, max: 31 }), { minLength: length, maxLength: length }))
    .map((places) => places.map((place) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[place]).join(""))
    .filter((text) => /\d/.test(text));
  fc.assert(
    fc.property(fc.array(code, { minLength: 1, maxLength: 40 }), (cells) => {
      expect(gate([{ column: 1, header: "kode", cells }])).toEqual({ passes: true, findings: [] });
    }),
  );
});

test("any text whatever is judged, never thrown at", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.string({ unit: "binary" })), (header, cells) => {
      const result = gate([{ column: 1, header, cells }]);
      expect(result.passes).toBe(result.findings.length === 0);
      for (const { rows } of result.findings) expect(rows).toBeLessThanOrEqual(cells.length);
    }),
  );
});
