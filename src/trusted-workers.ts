import { serviceWorkerFile } from "./model/offline-files.ts";

/**
 * The page's policy requires trusted types: no string becomes markup, script or the address of a worker unless the one
 * policy below agrees, and it agrees only to the worker files that came with the page.
 */

interface TrustedTypes {
  createPolicy(name: "default", rules: { createScriptURL(address: string): string | null }): unknown;
}

/** Browsers without trusted types go by `worker-src` alone. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const serviceWorker = new URL(serviceWorkerFile, document.baseURI).pathname;

trustedTypes?.createPolicy("default", {
  createScriptURL(address) {
    const { origin, pathname } = new URL(address, document.baseURI);
    const ours = pathname === serviceWorker || /\/workers\/[\w.-]+\.[jt]s$/.test(pathname);
    return origin === location.origin && ours ? address : null;
  },
});
