import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type OfflineFile, type OfflineFiles, serviceWorkerFile } from "./model/offline-files.ts";
import { commonHeaders, policyOf } from "./policy.ts";

/** What a built folder holds beside the app: the rules for a static host, and the service worker itself. */
const notOfThePage: ReadonlySet<string> = new Set(["_headers", serviceWorkerFile]);

/** Every file of a built app, in order of the alphabet, so that the same files give the same version. */
export function listOfflineFiles(folder: string): OfflineFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((path) => !notOfThePage.has(path))
    .sort();
  const files = paths.map((path): OfflineFile => {
    const hash = createHash("sha256").update(readFileSync(join(folder, path)));
    const bearsPolicy = path === "index.html" || path.startsWith("workers/");
    return {
      path,
      integrity: `sha256-${hash.digest("base64")}`,
      policy: bearsPolicy ? policyOf(`/${path}`, "built") : null,
    };
  });
  const content = { headers: commonHeaders, files };
  const version = createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 16);
  return { version, ...content };
}
