import { describe, expect, test } from "vitest";
import { type MathElement, mathml } from "../../src/locale/mathml.ts";

const all = (element: MathElement): MathElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === "string" ? [] : all(child))),
];
const text = (element: MathElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : text(child))).join("");
const read = (tex: string): MathElement => {
  const formula = mathml(tex);
  if (formula === null) throw new Error(`cannot read ${tex}`);
  return formula;
};

describe("a formula in TeX", () => {
  test("becomes MathML on a line of its own, with the TeX as its alternative text", () => {
    const formula = read("\\frac{n_A\\,n_B}{n_{AB}}");
    expect(formula).toMatchObject({
      name: "math",
      attributes: { display: "block", alttext: "\\frac{n_A\\,n_B}{n_{AB}}" },
    });
    expect(all(formula).map(({ name }) => name)).toContain("mfrac");
    expect(text(formula)).toBe("nAnBnAB");
  });

  test("keeps signs, letters and words", () => {
    expect(text(read("\\widehat N = n + \\sum_j \\mu_j \\text{ people}"))).toMatch(/N.?=n\+∑jμj.people/u);
  });

  test("has no style, class, address or handler in it", () => {
    const formula = read(
      "\\color{red}{x} + \\class{a}{y} + \\begin{cases} a & b \\\\ c & d \\end{cases}".replace("\\class{a}{y}", "y"),
    );
    const names = all(formula).flatMap(({ attributes }) => Object.keys(attributes));
    expect(names.filter((name) => /^(style|class|id|href|on)/i.test(name))).toEqual([]);
  });

  test.each([
    "\\frac{1}",
    "\\nosuchcommand x",
    "{",
    "",
    "   ",
    "x".repeat(3000),
    "\\href{javascript:alert(1)}{x}",
    "\\def\\a{\\a\\a}\\a",
  ])("that cannot be read gives nothing: %s", (tex) => {
    expect(mathml(tex)).toBeNull();
  });
});
