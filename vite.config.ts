import { fileURLToPath } from "node:url";
import type { BuildEnvironmentOptions } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { offlinePlugin } from "./src/offline-plugin.ts";
import { policyHeaders } from "./src/policy-headers.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { VITEST } = process.env;

const loopback = { host: "127.0.0.1" };

/** The page, into build/app; it and its workers are modules and files of their own, as its security policy wants. */
const app: BuildEnvironmentOptions = {
  outDir: here("build/app"),
  emptyOutDir: true,
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  // What the page may weigh is a test: compressed, and without what it loads when needed.
  chunkSizeWarningLimit: 1000,
  // What the page cannot begin without comes in one file, since each file costs a request.
  rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
};

/** The same notebooks without a page, into build/cli: one entry for the command and one for each worker thread. */
const cli = {
  outDir: here("build/cli"),
  emptyOutDir: true,
  target: "node20",
  rolldownOptions: {
    input: {
      cli: here("src/cli.ts"),
      estimate: here("workers/estimate.ts"),
      intake: here("workers/intake.ts"),
      table: here("workers/table.ts"),
    },
    output: { entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
  },
};

export default defineConfig(
  async ({ isSsrBuild }): Promise<ViteUserConfig> => ({
    root: here("src"),
    base: "./",
    publicDir: false,
    cacheDir: here("node_modules/.vite"),
    appType: "mpa",
    // The scan for dependencies does not follow workers by itself, and a late find would reload the page.
    optimizeDeps: { entries: ["index.html", "../workers/*.ts"] },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: VITEST ? [] : [policyHeaders(), offlinePlugin()],
    server: loopback,
    preview: loopback,
    build: isSsrBuild ? cli : app,
    ssr: { noExternal: true },
    worker: {
      format: "es",
      rolldownOptions: { output: { entryFileNames: "workers/[name]-[hash].js" } },
    },
    // Only the tests may depend on a browser being installed.
    test: VITEST ? { root: here("."), ...(await import("./test/projects.ts")).settings } : {},
  }),
);
