import { describe, expect, test } from "vitest";
import type { BriefContent } from "../../src/brief/content.ts";
import { briefFromLink, briefToLink } from "../../src/brief/link.ts";
import { inAppWith, onlyIn } from "../locale/pseudo-language/earlier-app.ts";
import { another } from "../locale/pseudo-language/language.ts";
import { estimateCell, range, scenarioResults, scenariosCell, stratum, uploadCell } from "./example.ts";

const text = `---\npopulation: 5870000\n---\n${uploadCell}${estimateCell("best")}${scenariosCell("what-if", "best")}`;

/** The link of a brief with something in every part, from an app with these languages. */
const linkFrom = (tags: readonly string[]): Promise<string> =>
  inAppWith(tags, async () => {
    const { briefExample, dataExample } = await import("./example.ts");
    const link = await import("../../src/brief/link.ts");
    return link.briefToLink(
      briefExample({
        text,
        data: dataExample([stratum({ sex: "woman" }, 300, 200, 60), stratum({ sex: "man" }, 300, 200, 61)]),
        estimates: { best: range(4000, 25_790) },
        scenarios: { "what-if": scenarioResults },
        level: "with-warning",
        reasons: [
          {
            problem: { code: "near-tie", criterion: "aic", gap: 2, models: 4, low: 479, high: 2631, ratio: 5.5 },
            weight: "warns",
          },
        ],
      }),
    );
  });

function opened(link: string): BriefContent {
  const reading = briefFromLink(link);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.content;
}

/** The texts of a brief by their language. */
function textsIn(value: unknown, tag: string): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value) return [Object.entries(value).find(([language]) => language === tag)?.[1]];
  return Object.values(value).flatMap((each) => textsIn(each, tag));
}

describe("a brief that was shared when there were fewer languages", () => {
  test.each([
    [["en", "da"], "en"],
    [["en"], "en"],
  ])("%j, is told in another that it has: %s", async (tags, told) => {
    const content = opened(await linkFrom(tags));
    const texts = textsIn(content, another);
    expect(texts.length).toBeGreaterThan(10);
    for (const each of texts) expect(each).toMatch(/\p{L}{2}|^\d{4}/u);
    expect(texts).toEqual(textsIn(content, told));
  });

  test.each(["en", "da"])("of which it kept only one, %s, is told in that", async (tag) => {
    const content = opened(await linkFrom(["en", "da"]));
    const kept = opened(briefToLink(onlyIn(tag, content) as BriefContent));
    for (const language of ["en", "da", another]) expect(textsIn(kept, language)).toEqual(textsIn(content, tag));
  });
});
