import { render } from "preact";
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

const tabulator = createBrowserTabulator();
const state = createAppState();
const library = createLibrary({ pool: createBrowserPool(), loadDataset: tabulator.readDataset }, state.language);

render(<App state={state} library={library} />, place);
