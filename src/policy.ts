/**
 * The security policy: what each file may do, as response headers. Data and pure functions only, since the development
 * server, the preview server and the build all apply it.
 */

/** Of the one `<style>` that Observable Plot puts into a figure; the text belongs to this version of Plot. */
export const plotStyle = {
  plot: "0.6.17",
  hash: "sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww=",
} as const;

/** `built` is what people use; `dev` also lets the development server reload the page and inject styles. */
export type Serving = "built" | "dev";

type Directives = Readonly<Record<string, readonly string[]>>;

const print = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

/** For the page. Nothing may be fetched: all that the app needs is a module, a style sheet, a font or a worker. */
function pageDirectives(serving: Serving): Directives {
  const dev = serving === "dev";
  return {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", dev ? "'unsafe-inline'" : `'${plotStyle.hash}'`],
    "font-src": ["'self'"],
    "img-src": ["data:"],
    "worker-src": ["'self'"],
    "connect-src": [dev ? "'self'" : "'none'"],
    "object-src": ["'none'"],
    "frame-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    ...(dev ? {} : { "require-trusted-types-for": ["'script'"], "trusted-types": ["default"] }),
  };
}

/**
 * Arquero compiles its verbs, so that the worker that runs it, and no other file, may evaluate code. It is given counts
 * only; the worker that sees rows about people is not it.
 */
const mayEvaluate: ReadonlySet<string> = new Set(["table"]);

/** For a worker, which a page's policy does not bind: its own file must carry one. */
const workerDirectives = (worker: string): Directives => ({
  "default-src": ["'none'"],
  "script-src": mayEvaluate.has(worker) ? ["'self'", "'unsafe-eval'"] : ["'self'"],
  "connect-src": ["'none'"],
});

/** For the service worker, which fetches the files of the app once and keeps them: from its own host, and nothing else. */
const serviceWorkerDirectives: Directives = { "default-src": ["'none'"], "connect-src": ["'self'"] };

/** The policy as the page itself states it, a second line where a server sends no headers. */
export const metaPolicy = (): string => print(pageDirectives("built"));

/** Headers for every file. */
export const commonHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
};

const workerIn = (path: string): string | undefined => /\/workers\/([a-z-]+?)(?:-[\w-]{8})?\.[jt]s$/.exec(path)?.[1];

/** The Content-Security-Policy of the file at a URL path. */
export function policyOf(path: string, serving: Serving): string {
  const worker = workerIn(path);
  if (worker !== undefined) return print(workerDirectives(worker));
  if (path.endsWith("/offline.js")) return print(serviceWorkerDirectives);
  // Only a header can say who may frame the page.
  return print({ ...pageDirectives(serving), "frame-ancestors": ["'none'"] });
}

/** All headers of the file at a URL path. */
export function headersOf(path: string, serving: Serving): Readonly<Record<string, string>> {
  return { ...commonHeaders, "Content-Security-Policy": policyOf(path, serving) };
}

/**
 * The `_headers` file that static hosts read. Rules that match one path add up, and two policies on one file would both
 * bind it, so that policies are stated for exact paths only: the page, each worker file and the service worker.
 */
export function headersFile(scriptPaths: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const policies = ["/", "/index.html", ...scriptPaths].map((path) =>
    rule(path, { "Content-Security-Policy": policyOf(path, "built") }),
  );
  return `${[rule("/*", commonHeaders), ...policies].join("\n\n")}\n`;
}
