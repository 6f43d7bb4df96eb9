import { type ComponentChildren, h } from "preact";
import { type MathElement, mathml } from "../../locale/mathml.ts";
import { MathSourceView } from "./math-source-view.tsx";

/** A formula on a line of its own; where its TeX cannot be read, the TeX. */
export function MathView({ tex }: { readonly tex: string }) {
  const formula = mathml(tex);
  return formula === null ? <MathSourceView tex={tex} /> : <div class="math">{element(formula)}</div>;
}

const element = ({ name, attributes, children }: MathElement): ComponentChildren =>
  h(name, attributes, ...children.map((child) => (typeof child === "string" ? child : element(child))));
