import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { listOfflineFiles } from "./list-offline-files.ts";
import { serviceWorkerFile } from "./model/offline-files.ts";

/** Adds the service worker to each build of the page, once all that it is to keep is written. */
export function offlinePlugin(): Plugin {
  return {
    name: "morketal:offline",
    apply: "build",
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }) {
        if (this.environment.config.consumer !== "client" || dir === undefined) return;
        await writeServiceWorker(dir);
      },
    },
  };
}

/**
 * Writes the service worker of a built app, with the list of the app's files in it. It is a script of one piece, which
 * imports nothing, so that older browsers know it too and its policy need not allow any other script.
 */
export async function writeServiceWorker(folder: string): Promise<void> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL("../workers", import.meta.url)),
    publicDir: false,
    logLevel: "warn",
    define: { OFFLINE_FILES: JSON.stringify(listOfflineFiles(folder)) },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL("../workers/offline.ts", import.meta.url)),
        output: { format: "iife", entryFileNames: serviceWorkerFile },
      },
    },
  });
  const [script] = [built].flat().flatMap((output) => ("output" in output ? output.output : []));
  if (script?.type !== "chunk") throw new Error("the service worker was not built");
  writeFileSync(join(folder, serviceWorkerFile), script.code);
}
