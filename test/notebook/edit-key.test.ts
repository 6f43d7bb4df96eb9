import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { cellYaml } from "../../src/notebook/cell-yaml.ts";
import { withKey } from "../../src/notebook/edit-key.ts";

const written = `# Which data
data: uk   # the five lists
method: best-model
interval:
  kind: bca
  replicates: 1000
steps:
  - drop: NG
order: 2
`;
const edit = (key: string, value: unknown, source = written) =>
  withKey(source, key, value, parseYaml(source) as Record<string, unknown>);

describe("a change of one key", () => {
  test("leaves every other line, and the comment behind the value, as they are", () => {
    expect(edit("data", "six")).toBe(written.replace("data: uk", "data: six"));
    expect(edit("order", 3)).toBe(written.replace("order: 2", "order: 3"));
  });

  test("writes a group in place of a group", () => {
    expect(edit("interval", { kind: "percentile" })).toBe(
      written.replace("interval:\n  kind: bca\n  replicates: 1000\n", "interval: { kind: percentile }\n"),
    );
  });

  test("takes a key out with all its lines", () => {
    expect(edit("steps", undefined)).toBe(written.replace("steps:\n  - drop: NG\n", ""));
    expect(edit("order", undefined)).toBe(written.replace("order: 2\n", ""));
    expect(edit("by", undefined)).toBe(written);
  });

  test("adds a new key at the end", () => {
    expect(edit("by", ["year"])).toBe(`${written}by: [year]\n`);
    expect(edit("data", "uk", "")).toBe("data: uk\n");
    expect(edit("b", 2, "a: 1")).toBe("a: 1\nb: 2\n");
  });

  test("writes content anew that is no block of keys", () => {
    expect(edit("b", 2, "{ a: 1 }\n")).toBe("a: 1\nb: 2\n");
  });

  test("means what was asked for, and nothing else changes its meaning", () => {
    const value = fc.oneof(
      fc.integer(),
      fc.string(),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.record({ kind: fc.string(), replicates: fc.nat() }),
    );
    const mapping = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), value, { maxKeys: 5 });
    fc.assert(
      fc.property(
        mapping,
        fc.stringMatching(/^[a-z]{1,2}$/),
        fc.option(value, { nil: undefined }),
        (before, key, next) => {
          const edited = withKey(cellYaml(before), key, next, before);
          const { [key]: _, ...others } = before;
          expect(parseYaml(edited) ?? {}).toEqual(next === undefined ? others : { ...others, [key]: next });
        },
      ),
    );
  });
});
