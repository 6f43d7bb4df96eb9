import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { cellKinds } from "../../src/cells/index.ts";
import { reportHtml } from "../../src/export/report/report-html.ts";
import { figureIds } from "../../src/figures/index.ts";
import { speech } from "../../src/locale/speech.ts";
import { foreign } from "../locale/pseudo-language/foreign.ts";
import { another } from "../locale/pseudo-language/language.ts";
import { remaining, shownTexts } from "../locale/pseudo-language/remaining-words.ts";
import { choicesOfMethods, citations, keysOfMethods, textsOfData } from "../locale/pseudo-language/written.ts";
import { everyCell } from "./every-cell.ts";
import { finishedSession } from "./finished-session.ts";

test("a report of every kind of cell, method and figure says nothing in English", async () => {
  const session = await finishedSession(everyCell);
  const { cells, title } = session.notebook;
  expect(new Set([...cells.values()].map(({ kind }) => kind))).toEqual(new Set(Object.keys(cellKinds)));
  for (const id of figureIds) expect(session.states.get(`figure-${id}`)).toMatchObject({ status: "done" });

  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const page = parseHTML(await reportHtml(session, { language: another, document })).document;
  expect(page.documentElement.lang).toBe(another);
  // Seeds and versions are copied, not read; in the notation of models each list has a sign.
  const copied = [`${foreign("seed")} 5`, `${foreign("version")} 1`, "1 P", "2 Q", "3 E", "1 AB", "2 CC"];
  const known = ["data", "method", "by", "criterion", "order", "interval", "headline", "audience"];
  const listed = speech("en").series(known).replace(" and ", foreign(" and "));
  const names = [...cells.keys(), "nowhere", "metod", title, "AA", "BB", "AB", "CC", "somebody", "0.1.0", listed];
  expect(
    remaining(shownTexts(page.documentElement), {
      within: [...names, ...copied, ...textsOfData, ...choicesOfMethods, ...citations],
      alone: [...keysOfMethods, "12", "13", "23", "5"],
    }),
  ).toEqual([]);
});
