import type { Definition, Nodes, RootContent, Table } from "mdast";
import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { MathSourceView } from "../cells/shown/math-source-view.tsx";
import { catalogues } from "../locale/catalogues.ts";
import type { Language } from "../model/language.ts";
import { placeOfHeading } from "../notebook/place-of-heading.ts";
import { plainText } from "../notebook/plain-text.ts";
import { placeId } from "./place.ts";
import { routeFragment } from "./route.ts";

interface MathProps {
  readonly tex: string;
}

const loadMath = () => import("../cells/shown/math-view.tsx").then(({ MathView }) => MathView);

/** A formula in the text; until what draws it is there, and if that never comes, as it is written. */
function MathBlock({ tex }: MathProps) {
  const [drawing, setDrawing] = useState<{ readonly View: ComponentType<MathProps> } | null>(null);
  useEffect(() => {
    let gone = false;
    loadMath().then(
      (View) => gone || setDrawing({ View }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return drawing ? <drawing.View tex={tex} /> : <MathSourceView tex={tex} />;
}

/** Where a link in a notebook may lead. */
type LinkTarget =
  | { readonly kind: "outside"; readonly address: string }
  | { readonly kind: "inside"; readonly fragment: string };

const sibling = /^(?:\.\/)?([a-z0-9-]+)(?:\.[a-z]{2})?\.md(?:#(.+))?$/;

/**
 * An https address, a place in the notebook (`#best`), or another notebook as GitHub would link it (`korea.md`); null
 * for anything else, which is then no link.
 */
function linkTarget(url: string, notebook: string): LinkTarget | null {
  const inside = (name: string, place: string | null): LinkTarget => ({
    kind: "inside",
    fragment: routeFragment({ page: "notebook", notebook: name, place, language: null }),
  });
  if (url.startsWith("#")) return url.length > 1 ? inside(notebook, url.slice(1)) : null;
  const [, name, place] = sibling.exec(url) ?? [];
  if (name !== undefined) return inside(name, place ?? null);
  const address = URL.canParse(url) ? new URL(url) : null;
  return address?.protocol === "https:" ? { kind: "outside", address: address.href } : null;
}

export interface ProseProps {
  readonly nodes: readonly RootContent[];
  /** Link definitions of the whole document. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Name of the notebook that the text stands in. */
  readonly notebook: string;
  /** Language of the app, for what the app adds to the text. */
  readonly language: Language;
}

/** What rendering needs to know besides the node. */
export type ProseContext = Omit<ProseProps, "nodes">;

/**
 * Markdown as Preact nodes. What is not in the list below is not shown: raw HTML is text, an image is its alternative
 * text, and a link that leads neither to an https address nor to a place in the app is no link.
 */
export function Prose({ nodes, ...context }: ProseProps) {
  return <div class="prose">{nodes.map((node) => render(node, context))}</div>;
}

const inside = (node: { readonly children: readonly Nodes[] }, context: ProseContext): ComponentChildren =>
  node.children.map((child) => render(child, context));

export function render(node: Nodes, context: ProseContext): ComponentChildren {
  switch (node.type) {
    case "text":
      return node.value;
    case "html":
      return node.value.startsWith("<!--") ? null : node.value;
    case "paragraph":
      return <p>{inside(node, context)}</p>;
    case "heading":
      return heading(node.depth, placeId(placeOfHeading(plainText(node))), inside(node, context));
    case "emphasis":
      return <em>{inside(node, context)}</em>;
    case "strong":
      return <strong>{inside(node, context)}</strong>;
    case "inlineCode":
      return <code>{node.value}</code>;
    case "code":
      if (node.lang === "math") return <MathBlock tex={node.value} />;
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case "break":
      return <br />;
    case "thematicBreak":
      return <hr />;
    case "blockquote":
      return <blockquote>{inside(node, context)}</blockquote>;
    case "list":
      return node.ordered ? <ol start={node.start ?? 1}>{inside(node, context)}</ol> : <ul>{inside(node, context)}</ul>;
    case "listItem":
      return (
        <li>
          {node.children.map((child) => (child.type === "paragraph" ? inside(child, context) : render(child, context)))}
        </li>
      );
    case "link":
      return link(linkTarget(node.url, context.notebook), inside(node, context));
    case "linkReference": {
      const definition = context.definitions.get(node.identifier);
      return link(definition ? linkTarget(definition.url, context.notebook) : null, inside(node, context));
    }
    case "image":
    case "imageReference":
      return <span class="image-text">{catalogues[context.language].page.app.image(node.alt ?? "")}</span>;
    case "table":
      return table(node, context);
    default:
      return null;
  }
}

/** The title of the notebook is the only heading of the first level. */
function heading(depth: number, id: string, children: ComponentChildren) {
  const Level = (["h2", "h3", "h4", "h5", "h6"] as const)[Math.max(0, depth - 2)] ?? "h6";
  return (
    <Level id={id} tabIndex={-1}>
      {children}
    </Level>
  );
}

/** Its first row names the columns. */
function table({ children: [head, ...rows], align }: Table, context: ProseContext) {
  const side = (column: number): string => align?.[column] ?? "left";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and so many landmarks would hide others
    <div class="table-scroll" role="group" aria-label={head?.children.map(plainText).join(", ")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, column) => (
              <th scope="col" class={side(column)}>
                {inside(cell, context)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.children.map((cell, column) => (
                <td class={side(column)}>{inside(cell, context)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function link(target: LinkTarget | null, children: ComponentChildren): ComponentChildren {
  if (target === null) return children;
  if (target.kind === "inside") return <a href={target.fragment}>{children}</a>;
  return (
    <a href={target.address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
