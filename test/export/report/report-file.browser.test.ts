import { parseHTML } from "linkedom/worker";
import { beforeAll, expect, test } from "vitest";
import type { Session } from "../../../src/cells/session/session.ts";
import { reportHtml } from "../../../src/export/report/report-html.ts";
import { finishedSession } from "../finished-session.ts";
import { publicNotebook } from "../notebooks.ts";

let session: Session;
let html: string;
beforeAll(async () => {
  session = await finishedSession(publicNotebook);
  html = await reportHtml(session, { language: "da", document });
});

test("the report of the page is, to the byte, the one that is drawn without a page", async () => {
  const elsewhere = parseHTML("<!doctype html><html><body></body></html>").document;
  const alone = await reportHtml(session, { language: "da", document: elsewhere });
  expect(firstDifference(html, alone)).toBe("");
});

test("the report is nested as HTML wants it: a browser builds from it just what is written", () => {
  const written = /<body>\n([\s\S]*)\n<\/body>/.exec(html)?.[1] ?? "";
  const built = new DOMParser().parseFromString(html, "text/html").querySelector("main")?.outerHTML;
  expect(firstDifference(plain(built ?? ""), plain(written))).toBe("");
});

/** Where two long texts part, in a few words. */
function firstDifference(a: string, b: string): string {
  if (a === b) return "";
  const place =
    Array.from({ length: a.length }, (_, index) => index).find((index) => a[index] !== b[index]) ?? a.length;
  return `${a.slice(Math.max(0, place - 80), place + 80)} | ${b.slice(Math.max(0, place - 80), place + 80)}`;
}

/** Signs that need no escaping where they stand are written either way. */
const plain = (markup: string): string =>
  markup.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&nbsp;", "\u00a0");
