import { describe, expect, test } from "vitest";
import { mostBytes, mostCells } from "../../src/notebook/parse-notebook.ts";
import { estimateWith, parse, places, problems } from "./made-up-syntax.ts";

const study = `---
title: A study
language: da
seed: 7
---
# Heading

Some words.

\`\`\`data uk
dataset: uk-2013
\`\`\`

| a | b |
|---|---|
| 1 | 2 |

\`\`\`estimate best
data: uk
\`\`\`

\`\`\`js
code()
\`\`\`

\`\`\`figure
of: [best]
\`\`\`
`;

describe("a notebook", () => {
  test("has the title, language and seed of its front matter", () => {
    expect(parse(study)).toMatchObject({ title: "A study", language: "da", seed: 7, problems: [] });
  });

  test("needs no front matter", () => {
    expect(parse("Words.")).toMatchObject({ title: "", language: "en", seed: 1, problems: [] });
  });

  test("is prose and cells in the order in which they are written", () => {
    const shape = parse(study).blocks.map((block) =>
      block.kind === "cell" ? block.cell.name : block.nodes.map(({ type }) => type),
    );
    expect(shape).toEqual([["heading", "paragraph"], "uk", ["table"], "best", ["code"], "figure-1"]);
  });

  test("knows the lines of each cell, fences included", () => {
    expect([...parse(study).cells.values()].map(({ lines }) => [lines.first, lines.last])).toEqual([
      [10, 12],
      [18, 20],
      [26, 28],
    ]);
  });

  test("gives prose its places in the document", () => {
    const [first] = parse(study).blocks;
    expect(first?.kind === "prose" && first.nodes[0]?.position?.start.line).toBe(6);
  });

  test("fills in the defaults of a cell", () => {
    expect(parse(study).cells.get("best")).toMatchObject({
      sound: true,
      spec: { data: "uk", method: "best", order: "auto", interval: { replicates: 1000, levels: [0.95, 0.8] } },
      needs: ["uk"],
    });
  });

  test("reads the same with Windows line ends and a byte order mark", () => {
    const windows = parse(`\uFEFF${study.replaceAll("\n", "\r\n")}`);
    expect([...windows.cells.values()]).toEqual([...parse(study).cells.values()]);
    expect(windows.title).toBe("A study");
  });

  test("takes no fenced block inside a quotation or another block for a cell", () => {
    expect(parse("> ```data uk\n> dataset: x\n> ```\n\n````md\n```data b\n```\n````\n").cells.size).toBe(0);
  });
});

describe("a wrong front matter", () => {
  test("is reported where it is wrong, and the rest of it counts", () => {
    const text = "---\ntitle: T\nlanguage: de\nseed: -1\ncolour: red\n---\n";
    expect(places(text)).toEqual(["3:11 wrong-value", "4:7 wrong-value"]);
    expect(parse(text)).toMatchObject({ title: "T", language: "en", seed: 1 });
  });

  test("with an unknown key is reported at the key", () => {
    expect(places("---\ntitle: T\ncolour: red\n---\n")).toEqual(["3:1 unknown-key"]);
  });

  test("that holds no keys is named by the line that opens it", () => {
    expect(problems("---\n- title\n---\n")).toMatchObject([{ code: "wrong-value", key: "---" }]);
  });

  test("that is no YAML hides no cell", () => {
    const text = "---\ntitle: [\n---\n```data uk\ndataset: x\n```\n";
    expect(problems(text)).toMatchObject([{ code: "yaml-syntax" }]);
    expect(parse(text).cells.get("uk")?.sound).toBe(true);
  });
});

describe("a problem in a cell stands at its line and column in the document", () => {
  test.each([
    ["an unknown key", ["data: uk", "colour: red"], "6:1 unknown-key"],
    ["an unknown key in a group", ["data: uk", "interval: { kind: bca }"], "6:13 unknown-key"],
    ["an unknown key in a nested block", ["data: uk", "interval:", "  color: red"], "7:3 unknown-key"],
    ["a missing key, shown at the fence", ["order: 2"], "4:1 missing-key"],
    ["a key missing from an empty cell", [], "4:1 missing-key"],
    ["a wrong choice", ["data: uk", "method: worst"], "6:9 wrong-value"],
    ["a number out of bounds", ["data: uk", "order: 9"], "6:8 wrong-value"],
    ["a number that is not whole", ["data: uk", "order: 1.5"], "6:8 wrong-value"],
    ["a level out of bounds", ["data: uk", "interval: { levels: [0.95, 1.2] }"], "6:28 wrong-value"],
    ["levels that repeat", ["data: uk", "interval:", "  levels: [0.9, 0.9]"], "7:11 wrong-value"],
    ["a group that is none", ["data: uk", "interval: 3"], "6:11 wrong-value"],
    ["a key without a value", ["data: uk", "order:"], "6:7 wrong-value"],
    ["a cell that is no mapping", ["- data", "- uk"], "5:1 wrong-value"],
    ["no YAML", ["data: uk", "order: [1"], "6:10 yaml-syntax"],
    ["a key written twice", ["data: uk", "order: 1", "order: 2"], "7:1 repeated-key"],
    ["a second document", ["data: uk", "---", "data: uk"], "6:1 yaml-syntax"],
    ["a reference to no cell", ["data: us"], "5:7 unknown-cell"],
    ["a reference to itself", ["data: best"], "5:7 cycle"],
  ])("%s", (_what, lines, place) => {
    expect(places(estimateWith(...lines))).toEqual([place]);
  });

  test("with the key that is written twice", () => {
    expect(problems(estimateWith("data: uk", "data: uk"))).toContainEqual({ code: "repeated-key", key: "data" });
  });

  test.each([
    ["indentation", ["order: [1"]],
    ["tab", ["interval:", "\tkind: bca"]],
    ["missing-sign", ["order 2"]],
    ["nesting", ["order: a: b"]],
    ["nesting", ["order: 1", "  by: sex"]],
    ["nesting", ["by: [sex: a: b]"]],
    ["first-sign", ["order: @x"]],
    ["escape", ['order: "\\q"']],
    ["second-document", ["---", "data: uk"]],
    ["other", ["order: ]"]],
  ])("with what is wrong in its YAML: %s", (fault, lines) => {
    expect(problems(estimateWith("data: uk", ...lines))).toContainEqual({ code: "yaml-syntax", fault });
  });

  test("whether the fence is indented or made of tildes", () => {
    expect(places("Text.\n\n  ~~~data uk\n  dataset: 3\n  ~~~\n")).toEqual(["4:12 wrong-value"]);
  });

  test("and tells a reference to the wrong kind of cell", () => {
    const figure = "```figure drawing\nof: [best, drawn]\n```\n```figure drawn\nof: uk\n```\n";
    expect(places(`${estimateWith("data: uk")}\n${figure}`)).toEqual(["8:12 wrong-cell-kind"]);
  });

  test("each of several", () => {
    expect(places(estimateWith("colour: red", "order: 9", "shape: round"))).toEqual([
      "4:1 missing-key",
      "5:1 unknown-key",
      "6:8 wrong-value",
      "7:1 unknown-key",
    ]);
  });

  test("but an unknown method does not make its keys unknown", () => {
    expect(places(estimateWith("data: uk", "method: fixd", 'model: "[1,2]"'))).toEqual(["6:9 wrong-value"]);
  });
});

describe("the name of a cell", () => {
  test.each(["bedste-skøn", "år-2013", "a", "a".repeat(40)])("may be %s", (name) => {
    expect(parse(`\`\`\`data ${name}\ndataset: x\n\`\`\``).cells.get(name)?.sound).toBe(true);
  });

  test.each(["Best", "1st", "a_b", "two words", "a".repeat(41), "{#uk}"])("may not be %s", (name) => {
    expect(problems(`\`\`\`data ${name}\ndataset: x\n\`\`\``)).toEqual([{ code: "bad-cell-name", name }]);
  });

  test("is shown where it stands when it is wrong or repeated", () => {
    const cell = (name: string): string => `\`\`\`data ${name}\ndataset: x\n\`\`\`\n`;
    expect(places(cell("uk") + cell("uk") + cell("Uk"))).toEqual(["4:9 repeated-name", "7:9 bad-cell-name"]);
  });

  test("is given to cells without one, past those that are taken", () => {
    const text =
      "```figure figure-1\nof: uk\n```\n```figure\nof: uk\n```\n```figure\nof: uk\n```\n```data uk\ndataset: x\n```\n";
    expect([...parse(text).cells.keys()]).toEqual(["figure-1", "figure-2", "figure-3", "uk"]);
  });
});

describe("one bad cell never hides the others", () => {
  const good = "```data good\ndataset: x\n```\n";

  test.each([
    ["no YAML", "```data bad\n{ [ : \n```\n"],
    ["an unclosed cell", "```data bad\ndataset: x\n\n"],
    ["an unclosed cell with words after it", "~~~~data bad\ndataset: x\n\nWords.\n\n"],
    ["a misspelt kind", "```dta bad\ndataset: x\n```\n"],
    ["a cell with a wrong name", "```data Good\ndataset: x\n```\n"],
  ])("after %s", (_what, bad) => {
    const notebook = parse(`${bad}${good}\nThe end.\n`);
    expect([...notebook.cells.values()].map(({ sound }) => sound)).toEqual([false, true]);
    expect(notebook.blocks.map(({ kind }) => kind)).toEqual(["cell", "cell", "prose"]);
  });

  test("an unclosed cell is reported at its fence, and the next one at its own line", () => {
    expect(places("```data a\ndataset: x\n\n```data b\ndataset: 3\n```\n\n```data c\n")).toEqual([
      "1:1 unclosed-cell",
      "5:10 wrong-value",
      "8:1 unclosed-cell",
    ]);
  });
});

describe("a block that is meant as a cell", () => {
  test.each([
    ["estimat best", "estimat"],
    ["Estimate best", "Estimate"],
    ["figur", "figur"],
    ["dtaa uk", "dtaa"],
  ])("is reported when its kind is misspelt: %s", (info, kind) => {
    expect(problems(`\`\`\`${info}\nx: 1\n\`\`\``)).toEqual([
      { code: "unknown-cell-kind", kind, known: ["data", "estimate", "figure"] },
    ]);
  });

  test.each(["js", "java", "r", "dart", "yaml", "diff", "text"])("but code in %s stays code", (language) => {
    const notebook = parse(`\`\`\`${language}\nx\n\`\`\``);
    expect(notebook.problems).toEqual([]);
    expect(notebook.cells.size).toBe(0);
    expect(notebook.blocks).toHaveLength(1);
  });
});

describe("a document that is too large", () => {
  test("is refused whole beyond a megabyte", () => {
    const notebook = parse("ø".repeat(mostBytes / 2 + 1));
    expect(notebook.problems).toEqual([
      { line: 1, column: 1, problem: { code: "document-too-large", bytes: mostBytes + 2, most: mostBytes } },
    ]);
    expect(notebook.blocks).toEqual([]);
  });

  test("keeps its first cells when it has too many", () => {
    const notebook = parse("```data\ndataset: x\n```\n".repeat(mostCells + 2));
    expect(notebook.cells.size).toBe(mostCells);
    expect(notebook.problems).toEqual([
      {
        line: 3 * mostCells + 1,
        column: 1,
        problem: { code: "too-many-cells", cells: mostCells + 2, most: mostCells },
      },
    ]);
  });
});

describe("a document that would take Markdown hours", () => {
  test.each([
    ["quotations in quotations", "> ".repeat(100_000)],
    ["unfinished links", "[a](\n".repeat(100_000)],
  ])("is refused before: %s", (_what, text) => {
    expect(places(`Words.\n\n${text}`)).toEqual(["3:1 markup-too-dense"]);
  });

  test("but one with many links in its paragraphs is not", () => {
    expect(places(`${"[a](https://example.org) ".repeat(100)}\n\n`.repeat(20))).toEqual([]);
  });
});
