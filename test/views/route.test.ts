import { describe, expect, test } from "vitest";
import { defaultNotebook, parseRoute, type Route, routeFragment } from "../../src/views/route.ts";

describe("an address", () => {
  test("that says nothing opens the default notebook", () => {
    const route = { page: "notebook", notebook: defaultNotebook, place: null, language: null };
    expect(parseRoute("")).toEqual(route);
    expect(parseRoute("#")).toEqual(route);
    expect(parseRoute("#?lang=da")).toEqual({ ...route, language: "da" });
  });

  test("of the gallery opens the gallery, as does one that makes no sense", () => {
    for (const fragment of [
      "#/",
      "#/elsewhere",
      "#/notebook",
      "#/notebook/",
      "#/notebook/%E0%A4%A",
      "#nonsense",
      "#/brief",
      "#/brief/",
      "#/brief-shared/",
    ]) {
      expect(parseRoute(fragment)).toEqual({ page: "gallery", language: null });
    }
  });

  test("may name a notebook by its file in one language", () => {
    expect(parseRoute("#/notebook/uk-2013.da")).toMatchObject({ notebook: "uk-2013", language: "da" });
    expect(parseRoute("#/notebook/uk-2013.da?lang=en")).toMatchObject({ notebook: "uk-2013", language: "en" });
    expect(parseRoute("#/brief/uk-2013.da")).toEqual({ page: "brief", notebook: "uk-2013", language: "da" });
    expect(parseRoute("#/notebook/uk-2013.xx")).toMatchObject({ notebook: "uk-2013", language: null });
  });

  test("in a language that the app does not speak is read in the reader's own", () => {
    expect(parseRoute("#/?lang=tlh").language).toBeNull();
  });

  test.each([
    { page: "gallery", language: null },
    { page: "gallery", language: "da" },
    { page: "notebook", notebook: "uk-2013", place: null, language: "en" },
    { page: "add-data", notebook: "korea", place: null, language: null },
    { page: "add-data", notebook: "korea", place: "egne-lister", language: "da" },
    { page: "notebook", notebook: "uk-2013", place: "næsten-lige-god", language: null },
    { page: "brief", notebook: "uk-2013", language: null },
    { page: "brief", notebook: "a b?#/c", language: "en" },
    { page: "brief-shared", packed: "Ab-_9", language: "da" },
    { page: "notebook", notebook: "a b?#/c", place: "d/e", language: "da" },
  ] satisfies Route[])("is read as it was written: %o", (route) => {
    expect(parseRoute(routeFragment(route))).toEqual(route);
  });
});
