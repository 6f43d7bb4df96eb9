import { beforeAll, describe, expect, test } from "vitest";
import type { ConsistencyValue } from "../../src/cells/consistency/index.ts";
import type { EstimateValue } from "../../src/cells/estimate/index.ts";
import type { ScenariosValue } from "../../src/cells/scenarios/index.ts";
import type { Session } from "../../src/cells/session/session.ts";
import { studiesOf } from "../../src/cells/session/study.ts";
import type { SideBySideValue } from "../../src/cells/side-by-side/index.ts";
import { toldInterval } from "../../src/locale/estimate-sentence.ts";
import { evaluatedNotebook, resultOf } from "./evaluated-notebook.ts";
import { scenarioNamed } from "./scenario-named.ts";

describe("the notebook of Kosovo", () => {
  let session: Session;
  beforeAll(async () => {
    session = await evaluatedNotebook("kosovo-1999.md");
  });
  const estimate = (name: string) => resultOf<EstimateValue>(session, name).estimate;

  test("warns of three models that fit almost equally well and disagree by a factor of 1.78", () => {
    const [study] = studiesOf(session.notebook, session.states).values();
    expect(study?.verdict.level).toBe("with-warning");
    expect(study?.verdict.reasons[0]?.problem).toMatchObject({
      code: "near-tie",
      models: 3,
      ratio: expect.closeTo(1.776, 3),
    });
    const best = estimate("best").models?.best ?? [];
    expect(best.slice(0, 3).map(({ model }) => model)).toEqual(["[123,14,34]", "[123,134]", "[134,12,23]"]);
    expect((best[2]?.bic ?? 0) - (best[0]?.bic ?? 0)).toBeLessThan(1);
  });

  test("shows two ranges of single models that have no number in common", () => {
    expect(toldInterval(estimate("first").intervals)?.high).toBeLessThan(
      toldInterval(estimate("third").intervals)?.low ?? 0,
    );
  });

  test("has two of five methods near 10,400 and three between 12,500 and 14,300", () => {
    const { rows } = resultOf<SideBySideValue>(session, "methods");
    const within = (low: number, high: number) =>
      rows.flatMap(({ name, value }) =>
        (value.estimate.total ?? 0) > low && (value.estimate.total ?? 0) < high ? [name] : [],
      );
    expect(within(10_000, 10_800)).toEqual(["best", "groups"]);
    expect(within(12_500, 14_300)).toEqual(["graphs", "thresholded", "averaged"]);
  });

  test("finds three of the four lists too low when they are estimated from the others", () => {
    const { knownLists } = resultOf<ConsistencyValue>(session, "others");
    const tooLow = knownLists.filter(
      ({ size, estimate: from }) => (toldInterval(from?.intervals ?? [])?.high ?? size) < size,
    );
    expect([knownLists.length, tooLow.length]).toEqual([4, 3]);
  });

  test("turns the interaction that no data can show to the published numbers", () => {
    const { dials, rows } = resultOf<ScenariosValue>(session, "hidden");
    const totals = rows.map(({ outcome }) => (outcome?.ok ? Math.round(outcome.value.total ?? 0) : null));
    expect([totals[0], totals[2], totals[4]]).toEqual([10671, 16942, 29484]);
    expect(dials[0]?.ownRange).toEqual({ low: expect.closeTo(0.69, 2), high: expect.closeTo(2.76, 2) });
  });

  test("says rightly that the choice of lists moves the answer more than that of the method", () => {
    const choices = resultOf<ScenariosValue>(session, "choices");
    const named = scenarioNamed(choices);
    const base = choices.base.estimate.total;
    const moves = (label: string): number => Math.abs(Math.log(named(label).total / base));
    const lists = Math.max(...["EXH", "ABA", "OSCE", "HRW"].map((list) => moves(`without ${list}`)));
    for (const other of ["stepwise", "model average", "criterion: AIC", "most lists in an interaction: 2"]) {
      expect(moves(other), other).toBeLessThan(lists);
    }
  });
});
