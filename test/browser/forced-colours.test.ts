import { expect, test } from "vitest";
import { desk } from "./faults.ts";
import { openTroubles, trouble } from "./troubled-study.ts";
import { useBrowser } from "./with-app.ts";

const { openApp } = useBrowser();

test("where colours are forced, states, buttons, marks and the focus are still told apart", async () => {
  const { page } = await openApp("#/?lang=en", { forcedColors: "active", viewport: desk });
  await openTroubles(page);
  await trouble(page);
  await page.locator("figure svg").first().waitFor();
  await page.locator(".primary").first().focus();

  const seen = await page.evaluate(() => {
    const canvas = document.body.appendChild(document.createElement("i"));
    canvas.style.color = "Canvas";
    const paper = getComputedStyle(canvas).color;
    const shows = (colour: string): boolean => colour !== paper && colour !== "none" && !/^rgba\(.*, 0\)$/.test(colour);
    const all = (selector: string) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    const look = (element: Element) => getComputedStyle(element);

    const shapes = new Map<string, string>();
    for (const dot of all(".dot[data-status]")) {
      const { borderWidth, borderStyle, borderRadius, backgroundColor, backgroundImage, transform } = look(dot);
      const shape = [borderWidth, borderStyle, borderRadius, shows(backgroundColor), backgroundImage, transform];
      shapes.set(dot.getAttribute("data-status") ?? "", shape.join(" "));
    }
    const bordered = (element: Element): boolean => {
      const { borderTopWidth, borderTopStyle, borderTopColor } = look(element);
      return Number.parseFloat(borderTopWidth) >= 1 && borderTopStyle !== "none" && shows(borderTopColor);
    };
    const marks = all("figure svg :is(circle, rect, path, line)").filter(
      (mark) => mark.closest("defs, clipPath") === null,
    );
    const invisible = marks.filter((mark) => !shows(look(mark).fill) && !shows(look(mark).stroke));
    const focused = document.activeElement ? look(document.activeElement) : null;
    return {
      statuses: [...shapes.keys()].sort(),
      shapes: new Set(shapes.values()).size,
      dotsWithoutInk: all(".dot[data-status]").filter((dot) => !shows(look(dot).borderBottomColor)).length,
      buttonsWithoutBorder: all("button:is(.primary, .button), a.button, summary.button")
        .filter((button) => !bordered(button))
        .map(({ textContent }) => textContent),
      marks: marks.length,
      invisible: invisible.map(({ outerHTML }) => outerHTML.slice(0, 200)),
      unsaved: all(".unsaved").map((mark) => shows(look(mark).backgroundColor)),
      chosen: all(".switch label span").map((choice) => look(choice).backgroundColor),
      progress: all("progress").map((bar) => look(bar).appearance),
      ring: focused && focused.outlineStyle !== "none" && Number.parseFloat(focused.outlineWidth) >= 2,
      ringShows: focused && shows(focused.outlineColor),
    };
  });
  const statuses = ["blocked", "done", "failed", "running", "stale"];
  expect(seen.statuses).toEqual(expect.arrayContaining(statuses));
  expect(seen.shapes).toBe(seen.statuses.length);
  expect(seen.dotsWithoutInk).toBe(0);
  expect(seen.buttonsWithoutBorder).toEqual([]);
  expect(seen.marks).toBeGreaterThan(5);
  expect(seen.invisible).toEqual([]);
  expect(seen.unsaved).toEqual([true]);
  expect(new Set(seen.chosen).size).toBe(2);
  expect(seen.progress).toContain("auto");
  expect([seen.ring, seen.ringShows]).toEqual([true, true]);
});
