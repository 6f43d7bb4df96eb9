import type { Language } from "../../model/language.ts";
import type { Library } from "../library.ts";
import type { Desk } from "./desk.ts";
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
