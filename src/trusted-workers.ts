/**
 * The page's policy requires trusted types: no string becomes markup, script or the address of a worker unless the one
 * policy below agrees, and it agrees only to the worker files that came with the page.
 */

interface TrustedTypes {
  createPolicy(name: "default", rules: { createScriptURL(address: string): string | null }): unknown;
}

/** Browsers without trusted types go by `worker-src` alone. */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

trustedTypes?.createPolicy("default", {
  createScriptURL(address) {
    const { origin, pathname } = new URL(address, document.baseURI);
    return origin === location.origin && /\/workers\/[\w.-]+\.[jt]s$/.test(pathname) ? address : null;
  },
});

export {};
