import type { Definition, Nodes, PhrasingContent, RootContent, Table } from "mdast";
import type { ComponentChildren } from "preact";
import { MathView } from "../../cells/shown/math-view.tsx";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";

export interface ReportProseProps {
  readonly nodes: readonly RootContent[];
  /** Link definitions of the whole document. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Language of the report, for what it adds to the text. */
  readonly language: Language;
}

type ProseContext = Omit<ReportProseProps, "nodes">;

/**
 * The notebook's text. Raw HTML is text, an image is its alternative text, and only an https address is a link: other
 * notebooks and places in the app are not where the report is read.
 */
export const ReportProse = ({ nodes, ...context }: ReportProseProps) => (
  <div class="prose">{nodes.map((node) => proseNode(node, context))}</div>
);

const inside = (node: { readonly children: readonly Nodes[] }, context: ProseContext): ComponentChildren =>
  node.children.map((child) => proseNode(child, context));

/** One node as elements; what is not in the list is not shown. */
function proseNode(node: Nodes, context: ProseContext): ComponentChildren {
  switch (node.type) {
    case "text":
      return node.value;
    case "html":
      return node.value.startsWith("<!--") ? null : node.value;
    case "paragraph":
      return <p>{inside(node, context)}</p>;
    case "heading": {
      // The title of the report is its only heading of the first level.
      const Level = (["h2", "h3", "h4", "h5", "h6"] as const)[Math.max(0, node.depth - 2)] ?? "h6";
      return <Level>{inside(node, context)}</Level>;
    }
    case "emphasis":
      return <em>{inside(node, context)}</em>;
    case "strong":
      return <strong>{inside(node, context)}</strong>;
    case "inlineCode":
      return <code>{node.value}</code>;
    case "code":
      if (node.lang === "math") return <MathView tex={node.value} />;
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
          {node.children.map((child) =>
            child.type === "paragraph" ? inside(child, context) : proseNode(child, context),
          )}
        </li>
      );
    case "link":
      return link(node.url, node.children, context);
    case "linkReference":
      return link(context.definitions.get(node.identifier)?.url ?? "", node.children, context);
    case "image":
    case "imageReference":
      return <span class="aside">{catalogues[context.language].page.app.image(node.alt ?? "")}</span>;
    case "table":
      return table(node, context);
    default:
      return null;
  }
}

function link(url: string, children: readonly PhrasingContent[], context: ProseContext): ComponentChildren {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== "https:") return inside({ children }, context);
  return (
    <a href={address.href} rel="noopener noreferrer">
      {inside({ children }, context)}
    </a>
  );
}

/** Its first row names the columns. */
function table({ children: [head, ...rows], align }: Table, context: ProseContext) {
  const side = (column: number): string => (align?.[column] === "right" ? "end" : "start");
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, column) => (
              <th key={column} scope="col" class={side(column)}>
                {inside(cell, context)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.children.map((cell, column) => (
                <td key={column} class={side(column)}>
                  {inside(cell, context)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
