import type { Told } from "../keeping/notebook-files.ts";
import { routeFragment } from "../route.ts";
import type { Command, CommandContext } from "./command.ts";
import { redo, undo } from "./undo.ts";

const loadFiles = () => import("../keeping/notebook-files.ts");

/** Saves the notebook; what is being written in it stands there already, for editors write at each key of a command. */
async function saveFile({ desk, language }: CommandContext): Promise<void> {
  const { saveNotebook } = await loadFiles();
  tell(desk, await saveNotebook(desk.open, language));
}

/** Opens a notebook from a file that somebody chooses. */
async function openFile({ desk, library, language }: CommandContext): Promise<void> {
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

/** What can be done with the notebook as a whole. */
export const notebookCommands = {
  runAll: {
    keys: ["Mod+Shift+Enter"],
    available: ({ desk }) => !desk.open.finished.value,
    run: ({ desk }) => desk.open.runAll(),
  },
  undo: {
    keys: ["Mod+Z"],
    available: ({ desk }) => desk.open.canUndo.value,
    run: ({ desk, language }) => undo(desk, language),
  },
  redo: {
    keys: ["Mod+Shift+Z", "Mod+Y"],
    available: ({ desk }) => desk.open.canRedo.value,
    run: ({ desk, language }) => redo(desk, language),
  },
  outline: {
    keys: ["o"],
    available: () => true,
    run: goToOutline,
  },
  save: {
    keys: ["Mod+S"],
    whileWriting: true,
    available: () => true,
    run: (context) => void saveFile(context),
  },
  openFile: {
    keys: ["Mod+O"],
    available: () => true,
    run: (context) => void openFile(context),
  },
  handOver: {
    keys: ["e"],
    available: () => true,
    run: ({ desk }) => {
      desk.dialog.value = { kind: "export" };
    },
  },
  brief: {
    keys: [],
    available: () => true,
    run: ({ desk }) => {
      location.hash = routeFragment({ page: "brief", notebook: desk.open.name, language: null });
    },
  },
  commands: {
    keys: ["?"],
    available: () => true,
    run: ({ desk }) => {
      desk.dialog.value = { kind: "commands" };
    },
  },
} as const satisfies Readonly<Record<string, Command>>;

/** The outline beside the text, or, where there is no room for it, the one above the text, which is opened. */
function goToOutline({ desk }: CommandContext): void {
  const lists = [...document.querySelectorAll<HTMLElement>("nav .outline")];
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details.contents")) {
    if (details.checkVisibility()) details.open = true;
  }
  const name = desk.blocks.peek().find(({ key }) => key === desk.attended.peek())?.cell;
  const links = lists.filter((list) => list.checkVisibility()).flatMap((list) => [...list.querySelectorAll("a")]);
  const link = links.find(({ hash }) => name && decodeURIComponent(hash).split("?")[0]?.endsWith(`/${name}`));
  (link ?? links[0])?.focus();
}
