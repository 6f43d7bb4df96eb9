import type { Language } from "../../model/language.ts";
import type { Told } from "../keeping/notebook-files.ts";
import type { Library } from "../library.ts";
import { routeFragment } from "../route.ts";
import { addText, duplicate, move, remove, startEditing } from "./block-actions.ts";
import type { CommandId } from "./command-ids.ts";
import { type Desk, redo, undo } from "./desk.ts";
import type { Chord } from "./key-chord.ts";
import type { PlacedBlock } from "./placed-blocks.ts";

/** What a command works on. */
export interface CommandContext {
  readonly desk: Desk;
  readonly library: Library;
  readonly language: Language;
  /** The block that has the attention; null while none has. */
  readonly block: PlacedBlock | null;
}

/** Something that can be done to a notebook: by its keys, by a button, or from the list of commands. */
export interface Command {
  readonly keys: readonly Chord[];
  /** Whether its keys count while somebody writes. */
  readonly whileWriting?: true;
  available(context: CommandContext): boolean;
  run(context: CommandContext): void;
}

const hasBlock = ({ block }: CommandContext): boolean => block !== null;
const hasCell = ({ block }: CommandContext): boolean => block?.block.kind === "cell";

function goBy(step: 1 | -1): Pick<Command, "available" | "run"> {
  const target = ({ desk, block }: CommandContext) => {
    const blocks = desk.blocks.peek();
    if (block) return blocks[block.index + step];
    return blocks.find(({ key }) => key === desk.current.peek());
  };
  return {
    available: (context) => target(context) !== undefined,
    run: (context) => {
      const block = target(context);
      if (block) context.desk.wish.value = { key: block.key };
    },
  };
}

function moveBy(step: 1 | -1): Pick<Command, "available" | "run"> {
  return {
    available: ({ desk, block }) => block !== null && desk.blocks.value[block.index + step] !== undefined,
    run: ({ desk, block }) => block && move(desk, block.key, step),
  };
}

function addAt(offset: 0 | -1): Pick<Command, "available" | "run"> {
  return {
    available: () => true,
    run: ({ desk, block }) => {
      const at = block?.index ?? desk.blocks.peek().length - 1;
      desk.dialog.value = { kind: "add", after: at + (block ? offset : 0) };
    },
  };
}

/** What can be done with one block. */
const blockCommands = {
  next: { keys: ["j", "ArrowDown"], ...goBy(1) },
  previous: {
    keys: ["k", "ArrowUp"],
    ...goBy(-1),
  },
  edit: {
    keys: ["Enter"],
    available: hasBlock,
    run: ({ desk, block }) => block && startEditing(desk, block.key),
  },
  source: {
    keys: ["y"],
    available: hasCell,
    run: ({ desk, block }) => block && startEditing(desk, block.key, "source"),
  },
  addAbove: { keys: ["a"], ...addAt(-1) },
  addBelow: { keys: ["b"], ...addAt(0) },
  addText: {
    keys: ["t"],
    available: () => true,
    run: ({ desk, block, language }) => addText(desk, block?.index ?? desk.blocks.peek().length - 1, language),
  },
  duplicate: {
    keys: ["c"],
    available: hasBlock,
    run: ({ desk, block }) => block && duplicate(desk, block.key),
  },
  moveUp: { keys: ["Alt+ArrowUp"], ...moveBy(-1) },
  moveDown: { keys: ["Alt+ArrowDown"], ...moveBy(1) },
  remove: {
    keys: ["d", "Delete"],
    available: hasBlock,
    run: ({ desk, block, language }) => block && remove(desk, block.key, language),
  },
  run: {
    keys: ["Shift+Enter"],
    available: hasCell,
    run: ({ desk, block }) => block?.cell && desk.open.run(block.cell),
  },
  cancel: {
    keys: ["."],
    available: ({ desk }) => desk.open.busy.value,
    run: ({ desk }) => desk.open.cancelAll(),
  },
} as const satisfies Readonly<Record<string, Command>>;

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
const notebookCommands = {
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

/** Everything that can be done to a notebook. */
export const commands = { ...blockCommands, ...notebookCommands } satisfies Readonly<Record<CommandId, Command>>;
