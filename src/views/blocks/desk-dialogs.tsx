import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { Library } from "../library.ts";
import { useLoaded, viewLoader } from "../use-loaded.ts";
import type { Desk } from "./desk.ts";
import { DeskDialog } from "./desk-dialog.tsx";

const loadAdd = viewLoader(() => import("./add-dialog.tsx").then(({ AddDialog }) => AddDialog));
const loadCommands = viewLoader(() => import("./command-list.tsx").then(({ CommandList }) => CommandList));
const loadExport = viewLoader(() => import("../export/export-panel.tsx").then(({ ExportPanel }) => ExportPanel));

/** Asks for all that may stand over the page. */
export const warmUpDialogs = (): Promise<unknown> => Promise.all([loadAdd(), loadCommands(), loadExport()]);

export interface DeskDialogsProps {
  readonly desk: Desk;
  readonly library: Library;
  readonly language: Language;
}

/** What stands over the page, if anything does. */
export function DeskDialogs({ desk, library, language }: DeskDialogsProps) {
  const dialog = desk.dialog.value;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case "add":
      return <Add desk={desk} after={dialog.after} language={language} />;
    case "commands":
      return <Commands desk={desk} library={library} language={language} />;
    case "export":
      return <Export desk={desk} language={language} />;
    default:
      return dialog satisfies never;
  }
}

function Add(props: Parameters<typeof import("./add-dialog.tsx").AddDialog>[0]) {
  const view = useLoaded(loadAdd);
  if (typeof view !== "string") return <view.View {...props} />;
  return <Meanwhile {...props} title={catalogues[props.language].page.blocks.addTitle} state={view} />;
}

function Commands(props: DeskDialogsProps) {
  const view = useLoaded(loadCommands);
  if (typeof view !== "string") return <view.View {...props} />;
  return <Meanwhile {...props} title={catalogues[props.language].page.desk.commands} state={view} />;
}

interface MeanwhileProps {
  readonly desk: Desk;
  readonly title: string;
  readonly state: "loading" | "failed";
  readonly language: Language;
}

/** In the place of what is not loaded yet, so that no key gets past it to the page. */
const Meanwhile = ({ desk, title, state, language }: MeanwhileProps) => (
  <DeskDialog
    title={title}
    language={language}
    onClose={() => {
      desk.dialog.value = null;
    }}
  >
    <p role="status">{catalogues[language].page.entrance[state]}</p>
  </DeskDialog>
);

function Export({ desk, language }: Pick<DeskDialogsProps, "desk" | "language">) {
  const view = useLoaded(loadExport);
  const close = (): void => {
    desk.dialog.value = null;
  };
  return (
    <DeskDialog title={catalogues[language].page.desk.handOver} language={language} onClose={close}>
      {typeof view === "string" ? (
        <p role="status">{catalogues[language].page.entrance[view]}</p>
      ) : (
        <view.View open={desk.open} language={language} />
      )}
    </DeskDialog>
  );
}
