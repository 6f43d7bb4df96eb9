import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords } from "../figure.ts";
import { figureList } from "../figure-list.ts";

/** What the tornado says. */
export interface TornadoWords extends FigureWords {
  readonly accessibleName: (choices: number) => string;
  /** Low and high are multiples of the base. */
  readonly finding: (label: string, low: string, high: string, seen: string) => string;
  readonly nothingMoves: (seen: string) => string;
  readonly leftOut: (drawn: number, others: number) => string;
  readonly readingKey: string;
  readonly times: (ratio: string) => string;
  readonly choice: string;
  readonly lowest: string;
  readonly highest: string;
  readonly lowestRatio: string;
  readonly highestRatio: string;
}

export const tornadoWords: InEveryLanguage<TornadoWords> = {
  en: {
    name: figureList.tornado.name.en,
    about:
      "Which choice moves the answer most: a bar for each choice, from the smallest to the largest number of people that it gives, the longest on top. A long bar is a choice worth arguing about, a short one is not.",
    accessibleName: (choices) =>
      `Tornado: how far ${choices === 1 ? "one choice moves" : `${formatCount(choices, "en")} choices move`} the number of people in all`,
    finding: (label, low, high, seen) =>
      `${label} moves the answer most: between ${low} and ${high} times the estimate of the base; ${seen} were seen.`,
    nothingMoves: (seen) => `No choice moves the answer from that of the base; ${seen} were seen.`,
    leftOut: (drawn, others) =>
      `The ${formatCount(drawn, "en")} that move it most are drawn; ${others === 1 ? "one more is" : `${formatCount(others, "en")} more are`} in the table.`,
    readingKey: "Upright line: estimate of the base; pale bar: fewer people than that; full bar: more.",
    times: (ratio) => `× ${ratio}`,
    choice: "Choice",
    lowest: "Lowest",
    highest: "Highest",
    lowestRatio: "Lowest / base",
    highestRatio: "Highest / base",
  },
  da: {
    name: figureList.tornado.name.da,
    about:
      "Hvilket valg der flytter svaret mest: en bjælke for hvert valg, fra det laveste til det højeste antal personer, det giver, den længste øverst. En lang bjælke er et valg, der er værd at diskutere, en kort er ikke.",
    accessibleName: (choices) =>
      `Tornadodiagram: hvor langt ${choices === 1 ? "ét valg" : `${formatCount(choices, "da")} valg`} flytter antallet af personer i alt`,
    finding: (label, low, high, seen) =>
      `${label} flytter svaret mest: mellem ${low} og ${high} gange udgangspunktets skøn; ${seen} er kendt.`,
    nothingMoves: (seen) => `Intet valg flytter svaret fra udgangspunktets; ${seen} er kendt.`,
    leftOut: (drawn, others) =>
      `De ${formatCount(drawn, "da")}, der flytter det mest, er tegnet; ${others === 1 ? "ét mere" : `${formatCount(others, "da")} flere`} står i tabellen.`,
    readingKey: "Lodret linje: udgangspunktets skøn; lys bjælke: færre personer end det; fuld bjælke: flere.",
    times: (ratio) => `× ${ratio}`,
    choice: "Valg",
    lowest: "Lavest",
    highest: "Højest",
    lowestRatio: "Lavest / udgangspunkt",
    highestRatio: "Højest / udgangspunkt",
  },
};
