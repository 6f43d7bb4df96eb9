import { useComputed } from "@preact/signals";
import { catalogues } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { Library } from "../library.ts";
import type { CommandId } from "./command-ids.ts";
import type { Command } from "./commands.ts";
import { commands } from "./commands.ts";
import { blockOf, type Desk } from "./desk.ts";
import { Icon, type IconName } from "./icon.tsx";
import { chordForAria, chordInWords, isSingleKey, singleKeys } from "./key-chord.ts";

export interface BlockToolsProps {
  readonly desk: Desk;
  readonly library: Library;
  readonly blockKey: string;
  readonly label: string;
  readonly isCell: boolean;
  readonly language: Language;
}

const tools: readonly (readonly [CommandId, IconName])[] = [
  ["edit", "edit"],
  ["source", "source"],
  ["addBelow", "add"],
  ["duplicate", "duplicate"],
  ["moveUp", "up"],
  ["moveDown", "down"],
  ["remove", "remove"],
];

/** What can be done with a block. Tab reaches the tools of the block that has the attention, arrows go among them. */
export function BlockTools(props: BlockToolsProps) {
  const { desk, blockKey, label, isCell, language } = props;
  const reached = useComputed(() => (desk.current.value === blockKey ? 0 : -1));
  const shown = tools.filter(([id]) => isCell || id !== "source");
  return (
    <div
      class="block-tools"
      role="toolbar"
      aria-label={catalogues[language].page.blocks.tools(label)}
      onKeyDown={goAmongTools}
    >
      {shown.map(([id, icon], index) => (
        <Tool key={id} id={id} icon={icon} tabIndex={index === 0 ? reached.value : -1} {...props} />
      ))}
    </div>
  );
}

interface ToolProps extends BlockToolsProps {
  readonly id: CommandId;
  readonly icon: IconName;
  readonly tabIndex: number;
}

function Tool({ id, icon, tabIndex, desk, library, blockKey, label, language }: ToolProps) {
  const command: Command = commands[id];
  const context = () => ({ desk, library, language, block: blockOf(desk, blockKey) ?? null });
  const unavailable = useComputed(() => {
    // Where a block stands decides what can be done with it.
    desk.blocks.value;
    return !command.available(context());
  }).value;
  const keys = command.keys.filter((chord) => singleKeys.value || !isSingleKey(chord));
  const name = catalogues[language].page.commands[id];
  const [first] = keys;
  return (
    <button
      type="button"
      class="block-tool"
      tabIndex={tabIndex}
      aria-label={`${name}: ${label}`}
      aria-disabled={unavailable}
      aria-keyshortcuts={keys.length > 0 ? keys.map(chordForAria).join(" ") : undefined}
      title={first === undefined ? name : `${name} (${chordInWords(first, language)})`}
      onClick={() => command.available(context()) && command.run(context())}
    >
      <Icon name={icon} />
    </button>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function goAmongTools(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const buttons = [...currentTarget.querySelectorAll<HTMLElement>("button")];
  const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : steps[key];
  const at = buttons.indexOf(target);
  const to = step === undefined ? ends(key, buttons) : buttons[(at + step + buttons.length) % buttons.length];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

function ends(key: string, buttons: readonly HTMLElement[]): HTMLElement | undefined {
  if (key === "Home") return buttons[0];
  return key === "End" ? buttons.at(-1) : undefined;
}
