import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { SessionContext } from "../cells/cell-kind.ts";
import { cellKinds } from "../cells/index.ts";
import type { CellState } from "../cells/session/cell-state.ts";
import { catalogues } from "../locale/catalogues.ts";
import { formatCount } from "../locale/numbers.ts";
import { problemSentence } from "../locale/problem-sentence.ts";
import type { Language } from "../model/language.ts";
import { parseNotebook } from "../notebook/parse-notebook.ts";
import { type OpenNotebook, openNotebook } from "./open-notebook.ts";
import { findNotebook, loadNotebook, type ShippedNotebook, shippedNames } from "./shipped-notebooks.ts";

/** Longer names make addresses that nobody can read. */
const longest = 60;

/**
 * A name for an address, made from the wanted one, such as that of a file: letters, digits and hyphens only, since a dot
 * would ask for a language; with a number where the name is taken.
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replace(/\.(md|markdown|txt)$/i, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  const name = plain === "" ? "notebook" : plain;
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}

/** More finished cells than this are counted, not named. */
const mostNamed = 3;

/** What is said aloud when cells have reached new states, by their names; waiting is not worth a word. */
export function announcement(changes: ReadonlyMap<string, CellState>, language: Language): string {
  const say = catalogues[language].page.app.announce;
  const done = [...changes.values()].filter(({ status }) => status === "done").length;
  const sentences = done > mostNamed ? [say.manyDone(formatCount(done, language))] : [];
  for (const [cell, state] of changes) {
    if (state.status === "done" && done <= mostNamed) sentences.push(say.done(cell));
    if (state.status === "running") sentences.push(say.running(cell));
    if (state.status === "cancelled") sentences.push(say.cancelled(cell));
    if (state.status === "failed") sentences.push(say.failed(cell, problemSentence(state.problem, language)));
  }
  return sentences.join(" ");
}

export interface AdoptOptions {
  /** The text stands nowhere else. */
  readonly unsaved?: boolean;
  /** It is to be one more, even if the same one is open. */
  readonly another?: boolean;
}

/** The notebooks that were opened since the page was loaded: what they found stays at hand. */
export interface Library {
  /**
   * The notebook of a name, in the wanted language where there is one. Once somebody has changed it, it is the changed one
   * in whatever language, so that a change of language hides no work. Null where there is none, or it is not loaded.
   */
  open(name: string, language: Language): OpenNotebook | null;
  /** The same, and loads it first where it comes with the app. */
  load(name: string, language: Language): Promise<OpenNotebook | null>;
  /**
   * Opens a notebook that does not come with the app, under a name of its own made from the wanted one. The same text
   * under the same name is the notebook that is open already.
   */
  adopt(text: string, wanted: string, options?: AdoptOptions): OpenNotebook;
  /** Those that do not come with the app, in the order in which they were opened. */
  readonly own: ReadonlySignal<readonly OpenNotebook[]>;
  /** Every notebook that was opened. */
  readonly opened: ReadonlySignal<readonly OpenNotebook[]>;
  /** Whether closing the page would lose something that was written. */
  readonly unsaved: ReadonlySignal<boolean>;
  /** Says something to those who listen to the page. */
  announce(sentence: string): void;
  /** What happened last, for those who listen to the page. */
  readonly announcement: ReadonlySignal<string>;
}

/** Changes within so many milliseconds are announced together. */
const together = 400;

export function createLibrary(context: SessionContext, language: ReadonlySignal<Language>): Library {
  const shippedOpen: Signal<ReadonlyMap<ShippedNotebook, OpenNotebook>> = signal(new Map());
  const own: Signal<readonly OpenNotebook[]> = signal([]);
  const opened = computed(() => [...shippedOpen.value.values(), ...own.value]);
  const wantedNames = new WeakMap<OpenNotebook, string>();
  const announced = signal("");
  let changes = new Map<string, CellState>();

  /** The same words are another text the second time, or nobody would hear them twice. */
  function announce(sentence: string): void {
    announced.value = sentence !== "" && sentence === announced.peek() ? `${sentence}\u00A0` : sentence;
  }

  function announceState(cell: string, state: CellState): void {
    if (changes.size === 0) {
      setTimeout(() => {
        announce(announcement(changes, language.peek()));
        changes = new Map();
      }, together);
    }
    changes.set(cell, state);
  }

  function open(name: string, wanted: Language): OpenNotebook | null {
    const edited = [...shippedOpen.peek().values()].find((each) => each.name === name && each.edited.peek());
    if (edited) return edited;
    const shipped = findNotebook(name, wanted);
    if (!shipped) return own.value.find((each) => each.name === name) ?? null;
    const known = shippedOpen.peek().get(shipped);
    if (known) return known;
    const opened = openNotebook(shipped, context, announceState);
    shippedOpen.value = new Map(shippedOpen.peek()).set(shipped, opened);
    return opened;
  }

  return {
    announcement: announced,
    announce,
    own,
    opened,
    unsaved: computed(() => opened.value.some((open) => open.unsaved.value)),
    adopt(text, wanted, { unsaved = false, another = false } = {}) {
      const known = own.peek().find((open) => wantedNames.get(open) === wanted && open.text.peek() === text);
      if (known && !another) return known;
      const taken = [...shippedNames, ...own.peek().map(({ name }) => name)];
      const written = { name: freeName(wanted, taken), text, notebook: parseNotebook(text, cellKinds), unsaved };
      const open = openNotebook(written, context, announceState);
      wantedNames.set(open, wanted);
      own.value = [...own.peek(), open];
      return open;
    },
    open,
    async load(name, wanted) {
      const known = open(name, wanted);
      if (known) return known;
      await loadNotebook(name, wanted);
      return open(name, wanted);
    },
  };
}
