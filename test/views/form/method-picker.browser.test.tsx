import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { estimators } from "../../../src/estimators/estimators.ts";
import { catalogues } from "../../../src/locale/catalogues.ts";
import type { OverlapTable } from "../../../src/model/overlap-table.ts";
import { MethodPicker } from "../../../src/views/form/method-picker.tsx";
import { find, show } from "../page.ts";

const methods = Object.keys(estimators);
const three: OverlapTable = { lists: ["A", "B", "C"], counts: Float64Array.of(0, 20, 30, 3, 40, 5, 9, 2) };
const two: OverlapTable = { lists: ["A", "B"], counts: Float64Array.of(0, 20, 30, 3) };

async function picker(table: OverlapTable | null) {
  const onChoose = vi.fn();
  const place = await show(
    <MethodPicker
      key={table?.lists.length ?? 0}
      table={table}
      methods={methods}
      method="best-model"
      language="en"
      onChoose={onChoose}
    />,
  );
  const radio = (method: string) => find<HTMLInputElement>(place, `[id$='-${method}']`);
  const said = (method: string) =>
    (radio(method).getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ");
  const press = (method: string, key: string) =>
    act(() => void radio(method).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
  return { place, radio, said, press, onChoose };
}

test("every method of the registry is told with what it assumes and when it fails", async () => {
  const { place, said } = await picker(three);
  expect(place.querySelectorAll("input[type=radio]")).toHaveLength(methods.length);
  for (const [method, { about }] of Object.entries(catalogues.en.methods)) expect(said(method)).toContain(about);
});

test("what a method takes on the table, and asks for, is told", async () => {
  const { said } = await picker(three);
  expect(said("pairs")).toContain("Done at once.");
  expect(said("fixed-model")).toContain("Asks you for: model.");
});

test("a method that the table cannot carry says why, can be reached and not be chosen", async () => {
  const { radio, said, press, onChoose } = await picker(two);
  expect(said("heterogeneity")).toMatch(/^Assumes.* Cannot be used here\. .*3/s);
  const refused = radio("heterogeneity");
  expect(refused.getAttribute("aria-disabled")).toBe("true");
  refused.focus();
  expect(document.activeElement).toBe(refused);
  await act(() => refused.click());
  await press("heterogeneity", "Enter");
  expect(refused.checked).toBe(false);
  expect(onChoose).not.toHaveBeenCalled();
});

test("arrows go from method to method without choosing, Enter and Space choose", async () => {
  const { radio, press, onChoose } = await picker(three);
  radio("best-model").focus();
  await press("best-model", "ArrowDown");
  expect(document.activeElement).toBe(radio("stepwise"));
  expect(onChoose).not.toHaveBeenCalled();
  await press("stepwise", "Enter");
  await act(() => radio("pairs").click());
  expect(onChoose.mock.calls).toEqual([["stepwise"], ["pairs"]]);
  await press("fixed-model", "ArrowUp");
  expect(document.activeElement).toBe(radio(methods.at(-1) ?? ""));
});

test("without a table every method is offered, and it is said that some may not suit", async () => {
  const { place, radio } = await picker(null);
  expect(place.textContent).toContain("The table is not there yet");
  for (const method of methods) expect(radio(method).getAttribute("aria-disabled")).toBe("false");
});
