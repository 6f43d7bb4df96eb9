import type { FigureSpec } from "../cells/figure/index.ts";
import type { Language } from "../model/language.ts";
import type { DrawsDownloadProps } from "./export/draws-download.tsx";
import type { OpenCell, OpenNotebook } from "./open-notebook.ts";
import { useLoaded, viewLoader } from "./use-loaded.ts";

const loadDownload = viewLoader(() => import("./export/draws-download.tsx").then((module) => module.DrawsDownload));

/** Asks for the button. */
export const warmUpDrawsDownload = (): Promise<unknown> => loadDownload();

/** The figures that show draws one by one or as a curve. */
const ofDraws: ReadonlySet<string> = new Set(["draws", "trace", "ranks"]);

interface DrawsEntranceProps {
  readonly open: OpenNotebook;
  readonly cell: OpenCell;
  readonly language: Language;
}

/** Below a figure of draws: the draws as a file. Nothing below other cells. */
export function DrawsEntrance({ open, cell: { cell, result }, language }: DrawsEntranceProps) {
  if (cell.kind !== "figure" || !cell.sound || result.value === null) return null;
  const { kind, of } = cell.spec as FigureSpec;
  return ofDraws.has(kind) ? <Loaded open={open} name={cell.name} estimates={[of].flat()} language={language} /> : null;
}

function Loaded(props: DrawsDownloadProps) {
  const download = useLoaded(loadDownload);
  return typeof download === "string" ? null : <download.View {...props} />;
}
