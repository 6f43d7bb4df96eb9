import { readdirSync, readFileSync } from "node:fs";
import type { RootContent } from "mdast";
import { describe, expect, test } from "vitest";
import { cellKinds } from "../../../src/cells/index.ts";
import { markup } from "../../../src/export/markup.ts";
import { ReportProse } from "../../../src/export/report/report-prose.tsx";
import { parseNotebook } from "../../../src/notebook/parse-notebook.ts";
import { Prose } from "../../../src/views/prose.tsx";

const textOf = (html: string): string => html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");

/** The page shows formulas once it has what draws them, and its links lead into the app too. */
const hasOwnWay = (node: RootContent): boolean => /"(code|link|linkReference)"/.test(JSON.stringify(node));

const files = readdirSync("notebooks").filter((file) => file.endsWith(".md"));

describe("the text of a report", () => {
  test.each(files)("says what the page says, of %s", (file) => {
    const { blocks } = parseNotebook(readFileSync(`notebooks/${file}`, "utf8"), cellKinds);
    const definitions = new Map();
    for (const block of blocks) {
      if (block.kind !== "prose") continue;
      const nodes = block.nodes.filter((node) => !hasOwnWay(node));
      const onPage = <Prose nodes={nodes} definitions={definitions} notebook="n" language="en" />;
      const told = <ReportProse nodes={nodes} definitions={definitions} language="en" />;
      expect(textOf(markup(told))).toBe(textOf(markup(onPage)));
    }
  });

  test("draws formulas as MathML, and keeps those that cannot be read as they are written", () => {
    const told = (tex: string): string => {
      const { blocks } = parseNotebook(`\`\`\`math\n${tex}\n\`\`\`\n`, cellKinds);
      const nodes = blocks.flatMap((block) => (block.kind === "prose" ? block.nodes : []));
      return markup(<ReportProse nodes={nodes} definitions={new Map()} language="en" />);
    };
    expect(told("\\hat N = \\frac{n_1 n_2}{m}")).toMatch(/<math [^>]*>.*<mfrac>.*<\/math>/s);
    expect(told("\\frac{")).toContain("\\frac{");
  });
});
