import type { Definition, RootContent } from "mdast";
import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { MathSourceView } from "../cells/shown/math-source-view.tsx";
import { outsideAddress, proseOf } from "../cells/shown/prose.tsx";
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
  const address = outsideAddress(url);
  return address === null ? null : { kind: "outside", address };
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

/** The text of a notebook on the page; a link leads to an https address or to a place in the app, or is none. */
export const Prose = ({ nodes, notebook, ...context }: ProseProps) =>
  proseOf(nodes, {
    ...context,
    Formula: MathBlock,
    place: (heading) => ({ id: placeId(placeOfHeading(plainText(heading))), tabIndex: -1 }),
    link: (url, children) => linkTo(linkTarget(url, notebook), children),
    frame: (title, table) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and so many landmarks would hide others
      <div class="table-scroll" role="group" aria-label={title} tabIndex={0}>
        {table}
      </div>
    ),
  });

function linkTo(target: LinkTarget | null, children: ComponentChildren): ComponentChildren {
  if (target === null) return children;
  if (target.kind === "inside") return <a href={target.fragment}>{children}</a>;
  return (
    <a href={target.address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
