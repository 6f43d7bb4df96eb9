import type { Told } from "../keeping/notebook-files.ts";
import { routeFragment } from "../route.ts";
import type { CommandContext } from "./command.ts";

const loadFiles = () => import("../keeping/notebook-files.ts");

/** Saves the notebook; what is being written in it stands there already, for editors write at each key of a command. */
export async function saveFile({ desk, language }: CommandContext): Promise<void> {
  const { saveNotebook } = await loadFiles();
  tell(desk, await saveNotebook(desk.open, language));
}

/** Opens a notebook from a file that somebody chooses. */
export async function openFile({ desk, library, language }: CommandContext): Promise<void> {
  const { openNotebookFile } = await loadFiles();
  const told = await openNotebookFile(library, language);
  if (!told.opened) {
    tell(desk, told);
    return;
  }
  library.announce(told.sentences.join(" "));
  location.hash = routeFragment({ page: "notebook", notebook: told.opened.name, place: null, language: null });
}

function tell({ notice }: CommandContext["desk"], { sentences }: Told): void {
  if (sentences.length > 0) notice.value = { sentence: sentences.join(" "), canUndo: false };
}
