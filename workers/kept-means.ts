declare const self: ServiceWorkerGlobalScope;

/**
 * What the service worker needs for its task: to fetch the app's own files, and to keep them. Imported before the lock,
 * which takes these from everything else that runs there.
 */
export const keptMeans = { fetch: self.fetch.bind(self), caches: self.caches } as const;
