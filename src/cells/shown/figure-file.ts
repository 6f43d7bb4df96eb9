import type { Draw } from "../../figures/drawings.ts";
import { type Palette, standaloneSvg } from "../../figures/standalone-svg.ts";
import type { Language } from "../../model/language.ts";
import { saveBlob } from "./save-blob.ts";

export type ImageFormat = "svg" | "png";

/** A figure as it is to be saved. */
export interface FigureFile<Input> {
  readonly draw: Draw<Input>;
  readonly input: Input;
  readonly language: Language;
  /** Without its ending. */
  readonly fileName: string;
  readonly title: string;
  /** What must go along with the figure: the verdict, then the caption. */
  readonly paragraphs: readonly string[];
}

/** As wide as the reading column, whatever the window is: everybody's file looks the same. */
const width = 704;
/** Pixels of a PNG for each of the drawing's. */
const scale = 2;

/** Makes a file of a figure, in the light colours on white, and hands it to the browser as a download. */
export async function saveFigure<Input>(file: FigureFile<Input>, format: ImageFormat): Promise<void> {
  const { draw, input, language, title, paragraphs, fileName } = file;
  const svg = standaloneSvg(draw(input, { language, width }), {
    palette: lightPalette(),
    title,
    description: paragraphs.join(" "),
    paragraphs,
  });
  const blob = format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pngOf(svg);
  saveBlob(`${fileName}.${format}`, blob);
}

/** The page's own colours as they are in its light scheme, whichever scheme it is in; the paper is white. */
function lightPalette(): Palette {
  const probe = document.createElement("span");
  probe.style.colorScheme = "light";
  document.body.append(probe);
  const colour = (name: string, otherwise: string): string => {
    probe.style.color = `var(--${name}, ${otherwise})`;
    return getComputedStyle(probe).color;
  };
  const palette = {
    ink: colour("ink", "#1d2326"),
    paper: "#ffffff",
    soft: colour("soft", "#5c666b"),
    line: colour("line", "#dfdcd3"),
    accent: colour("accent", "#0b5d7a"),
  };
  probe.remove();
  return palette;
}

/** The image by way of a data address, since that is the one source besides its own that the page may take images from. */
async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the canvas gave no image"))), "image/png");
  });
}
