import { catalogues } from "../../locale/catalogues.ts";
import type { AppState } from "../app-state.ts";
import type { Library } from "../library.ts";
import { routeFragment } from "../route.ts";

const isResults = ({ name }: File): boolean => /\.json$/i.test(name);

/** A browser that has the File System Access API gives a dropped file with its handle. */
interface ItemWithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** Opens a notebook that is dropped anywhere on the page, and takes results for the notebook that is shown. */
export function openDroppedFiles(library: Library, { route, language }: AppState): void {
  // Without this the browser would leave the page for the file.
  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    const { dataTransfer, defaultPrevented } = event;
    if (!dataTransfer?.types.includes("Files") || defaultPrevented) return;
    event.preventDefault();
    const [file] = dataTransfer.files;
    const item: (DataTransferItem & ItemWithHandle) | undefined = dataTransfer.items[0];
    // The handle can be had only while the event lasts.
    if (file) void take(file, item?.getAsFileSystemHandle?.());
  });

  async function take(file: File, asked: Promise<FileSystemHandle | null> | undefined): Promise<void> {
    const [{ adoptFile, takeResults }, { showSentences }] = await Promise.all([
      import("./notebook-files.ts"),
      import("./show-sentences.tsx"),
    ]);
    const spoken = language.peek();
    const now = route.peek();
    const open = "notebook" in now ? library.open(now.notebook, spoken) : null;
    const handle = await asked?.catch(() => null);
    const chosen = { file, handle: handle instanceof FileSystemFileHandle ? handle : null };
    const told =
      isResults(file) && open ? await takeResults(file, open, spoken) : await adoptFile(chosen, library, spoken);
    if (!told.opened) return showSentences(told.sentences, catalogues[spoken].page.keeping.draft.understood);
    library.announce(told.sentences.join(" "));
    location.hash = routeFragment({ page: "notebook", notebook: told.opened.name, place: null, language: null });
  }
}
