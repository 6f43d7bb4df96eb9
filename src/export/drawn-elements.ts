import { h, type VNode } from "preact";

/** Given by the stylesheet, or different from one document object model to another. */
const leftOut: ReadonlySet<string> = new Set(["class", "xmlns", "xmlns:xlink"]);

/**
 * A drawing as elements that any document can hold: without its own style sheet, attributes in the order of the alphabet
 * and numbers to three decimals, so that it comes out the same wherever it was drawn. One thing is left: where a screen has
 * coarse pixels, Plot moves groups of marks by half of one.
 */
export function drawnElements(drawing: Element): VNode {
  const attributes = Array.from(drawing.attributes, ({ name, value }) => [name, rounded(value)] as const)
    .filter(([name]) => !leftOut.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const children = Array.from(drawing.childNodes, (node) => {
    if (node.nodeType === node.TEXT_NODE) return node.nodeValue;
    if (node.nodeType !== node.ELEMENT_NODE) return null;
    const element = node as Element;
    return element.localName === "style" ? null : drawnElements(element);
  });
  return h(drawing.localName, Object.fromEntries(attributes), children);
}

const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{4,}(e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(3))));
