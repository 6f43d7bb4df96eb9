import { saveFile } from "../table-work/save-file.ts";

/** What a file is for. */
export interface FileType {
  readonly description: string;
  /** Such as `text/markdown`. */
  readonly media: string;
  /** With the dot. */
  readonly extension: string;
}

/** A file that somebody chose; `handle` lets it be saved again where the browser allows that. */
export interface ChosenFile {
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
export async function chooseFile(type: FileType): Promise<ChosenFile | null> {
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
export type Saving =
  | { readonly kind: "saved"; readonly handle: FileSystemFileHandle }
  | { readonly kind: "downloaded" }
  | { readonly kind: "dismissed" };

/**
 * Writes a text to the file of a handle, or to one that somebody chooses; else it becomes a download. Throws where it
 * cannot be written, and then leaves the file as it was.
 */
export async function saveText(
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
export async function textOf(file: File, mostBytes: number): Promise<string | null> {
  if (file.size > mostBytes) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
