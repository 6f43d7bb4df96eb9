import { expect, test } from "vitest";
import { scenarios } from "../../src/scenarios/index.ts";

const all = Object.entries(scenarios);

test.each(all)("%s says in both languages what it supposes", (_name, { words: { en, da } }) => {
  for (const { name, about } of [en, da]) {
    expect(name).not.toBe("");
    expect(about.match(/[.:] \p{Lu}|; |\.$/gu)?.length ?? 0).toBeGreaterThanOrEqual(2);
  }
  expect(en.about).not.toBe(da.about);
});

test("labels say in a few words what is other than in the base", () => {
  const { drop, merge, only, years, definition, censor } = scenarios;
  const said = (language: "en" | "da") => [
    drop.words[language].label("NG"),
    drop.words[language].label(["NG", "GO"]),
    drop.words[language].label("none"),
    merge.words[language].label(["PF", "NCA"]),
    only.words[language].label(["PF", "NG"]),
    years.words[language].label(["2020", "2021"]),
    definition.words[language].label({ sex: ["women"], office: ["a", "b"] }),
    censor.words[language].label(5),
  ];
  expect(said("en")).toEqual([
    "without NG",
    "without NG and GO",
    "all lists",
    "PF and NCA merged",
    "only PF and NG",
    "in 2020 and 2021",
    "counting only sex women, office a and b",
    "counts below 5 hidden",
  ]);
  expect(said("da")).toEqual([
    "uden NG",
    "uden NG og GO",
    "alle lister",
    "PF og NCA slået sammen",
    "kun PF og NG",
    "i 2020 og 2021",
    "kun medregnet køn women, office a og b",
    "antal under 5 skjult",
  ]);
});
