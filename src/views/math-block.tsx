import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { MathSourceView } from "../cells/math-source-view.tsx";

interface MathProps {
  readonly tex: string;
}

const loadMath = () => import("../cells/math-view.tsx").then(({ MathView }) => MathView);

/** A formula in the text; until what draws it is there, and if that never comes, as it is written. */
export function MathBlock({ tex }: MathProps) {
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
