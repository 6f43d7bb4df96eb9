import { useState } from "preact/hooks";
import { figureDownloadWords } from "./figure-download-words.ts";
import type { FigureFile, ImageFormat } from "./figure-file.ts";

const formats: readonly ImageFormat[] = ["svg", "png"];

/** Buttons that save the figure as a file; what makes the file is loaded when it is first asked for. */
export function FigureDownloadView<Input>({ file }: { readonly file: FigureFile<Input> }) {
  const [failed, setFailed] = useState(false);
  const say = figureDownloadWords[file.language];
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
