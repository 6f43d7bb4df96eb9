import { expect, test } from "vitest";
import type { Language } from "../../src/model/language.ts";
import { parseNotebook } from "../../src/notebook/parse-notebook.ts";
import { Prose } from "../../src/views/prose.tsx";
import { find, show } from "./page.ts";

async function rendered(markdown: string, language: Language = "en"): Promise<HTMLElement> {
  const nodes = parseNotebook(markdown, {}).blocks.flatMap((block) => (block.kind === "prose" ? block.nodes : []));
  const definitions = new Map(
    nodes.flatMap((node) => (node.type === "definition" ? [[node.identifier, node] as const] : [])),
  );
  return show(<Prose nodes={nodes} definitions={definitions} notebook="uk-2013" language={language} />);
}

const linkAddresses = (page: HTMLElement) =>
  Array.from(page.querySelectorAll("a"), (link) => link.getAttribute("href"));

test("raw HTML is text, never an element", async () => {
  const page = await rendered(
    'Hi <b onclick="alert(1)">there</b>\n\n<script>window.broken = true</script>\n\n<img src=x onerror="alert(1)">\n\n<iframe src="https://example.org"></iframe>',
  );
  expect(page.querySelector("b, script, img, iframe")).toBeNull();
  expect(page.textContent).toContain('<b onclick="alert(1)">');
});

test("comments are not shown", async () => {
  expect((await rendered("<!-- not for readers -->\n\nText")).textContent).toBe("Text");
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "&#106;avascript:alert(1)",
  "java&#10;script:alert(1)",
  "data:text/html;base64,PHNjcmlwdD4=",
  "vbscript:x",
  "http://example.org",
  "//example.org",
  "ftp://example.org",
  "file:///etc/passwd",
  "blob:https://example.org/x",
  "../index.html",
])("a link to %s is not a link", async (address) => {
  const page = await rendered(`[click](<${address}>) and [this][r]\n\n[r]: <${address}>`);
  expect(page.querySelector("a")).toBeNull();
  expect(page.textContent).toContain("click and this");
});

test("a link to an https address opens apart from the app and tells it nothing", async () => {
  const page = await rendered(
    "[report](https://example.org/a?b=c) and [the same][r]\n\n[r]: https://example.org/a?b=c",
  );
  const links = Array.from(page.querySelectorAll("a"));
  expect(links.map(({ href }) => href)).toEqual(["https://example.org/a?b=c", "https://example.org/a?b=c"]);
  for (const link of links) {
    expect(link.target).toBe("_blank");
    expect(link.rel.split(" ")).toEqual(expect.arrayContaining(["noopener", "noreferrer"]));
  }
});

test("a link to a place or to another notebook stays in the app", async () => {
  const page = await rendered("[cell](#best), [other](korea.md), [Danish](./uk-2013.da.md#bedste)");
  expect(linkAddresses(page)).toEqual(["#/notebook/uk-2013/best", "#/notebook/korea", "#/notebook/uk-2013/bedste"]);
});

test("an image is its alternative text, and nothing is fetched", async () => {
  const page = await rendered("![a map of the lists](https://example.org/map.png)");
  expect(page.querySelector("img")).toBeNull();
  expect(page.textContent).toBe("Image: a map of the lists");
});

test("headings stand below the title and are places", async () => {
  const page = await rendered("# One\n\n## Two words\n\n### Three\n\n###### Six");
  expect(Array.from(page.querySelectorAll("h1, h2, h3, h4, h5, h6"), ({ tagName, id }) => `${tagName} ${id}`)).toEqual([
    "H2 place-one",
    "H2 place-two-words",
    "H3 place-three",
    "H6 place-six",
  ]);
});

test("a table has named columns, keeps its alignment and scrolls in a region that the keyboard reaches", async () => {
  const page = await rendered("| List | People |\n|---|--:|\n| LA | 94 |");
  const region = find(page, "[role=group]");
  expect(region.tabIndex).toBe(0);
  expect(region.getAttribute("aria-label")).toBe("List, People");
  expect(Array.from(page.querySelectorAll("th"), ({ scope }) => scope)).toEqual(["col", "col"]);
  expect(find(page, "td:last-child").className).toBe("right");
});

test("lists, quotations, code and emphasis are what they are in Markdown", async () => {
  const page = await rendered("1. *one*\n2. **two**\n\n> `code`\n\n```\n<b>\n```\n\n---");
  expect(page.querySelectorAll("ol > li")).toHaveLength(2);
  expect(find(page, "ol em").textContent).toBe("one");
  expect(find(page, "blockquote code").textContent).toBe("code");
  expect(find(page, "pre code").textContent).toBe("<b>");
  expect(page.querySelector("hr")).not.toBeNull();
});

test("a formula is MathML, without style or class, and one that cannot be read is shown as it is written", async () => {
  const page = await rendered("```math\n\\frac{n_A\\,n_B}{n_{AB}}\n```\n\n```math\n\\frac{1}\n```\n\n```js\nx\n```");
  await expect.poll(() => page.querySelectorAll("math").length).toBe(1);
  const fraction = find<Element>(page, "math mfrac");
  expect(fraction.namespaceURI).toBe("http://www.w3.org/1998/Math/MathML");
  expect(fraction.getBoundingClientRect().height).toBeGreaterThan(20);
  expect(page.querySelector("math [style], math [class], math [href]")).toBeNull();
  expect(Array.from(page.querySelectorAll("pre code"), ({ textContent }) => textContent)).toEqual(["\\frac{1}", "x"]);
});
