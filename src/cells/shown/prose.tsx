import type { Definition, Heading, Nodes, RootContent, Table } from "mdast";
import type { ComponentChildren } from "preact";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import { plainText } from "../../notebook/plain-text.ts";

/** What the text of a notebook is made of where page and report differ. */
export interface ProseParts {
  /** Link definitions of the whole document. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** For what is added to the text. */
  readonly language: Language;
  Formula(props: { readonly tex: string }): ComponentChildren;
  /** What a heading has as an element, to be found by. */
  place(heading: Heading): { readonly id?: string; readonly tabIndex?: number };
  /** Only its text where the address is not one to go to from here. */
  link(url: string, children: ComponentChildren): ComponentChildren;
  /** A frame for a table that may be wider than the text. */
  frame(title: string, table: ComponentChildren): ComponentChildren;
}

/** Markdown as elements. What is not in the list below is not shown: raw HTML is text, an image is its alternative text. */
export const proseOf = (nodes: readonly RootContent[], parts: ProseParts) => (
  <div class="prose">{nodes.map((node) => proseNode(node, parts))}</div>
);

const inside = (node: { readonly children: readonly Nodes[] }, parts: ProseParts): ComponentChildren =>
  node.children.map((child) => proseNode(child, parts));

function proseNode(node: Nodes, parts: ProseParts): ComponentChildren {
  switch (node.type) {
    case "text":
      return node.value;
    case "html":
      return node.value.startsWith("<!--") ? null : node.value;
    case "paragraph":
      return <p>{inside(node, parts)}</p>;
    case "heading": {
      // The title is the only heading of the first level.
      const Level = (["h2", "h3", "h4", "h5", "h6"] as const)[Math.max(0, node.depth - 2)] ?? "h6";
      return <Level {...parts.place(node)}>{inside(node, parts)}</Level>;
    }
    case "emphasis":
      return <em>{inside(node, parts)}</em>;
    case "strong":
      return <strong>{inside(node, parts)}</strong>;
    case "inlineCode":
      return <code>{node.value}</code>;
    case "code":
      if (node.lang === "math") return <parts.Formula tex={node.value} />;
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
      return <blockquote>{inside(node, parts)}</blockquote>;
    case "list":
      return node.ordered ? <ol start={node.start ?? 1}>{inside(node, parts)}</ol> : <ul>{inside(node, parts)}</ul>;
    case "listItem":
      return (
        <li>
          {node.children.map((child) => (child.type === "paragraph" ? inside(child, parts) : proseNode(child, parts)))}
        </li>
      );
    case "link":
      return parts.link(node.url, inside(node, parts));
    case "linkReference":
      return parts.link(parts.definitions.get(node.identifier)?.url ?? "", inside(node, parts));
    case "image":
    case "imageReference":
      return <span class="image-text">{catalogues[parts.language].page.app.image(node.alt ?? "")}</span>;
    case "table":
      return tableOf(node, parts);
    default:
      return null;
  }
}

/** Its first row names the columns. */
function tableOf({ children: [head, ...rows], align }: Table, parts: ProseParts): ComponentChildren {
  const side = (column: number): string => align?.[column] ?? "left";
  const title = head?.children.map(plainText).join(", ") ?? "";
  return parts.frame(
    title,
    <table>
      <thead>
        <tr>
          {head?.children.map((cell, column) => (
            <th key={column} scope="col" class={side(column)}>
              {inside(cell, parts)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.children.map((cell, column) => (
              <td key={column} class={side(column)}>
                {inside(cell, parts)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>,
  );
}

/** An address of the open web as it is to be gone to; null for anything else, which is then no link. */
export function outsideAddress(url: string): string | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  return address?.protocol === "https:" ? address.href : null;
}
