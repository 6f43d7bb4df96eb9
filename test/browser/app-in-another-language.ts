import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createFileServer } from "../../bin/server/file-server.mjs";
import { listenOnLoopback } from "../../bin/server/listen-on-loopback.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The app as it is built with a language more, served to whoever calls, until it is stopped. */
export async function appInAnotherLanguage(): Promise<{ readonly url: string; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), "morketal-another-"));
  await build(folder);
  const server = createFileServer(folder);
  const url = await listenOnLoopback(server, { usual: 0 });
  return {
    url,
    stop() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Builds in a process of its own, which knows nothing of a test run. */
function build(folder: string): Promise<void> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const config = join(root, "test/locale/pseudo-language/vite.config.ts");
  const options = ["build", "--config", config, "--outDir", folder, "--emptyOutDir", "--logLevel", "warn"];
  return new Promise((done, failed) => {
    spawn(process.execPath, [vite, ...options], { cwd: root, env, stdio: ["ignore", 2, 2] }).on("close", (status) =>
      status === 0 ? done() : failed(new Error("the app could not be built in another language: see above")),
    );
  });
}
