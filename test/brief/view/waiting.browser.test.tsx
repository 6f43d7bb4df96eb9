import { expect, test, vi } from "vitest";
import { BriefWaiting } from "../../../src/brief/view/waiting.tsx";
import type { BriefWork } from "../../../src/brief/view/work.ts";
import { find, show } from "../../views/page.ts";

const idle: BriefWork = { unstarted: [], underway: [], seconds: 0, fraction: 1 };
const buttons = { run: vi.fn(), cancel: vi.fn() };
const shown = (work: Partial<BriefWork>, answered = false) =>
  show(<BriefWaiting work={{ ...idle, ...work }} answered={answered} language="da" {...buttons} />);

test("what has to be computed is one large button that says how long it takes", async () => {
  const page = await shown({ unstarted: ["best", "other"], seconds: 42, fraction: 0.2 });
  expect(find(page, "button").textContent).toBe("Regn svaret ud (cirka 42 sek.)");
  find(page, "button").click();
  expect(buttons.run).toHaveBeenCalledOnce();
  expect(page.querySelector("progress")).toBeNull();
});

test("where the answer is there already, the button is for the rest", async () => {
  const page = await shown({ unstarted: ["scenarios"], seconds: 8 }, true);
  expect(find(page, "button").textContent).toBe("Regn resten ud (cirka 8,0 sek.)");
});

test("while it is computed there is a bar, and the same button ends it", async () => {
  const page = await shown({ unstarted: ["best"] });
  const button = find(page, "button");
  await shown({ underway: ["best"], fraction: 0.4 });
  expect(find(page, "button")).toBe(button);
  expect(button.textContent).toBe("Annuller");
  expect(find<HTMLProgressElement>(page, "progress").value).toBe(0.4);
  button.click();
  expect(buttons.cancel).toHaveBeenCalledOnce();
});

test("once all is there, nothing of it is left", async () => {
  expect((await shown({})).textContent).toBe("");
});
