import type { FigureSpec } from "../cells/figure/index.ts";
import { catalogues } from "../locale/catalogues.ts";
import type { Language } from "../model/language.ts";
import type { DrawsDownloadProps } from "./export/draws-download.tsx";
import type { AddDataPageProps } from "./intake/add-data-page.tsx";
import type { OpenCell, OpenNotebook } from "./open-notebook.ts";
import type { DataToolsProps } from "./table-work/data-tools.tsx";
import { useLoaded, viewLoader } from "./use-loaded.ts";

/** Asks for all parts that do not come with the page itself, so that it needs no network later. */
export const warmUpEntrances = (): Promise<unknown> =>
  Promise.all([loadBrief(), loadShared(), loadPage(), loadTools(), loadDownload()]);

const loadBrief = viewLoader(() => import("./brief/brief-page.tsx").then(({ BriefPage }) => BriefPage));
const loadShared = viewLoader(() => import("./brief/shared-brief-page.tsx").then((module) => module.SharedBriefPage));

interface BriefEntranceProps {
  readonly open: OpenNotebook;
  readonly language: Language;
}

/** The brief of a notebook. */
export function BriefEntrance({ open, language }: BriefEntranceProps) {
  const page = useLoaded(loadBrief);
  if (typeof page === "string") return <Meanwhile sentence={catalogues[language].page.brief[page]} />;
  return <page.View open={open} language={language} />;
}

interface SharedBriefEntranceProps {
  readonly packed: string;
  readonly language: Language;
}

/** A brief that stands in the address itself. */
export function SharedBriefEntrance({ packed, language }: SharedBriefEntranceProps) {
  const page = useLoaded(loadShared);
  if (typeof page === "string") return <Meanwhile sentence={catalogues[language].page.brief[page]} />;
  return <page.View packed={packed} language={language} />;
}

const Meanwhile = ({ sentence }: { readonly sentence: string }) => (
  <main id="content" class="brief" tabIndex={-1}>
    <p>{sentence}</p>
  </main>
);

const loadPage = viewLoader(() => import("./intake/add-data-page.tsx").then(({ AddDataPage }) => AddDataPage));

/** The way from files to a table in a notebook. */
export function AddDataEntrance(props: AddDataPageProps) {
  const page = useLoaded(loadPage);
  if (typeof page !== "string") return <page.View {...props} />;
  return (
    <main id="content" class="intake" tabIndex={-1}>
      <h1>{catalogues[props.language].page.app.addData}</h1>
      <p role="status">{catalogues[props.language].page.entrance[page]}</p>
    </main>
  );
}

const loadTools = viewLoader(() => import("./table-work/data-tools.tsx").then(({ DataTools }) => DataTools));

/** What can be done with the table of a data cell; nothing until it is loaded. */
export function DataToolsEntrance(props: DataToolsProps) {
  const tools = useLoaded(loadTools);
  return typeof tools === "string" ? null : <tools.View {...props} />;
}

const loadDownload = viewLoader(() => import("./export/draws-download.tsx").then((module) => module.DrawsDownload));

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
