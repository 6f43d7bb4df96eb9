import { useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { Library } from "../library.ts";
import { type CommandId, commandIds } from "./command-ids.ts";
import type { Command, CommandContext } from "./commands.ts";
import { commands } from "./commands.ts";
import { blockOf, type Desk } from "./desk.ts";
import { DeskDialog } from "./desk-dialog.tsx";
import { chordInWords, setSingleKeys, singleKeys } from "./key-chord.ts";

export interface CommandListProps {
  readonly desk: Desk;
  readonly library: Library;
  readonly language: Language;
}

/** Every command with its keys: to be looked up, found by a word, and run. */
export function CommandList({ desk, library, language }: CommandListProps) {
  const { blocks: say, commands: names } = catalogues[language].page;
  const [sought, setSought] = useState("");
  const close = (): void => {
    desk.dialog.value = null;
  };
  const context: CommandContext = {
    desk,
    library,
    language,
    block: blockOf(desk, desk.attended.value) ?? null,
  };
  const shown = commandIds.filter((id) => id !== "commands" && isFound(names[id], sought));
  const run = (id: CommandId): void => {
    const command: Command = commands[id];
    if (!command.available(context)) return;
    close();
    // Not before the focus has left the dialog, so that the command can say where it goes.
    requestAnimationFrame(() => command.run(context));
  };

  return (
    <DeskDialog title={catalogues[language].page.desk.commands} language={language} onClose={close}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          const first = shown.find((id) => commands[id].available(context));
          if (first) run(first);
        }}
      >
        <label class="command-search">
          {say.search}
          <input
            type="search"
            autocomplete="off"
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
        </label>
      </form>
      <div class="command-list">
        {shown.length === 0 && <p role="status">{say.nothingFound}</p>}
        <ul class="plain">
          {shown.map((id) => (
            <CommandRow key={id} name={names[id]} command={commands[id]} context={context} onRun={() => run(id)} />
          ))}
        </ul>
      </div>
      <label class="single-keys">
        <input
          type="checkbox"
          aria-describedby="single-keys-about"
          checked={singleKeys.value}
          onChange={({ currentTarget }) => setSingleKeys(currentTarget.checked)}
        />{" "}
        {say.singleKeys}
      </label>
      <p class="aside" id="single-keys-about">
        {say.singleKeysAbout}
      </p>
    </DeskDialog>
  );
}

interface CommandRowProps {
  readonly name: string;
  readonly command: Command;
  readonly context: CommandContext;
  readonly onRun: () => void;
}

function CommandRow({ name, command, context, onRun }: CommandRowProps) {
  const { language } = context;
  const available = command.available(context);
  return (
    <li>
      <button type="button" class="command" aria-disabled={!available} onClick={onRun}>
        <span>
          {name}
          {!available && <span class="unseen">, {catalogues[language].page.blocks.notNow}</span>}
        </span>{" "}
        <span class="command-keys">
          {command.keys.map((chord) => (
            <kbd key={chord}>{chordInWords(chord, language)}</kbd>
          ))}
        </span>
      </button>
    </li>
  );
}

/** All words that were typed occur, wherever they stand. */
const isFound = (name: string, sought: string): boolean =>
  sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.toLowerCase().includes(word));
