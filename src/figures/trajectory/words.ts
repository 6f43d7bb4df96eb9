import { formatCount } from "../../locale/numbers.ts";
import type { InEveryLanguage } from "../../model/language.ts";
import type { FigureWords, TrajectoryInput } from "../figure.ts";
import { figureList } from "../figure-list.ts";

interface Stop {
  readonly label: string;
  readonly range: readonly [low: string, high: string];
  readonly seen: string;
}

interface Told {
  readonly along: TrajectoryInput["along"];
  /** Null when the intervals are of different levels. */
  readonly level: string | null;
  readonly first: Stop;
  readonly last: Stop;
}

/** What the figure of a trajectory says. */
export interface TrajectoryWords extends FigureWords {
  readonly accessibleName: (steps: number) => string;
  readonly axis: string;
  readonly seenMark: string;
  readonly estimateMark: string;
  readonly noEstimate: string;
  readonly finding: (told: Told) => string;
  /** Where fewer than two steps have an interval. */
  readonly nothing: (seen: { readonly fromSeen: string; readonly toSeen: string }) => string;
  readonly without: (steps: number) => string;
  /** What growing numbers do not say. */
  readonly remark: Readonly<Record<TrajectoryInput["along"], string>>;
  readonly readingKey: (marks: {
    /** Whether lines go from step to step. */
    readonly joined: boolean;
    readonly interval: boolean;
    readonly bounds: boolean;
  }) => string;
  /** The last step, with all that the estimate of that name was made from. */
  readonly everything: Readonly<Record<"lists" | "years", (name: string) => string>>;
  /** What a row is. */
  readonly step: Readonly<Record<TrajectoryInput["along"], string>>;
}

export const trajectoryWords: InEveryLanguage<TrajectoryWords> = {
  en: {
    name: figureList.trajectory.name.en,
    about:
      "The estimate as lists or years are added or as years pass, beside the people seen. The number seen grows with every list and with more outreach; only an estimate that stays put can be relied on.",
    accessibleName: (steps) => `Trajectory: people seen and in all at ${formatCount(steps, "en")} steps`,
    axis: "people →",
    seenMark: "seen",
    estimateMark: "in all",
    noEstimate: "no estimate",
    finding: ({ level, first, last }) =>
      `From “${first.label}” to “${last.label}” the ${level === null ? "" : `${level} `}interval goes from ${first.range[0]}–${first.range[1]} to ${last.range[0]}–${last.range[1]} people in all, and the number seen from ${first.seen} to ${last.seen}.`,
    nothing: ({ fromSeen, toSeen }) =>
      `Too few steps have an interval to compare, and so no number is given; the number seen goes from ${fromSeen} to ${toSeen}.`,
    without: (steps) =>
      steps === 1 ? "One step has no estimate." : `${formatCount(steps, "en")} steps have no estimate.`,
    remark: {
      lists: "Every list adds to the number seen; that alone does not mean that there are more people.",
      years: "More years and more outreach raise the number seen; that alone does not mean that there are more people.",
      strata:
        "More outreach raises the number seen; a larger number seen alone does not mean that there are more people.",
    },
    readingKey: ({ joined, interval, bounds }) =>
      `${joined ? "Dots and line" : "Dot"}: estimate; ${interval ? "bar: interval; " : ""}${bounds ? "triangle: lower bound; " : ""}${joined ? "squares and dashed line" : "square"}: people seen.`,
    everything: { lists: (name) => `all lists (${name})`, years: (name) => `all years (${name})` },
    step: { lists: "Lists", years: "Years", strata: "Stratum" },
  },
  da: {
    name: figureList.trajectory.name.da,
    about:
      "Skønnet, efterhånden som lister eller år kommer til, eller som årene går, ved siden af de kendte personer. Antallet af kendte vokser med hver liste og med mere opsøgende arbejde; kun et skøn, der bliver stående, kan man regne med.",
    accessibleName: (steps) => `Udvikling: personer kendt og i alt ved ${formatCount(steps, "da")} trin`,
    axis: "personer →",
    seenMark: "kendte",
    estimateMark: "i alt",
    noEstimate: "intet skøn",
    finding: ({ level, first, last }) =>
      `Fra “${first.label}” til “${last.label}” går ${level === null ? "intervallet" : `${level}-intervallet`} fra ${first.range[0]}–${first.range[1]} til ${last.range[0]}–${last.range[1]} personer i alt, og antallet af kendte fra ${first.seen} til ${last.seen}.`,
    nothing: ({ fromSeen, toSeen }) =>
      `For få trin har et interval at sammenligne, og derfor gives der intet tal; antallet af kendte går fra ${fromSeen} til ${toSeen}.`,
    without: (steps) => (steps === 1 ? "Ét trin har intet skøn." : `${formatCount(steps, "da")} trin har intet skøn.`),
    remark: {
      lists: "Hver liste lægger til antallet af kendte; det betyder ikke i sig selv, at der er flere personer.",
      years:
        "Flere år og mere opsøgende arbejde øger antallet af kendte; det betyder ikke i sig selv, at der er flere personer.",
      strata:
        "Mere opsøgende arbejde øger antallet af kendte; flere kendte betyder ikke i sig selv, at der er flere personer.",
    },
    readingKey: ({ joined, interval, bounds }) =>
      `${joined ? "Prikker og linje" : "Prik"}: skøn; ${interval ? "bjælke: interval; " : ""}${bounds ? "trekant: nedre grænse; " : ""}${joined ? "firkanter og stiplet linje" : "firkant"}: kendte personer.`,
    everything: { lists: (name) => `alle lister (${name})`, years: (name) => `alle år (${name})` },
    step: { lists: "Lister", years: "År", strata: "Stratum" },
  },
};
