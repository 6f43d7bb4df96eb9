import { loadDrawing } from "../../src/figures/drawings.ts";
import type { EstimatesInput, TableInput, TidyInput } from "../../src/figures/figure.ts";
import type { Language } from "../../src/model/language.ts";

/** The two widths that figures are tried at: the reading column, and what a phone leaves. */
export const widths = { wide: 704, narrow: 358 } as const;

export async function drawForest(input: EstimatesInput, language: Language, width: number): Promise<Element> {
  return (await loadDrawing("forest"))(input, { language, width });
}

export async function drawUpset(input: TableInput, language: Language, width: number): Promise<Element> {
  return (await loadDrawing("upset"))(input, { language, width });
}

export async function drawPairs(input: TableInput, language: Language, width: number): Promise<Element> {
  return (await loadDrawing("pairs"))(input, { language, width });
}

export async function drawBars(input: TidyInput, language: Language, width: number): Promise<Element> {
  return (await loadDrawing("bars"))(input, { language, width });
}

/** The image as a file that is easy to compare: one tag a line, indented, numbers to three decimals. */
export const snapshot = (image: Element): string =>
  prettyMarkup(image, "").replace("<svg", `<svg xmlns="${image.namespaceURI}"`);

function prettyMarkup(element: Element, indent: string): string {
  const attributes = Array.from(element.attributes, ({ name, value }) => ` ${name}="${escaped(rounded(value))}"`).join(
    "",
  );
  const open = `${indent}<${element.localName}${attributes}`;
  const close = `</${element.localName}>\n`;
  if (element.childElementCount > 0) {
    return `${open}>\n${Array.from(element.children, (child) => prettyMarkup(child, `${indent}  `)).join("")}${indent}${close}`;
  }
  return element.textContent ? `${open}>${escaped(element.textContent)}${close}` : `${open}/>\n`;
}

const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{4,}(e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(3))));

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\u00a0", "&#160;");
