import { cellKinds } from "../../cells/index.ts";
import {
  bundleResults,
  mostBundleBytes,
  type Reopening,
  readBundle,
  reopenResults,
} from "../../cells/kept/results-bundle.ts";
import { saveFile } from "../../cells/shown/save-blob.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { speech } from "../../locale/speech.ts";
import type { Language } from "../../model/language.ts";
import { mostBytes } from "../../notebook/parse-notebook.ts";
import type { Library } from "../library.ts";
import type { OpenNotebook } from "../open-notebook.ts";

/** What a file is for. */
interface FileType {
  readonly description: string;
  /** Such as `text/markdown`. */
  readonly media: string;
  /** With the dot. */
  readonly extension: string;
}

/** A file that somebody chose; `handle` lets it be saved again where the browser allows that. */
interface ChosenFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

/** The part of the File System Access API that is not everywhere. */
interface Pickers {
  showOpenFilePicker?(options: PickerOptions): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: PickerOptions & { readonly suggestedName: string }): Promise<FileSystemFileHandle>;
}

interface PickerOptions {
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

const pickers: Pickers = globalThis as Pickers;

const options = ({ description, media, extension }: FileType): PickerOptions => ({
  types: [{ description, accept: { [media]: [extension] } }],
});

/** Has somebody choose a file; null where they think better of it. Throws where the browser does not let it be read. */
async function chooseFile(type: FileType): Promise<ChosenFile | null> {
  if (!pickers.showOpenFilePicker) return chooseByInput(type);
  const handles = await unlessDismissed(pickers.showOpenFilePicker(options(type)));
  const handle = handles?.[0];
  return handle ? { file: await handle.getFile(), handle } : null;
}

/** Where there is no picker that gives a handle. */
function chooseByInput({ extension }: FileType): Promise<ChosenFile | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = extension;
  return new Promise((resolve) => {
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      resolve(file ? { file, handle: null } : null);
    });
    input.click();
  });
}

/** What became of a text: saved under a handle, handed over as a download, or not saved since somebody dismissed it. */
type Saving =
  | { readonly kind: "saved"; readonly handle: FileSystemFileHandle }
  | { readonly kind: "downloaded" }
  | { readonly kind: "dismissed" };

/**
 * Writes a text to the file of a handle, or to one that somebody chooses; else it becomes a download. Throws where it
 * cannot be written, and then leaves the file as it was.
 */
async function saveText(
  text: string,
  name: string,
  type: FileType,
  handle: FileSystemFileHandle | null = null,
): Promise<Saving> {
  if (!handle && !pickers.showSaveFilePicker) {
    saveFile(`${name}${type.extension}`, type.media, text);
    return { kind: "downloaded" };
  }
  const suggestedName = `${name}${type.extension}`;
  const target = handle ?? (await unlessDismissed(pickers.showSaveFilePicker?.({ ...options(type), suggestedName })));
  if (!target) return { kind: "dismissed" };
  const file = await target.createWritable();
  try {
    await file.write(text);
    await file.close();
  } catch (error) {
    await file.abort().catch(() => undefined);
    throw error;
  }
  return { kind: "saved", handle: target };
}

/** A picker that is dismissed rejects with `AbortError`. */
async function unlessDismissed<Value>(choice: Promise<Value> | undefined): Promise<Value | null> {
  try {
    return (await choice) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return null;
    throw error;
  }
}

/** The text of a file, byte for byte; null where it is larger than `mostBytes` or not UTF-8. */
async function textOf(file: File, mostBytes: number): Promise<string | null> {
  if (file.size > mostBytes) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** What there is to say after something was done with files, sentence by sentence; nothing where somebody thought better. */
export interface Told {
  readonly sentences: readonly string[];
  /** The notebook that was opened. */
  readonly opened?: OpenNotebook;
}

const nothing: Told = { sentences: [] };
const handles = new WeakMap<OpenNotebook, FileSystemFileHandle>();

const notebookFile = (language: Language): FileType => ({
  description: catalogues[language].page.keeping.files.notebook,
  media: "text/markdown",
  extension: ".md",
});

const resultsFile = (language: Language): FileType => ({
  description: catalogues[language].page.keeping.files.results,
  media: "application/json",
  extension: ".json",
});

export function createNotebook(library: Library, language: Language): Told {
  const { title } = catalogues[language].page.keeping.newNotebook;
  const opened = library.adopt(newNotebook(language), title, { another: true });
  return { sentences: [catalogues[language].page.keeping.told.opened(title)], opened };
}

export async function openNotebookFile(library: Library, language: Language): Promise<Told> {
  return takeChosen(notebookFile(language), language, (chosen) => adoptFile(chosen, library, language));
}

/** Takes the file that somebody chooses; there is nothing to tell if they think better of it. */
async function takeChosen(
  type: FileType,
  language: Language,
  take: (chosen: ChosenFile) => Promise<Told>,
): Promise<Told> {
  let chosen: ChosenFile | null;
  try {
    chosen = await chooseFile(type);
  } catch {
    return { sentences: [catalogues[language].page.keeping.told.cannotOpen] };
  }
  return chosen ? take(chosen) : nothing;
}

/** Opens a file that was chosen or dropped, as a notebook of its own. */
export async function adoptFile({ file, handle }: ChosenFile, library: Library, language: Language): Promise<Told> {
  const say = catalogues[language].page.keeping.told;
  const text = await textOf(file, mostBytes);
  if (text === null) return { sentences: [say.cannotRead(file.name, formatCount(mostBytes / 1_000_000, language))] };
  const opened = library.adopt(text, file.name);
  if (handle) handles.set(opened, handle);
  return { sentences: [say.opened(opened.notebook.peek().title || opened.name)], opened };
}

/** Saves the text as it is, byte for byte: to the file that it came from, or to one that somebody chooses. */
export async function saveNotebook(open: OpenNotebook, language: Language, elsewhere = false): Promise<Told> {
  const say = catalogues[language].page.keeping.told;
  const text = open.text.peek();
  try {
    const handle = elsewhere ? null : (handles.get(open) ?? null);
    const saving = await saveText(text, open.name, notebookFile(language), handle);
    if (saving.kind === "dismissed") return nothing;
    open.markSaved(text);
    if (saving.kind === "downloaded") return { sentences: [say.downloaded] };
    handles.set(open, saving.handle);
    return { sentences: [say.saved(saving.handle.name)] };
  } catch {
    return { sentences: [say.cannotSave] };
  }
}

export async function saveResults(open: OpenNotebook, language: Language): Promise<Told> {
  const { inFileNames, keeping } = catalogues[language].page;
  const say = keeping.told;
  const bundle = bundleResults(open.session, open.text.peek(), cellKinds);
  const { results, leftOut } = bundle;
  const without = leftOut.length > 0 ? [say.leftOut(speech(language).series(leftOut))] : [];
  if (results.length === 0) return { sentences: [...(leftOut.length > 0 ? without : [say.noResults])] };
  try {
    const text = `${JSON.stringify(bundle, null, 1)}\n`;
    const saving = await saveText(text, `${open.name}-${inFileNames.results}`, resultsFile(language));
    if (saving.kind === "dismissed") return nothing;
    return { sentences: [say.resultsSaved(formatCount(results.length, language)), ...without] };
  } catch {
    return { sentences: [say.cannotSave] };
  }
}

export async function openResultsFile(open: OpenNotebook, language: Language): Promise<Told> {
  return takeChosen(resultsFile(language), language, ({ file }) => takeResults(file, open, language));
}

/** Gives the results in a file to the notebook, and tells of each that cannot be used why. */
export async function takeResults(file: File, open: OpenNotebook, language: Language): Promise<Told> {
  const say = catalogues[language].page.keeping.told;
  const text = await textOf(file, mostBundleBytes);
  const bundle = text === null ? null : readBundle(text);
  if (bundle === null) return { sentences: [say.notABundle] };
  const became = [...(await reopenResults(open.session, bundle, cellKinds))];
  const countOf = (which: Reopening): number => became.filter(([, what]) => what === which).length;
  const there = countOf("already-there");
  const refusals = became.flatMap(([cell, what]) =>
    what === "used" || what === "already-there" ? [] : [say.refused[what](cell)],
  );
  const leftOut = bundle.leftOut.length > 0 ? [say.leftOut(speech(language).series(bundle.leftOut))] : [];
  const used = say.resultsUsed(formatCount(countOf("used"), language));
  const rest = there > 0 ? [say.alreadyThere(formatCount(there, language))] : [];
  return { sentences: [used, ...rest, ...refusals, ...leftOut] };
}

/** The text of a notebook in which nothing stands yet but a title. */
function newNotebook(language: Language): string {
  const { title, firstLine } = catalogues[language].page.keeping.newNotebook;
  return `---\ntitle: ${title}\nlanguage: ${language}\nseed: 1\n---\n\n# ${title}\n\n${firstLine}\n`;
}
