import type { ComponentChild, ComponentChildren, VNode } from "preact";

type Attributes = Readonly<Record<string, unknown>>;

const voidElements: ReadonlySet<string> = new Set(["br", "col", "hr", "meta"]);
/** Nothing that could run or fetch is ever written. */
const forbidden: ReadonlySet<string> = new Set(["script", "iframe", "object", "embed", "img", "image", "link", "form"]);

/**
 * Elements as HTML text, the same in every environment. Text and attributes are escaped, there is no way to pass markup
 * through, and what could run or fetch is a mistake that throws. Components are plain functions: they have no state.
 */
export function markup(children: ComponentChildren): string {
  if (Array.isArray(children)) return children.map(markup).join("");
  const child = children as ComponentChild;
  if (child === null || child === undefined || typeof child === "boolean") return "";
  if (isElement(child)) return elementMarkup(child);
  if (typeof child === "object") throw new Error("an object is no element");
  return escaped(String(child));
}

const isElement = (child: ComponentChild): child is VNode =>
  typeof child === "object" && child !== null && "type" in child && "props" in child;

function elementMarkup({ type, props }: VNode): string {
  if (typeof type === "function") return markup((type as (props: unknown) => ComponentChildren)(props));
  if (forbidden.has(type)) throw new Error(`no <${type}> may be written`);
  const { children, ...attributes } = props as Attributes & { readonly children?: ComponentChildren };
  const open = `<${type}${attributesMarkup(attributes)}>`;
  return voidElements.has(type) ? open : `${open}${markup(children)}</${type}>`;
}

const attributesMarkup = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => attributeMarkup(name, value))
    .join("");

function attributeMarkup(name: string, value: unknown): string {
  if (name === "key" || value === null || value === undefined || value === false) return "";
  if (!/^[a-zA-Z][\w:-]*$/.test(name) || /^(on|src|style$|dangerously)/i.test(name)) {
    throw new Error(`no attribute "${name}" may be written`);
  }
  if (typeof value === "function" || typeof value === "object") throw new Error(`"${name}" holds no text`);
  if (/href$/i.test(name) && !/^(#|https:\/\/)/.test(String(value)))
    throw new Error("a link leads to https or nowhere");
  const written = name === "tabIndex" ? "tabindex" : name;
  return value === true ? ` ${written}=""` : ` ${written}="${escaped(String(value))}"`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters that no document may hold are left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
