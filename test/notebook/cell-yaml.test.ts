import fc from "fast-check";
import { expect, test } from "vitest";
import { cellYaml } from "../../src/notebook/cell-yaml.ts";
import { readYaml } from "../../src/notebook/read-yaml.ts";

test("a cell is written one key a line, with short lists and groups in brackets and steps as groups of lines", () => {
  const text = cellYaml({
    table: {
      lists: ["police", "ngo"],
      counts: new Map<string, unknown>([
        ["10", 12],
        ["01", 3],
        ["11", "1..4"],
      ]),
    },
    steps: [{ merge: ["PF", "NCA"], as: "PFNCA" }, { drop: "LA" }, { suppress: { below: 5 } }],
    interval: { kind: "bca", levels: [0.95, 0.8] },
  });
  expect(text).toBe(`table:
  lists: [police, ngo]
  counts: { "10": 12, "01": 3, "11": 1..4 }
steps:
  - merge: [PF, NCA]
    as: PFNCA
  - drop: LA
  - suppress: { below: 5 }
interval: { kind: bca, levels: [0.95, 0.8] }
`);
});

test("what is too long for a line in brackets stands on lines of its own", () => {
  const counts = Object.fromEntries(
    Array.from({ length: 15 }, (_, k) => [`${(k + 1).toString(2).padStart(4, "0")} lists`, k]),
  );
  expect(cellYaml({ counts }).split("\n").slice(0, 3)).toEqual(["counts:", "  0001 lists: 0", "  0010 lists: 1"]);
});

test("an empty mapping is an empty text", () => expect(cellYaml({})).toBe(""));

const hostile = fc.oneof(
  fc.constantFrom(
    "```",
    "~~~ data x",
    "a\n```\nb",
    "a\rb",
    "a\u2028b",
    "\uFEFF",
    "110",
    "011",
    "1..4",
    "null",
    "- a",
    "# b",
    "*a",
    "a: b",
  ),
  fc.string(),
);
const single = fc.oneof(hostile, fc.integer(), fc.boolean(), fc.constant(null));
const key = fc.oneof(fc.constantFrom("011", "data", "a b", "```"), fc.stringMatching(/^[a-z][a-z0-9 -]{0,8}$/));
const group = fc.dictionary(key, fc.oneof(single, fc.array(single, { maxLength: 4 })), { maxKeys: 4 });
const mapping = fc.dictionary(key, fc.oneof(single, fc.array(single, { maxLength: 12 }), group, fc.array(group)));

test("whatever is written is read again as it was, and no line of it could end a cell", () => {
  fc.assert(
    fc.property(mapping, (value) => {
      const text = cellYaml(value);
      const reading = readYaml(text, 1);
      const read: unknown = reading.ok ? (reading.node.value ?? {}) : reading;
      expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text.split(/\r\n|\r|\n/).filter((line) => /^ {0,3}(```|~~~)/.test(line))).toEqual([]);
    }),
  );
});
