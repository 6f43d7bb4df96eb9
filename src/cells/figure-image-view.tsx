import { useEffect, useRef, useState } from "preact/hooks";
import type { Draw, Figure, FigureInputs } from "../figures/figure.ts";
import type { Language } from "../model/language.ts";
import { words } from "../text/index.ts";
import { DisclosureView } from "./disclosure-view.tsx";
import { TableView } from "./table-view.tsx";

export interface FigureImageProps<From extends keyof FigureInputs> {
  readonly figure: Figure<From>;
  readonly input: FigureInputs[From];
  readonly language: Language;
}

/** Pixels below which a figure is no longer drawn anew but scaled. */
const narrowest = 240;

/** A figure as wide as its column, its caption, and its numbers as a table on demand. */
export function FigureImageView<From extends keyof FigureInputs>({ figure, input, language }: FigureImageProps<From>) {
  const canvas = useRef<HTMLDivElement>(null);
  const width = useWidth(canvas);
  const drawing = useDrawing(figure);
  const say = words[language].cell;
  const draw = typeof drawing === "function" ? drawing : null;

  useEffect(() => {
    if (draw === null || width === 0) return;
    canvas.current?.replaceChildren(draw(input, { language, width: Math.max(width, narrowest) }));
  }, [draw, input, language, width]);

  const caption = figure.caption(input, language);
  return (
    <figure class="figure">
      {/* Preact keeps no children here: the drawing is not its own. */}
      <div class="figure-canvas" ref={canvas} data-drawn={draw !== null} />
      {drawing === "loading" && <p class="figure-waiting">{say.drawing}</p>}
      {drawing === "failed" && <p class="figure-waiting">{say.cannotDraw}</p>}
      <figcaption>{caption}</figcaption>
      <DisclosureView summary={say.showAsTable} open={drawing === "failed"}>
        {() => (
          <TableView caption={figure.words[language].name} {...figure.table(input, language)} language={language} />
        )}
      </DisclosureView>
    </figure>
  );
}

/** Width of an element in whole pixels, 0 until it is known. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** The drawing function, which brings its library with it and is therefore loaded when the first figure is shown. */
function useDrawing<From extends keyof FigureInputs>(
  figure: Figure<From>,
): Draw<FigureInputs[From]> | "loading" | "failed" {
  const [drawing, setDrawing] = useState<{ readonly draw: Draw<FigureInputs[From]> } | "loading" | "failed">("loading");
  useEffect(() => {
    let wanted = true;
    figure.load().then(
      ({ draw }) => wanted && setDrawing({ draw }),
      () => wanted && setDrawing("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [figure]);
  return typeof drawing === "object" ? drawing.draw : drawing;
}
