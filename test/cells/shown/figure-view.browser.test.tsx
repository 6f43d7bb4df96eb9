import { waitFor } from "../../wait-for.ts";
import "../../../src/views/theme.css";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FigureImageView } from "../../../src/cells/shown/figure-view.tsx";
import type { Language } from "../../../src/model/language.ts";
import type { Verdict } from "../../../src/model/verdict.ts";
import { oneEstimate } from "../../figures/examples.ts";
import { find, show } from "../../views/page.ts";

const warned: Verdict = {
  level: "with-warning",
  reasons: [{ problem: { code: "nobody-on-two-lists" }, weight: "warns" }],
};

/** What was handed over as a download: its name and its content, which has an address for a moment only. */
const saved: { name: string; content: Promise<Blob> }[] = [];

beforeEach(() => {
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: fetch(this.href).then((response) => response.blob()) });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  saved.length = 0;
  delete document.documentElement.dataset.scheme;
});

async function save(format: "SVG" | "PNG", language: Language = "en", verdict: Verdict | null = warned) {
  const page = await show(
    <FigureImageView
      figure="forest"
      input={oneEstimate}
      name="best, all lists"
      verdict={verdict}
      language={language}
    />,
  );
  await waitFor(() => find(page, ".figure-files"));
  const button = Array.from(page.querySelectorAll("button")).find(({ textContent }) => textContent === format);
  await act(() => button?.click());
  await waitFor(() => expect(saved).toHaveLength(1));
  const [file] = saved;
  if (!file) throw new Error("nothing was saved");
  return { name: file.name, blob: await file.content };
}

const parsed = async (blob: Blob): Promise<Document> =>
  new DOMParser().parseFromString(await blob.text(), "image/svg+xml");

describe("a figure saved as SVG", () => {
  test("is named after the cell and the figure", async () => {
    expect((await save("SVG")).name).toBe("best-all-lists-forest.svg");
  });

  test("is a document that needs nothing of the page: no custom properties, no style sheet, fonts with others to fall back on", async () => {
    const { blob } = await save("SVG");
    const text = await blob.text();
    expect(text).not.toMatch(/var\(|currentColor|<style|class=|style=|href/);
    const root = (await parsed(blob)).documentElement;
    expect(root.localName).toBe("svg");
    expect(root.querySelector("parsererror")).toBeNull();
    expect(root.getAttribute("font-family")).toContain("sans-serif");
    expect(root.querySelector("rect")?.getAttribute("fill")).toBe("#ffffff");
    expect(root.querySelectorAll("circle").length).toBeGreaterThan(0);
  });

  test("carries the verdict and the caption, for those who listen and below the drawing", async () => {
    const root = (await parsed((await save("SVG")).blob)).documentElement;
    expect(find(root, "title").textContent).toBe("Forest plot: best, all lists");
    for (const said of [
      "An estimate with reservations.",
      "Nobody is on exactly two lists",
      "between 11,000 and 56,000 people in all",
    ]) {
      expect(find(root, "desc").textContent).toContain(said);
    }
    const below = Array.from(root.querySelectorAll(":scope > text"), ({ textContent }) => textContent).join(" ");
    expect(below).toContain("An estimate with reservations.");
    expect(below).toContain("2,744 were seen.");
  });

  test("speaks the language of the reader", async () => {
    const root = (await parsed((await save("SVG", "da")).blob)).documentElement;
    expect(find(root, "desc").textContent).toContain("Et skøn med forbehold.");
    expect(root.textContent).toContain("personer i alt →");
  });

  test("has the light colours in a dark page too", async () => {
    const light = await (await save("SVG")).blob.text();
    saved.length = 0;
    document.documentElement.dataset.scheme = "dark";
    expect(await (await save("SVG")).blob.text()).toBe(light);
  });
});

test("a figure saved as PNG has two pixels for each of the drawing's, on white", async () => {
  const { name, blob } = await save("PNG", "en", null);
  expect(name).toBe("best-all-lists-forest.png");
  expect(blob.type).toBe("image/png");
  const image = await createImageBitmap(blob);
  expect(image.width).toBe(2 * (704 + 32));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0);
  expect(Array.from(context?.getImageData(1, 1, 1, 1).data ?? [])).toEqual([255, 255, 255, 255]);
  const all = context?.getImageData(0, 0, image.width, image.height).data ?? [];
  expect(all.some((value) => value < 100)).toBe(true);
});

test("the buttons say what they save, in the language", async () => {
  const page = await show(
    <FigureImageView figure="forest" input={oneEstimate} name="best" verdict={null} language="da" />,
  );
  await waitFor(() => find(page, ".figure-files"));
  expect(
    Array.from(page.querySelectorAll(".figure-files button"), (button) => button.getAttribute("aria-label")),
  ).toEqual(["SVG: gem figuren »Forest plot: best«", "PNG: gem figuren »Forest plot: best«"]);
});
