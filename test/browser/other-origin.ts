import { createServer } from "node:http";
import { onTestFinished } from "vitest";

export interface OtherOrigin {
  /** Ends with a slash. */
  readonly url: string;
  /** The paths it was asked for, in order of the alphabet. */
  received(): readonly string[];
  /** Whether it was as much as approached: Chromium connects to where a frame or a form would go, then asks the policy. */
  approached(): boolean;
}

/**
 * A server of another origin, for one test, that welcomes everybody: what does not reach it was held back. It has no
 * security policy, so that its own pages can show what happens without one.
 */
export async function otherOrigin(files: Readonly<Record<string, string>> = {}): Promise<OtherOrigin> {
  const received = new Set<string>();
  let approached = false;
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    received.add(path.slice(1));
    const type = path.endsWith(".html") ? "text/html" : "text/javascript";
    response.writeHead(200, { "Content-Type": type, "Access-Control-Allow-Origin": "*" }).end(files[path]);
  });
  server.on("connection", () => {
    approached = true;
  });
  server.on("upgrade", ({ url = "" }, socket) => {
    received.add(url.slice(1));
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the other origin has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    received: () => [...received].sort(),
    approached: () => approached,
  };
}
