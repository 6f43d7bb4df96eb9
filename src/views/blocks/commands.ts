import { blockCommands } from "./block-commands.ts";
import type { Command } from "./command.ts";
import { notebookCommands } from "./notebook-commands.ts";

/** Everything that can be done to a notebook, in the order of the list of commands. */
export const commands = { ...blockCommands, ...notebookCommands } as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands) as readonly CommandId[];
