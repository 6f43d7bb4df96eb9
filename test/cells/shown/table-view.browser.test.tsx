import { waitFor } from "../../wait-for.ts";
import "../../../src/views/theme.css";
import "../../../src/views/table.css";
import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { ModelsTableView } from "../../../src/cells/estimate/models-view.tsx";
import { TableView } from "../../../src/cells/shown/table-view.tsx";
import { find, show } from "../../views/page.ts";
import { estimateValueExample } from "../estimate/estimate-value-example.ts";

const rows = Array.from({ length: 2000 }, (_, row) => [`row ${row}`, String(row * 7)]);
const columns = [
  { name: "Name", align: "start" },
  { name: "Number", align: "end" },
] as const;

async function longTable(language: "en" | "da" = "en"): Promise<HTMLElement> {
  const page = await show(<TableView caption="Long" columns={columns} rows={rows} language={language} />);
  await act(() => find(page, "button").click());
  return find(page, ".table-long");
}

/** Places of the rows that are on the page, the head being row 1. */
const places = (frame: HTMLElement): number[] =>
  Array.from(frame.querySelectorAll("tbody tr[aria-rowindex]"), (row) => Number(row.getAttribute("aria-rowindex")));

/** The text of the row that stands in the middle of the frame. */
function middleRow(frame: HTMLElement): string | undefined {
  const { left, top, height } = frame.getBoundingClientRect();
  return (
    document
      .elementFromPoint(left + 5, top + height / 2)
      ?.closest("tr")
      ?.querySelector("th")?.textContent ?? undefined
  );
}

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** The frame in which the page is told that it was scrolled has been drawn. */
async function settled(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

test("of two thousand rows few are on the page, wherever it is scrolled to, and those in view are among them", async () => {
  const frame = await longTable();
  const rowHeight = find(frame, "tr[aria-rowindex='2']").getBoundingClientRect().height;
  for (const share of [0, 0.001, 0.1, 0.37, 0.5, 0.9, 1]) {
    frame.scrollTop = share * (frame.scrollHeight - frame.clientHeight);
    await act(settled);
    expect(places(frame).length).toBeLessThan(160);
    const middle = Math.floor((frame.scrollTop + frame.clientHeight / 2) / rowHeight);
    const seen = Number(middleRow(frame)?.replace("row ", ""));
    expect(Math.abs(seen - middle)).toBeLessThan(5);
  }
});

test("the frame is as high as all rows, and scrolling does not change that", async () => {
  const frame = await longTable();
  const before = frame.scrollHeight;
  frame.scrollTop = 20_000;
  await act(settled);
  expect(Math.abs(frame.scrollHeight - before)).toBeLessThan(5);
  expect(Math.abs(frame.scrollTop - 20_000)).toBeLessThan(2);
});

test("every row says where it stands among all of them, the head first", async () => {
  const frame = await longTable();
  expect(find(frame, "table").getAttribute("aria-rowcount")).toBe("2001");
  expect(find(frame, "thead tr").getAttribute("aria-rowindex")).toBe("1");
  frame.scrollTop = frame.scrollHeight;
  await act(settled);
  const last = places(frame);
  expect(last.at(-1)).toBe(2001);
  expect(last).toEqual(last.map((_, place) => (last[0] ?? 0) + place));
});

test("it scrolls by keyboard, under names of columns that stay", async () => {
  const frame = await longTable();
  frame.focus();
  await userEvent.keyboard("{End}");
  await waitFor(() => expect(places(frame).at(-1)).toBe(2001));
  await waitFor(() => expect(frame.scrollTop).toBeGreaterThan(50_000));
  expect(find(frame, "thead th").getBoundingClientRect().top).toBeCloseTo(frame.getBoundingClientRect().top, 0);
});

test("columns keep their widths while rows come and go", async () => {
  const frame = await longTable();
  const widths = (): number[] =>
    Array.from(frame.querySelectorAll("thead th"), (head) => Math.round(head.getBoundingClientRect().width));
  const before = widths();
  frame.scrollTop = frame.scrollHeight;
  await act(settled);
  expect(widths()).toEqual(before);
});

test("paper holds the first fifty rows, and says so", async () => {
  const frame = await longTable("da");
  frame.scrollTop = 9_000;
  await act(settled);
  await act(() => {
    dispatchEvent(new Event("beforeprint"));
  });
  expect(places(frame)).toEqual(Array.from({ length: 50 }, (_, place) => place + 2));
  expect(frame.parentElement?.textContent).toContain("De første 50 af 2.000 rækker.");
  await act(() => {
    dispatchEvent(new Event("afterprint"));
  });
  expect(frame.parentElement?.textContent).not.toContain("De første 50");
});

test("two thousand models are all in their table, ten of them at first", async () => {
  const example = estimateValueExample();
  const { models } = example.estimate;
  const [one] = models?.best ?? [];
  if (!models || !one) throw new Error("the example compares no models");
  const best = Array.from({ length: 2000 }, (_, rank) => ({ ...one, bic: 200 + rank / 100 }));
  const value = { ...example, estimate: { ...example.estimate, models: { ...models, best } } };
  const page = await show(<ModelsTableView value={value} language="en" />);
  await act(() => find(page, "summary").click());
  await waitFor(() => find(page, "tbody tr"));
  expect(page.querySelectorAll("tbody tr")).toHaveLength(10);
  await act(() => find(page, "button").click());
  const frame = find(page, ".table-long");
  expect(page.querySelectorAll("tr").length).toBeLessThan(160);
  frame.scrollTop = frame.scrollHeight;
  await act(settled);
  expect(Array.from(frame.querySelectorAll("tr[aria-rowindex='2001'] td"), ({ textContent }) => textContent)).toContain(
    "19.99",
  );
});
