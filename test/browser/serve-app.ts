import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createFileServer } from "../../bin/server/file-server.mjs";
import { listenOnLoopback } from "../../bin/server/listen-on-loopback.mjs";
import { buildWhenStale } from "../../src/build-when-stale.mjs";
import { headersFile } from "../../src/policy.ts";
import { probePaths, probeWorker } from "./probe-worker.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built app is served while the end-to-end tests run. */
    appUrl: string;
  }
}

/** Serves the built app, as `npm start` does, to all end-to-end tests, and their own workers beside the app's. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "morketal-app-"));
  const server = createFileServer(folder);
  try {
    cpSync(buildWhenStale("app"), folder, { recursive: true });
    for (const path of Object.values(probePaths)) writeFileSync(join(folder, path), probeWorker);
    appendFileSync(join(folder, "_headers"), `\n${headersFile(Object.values(probePaths))}`);
    project.provide("appUrl", await listenOnLoopback(server, { usual: 4300 }));
  } catch (error) {
    // Only the tests that need the app shall fail; a setup that throws would end all tests.
    console.error("The app cannot be served:", error);
    project.provide("appUrl", "");
  }
  return async () => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
