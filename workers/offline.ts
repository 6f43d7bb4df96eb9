import { keptMeans } from "./kept-means.ts";
import "./lock-down.ts";
import type { OfflineFile, OfflineFiles, OfflineRequest } from "../src/model/offline-files.ts";

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const OFFLINE_FILES: OfflineFiles;

const { fetch, caches } = keptMeans;
const { version, headers, files } = OFFLINE_FILES;

/** The folder of the app: other apps may share the host. */
const base = new URL("./", self.location.href).href;
/** Every version of this app has one cache, and the host may have others. */
const family = `morketal ${base} `;
const own = family + version;
const addresses: ReadonlySet<string> = new Set(files.map(({ path }) => base + path));

self.addEventListener("install", (event) => event.waitUntil(keepEveryFile()));

// The page that came first is served from here on too, so that it needs the network for nothing it loads later.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const address = origin + pathname === base ? `${base}index.html` : origin + pathname;
  if (event.request.method !== "GET" || !address.startsWith(base)) return;
  event.respondWith(kept(address).then((response) => response ?? fetch(event.request)));
});

self.addEventListener("message", (event) => {
  const request: OfflineRequest = event.data;
  switch (request) {
    case "take-over":
      return event.waitUntil(self.skipWaiting());
    case "page-started":
      return event.waitUntil(forgetOldVersions());
    default:
      request satisfies never;
  }
});

/** All or nothing: a version of which a file is missing, or is not as it was built, never comes into use. */
async function keepEveryFile(): Promise<void> {
  const cache = await caches.open(own);
  const keep = async (file: OfflineFile): Promise<void> => {
    const address = base + file.path;
    const response = await fetch(address, { integrity: file.integrity, cache: "no-cache" });
    if (!response.ok) throw new Error(`${file.path} cannot be kept: the host answers ${response.status}`);
    await cache.put(address, await withHeaders(response, file));
  };
  try {
    await Promise.all(files.map(keep));
  } catch (reason) {
    await caches.delete(own);
    throw reason;
  }
}

/** As the host sent it, with the headers that the host should have sent: on many hosts nobody can set any. */
async function withHeaders(response: Response, { policy }: OfflineFile): Promise<Response> {
  const all = new Headers(response.headers);
  // Of how the file travelled.
  for (const name of ["Content-Encoding", "Content-Length", "Vary"]) all.delete(name);
  const wanted = policy === null ? headers : { ...headers, "Content-Security-Policy": policy };
  for (const [name, value] of Object.entries(wanted)) if (!all.has(name)) all.set(name, value);
  return new Response(await response.arrayBuffer(), { headers: all });
}

/** A file of this version, or of an older one of which a page is still open. */
async function kept(address: string): Promise<Response | undefined> {
  if (addresses.has(address)) return caches.match(address, { cacheName: own });
  for (const cacheName of await otherVersions()) {
    const response = await caches.match(address, { cacheName });
    if (response) return response;
  }
  return undefined;
}

const otherVersions = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);

/** A page keeps to the version it was loaded from, so that old files go only when no second page is open. */
async function forgetOldVersions(): Promise<void> {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.filter(({ url }) => url.startsWith(base)).length > 1) return;
  const others = await otherVersions();
  // A newer version that is about to take over is not an old one.
  if (self.registration.installing || self.registration.waiting) return;
  await Promise.all(others.map((name) => caches.delete(name)));
}
