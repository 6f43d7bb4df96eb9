import { render } from "preact";
import { figures } from "./figures/index.ts";
import { createBrowserPool, createBrowserTabulator } from "./jobs/browser-workers.ts";
import { App } from "./views/app.tsx";
import { createAppState } from "./views/app-state.ts";
import { createLibrary } from "./views/library.ts";
import "./views/theme.css";
import "./views/fonts.css";
import "./views/app.css";
import "./views/gallery.css";
import "./views/notebook.css";
import "./views/prose.css";
import "./views/cell.css";
import "./views/table.css";
import "./views/figure.css";
import "./views/print.css";

const place = document.getElementById("app");
if (place === null) throw new Error("the page has no place for the app");

const pool = createBrowserPool();
const tabulator = createBrowserTabulator();
const state = createAppState();
const library = createLibrary({ pool, loadDataset: tabulator.readDataset }, state.language);

render(<App state={state} library={library} />, place);

// All that may be needed later is asked for now, so that from here on a session needs no network at all.
tabulator.warmUp();
pool.warmUp();
for (const figure of Object.values(figures)) void figure.load();
for (const face of document.fonts) void face.load();
