import { describe, expect, test } from "vitest";
import { methods } from "../../src/estimators/index.ts";
import { calledIn, planWords, scenarioInBrief, scenarioWords } from "../../src/locale/scenario-words.ts";
import type { Method } from "../../src/model/estimator.ts";
import type { Field } from "../../src/model/fields.ts";
import { type Language, languages } from "../../src/model/language.ts";
import { designPlans } from "../../src/scenarios/design/index.ts";
import { type ScenarioName, scenarios } from "../../src/scenarios/index.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

function said(scenario: ScenarioName, value: unknown, language: Language) {
  const method = scenario === "prior" ? "threshold" : "best-model";
  const settings = [{ scenario, value }];
  const called = calledIn(settings, { method, language });
  return {
    inRow: plain(scenarioWords(scenario, language).inRow(value, called)),
    inBrief: plain(scenarioInBrief(settings, called, language)),
  };
}

/** A value of each scenario, and what it is called in a row and in a brief. */
const examples: Readonly<
  Record<ScenarioName, readonly [unknown, ...Readonly<Record<"en" | "da", [string, string]>>[]]>
> = {
  drop: [
    ["NG", "GO"],
    { en: ["without NG and GO", "Without the lists NG and GO"], da: ["uden NG og GO", "Uden listerne NG og GO"] },
  ],
  merge: [
    ["PF", "NCA"],
    {
      en: ["PF and NCA merged", "PF and NCA taken as one list"],
      da: ["PF og NCA lagt sammen", "PF og NCA regnet som én liste"],
    },
  ],
  only: [
    ["PF", "NG"],
    { en: ["only PF and NG", "With the lists PF and NG only"], da: ["kun PF og NG", "Kun med listerne PF og NG"] },
  ],
  years: [
    ["2020", "2021"],
    {
      en: ["in 2020 and 2021", "From the people of 2020 and 2021 only"],
      da: ["i 2020 og 2021", "Kun ud fra personerne i 2020 og 2021"],
    },
  ],
  strata: [
    { region: ["Asia"] },
    {
      en: ["only region of nationality Asia", "For a part of the people only (region of nationality Asia)"],
      da: ["kun nationalitetens verdensdel Asia", "Kun for en del af personerne (nationalitetens verdensdel Asia)"],
    },
  ],
  definition: [
    { sex: ["women"], office: ["a", "b"] },
    {
      en: [
        "counting only sex women, office a and b",
        "If only a part of the people counted as victims (sex women, office a and b)",
      ],
      da: [
        "kun medregnet køn women, office a og b",
        "Hvis kun en del af personerne blev regnet for ofre (køn women, office a og b)",
      ],
    },
  ],
  method: [
    "model-average",
    {
      en: ["model average", "By another method: model average"],
      da: ["modelgennemsnit", "Med en anden metode: modelgennemsnit"],
    },
  ],
  options: [
    { criterion: "aic", interval: { kind: "none", levels: [0.9, 0.5] } },
    {
      en: [
        "criterion: AIC, interval (how it is made: None, levels: 0.9 and 0.5)",
        "With other settings (criterion: AIC, interval (how it is made: None, levels: 0.9 and 0.5))",
      ],
      da: [
        "kriterium: AIC, interval (hvordan det laves: Intet, niveauer: 0,9 og 0,5)",
        "Med andre indstillinger (kriterium: AIC, interval (hvordan det laves: Intet, niveauer: 0,9 og 0,5))",
      ],
    },
  ],
  prior: [
    { kind: "improper" },
    {
      en: [
        "prior of the effects (kind: Improper)",
        "If something else was taken to be likely beforehand (prior of the effects (kind: Improper))",
      ],
      da: [
        "forhåndsantagelse om effekterne (slags: Uegentlig)",
        "Hvis noget andet blev regnet for sandsynligt på forhånd (forhåndsantagelse om effekterne (slags: Uegentlig))",
      ],
    },
  ],
  censor: [
    5,
    {
      en: ["counts below 5 hidden", "If every count below 5 were hidden"],
      da: ["antal under 5 skjult", "Hvis alle antal under 5 var skjult"],
    },
  ],
  linkage: [
    { missed: 0.05, "false-merges": 0.02, replicates: 20 },
    {
      en: [
        "5% of links missed and 2% of links false",
        "If 5% of the matches between lists had been overlooked; if 2% of those on several lists were really two people",
      ],
      da: [
        "5 % oversete koblinger og 2 % forkerte koblinger",
        "Hvis 5 % af gengangerne mellem listerne var overset; hvis 2 % af dem, der står på flere lister, i virkeligheden var to personer",
      ],
    },
  ],
  dependence: [
    { between: ["PF", "NG"], "odds-ratio": 0.4 },
    {
      en: ["odds ratio 0.4 between PF and NG", "If those on PF were less often on NG too (odds ratio 0.4)"],
      da: ["oddsratio 0,4 mellem PF og NG", "Hvis de, der står på PF, sjældnere stod på NG (oddsratio 0,4)"],
    },
  ],
};

describe("a scenario", () => {
  const names = Object.keys(scenarios) as ScenarioName[];

  test.each(names)("%s says in both languages what it supposes", (name) => {
    for (const language of languages) {
      const { label, help } = scenarioWords(name, language);
      expect(label).not.toBe("");
      expect(help.match(/[.:] \p{Lu}|; |\.$/gu)?.length ?? 0).toBeGreaterThanOrEqual(2);
    }
  });

  test.each(names)("%s says in a few words what is other than in the base, and in plain ones in a brief", (name) => {
    const [value, expected] = examples[name];
    for (const language of ["en", "da"] as const) {
      const { inRow, inBrief } = said(name, value, language);
      expect([inRow, inBrief]).toEqual(expected?.[language]);
    }
  });

  test("may change nothing, and says so", () => {
    expect(said("drop", "none", "en").inRow).toBe("all lists");
    expect(said("linkage", { missed: 0, "false-merges": 0 }, "da").inRow).toBe("ingen koblingsfejl");
    expect(said("dependence", { between: ["PF", "NG"], "odds-ratio": 1 }, "en").inBrief).toBe(
      "If PF and NG were independent of each other",
    );
  });

  test("of all lists together has no pair", () => {
    expect(said("dependence", { between: [], "odds-ratio": 2 }, "en").inRow).toBe("interaction of all lists 2");
  });
});

/** Every word that a field takes, under the names of its groups. */
const wordsIn = (name: string, field: Field): readonly [raw: string, Readonly<Record<string, unknown>>][] =>
  field.kind === "group"
    ? Object.entries<Field>(field.fields).flatMap(([inner, each]) =>
        wordsIn(inner, each).map(([raw, value]): [string, Record<string, unknown>] => [raw, { [name]: value }]),
      )
    : [...(field.kind === "choice" ? field.choices : []), ...(field.kind === "number-or-auto" ? ["auto"] : [])].map(
        (word) => [`${name} ${word}`, { [name]: word }],
      );

test.each(Object.entries<Method>(methods))(
  "options of %s are called by their labels, not by their keys",
  (id, method) => {
    const all = Object.entries<Field>(method.fields).flatMap(([name, field]) => wordsIn(name, field));
    for (const language of languages) {
      const { options } = calledIn([], { method: id, language });
      for (const [raw, changes] of all) {
        expect(options(changes)).toContain(": ");
        expect(options(changes)).not.toContain(raw);
      }
      expect(new Set(all.map(([, changes]) => options(changes))).size).toBe(all.length);
    }
  },
);

test("options are those of the method that a row ends with", () => {
  const settings = [{ scenario: "method", value: "stepwise" }];
  const { options } = calledIn(settings, { method: "best-model", language: "en" });
  expect(options({ threshold: 0.02 })).toBe("threshold for p: 0.02");
});

test.each([
  ["years", 3, "3 such periods together", "3 sådanne perioder tilsammen"],
  ["new-list", 0.1, "a new list that reaches 10%", "en ny liste, der når 10 %"],
  ["outreach", { list: "NGO", times: 2 }, "NGO reaches twice as many", "NGO når dobbelt så mange"],
  ["linkage", 0.05, "5% of record keys fail", "5 % af registreringernes nøgler svigter"],
  ["dependence", { between: ["POL", "SOC"], "odds-ratio": 0.4 }, "POL–SOC odds ratio 0.4", "POL–SOC oddsratio 0,4"],
] as const)("the plan %s says what it supposes and what a value means", (name, value, en, da) => {
  expect(Object.keys(designPlans)).toContain(name);
  const inRow = (language: Language) => plain(planWords(language)[name]?.inRow(value) ?? "");
  expect([inRow("en"), inRow("da")]).toEqual([en, da]);
  for (const language of languages) expect(planWords(language)[name]?.help).toMatch(/\.$/);
});
