import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Library } from "../library.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { type Draft, readDrafts, writeDrafts } from "./draft-store.ts";
import { draftsAreOn, setDraftsOn, storagePrefix, whenDraftsSwitched } from "./drafts-setting.ts";
import { deleteOwnDatabases } from "./forget-everything.ts";

const lockOf = (tab: string): string => `${storagePrefix}-tab-${tab}`;

/** A name for this tab, by which its drafts are told from those of others. */
const thisTab: string = Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");

let held = false;

/** Holds a lock for as long as the tab lives: the browser releases it however the tab ends, by a crash too. */
function showThatTabLives(): void {
  if (held || !navigator.locks) return;
  held = true;
  void navigator.locks.request(lockOf(thisTab), () => new Promise(() => {}));
}

/** Which of some tabs are open now; none that anybody knows of where the browser has no locks. */
async function liveAmong(tabs: readonly string[]): Promise<ReadonlySet<string>> {
  const locks = new Set((await navigator.locks?.query())?.held?.map(({ name }) => name));
  return new Set(tabs.filter((tab) => locks.has(lockOf(tab))));
}

/** Keeps what is written and not saved, while somebody wants that, and finds again what an earlier tab has left. */
export interface DraftKeeper {
  readonly on: ReadonlySignal<boolean>;
  /** Drafts of tabs that are gone: after a crash, or because a tab was closed with unsaved work. */
  readonly left: ReadonlySignal<readonly Draft[]>;
  /** Notebooks of which another open tab keeps a draft, by name. */
  readonly elsewhere: ReadonlySignal<ReadonlySet<string>>;
  /** Whether the browser has refused to keep something. */
  readonly refused: ReadonlySignal<boolean>;
  /** Switched off, whatever was kept is deleted. */
  setOn(on: boolean): Promise<void>;
  /** Opens what a draft holds, which from then on is a draft of this tab. */
  restore(draft: Draft): Promise<OpenNotebook>;
  discard(draft: Draft): Promise<void>;
}

/** A pause in the typing, in milliseconds, after which the draft is kept; a crash loses no more than that. */
const pause = 400;

const keepers = new WeakMap<Library, DraftKeeper>();

/** The one keeper of a library's drafts. */
export function draftKeeperOf(library: Library): DraftKeeper {
  const known = keepers.get(library) ?? createDraftKeeper(library);
  keepers.set(library, known);
  return known;
}

function createDraftKeeper(library: Library): DraftKeeper {
  const on = signal(draftsAreOn());
  const left = signal<readonly Draft[]>([]);
  const elsewhere = signal<ReadonlySet<string>>(new Set());
  const refused = signal(false);
  const written = new Map<string, string>();
  const others = "BroadcastChannel" in globalThis ? new BroadcastChannel(`${storagePrefix}-drafts`) : null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let work: Promise<void> = Promise.resolve();

  /** One thing after the other; a browser that refuses is told of once. */
  function afterwards(task: () => Promise<void>): Promise<void> {
    work = work.then(task).catch(() => {
      refused.value = true;
    });
    return work;
  }

  const flush = (gone: readonly string[] = []): Promise<void> =>
    afterwards(async () => {
      clearTimeout(waiting);
      if (!on.peek()) return;
      const drafts = library.opened
        .peek()
        .filter(({ unsaved }) => unsaved.peek())
        .map(draftOf);
      const kept = drafts.filter(({ id, text }) => written.get(id) !== text);
      const over = [...written.keys()].filter((id) => !drafts.some((draft) => draft.id === id));
      if (kept.length + over.length + gone.length === 0) return;
      await writeDrafts(kept, [...over, ...gone]);
      for (const { id, text } of kept) written.set(id, text);
      for (const id of over) written.delete(id);
      others?.postMessage("written");
    });

  const look = (): Promise<void> =>
    afterwards(async () => {
      const drafts = (await readDrafts()).filter(({ tab }) => tab !== thisTab);
      const live = await liveAmong(drafts.map(({ tab }) => tab));
      left.value = drafts.filter(({ tab }) => !live.has(tab));
      elsewhere.value = new Set(drafts.filter(({ tab }) => live.has(tab)).map(({ notebook }) => notebook));
    });

  function follow(): void {
    on.value = draftsAreOn();
    if (!on.value) written.clear();
    else showThatTabLives();
    void look();
    if (on.value) void flush();
  }

  effect(() => {
    if (!on.value) return;
    for (const { text, unsaved } of library.opened.value) [text.value, unsaved.value];
    clearTimeout(waiting);
    waiting = setTimeout(flush, pause);
  });
  addEventListener("pagehide", () => void flush());
  document.addEventListener("visibilitychange", () => document.hidden && void flush());
  others?.addEventListener("message", () => void look());
  whenDraftsSwitched(follow);
  follow();

  return {
    on,
    left,
    elsewhere,
    refused,
    async setOn(wanted) {
      refused.value = !setDraftsOn(wanted);
      follow();
      await work;
      if (!wanted) await afterwards(deleteOwnDatabases);
    },
    async restore(draft) {
      const open = await reopened(draft, library);
      left.value = left.peek().filter(({ id }) => id !== draft.id);
      await flush([draft.id]);
      return open;
    },
    async discard(draft) {
      left.value = left.peek().filter(({ id }) => id !== draft.id);
      await flush([draft.id]);
    },
  };
}

function draftOf({ name, text, notebook }: OpenNotebook): Draft {
  const { title, language } = notebook.peek();
  const id = `${thisTab} ${name}`;
  return { id, tab: thisTab, notebook: name, language, title: title || name, text: text.peek(), at: Date.now() };
}

/** A notebook of the app goes on as it was; where somebody is at work on it, or it is not one of the app, it is an own one. */
async function reopened({ notebook, language, text }: Draft, library: Library): Promise<OpenNotebook> {
  const open = await library.load(notebook, language);
  if (!open || open.edited.peek()) return library.adopt(text, notebook, { unsaved: true });
  open.edit(text);
  return open;
}
