import temml from "temml";

/** An element of a formula, and what it holds. */
export interface MathElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MathElement | string)[];
}

/** Elements of MathML Core; what stands in any other is kept, the element itself is not. */
const elements: ReadonlySet<string> = new Set(
  "mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd".split(
    " ",
  ),
);

/** Attributes that can only place and stretch signs; a style, a class, an address or a script is none of them. */
const attributes: ReadonlySet<string> = new Set(
  "accent accentunder columnspan depth displaystyle fence form height largeop linethickness lspace mathvariant maxsize minsize movablelimits rowspan rspace scriptlevel separator stretchy symmetric voffset width".split(
    " ",
  ),
);

const longest = 2000;
/** Of macros, so that no formula grows without end. */
const mostExpansions = 200;

/**
 * A formula in TeX as MathML that is safe to show, whoever wrote it; null where it cannot be read. The TeX itself is
 * its alternative text.
 */
export function mathml(tex: string): MathElement | null {
  const formula = tex.trim();
  if (formula === "" || formula.length > longest) return null;
  try {
    const tree: unknown = temml.__renderToMathMLTree(formula, {
      displayMode: true,
      throwOnError: true,
      trust: false,
      maxExpand: mostExpansions,
    });
    return {
      name: "math",
      attributes: { display: "block", alttext: formula },
      children: membersOf(tree).flatMap(harmless),
    };
  } catch {
    return null;
  }
}

/** A node of the converter's tree: with a type an element, without one a text or a fragment. */
type ConverterNode = Readonly<Record<"type" | "text" | "attributes" | "children", unknown>>;

const membersOf = (node: unknown): readonly ConverterNode[] => {
  const { children } = node as ConverterNode;
  return Array.isArray(children) ? (children as readonly ConverterNode[]) : [];
};

function harmless(node: ConverterNode): (MathElement | string)[] {
  const { type, text } = node;
  if (typeof text === "string") return text === "" ? [] : [text];
  const children = membersOf(node).flatMap(harmless);
  if (typeof type !== "string") return children;
  if (!elements.has(type)) return [{ name: "mrow", attributes: {}, children }];
  return [{ name: type, attributes: harmlessAttributes(node.attributes), children }];
}

const harmlessAttributes = (written: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(written ?? {})
      .filter(([name]) => attributes.has(name))
      .map(([name, value]) => [name, String(value)]),
  );
