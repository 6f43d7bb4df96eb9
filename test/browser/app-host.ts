import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { onTestFinished } from "vitest";
import { createFileServer } from "../../bin/server/file-server.mjs";
import { listenOnLoopback } from "../../bin/server/listen-on-loopback.mjs";

export interface AppHost {
  readonly url: string;
  stop(): Promise<void>;
}

/** A copy of the built app, which a test may change. */
export function copyOfApp(): string {
  const folder = mkdtempSync(join(tmpdir(), "morketal-copy-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(new URL("../../build/app", import.meta.url), folder, { recursive: true });
  return folder;
}

/** The server that ships, for one test. */
export const ownHost = (folder: string): Promise<AppHost> => host(createFileServer(folder), "");

const types = new Map([
  [".html", "text/html"],
  [".css", "text/css"],
  [".js", "text/javascript"],
  [".woff2", "font/woff2"],
]);

/** A plain host, on which the app is one of several in subfolders and nobody can set a header. */
export function bareHost(folder: string): Promise<AppHost> {
  const place = "/tools/morketal/";
  const server = createServer(({ url = "" }, response) => {
    const path = url === place ? "index.html" : url.slice(place.length);
    try {
      if (!url.startsWith(place)) throw new Error("another app");
      const content = readFileSync(join(folder, path));
      response.setHeader("Content-Type", types.get(extname(path)) ?? "application/octet-stream").end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return host(server, place.slice(1));
}

async function host(server: Server, place: string): Promise<AppHost> {
  const stop = () =>
    new Promise<void>((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    });
  onTestFinished(stop);
  return { url: (await listenOnLoopback(server, { usual: 0 })) + place, stop };
}
