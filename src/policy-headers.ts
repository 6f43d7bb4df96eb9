import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "vite";
import { serviceWorkerFile } from "./model/offline-files.ts";
import { headersFile, headersOf, metaPolicy, type Serving } from "./policy.ts";

const setHeaders = (serving: Serving) => (request: IncomingMessage, response: ServerResponse, next: () => void) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  for (const [name, value] of Object.entries(headersOf(pathname, serving))) response.setHeader(name, value);
  next();
};

/** Applies the security policy wherever Vite serves or writes the page. */
export function policyHeaders(): Plugin {
  return {
    name: "morketal:policy-headers",
    configureServer(server) {
      server.middlewares.use(setHeaders("dev"));
    },
    configurePreviewServer(server) {
      server.middlewares.use(setHeaders("built"));
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { server }) {
        if (server) return [];
        const attrs = { "http-equiv": "Content-Security-Policy", content: metaPolicy() };
        return [{ tag: "meta", attrs, injectTo: "head-prepend" }];
      },
    },
    generateBundle(_options, bundle) {
      if (this.environment.config.consumer !== "client") return;
      const workers = Object.keys(bundle).filter((file) => file.startsWith("workers/"));
      const source = headersFile([...workers, serviceWorkerFile].map((file) => `/${file}`));
      this.emitFile({ type: "asset", fileName: "_headers", source });
    },
  };
}
