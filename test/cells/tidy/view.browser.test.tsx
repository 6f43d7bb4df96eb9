import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import { TidyView } from "../../../src/cells/tidy/view.tsx";
import { policeDistricts } from "../../figures/tidy-examples.ts";
import { find, show } from "../../views/page.ts";
import { waitFor } from "../../wait-for.ts";

test("published figures say what must be known to read them, their source, and their numbers on demand", async () => {
  const value = { table: policeDistricts, source: "A report, https://example.org/report" };
  const spec = { dataset: "denmark-2022", table: "districts" };
  const page = await show(
    <TidyView name="districts" spec={spec} value={value} seconds={0} study={null} language="da" />,
  );
  expect(page.textContent).toContain("Personer efter politikreds");
  expect(page.textContent).toContain("Som offentliggjort.");
  expect(find(page, "a").getAttribute("href")).toBe("https://example.org/report");
  await act(() => find(page, "summary").click());
  await waitFor(() => expect(find(page, "tbody tr").textContent).toBe("København82"));
});
