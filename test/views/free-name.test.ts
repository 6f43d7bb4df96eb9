import { expect, test } from "vitest";
import { freeName } from "../../src/views/library.ts";
import { parseRoute, routeFragment } from "../../src/views/route.ts";

test.each([
  ["My study.md", "my-study"],
  ["uk-2013.da.md", "uk-2013-da"],
  ["Mørketal 2022 (kladde).MD", "mørketal-2022-kladde"],
  ["../../etc/passwd", "etc-passwd"],
  ["???.md", "notebook"],
])("the file %s is the notebook %s, whose address leads back to it", (file, name) => {
  expect(freeName(file, [])).toBe(name);
  const route = { page: "notebook", notebook: name, place: null, language: null } as const;
  expect(parseRoute(routeFragment(route))).toEqual(route);
});

test("a name that is taken gets a number, so that nothing is hidden by it", () => {
  expect(freeName("uk-2013.md", ["uk-2013"])).toBe("uk-2013-2");
  expect(freeName("uk-2013.md", ["uk-2013", "uk-2013-2"])).toBe("uk-2013-3");
});
