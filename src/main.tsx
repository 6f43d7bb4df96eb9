import { render } from "preact";
import { loadEveryDrawing } from "./figures/drawings.ts";
import { browserTableDesk, createBrowserPool, createBrowserTabulator } from "./jobs/browser-workers.ts";
import { beginLanguage, loadEveryLanguage } from "./locale/catalogues.ts";
import { App } from "./views/app.tsx";
import { createAppState } from "./views/app-state.ts";
import { loadWorkbench } from "./views/blocks/loaded-workbench.ts";
import { warmUpCells } from "./views/cell-result.tsx";
import { warmUpEntrances } from "./views/entrances.tsx";
import { createIntake } from "./views/intake/intake.ts";
import { createUploadStore } from "./views/intake/upload-store.ts";
import { openDroppedFiles } from "./views/keeping/dropped-files.ts";
import { warmUpFileMenu } from "./views/keeping/file-menu.tsx";
import { createLibrary } from "./views/library.ts";
import { loadShippedNotebooks } from "./views/shipped-notebooks.ts";
import "./views/theme.css";
import "./views/fonts.css";
import "./views/app.css";
import "./views/gallery.css";
import "./views/notebook.css";
import "./views/prose.css";
import "./views/cell.css";
import "./views/verdict.css";
import "./views/intake/intake.css";
import "./views/table.css";
import "./views/figure.css";
import "./views/brief/brief.css";
import "./views/keeping/keeping.css";
import "./views/print.css";

const place = document.getElementById("app");
if (place === null) throw new Error("the page has no place for the app");

const state = createAppState();
// Not awaited at the top level: what comes late imports from this file, and would wait for it for ever.
void beginLanguage(state.language.peek()).then(
  () => start(place),
  (error: unknown) => {
    // The one sentence that is said while there are no words.
    place.textContent = "Mørketal could not be loaded. Load the page anew.";
    throw error;
  },
);

function start(place: Element): void {
  const pool = createBrowserPool();
  const tabulator = createBrowserTabulator();
  const tables = browserTableDesk();
  const uploads = createUploadStore();
  const intake = createIntake(tabulator, tables);
  const context = { pool, loadDataset: tabulator.readDataset, loadUpload: uploads.load };
  const library = createLibrary(context, state.language);

  render(<App state={state} library={library} intake={intake} uploads={uploads} />, place);

  // Closing the page loses a table that was made from files, and whatever was written, if it was not saved.
  addEventListener("beforeunload", (event) => {
    if (uploads.unsaved.peek() || library.unsaved.peek() || intake.files.peek().length > 0) event.preventDefault();
  });

  // All that may be needed later is asked for now, so that from here on a session needs no network at all.
  pool.warmUp();
  tables.warmUp();
  const asked: Promise<unknown>[] = [
    tabulator.warmUp(),
    loadEveryDrawing(),
    import("./figures/in-words.ts"),
    ...Array.from(document.fonts, (face) => face.load()),
    loadShippedNotebooks(),
    loadEveryLanguage(),
    loadWorkbench(),
    warmUpCells(),
    warmUpEntrances(),
    warmUpFileMenu(),
    import("./views/keeping/show-drafts.tsx").then(({ showDrafts }) => showDrafts(library, state.language)),
  ];
  openDroppedFiles(library, state);

  // In development the files change all the time, and none is to be kept.
  if (import.meta.env.PROD) {
    // The languages may have come later than all else.
    const opened =
      document.readyState === "complete"
        ? Promise.resolve()
        : new Promise((resolve) => addEventListener("load", resolve));
    asked.push(
      opened.then(() => import("./views/offline/show-offline.tsx")).then((m) => m.showOffline(state.language)),
    );
  }

  // Whoever measures or drives the page can know from when on it waits for no file any more.
  void Promise.all(asked).then(() => performance.mark("everything-loaded"));
}
