import { render } from "preact";
import { figures } from "./figures/index.ts";
import { createBrowserPool, createBrowserTabulator } from "./jobs/browser-workers.ts";
import { App } from "./views/app.tsx";
import { createAppState } from "./views/app-state.ts";
import { createIntake } from "./views/intake/intake.ts";
import { createUploadStore } from "./views/intake/upload-store.ts";
import { createLibrary } from "./views/library.ts";
import "./views/theme.css";
import "./views/fonts.css";
import "./views/app.css";
import "./views/gallery.css";
import "./views/notebook.css";
import "./views/prose.css";
import "./views/cell.css";
import "./views/intake.css";
import "./views/table.css";
import "./views/figure.css";
import "./views/print.css";

const place = document.getElementById("app");
if (place === null) throw new Error("the page has no place for the app");

const pool = createBrowserPool();
const tabulator = createBrowserTabulator();
const state = createAppState();
const uploads = createUploadStore();
const intake = createIntake(tabulator);
const context = { pool, loadDataset: tabulator.readDataset, loadUpload: uploads.load };
const library = createLibrary(context, state.language);

render(<App state={state} library={library} intake={intake} uploads={uploads} />, place);

// Nothing is stored, so that closing the page loses a table that was made from files and not saved.
addEventListener("beforeunload", (event) => {
  if (uploads.unsaved.peek() || intake.files.peek().length > 0) event.preventDefault();
});

// All that may be needed later is asked for now, so that from here on a session needs no network at all.
tabulator.warmUp();
pool.warmUp();
for (const figure of Object.values(figures)) void figure.load();
for (const face of document.fonts) void face.load();
