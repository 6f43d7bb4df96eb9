/** What can be done to a notebook, in the order of the list of commands. */
export const commandIds = [
  "next",
  "previous",
  "edit",
  "source",
  "addAbove",
  "addBelow",
  "addText",
  "duplicate",
  "moveUp",
  "moveDown",
  "remove",
  "run",
  "cancel",
  "runAll",
  "undo",
  "redo",
  "outline",
  "save",
  "openFile",
  "handOver",
  "brief",
  "commands",
] as const;

export type CommandId = (typeof commandIds)[number];
