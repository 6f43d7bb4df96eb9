import { addText, duplicate, move, remove, startEditing } from "./block-actions.ts";
import type { Command, CommandContext } from "./command.ts";

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
export const blockCommands = {
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
