import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request, type Server } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createFileServer } from "../../bin/server/file-server.mjs";
import { listenOnLoopback } from "../../bin/server/listen-on-loopback.mjs";
import { commonHeaders, policyOf } from "../../src/policy.ts";
import { builtFolder } from "./built-folder.ts";

const anyPort = { usual: 0 };

function endWithTest(server: Server): Server {
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return server;
}

const serve = (folder: string) => listenOnLoopback(endWithTest(createFileServer(folder)), anyPort);

/** Asks for a path as it stands: unlike `fetch`, which would tidy it first. */
const ask = (url: string, path: string, { method = "GET", host = new URL(url).host } = {}) =>
  new Promise<{ status: number; headers: IncomingMessage["headers"]; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, method, headers: { host } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on("error", reject).end();
  });

describe("the headers of the server that ships", () => {
  test.each(["/", "/index.html", "/workers/estimate-12345678.js", "/workers/intake-12345678.js", "/offline.js"])(
    "state the security policy of %s",
    async (path) => {
      const { status, headers } = await ask(await serve(builtFolder()), path);
      expect(status).toBe(200);
      expect(headers["content-security-policy"]).toBe(policyOf(path, "built"));
    },
  );

  test.each(["/", "/assets/a-12345678.css", "/missing"])("are the common ones for %s as well", async (path) => {
    const { headers } = await ask(await serve(builtFolder()), path);
    for (const [name, value] of Object.entries(commonHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
  });

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/offline.js", "text/javascript; charset=utf-8"],
    ["/assets/a-12345678.css", "text/css; charset=utf-8"],
    ["/assets/a-12345678.woff2", "font/woff2"],
    ["/assets/strange.xyz", "application/octet-stream"],
  ])("give %s the type %s", async (path, type) => {
    const url = await serve(builtFolder({ "assets/strange.xyz": "" }));
    expect((await ask(url, path)).headers["content-type"]).toBe(type);
  });
});

describe("the server that ships", () => {
  test("gives a file whatever stands behind a question mark, and its headers alone when asked for those", async () => {
    const url = await serve(builtFolder());
    expect((await ask(url, "/index.html?v=2")).text).toContain("Built");
    expect(await ask(url, "/index.html", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
  });

  test("lists no folder and does not show its own rules", async () => {
    const url = await serve(builtFolder());
    for (const path of ["/assets", "/assets/", "/workers/", "/_headers"])
      expect((await ask(url, path)).status).toBe(404);
  });

  test.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "//secret.txt",
    "/%00/../secret.txt",
    "/%E0%A4%A",
    "../secret.txt",
    "/linked.txt",
    "/linked/secret.txt",
  ])("has no way out of its folder by %s", async (path) => {
    const outer = builtFolder({ "secret.txt": "secret", "app/index.html": "inside" });
    symlinkSync(join(outer, "secret.txt"), join(outer, "app/linked.txt"));
    symlinkSync(outer, join(outer, "app/linked"));
    const url = await serve(join(outer, "app"));
    expect((await ask(url, "/")).text).toBe("inside");
    const { status, text } = await ask(url, path);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain("secret");
  });

  test("does not write", async () => {
    const url = await serve(builtFolder());
    for (const method of ["POST", "PUT", "DELETE"])
      expect(await ask(url, "/", { method })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  test("answers to no name but that of this computer, to which a stranger's page could not be made to lead", async () => {
    const url = await serve(builtFolder());
    expect((await ask(url, "/", { host: "rebound.example:4730" })).status).toBe(421);
    expect((await ask(url, "/", { host: "localhost:4730" })).status).toBe(200);
  });

  test("serves what is there now, after a later build too", async () => {
    const folder = builtFolder();
    const url = await serve(folder);
    mkdirSync(dirname(join(folder, "assets/late.js")), { recursive: true });
    writeFileSync(join(folder, "assets/late.js"), "late");
    expect((await ask(url, "/assets/late.js")).text).toBe("late");
  });
});

describe("its port", () => {
  const onEmpty = () => endWithTest(createFileServer(builtFolder()));

  test("is on loopback only", async () => {
    const server = onEmpty();
    const { port } = new URL(await listenOnLoopback(server, anyPort));
    expect(server.address()).toMatchObject({ address: "127.0.0.1" });
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of elsewhere) {
      const reached = await new Promise((resolve) => {
        const socket = connect({ host: address, port: Number(port), timeout: 2_000 }, () => resolve(true));
        socket.on("error", () => resolve(false)).on("timeout", () => resolve(false));
        onTestFinished(() => void socket.destroy());
      });
      expect(reached).toBe(false);
    }
  });

  test("is another when the usual one is taken", async () => {
    const taken = Number(new URL(await listenOnLoopback(onEmpty(), anyPort)).port);
    const other = Number(new URL(await listenOnLoopback(onEmpty(), { usual: taken })).port);
    expect(other).toBeGreaterThan(0);
    expect(other).not.toBe(taken);
  });

  test("is the one that is asked for, or none", async () => {
    const taken = Number(new URL(await listenOnLoopback(onEmpty(), anyPort)).port);
    await expect(listenOnLoopback(onEmpty(), { usual: 0, asked: taken })).rejects.toThrow("EADDRINUSE");
  });
});
