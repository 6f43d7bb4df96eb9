import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import type { Session } from "../../../src/cells/session/session.ts";
import { reportHtml } from "../../../src/export/report/report-html.ts";
import type { Language } from "../../../src/model/language.ts";
import { finishedSession, startedSession } from "../finished-session.ts";
import { publicNotebook } from "../notebooks.ts";

const report = (session: Session, language: Language = "en") =>
  reportHtml(session, { language, document: parseHTML("<!doctype html><html><body></body></html>").document });

let session: Session;
let html: string;
let page: Document;
beforeAll(async () => {
  session = await finishedSession(publicNotebook);
  html = await report(session);
  page = parseHTML(html).document;
});

const section = (name: string): Element => {
  const found = page.querySelector(`#cell-${name}`);
  if (!found) throw new Error(`the report has no ${name}`);
  return found;
};

describe("a report", () => {
  test("has every cell in its place, and the text between them", () => {
    const cells = Array.from(page.querySelectorAll("section.cell"), ({ id }) => id.replace("cell-", ""));
    expect(cells).toEqual([...session.notebook.cells.keys()]);
    expect(page.querySelector("h1")?.textContent).toBe("Who is missing & why");
    expect(page.querySelector(".prose")?.textContent).toContain("Some prose with a link");
    expect(page.body.textContent).toContain("How many were never written down?");
  });

  test("names at its head the cells without a result, each of which says why", () => {
    expect(page.querySelector("main > .problem")?.textContent).toContain("3 of 10 cells have no result");
    expect(section("gone").textContent).toContain("There is no dataset called “nowhere”");
    expect(section("blocked").textContent).toContain("needs “gone”");
    expect(section("broken").textContent).toContain("The key “metod” is not known here");
  });

  test("says so of cells that nobody has run", async () => {
    const started = startedSession(publicNotebook);
    await started.run("lists");
    started.cancelAll();
    const early = parseHTML(await report(started)).document;
    started.close();
    expect(early.querySelector("#cell-best")?.textContent).toContain("No result.");
    expect(early.querySelectorAll("section.cell")).toHaveLength(session.notebook.cells.size);
  });

  test("tells what each cell found under the verdict, whose reasons stand with the data", () => {
    expect(section("lists").querySelector(".verdict li")).not.toBeNull();
    expect(section("best").querySelector(".finding")?.textContent).toMatch(/^About .* people in all; 123 were seen/);
    expect(section("best").querySelector(".verdict-tag")?.textContent).toBe("An estimate with reservations");
    expect(section("at-least").querySelector(".finding")?.textContent).toMatch(/^At least /);
    expect(section("what-if").querySelectorAll("tbody tr").length).toBeGreaterThan(2);
  });

  test("draws figures as inline SVG, once for a page and once for a phone", () => {
    for (const name of ["best", "compared", "overlaps", "what-if"]) {
      const images = section(name).querySelectorAll("figure svg[role='img']");
      expect(images.length).toBeGreaterThanOrEqual(2);
      expect(images[0]?.getAttribute("viewBox")).toMatch(/^0 0 704 /);
    }
    expect(page.querySelectorAll("svg style, [style]")).toHaveLength(0);
  });

  test("has methods with citations, intervals, references and the data behind the numbers", () => {
    const text = page.body.textContent ?? "";
    expect(text).toContain("Silverman et al. (2024)");
    expect(text).toContain("BCa bootstrap – Efron (1987)");
    expect(text).toContain("profile likelihood – Cormack (1992)");
    expect(text).toContain("Ball, P., Shin, E. H-S. and Yang, H. (2018). There may have been 14");
    expect(text).toMatch(/Best model, version \d+/);
    expect(page.querySelector("code.hash")?.textContent).toMatch(/^[0-9a-f]{64}$/);
    expect(text).toContain("interval: { kind: bca, replicates: 100");
  });

  test("is in the reader's language, and the text in its own", async () => {
    const danish = parseHTML(await report(session, "da")).document;
    expect(danish.documentElement.lang).toBe("da");
    expect(danish.querySelector("#cell-best .finding")?.textContent).toContain("123 er kendt");
    expect(danish.querySelector("h1")?.getAttribute("lang")).toBe("en");
    expect(danish.body.textContent).toContain("Litteratur");
  });
});

describe("a report is a file that needs and runs nothing", () => {
  test("has no script, no handler and nothing to fetch", () => {
    expect(page.querySelectorAll("script, iframe, object, embed, img, link, form, base, audio, video")).toHaveLength(0);
    const attributes = Array.from(page.querySelectorAll("*"), (element) => Array.from(element.attributes)).flat();
    expect(attributes.filter(({ name }) => /^(on|src|action|formaction|data$)/i.test(name))).toEqual([]);
    const addresses = attributes.filter(({ name }) => /href/i.test(name)).map(({ value }) => value);
    expect(addresses.filter((address) => !/^(https:\/\/|#cell-)/.test(address))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|javascript:/i);
    expect(html).toContain("default-src 'none'");
  });

  test("shows raw HTML of the notebook as text", () => {
    expect(page.querySelectorAll("b")).toHaveLength(0);
    expect(page.querySelector(".prose")?.textContent).toContain('<b onclick="x()">');
    expect(page.querySelector(".prose")?.textContent).toContain("bad link");
  });

  test("closes every element that it opens, in order", () => {
    const open: string[] = [];
    for (const [tag, closing, name = ""] of html
      .slice(html.indexOf("<main>"), html.indexOf("</body>"))
      .matchAll(/<(\/?)([a-zA-Z][\w-]*)[^>]*>/g)) {
      if (/^(br|hr)$/.test(name)) continue;
      if (closing === "") open.push(name);
      else expect(open.pop(), tag).toBe(name);
    }
    expect(open).toEqual([]);
  });

  test("is the same to the byte whenever the results are", async () => {
    expect(await report(await finishedSession(publicNotebook))).toBe(html);
  });
});
