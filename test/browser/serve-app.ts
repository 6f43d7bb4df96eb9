import { fileURLToPath } from "node:url";
import { type Plugin, type PreviewServer, preview } from "vite";
import type { TestProject } from "vitest/node";
import { buildWhenStale } from "../../src/build-when-stale.mjs";
import { policyHeaders } from "../../src/policy-headers.ts";
import { probePaths, probeWorker } from "./probe-worker.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built app is served while the end-to-end tests run. */
    appUrl: string;
  }
}

/** Offers the tests' own workers beside the app's, after the policy has set their headers. */
const probes: Plugin = {
  name: "morketal:probes",
  configurePreviewServer({ middlewares }) {
    for (const path of Object.values(probePaths)) {
      middlewares.use(path, (_request, response) =>
        response.setHeader("Content-Type", "text/javascript").end(probeWorker),
      );
    }
  },
};

/** Serves the built app, as `npm start` does, to all end-to-end tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    const server = await serveApp();
    const appUrl = server.resolvedUrls?.local[0];
    if (appUrl === undefined) throw new Error("the preview server has no address");
    project.provide("appUrl", appUrl);
    return () => server.close();
  } catch (error) {
    // Only the tests that need the app shall fail; a setup that throws would end all tests.
    console.error("The app cannot be served:", error);
    project.provide("appUrl", "");
    return async () => {};
  }
}

function serveApp(): Promise<PreviewServer> {
  const outDir = buildWhenStale("app");
  return preview({
    configFile: false,
    root: fileURLToPath(new URL("../../src", import.meta.url)),
    appType: "mpa",
    logLevel: "error",
    plugins: [policyHeaders(), probes],
    build: { outDir },
    preview: { host: "127.0.0.1", port: 4300, open: false },
  });
}
