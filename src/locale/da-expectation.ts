import type { Expected } from "../model/problem.ts";
import { formatCount, formatDecimal } from "./numbers.ts";
import { quoted, series } from "./series.ts";

const number = (value: number): string => formatDecimal(value, Number.isInteger(value) ? 0 : 2, "da");
const names = (list: readonly string[]): string => series(list, "da");

/** What a value should be, in Danish, as a sentence has it after "skal være". */
export function expectationInDanish(expected: Expected): string {
  switch (expected.kind) {
    case "text":
      return "en tekst";
    case "flag":
      return "true eller false";
    case "name":
      return "navnet på en celle";
    case "mapping":
      return "en gruppe nøgler med værdier, for eksempel { kind: bca }";
    case "list-of-names":
      return "navnet på en celle eller en liste af navne i kantede parenteser";
    case "choice":
      return `en af disse: ${names(expected.choices.map(quoted))}`;
    case "number":
      return `${expected.whole ? "et helt tal" : "et tal"} fra ${number(expected.low)} til ${number(expected.high)}`;
    case "number-or-auto":
      return `“auto” eller ${expectationInDanish({ ...expected, kind: "number" })}`;
    case "levels":
      return "en liste af niveauer mellem 0 og 1 i kantede parenteser, for eksempel [0.95, 0.8]";
    case "short-name":
      return "et kort navn på én linje, og ikke “count”";
    case "short-names":
      return `forskellige korte navne i kantede parenteser, for eksempel [PF, NG]${howMany(expected)}`;
    case "hash":
      return "en SHA-256: 64 cifre og bogstaver fra a til f";
    case "count":
      return "et helt tal eller grænserne for et skjult, for eksempel 1..4 eller <5";
    case "history":
      return `ét ciffer for hver af ${lists(expected)}, 1 for på den og 0 for ikke, for eksempel "${sample(expected)}", med mindst ét 1-tal`;
    case "histories":
      return `mønstre i kantede parenteser, hvert med ét ciffer for hver af ${lists(expected)} og i anførselstegn, for eksempel ["${sample(expected)}"]`;
    case "mapping-from":
      return `en gruppe nøgler med værdier; hver nøgle skal være ${expectationInDanish(expected.keys)}, og hver værdi ${expectationInDanish(expected.values)}`;
    case "keys":
      return `en gruppe nøgler med værdier, med ${names(expected.keys.map(quoted))} i`;
    case "either":
      return expected.of.map(expectationInDanish).join("; eller ");
    case "list-of-groups":
      return `en liste af trin, hvert på en linje, der begynder med “- ” og et af disse: ${names(expected.choices)}`;
    case "some-keys":
      return `en gruppe nøgler med værdier, med mindst én af ${names(expected.keys)}`;
    case "grid":
      return `en liste, hvor hver linje begynder med “- ” og et af disse: ${names(expected.keys)}`;
    case "range":
      return `${expectationInDanish({ ...expected, kind: "number" })} eller et interval inden for dem, for eksempel { from: 0.5, to: 2, steps: 5 }, med 2 til ${number(expected.mostSteps)} trin`;
    default:
      return expected satisfies never;
  }
}

const howMany = ({ least, most }: Extract<Expected, { kind: "short-names" }>): string =>
  `${least > 1 ? `, mindst ${formatCount(least, "da")}` : ""}${most === null ? "" : `, højst ${formatCount(most, "da")}`}`;

const lists = ({ lists: known }: { readonly lists: number | null }): string =>
  known === null ? "listerne" : `de ${formatCount(known, "da")} lister`;

const sample = ({ lists: known }: { readonly lists: number | null }): string => "11".padEnd(known ?? 3, "0");
