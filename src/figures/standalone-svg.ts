import { lineHeight } from "./plot-image.ts";
import { wrapText } from "./text-width.ts";

/** What the custom properties that figures are painted with stand for. */
export interface Palette {
  readonly ink: string;
  readonly paper: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
}

export interface StandaloneSvg {
  readonly palette: Palette;
  readonly title: string;
  readonly description: string;
  /** Below the drawing, a paragraph each; the first one in bold where there are several. */
  readonly paragraphs: readonly string[];
}

const margin = 16;
const textSize = 12.5;
/** Lines end this much before the edge, as the widest of the fonts that a reader may have needs more room. */
const fallback = 0.82;
const fonts = "'IBM Plex Sans', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** A drawing as a file that needs nothing else: colours and fonts resolved, on paper, its words below it. */
export function standaloneSvg(image: Element, { palette, title, description, paragraphs }: StandaloneSvg): string {
  const width = Number(image.getAttribute("width"));
  const drawn = Number(image.getAttribute("height"));
  const lines = paragraphs.flatMap((paragraph, index) =>
    wrapText(paragraph, width * fallback, textSize).map((text) => ({
      text,
      bold: index === 0 && paragraphs.length > 1,
    })),
  );
  const size = { width: width + 2 * margin, height: drawn + 3 * margin + lines.length * lineHeight };
  const paint = (value: string): string =>
    value
      .replace(/var\(--([\w-]+)[^)]*\)/g, (_, name: string) => colour(palette, name))
      .replaceAll("currentColor", palette.ink);
  const children = Array.from(image.childNodes, (child) => markup(child, paint)).join("");
  const texts = lines.map(({ text, bold }, line) => {
    const y = drawn + 2 * margin + (line + 0.75) * lineHeight;
    return `<text x="${margin}" y="${y}" fill="${palette.ink}"${bold ? ' font-weight="600"' : ""}>${escaped(text)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"`,
    ` viewBox="0 0 ${size.width} ${size.height}" font-family="${fonts}" font-size="${textSize}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<rect width="${size.width}" height="${size.height}" fill="${palette.paper}"/>`,
    `<g transform="translate(${margin},${margin})"${attributesOf(image, paint)}>${children}</g>`,
    ...texts,
    "</svg>",
  ].join("");
}

const colour = (palette: Palette, name: string): string =>
  Object.entries(palette).find(([known]) => known === name)?.[1] ?? palette.paper;

/** What belongs to the page and not to the file, or stands on its outermost element. */
const leftOut: ReadonlySet<string> = new Set(["class", "style", "xmlns", "xmlns:xlink"]);
const outermost: ReadonlySet<string> = new Set(["width", "height", "viewBox", "role", "aria-label", "font-family"]);

const attributesOf = (image: Element, paint: (value: string) => string): string =>
  attributes(image, paint, (name) => !outermost.has(name));

function attributes(element: Element, paint: (value: string) => string, wanted: (name: string) => boolean): string {
  return Array.from(element.attributes)
    .filter(({ name }) => !leftOut.has(name) && wanted(name))
    .map(({ name, value }) => ` ${name}="${escaped(paint(value))}"`)
    .join("");
}

function markup(node: ChildNode, paint: (value: string) => string): string {
  if (node.nodeType === node.TEXT_NODE) return escaped(node.nodeValue ?? "");
  if (node.nodeType !== node.ELEMENT_NODE) return "";
  const element = node as Element;
  if (element.localName === "style") return "";
  const inner = Array.from(element.childNodes, (child) => markup(child, paint)).join("");
  return `<${element.localName}${attributes(element, paint, () => true)}>${inner}</${element.localName}>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML holds it; control characters, which it cannot hold, are left out. */
const escaped = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n]/gu, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
