import { describe, expect, test } from "vitest";
import { serviceWorkerFile } from "../src/model/offline-files.ts";
import { headersFile, headersOf, metaPolicy, policyOf } from "../src/policy.ts";

const directives = (policy: string) =>
  new Map(policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1).join(" ")]));

describe("the page's policy", () => {
  const page = directives(policyOf("/", "built"));

  test("forbids whatever it does not name", () => expect(page.get("default-src")).toBe("'none'"));

  test.each(["connect-src", "form-action", "frame-src", "base-uri", "frame-ancestors", "object-src"])(
    "forbids %s altogether",
    (name) => expect(page.get(name)).toBe("'none'"),
  );

  test("names no other host and no wildcard", () => {
    for (const [, sources = ""] of page) expect(sources).not.toMatch(/[*]|https?:|wss?:|blob:|\w\.\w/);
  });

  test("takes from data nothing but images", () => {
    expect([...page].filter(([, sources]) => sources.includes("data:"))).toEqual([["img-src", "data:"]]);
  });

  test("allows neither inline nor evaluated code", () => {
    expect([...page.values()].join(" ")).not.toMatch(/unsafe-/);
  });

  test("is stated by the page itself as well, but for what only a header can say", () => {
    const meta = directives(metaPolicy());
    page.delete("frame-ancestors");
    expect(meta).toEqual(page);
  });

  test("lets the development server reload the page, and no more than that", () => {
    const dev = directives(policyOf("/", "dev"));
    expect(dev.get("connect-src")).toBe("'self'");
    expect(dev.get("script-src")).toBe("'self'");
  });
});

describe("a worker's policy", () => {
  const served = ["/workers/%s-Ab3_d-9x.js", "/@fs/home/a/workers/%s.ts"];

  test.each(served)("lets only the worker of counted tables evaluate code, as %s", (path) => {
    const scripts = (worker: string) => directives(policyOf(path.replace("%s", worker), "built")).get("script-src");
    expect(scripts("table")).toBe("'self' 'unsafe-eval'");
    for (const worker of ["intake", "estimate", "one-yet-unknown"]) expect(scripts(worker)).toBe("'self'");
  });

  test.each(["intake", "table", "estimate", "one-yet-unknown"])("lets %s connect to nothing", (worker) => {
    const policy = directives(policyOf(`/workers/${worker}-Ab3_d-9x.js`, "built"));
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("connect-src")).toBe("'none'");
  });
});

describe("the service worker's policy", () => {
  const policy = directives(policyOf(`/${serviceWorkerFile}`, "built"));

  test("lets it fetch from its own host, and do nothing else", () =>
    expect([...policy]).toEqual([
      ["default-src", "'none'"],
      ["connect-src", "'self'"],
    ]));

  test("is the same under any path, and that of no other file", () => {
    expect(directives(policyOf(`/tools/morketal/${serviceWorkerFile}`, "built"))).toEqual(policy);
    for (const path of ["/", "/index.html", "/assets/offline-Ab3_d-9x.js", "/workers/offline-Ab3_d-9x.js"])
      expect(directives(policyOf(path, "built")).get("connect-src")).toBe("'none'");
  });
});

test("every file is served with its type only, without a referrer and to its own origin", () => {
  expect(headersOf("/assets/index.js", "built")).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  });
});

test("the file for static hosts states exactly one policy for the page and for each script of its own thread", () => {
  const scripts = ["/workers/estimate-Ab3_d-9x.js", "/workers/table-Ab3_d-9y.js", `/${serviceWorkerFile}`];
  const rules = headersFile(scripts)
    .trim()
    .split("\n\n")
    .map((rule) => rule.split("\n  "));
  const withPolicy = rules.filter((rule) => rule.some((line) => line.startsWith("Content-Security-Policy: ")));
  expect(withPolicy.map(([path]) => path)).toEqual(["/", "/index.html", ...scripts]);
  expect(rules[0]?.[0]).toBe("/*");
  for (const [path = "", policy] of withPolicy)
    expect(policy).toBe(`Content-Security-Policy: ${policyOf(path, "built")}`);
});
