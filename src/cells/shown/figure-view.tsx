import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Drawing, loadDrawing } from "../../figures/drawings.ts";
import { figuresInWords } from "../../figures/in-words.ts";
import type { FigureId, InputOf } from "../../figures/index.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { verdictSentences } from "../../locale/verdict-sentences.ts";
import type { InEveryLanguage, Language } from "../../model/language.ts";
import type { Verdict } from "../../model/verdict.ts";
import { DisclosureView } from "./disclosure-view.tsx";
import type { FigureFile, ImageFormat } from "./figure-file.ts";
import { TableView } from "./table-view.tsx";

/** So many of the reasons that decide a verdict go along with it. */
const mostReasons = 3;

/** A verdict whose reasons are sentences already, as in a brief. */
interface SaidVerdict extends Pick<Verdict, "level"> {
  readonly reasons: readonly InEveryLanguage<string>[];
}

/** The verdict, what it means and why, as one paragraph for where nothing can be opened. */
function toldVerdict(verdict: Verdict | SaidVerdict, language: Language): string {
  const { label, meaning } = catalogues[language].verdict.levels[verdict.level];
  return [`${label}.`, meaning, ...reasonsOf(verdict, language).slice(0, mostReasons)].join(" ");
}

function reasonsOf({ level, reasons }: Verdict | SaidVerdict, language: Language): readonly string[] {
  const concerns = reasons.flatMap((reason) => ("problem" in reason ? [reason] : []));
  const told = reasons.flatMap((reason) => ("problem" in reason ? [] : [reason[language]]));
  return [...verdictSentences({ level, reasons: concerns }, language).decisive, ...told];
}

const formats: readonly ImageFormat[] = ["svg", "png"];

/** Buttons that save the figure as a file; what makes the file is loaded when it is first asked for. */
function FigureDownloadView<Input>({ file }: { readonly file: FigureFile<Input> }) {
  const [failed, setFailed] = useState(false);
  const say = catalogues[file.language].cells.shown.download;
  const save = (format: ImageFormat): void => {
    import("./figure-file.ts")
      .then(({ saveFigure }) => saveFigure(file, format))
      .then(
        () => setFailed(false),
        () => setFailed(true),
      );
  };
  return (
    <p class="figure-files">
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          class="quiet"
          aria-label={say.save(file.title, format.toUpperCase())}
          onClick={() => save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <span role="status">{failed && say.failed}</span>
    </p>
  );
}

export interface FigureImageProps<Id extends FigureId> {
  readonly figure: Id;
  readonly input: InputOf<Id>;
  /** Of the cell or of whatever shows the figure: files are named after it. */
  readonly name: string;
  /** What files of the figure must say of it; null where it tells nothing that a verdict is about. */
  readonly verdict: Verdict | SaidVerdict | null;
  readonly language: Language;
  /** Stands at the head of the caption. */
  readonly children?: ComponentChildren;
}

/** Pixels below which a figure is no longer drawn anew but scaled. */
const narrowest = 240;

/** A figure as wide as its column, its caption, and its numbers as a table on demand. */
export function FigureImageView<Id extends FigureId>(props: FigureImageProps<Id>) {
  const { figure: id, input, name, verdict, language, children } = props;
  const canvas = useRef<HTMLDivElement>(null);
  const width = useWidth(canvas);
  const figure = figuresInWords[id];
  const drawing = useDrawing(id);
  const { name: called } = catalogues[language].figures[id];
  const say = catalogues[language].cells.shown;
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
      <figcaption>
        {children} {caption}
      </figcaption>
      <DisclosureView summary={say.showAsTable} open={drawing === "failed"}>
        {() => <TableView caption={called} {...figure.table(input, language)} language={language} />}
      </DisclosureView>
      {draw && (
        <FigureDownloadView
          file={{
            ...{ draw, input, language },
            fileName: fileName(name, id),
            title: `${called}: ${name}`,
            paragraphs: [...(verdict ? [toldVerdict(verdict, language)] : []), caption],
          }}
        />
      )}
    </figure>
  );
}

/** The name of a cell and the kind of the figure, as every system takes them in a name of a file. */
const fileName = (name: string, figure: FigureId): string =>
  `${name}-${figure}`.replace(/[^\p{L}\p{N}_-]+/gu, "-").slice(0, 80);

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
function useDrawing<Id extends FigureId>(figure: Id): Drawing<Id> | "loading" | "failed" {
  const [drawing, setDrawing] = useState<{ readonly draw: Drawing<Id> } | "loading" | "failed">("loading");
  useEffect(() => {
    let wanted = true;
    loadDrawing(figure).then(
      (draw) => wanted && setDrawing({ draw }),
      () => wanted && setDrawing("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [figure]);
  return typeof drawing === "object" ? drawing.draw : drawing;
}
