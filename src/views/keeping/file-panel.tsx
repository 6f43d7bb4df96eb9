import { useEffect, useState } from "preact/hooks";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { speech } from "../../locale/speech.ts";
import type { Language } from "../../model/language.ts";
import type { Library } from "../library.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { routeFragment } from "../route.ts";
import { type DraftKeeper, draftKeeperOf } from "./draft-keeper.ts";
import { forgetEverything } from "./forget-everything.ts";
import {
  createNotebook,
  openNotebookFile,
  openResultsFile,
  saveNotebook,
  saveResults,
  type Told,
} from "./notebook-files.ts";
import { longestLink, notebookToLink, type Sharing } from "./share-link.ts";

export interface FilePanelProps {
  readonly library: Library;
  readonly open: OpenNotebook | null;
  readonly language: Language;
  close(): void;
}

/** What can be done with notebooks as files, and with what this browser keeps of them. */
export function FilePanel({ library, open, language, close }: FilePanelProps) {
  const say = catalogues[language].page.keeping;
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<"share" | "forget" | null>(null);
  const keeper = draftKeeperOf(library);

  async function act(action: () => Told | Promise<Told>): Promise<void> {
    setAsked(null);
    const { sentences: told, opened } = await action();
    setSentences(told);
    if (!opened) return;
    library.announce(told.join(" "));
    close();
    location.hash = routeFragment({ page: "notebook", notebook: opened.name, place: null, language: null });
  }

  const button = (label: string, action: () => Told | Promise<Told>) => (
    <li>
      <button type="button" onClick={() => void act(action)}>
        {label}
      </button>
    </li>
  );
  const asking = (question: "share" | "forget", label: string) => (
    <li>
      <button type="button" aria-expanded={asked === question} onClick={() => ask(question)}>
        {label}
      </button>
    </li>
  );
  function ask(question: "share" | "forget"): void {
    setSentences([]);
    setAsked(asked === question ? null : question);
  }

  return (
    <>
      <ul class="plain">
        {button(say.actions.new, () => createNotebook(library, language))}
        {button(say.actions.open, () => openNotebookFile(library, language))}
        {open && button(say.actions.save, () => saveNotebook(open, language))}
        {open && button(say.actions.saveAs, () => saveNotebook(open, language, true))}
        {open && button(say.actions.saveResults, () => saveResults(open, language))}
        {open && button(say.actions.openResults, () => openResultsFile(open, language))}
        {open && asking("share", say.actions.share)}
      </ul>
      {open && asked === "share" && <ShareNotebook open={open} language={language} />}
      <DraftSwitch keeper={keeper} open={open} language={language} />
      <ul class="plain">{asking("forget", say.actions.forget)}</ul>
      {asked === "forget" && (
        <ForgetDialog keeper={keeper} language={language} onDone={(told) => setSentences([told])} />
      )}
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  );
}

interface DraftSwitchProps {
  readonly keeper: DraftKeeper;
  readonly open: OpenNotebook | null;
  readonly language: Language;
}

/** Whether drafts are kept in this browser: off until somebody wants it, and what it means. */
function DraftSwitch({ keeper, open, language }: DraftSwitchProps) {
  const say = catalogues[language].page.keeping.draft;
  return (
    <div class="draft-switch">
      <label>
        <input
          type="checkbox"
          aria-describedby="draft-about"
          checked={keeper.on.value}
          onChange={({ currentTarget }) => void keeper.setOn(currentTarget.checked)}
        />{" "}
        {say.switch}
      </label>
      <p id="draft-about" class="aside">
        {say.about}
      </p>
      <div role="status">
        {keeper.refused.value && <p class="problem">{say.cannotKeep}</p>}
        {open && keeper.elsewhere.value.has(open.name) && <p class="note">{say.elsewhere}</p>}
      </div>
    </div>
  );
}

interface ForgetDialogProps {
  readonly keeper: DraftKeeper;
  readonly language: Language;
  onDone(told: string): void;
}

/** Asks once more before everything that this browser keeps is deleted. */
function ForgetDialog({ keeper, language, onDone }: ForgetDialogProps) {
  const say = catalogues[language].page.keeping.forget;
  const [offlineToo, setOfflineToo] = useState(false);

  async function forget(): Promise<void> {
    try {
      await keeper.setOn(false);
      await forgetEverything(offlineToo);
      onDone(say.done);
    } catch {
      onDone(say.failed);
    }
  }

  return (
    <div class="asked">
      <p>{say.about}</p>
      <label>
        <input
          type="checkbox"
          checked={offlineToo}
          onChange={({ currentTarget }) => setOfflineToo(currentTarget.checked)}
        />{" "}
        {say.offlineToo}
      </label>
      <p>
        <button type="button" class="primary" onClick={() => void forget()}>
          {say.confirm}
        </button>
      </p>
    </div>
  );
}

interface ShareNotebookProps {
  readonly open: OpenNotebook;
  readonly language: Language;
}

/** A link that is the notebook itself. Where the text holds counts there is none until somebody says that they are public. */
function ShareNotebook({ open, language }: ShareNotebookProps) {
  const text = open.text.value;
  const [publicText, setPublicText] = useState<string | null>(null);
  const sharing = notebookToLink(text, open.notebook.value, publicText === text);
  const link = sharing.ok ? linkOf(sharing.packed) : null;
  const copied = useCopied(link);
  const say = catalogues[language].page.keeping.told;

  return (
    <div class="asked" role="status">
      <p>{sentence(sharing, copied, language)}</p>
      {!sharing.ok && sharing.reason === "holds-counts" && (
        <button type="button" class="button" onClick={() => setPublicText(text)}>
          {say.shareCounts}
        </button>
      )}
      {link !== null && (
        <input
          type="text"
          readOnly
          aria-label={say.linkToCopy}
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}

function linkOf(packed: string): string {
  const [page] = location.href.split("#");
  return `${page}${routeFragment({ page: "shared", packed, language: null })}`;
}

/** Copies a text; whether the browser allowed that, or null while that is not known. */
function useCopied(text: string | null): boolean | null {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    setCopied(null);
    if (text === null) return;
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setCopied(true),
        () => setCopied(false),
      );
  }, [text]);
  return copied;
}

function sentence(sharing: Sharing, copied: boolean | null, language: Language): string {
  const say = catalogues[language].page.keeping.told;
  if (sharing.ok) return copied ? say.linkCopied : say.linkToCopy;
  if (sharing.reason === "holds-counts") return say.countsInText(speech(language).series(sharing.cells));
  return say.linkTooLong(formatCount(sharing.characters, language), formatCount(longestLink, language));
}
