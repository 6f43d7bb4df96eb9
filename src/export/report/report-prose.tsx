import type { Definition, RootContent } from "mdast";
import { MathView } from "../../cells/shown/math-view.tsx";
import { outsideAddress, proseOf } from "../../cells/shown/prose.tsx";
import type { Language } from "../../model/language.ts";

export interface ReportProseProps {
  readonly nodes: readonly RootContent[];
  /** Link definitions of the whole document. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Language of the report, for what it adds to the text. */
  readonly language: Language;
}

/**
 * The notebook's text. Only an https address is a link: other notebooks and places in the app are not where the report
 * is read.
 */
export const ReportProse = ({ nodes, ...context }: ReportProseProps) =>
  proseOf(nodes, {
    ...context,
    Formula: MathView,
    place: () => ({}),
    link: (url, children) => {
      const address = outsideAddress(url);
      return address === null ? (
        children
      ) : (
        <a href={address} rel="noopener noreferrer">
          {children}
        </a>
      );
    },
    frame: (_title, table) => <div class="scroll">{table}</div>,
  });
