import type { ComparedRow, CompareSpec, Quantity } from "../../cells/compare/index.ts";
import type { ConsistencySpec } from "../../cells/consistency/index.ts";
import type { DataSpec } from "../../cells/data/index.ts";
import type { DesignSpec } from "../../cells/design/index.ts";
import type { EstimateSpec } from "../../cells/estimate/index.ts";
import type { FigureSpec } from "../../cells/figure/index.ts";
import type { cellKinds } from "../../cells/index.ts";
import type { MethodSpec } from "../../cells/method/index.ts";
import type { ScenariosSpec } from "../../cells/scenarios/index.ts";
import type { SideBySideSpec } from "../../cells/side-by-side/index.ts";
import type { TidySpec } from "../../cells/tidy/index.ts";
import type { FieldWords } from "../../model/field-words.ts";
import type { NotEstimable } from "../../model/problem.ts";
import { speech } from "../speech.ts";

/** What a kind of cell says about itself and about its own keys; those that a method brings have their words there. */
export interface CellKindWords<Own extends string = string> {
  readonly name: string;
  readonly about: string;
  readonly fields: Readonly<Record<Own, FieldWords>>;
  /** What it says around what it found. */
  readonly [said: string]: unknown;
}

/** The keys that every cell of a kind may have, whatever is written in it. */
type OwnKeys<Spec> = Spec extends unknown
  ? keyof { [Key in keyof Spec as string extends Key ? never : Key]: unknown } & string
  : never;

interface SpecsByKind {
  readonly data: DataSpec;
  readonly estimate: EstimateSpec;
  readonly consistency: ConsistencySpec;
  readonly design: DesignSpec;
  readonly scenarios: ScenariosSpec;
  readonly figure: Omit<FigureSpec, "everybody">;
  readonly tidy: TidySpec;
  readonly compare: CompareSpec;
  readonly method: MethodSpec;
  readonly "side-by-side": SideBySideSpec;
}

type KindsWords = { readonly [Kind in keyof typeof cellKinds]: CellKindWords<OwnKeys<SpecsByKind[Kind]>> };

const { series, word } = speech("en");

/** What each kind of cell says about itself, about its own keys, and around what it found. Numbers come as text. */
const kinds = {
  data: {
    name: "Data",
    about: "A table that counts how many people are on which lists.",
    fields: {
      dataset: {
        label: "Dataset that comes with Mørketal",
        help: "Published tables, each with its source. They never change, so an estimate from them can be repeated.",
      },
      table: {
        label: "Table in the notebook",
        help: "Counts that you write yourself. They can be read by everybody who gets the notebook.",
        fields: {
          title: { label: "Title", help: "What the table is, in a few words." },
          lists: { label: "Lists", help: "Short names of the lists, such as PF and NG." },
          counts: {
            label: "People",
            help: "How many people are on exactly these lists. Leave out where there is nobody. A hidden count is written as its bounds, such as 1..4.",
          },
          unobservable: {
            label: "Patterns that nobody could have",
            help: "As when two lists never operated at the same time: 1 for on the list, 0 for not on it. The zeros there are then no evidence.",
          },
          stated: {
            label: "Totals that somebody states",
            help: "People on each list, and on any of them under “all”. They serve to check the counts.",
          },
        },
      },
      upload: {
        label: "Table made from your files",
        help: "It stays on this computer: the notebook holds its name and a fingerprint, and no counts.",
        fields: {
          name: { label: "Name", help: "What the table is called on this computer." },
          sha256: { label: "Fingerprint", help: "It shows whether the table is still the same." },
        },
      },
      steps: {
        label: "Changes of the table",
        help: "They are made in this order, and the table itself is left as it is.",
      },
    },
    seen: (observed: string, lists: string) => [
      { strong: observed },
      " people were seen on ",
      { strong: lists },
      " lists.",
    ],
    counted: "What is counted",
    year: "Year",
    source: "Source",
    citation: "Citation",
    changes: "Changes",
    listsCaption: "The lists and how many people each has seen",
    list: "List",
    lists: "Lists",
    fullName: "Full name",
    people: "People",
    histories: "Who was seen on which lists",
    guarded:
      "The lists were added on somebody's computer. The table is given protected: small counts are hidden within bounds, together with what would betray them. Numbers of people in all are given to two significant figures, and what would give the hidden counts away is left out.",
    historiesAbout:
      "How many people were seen on exactly these lists and no other. Patterns that nobody showed are left out.",
  },
  estimate: {
    name: "Estimate",
    about: "How many people there are in all, by one method.",
    fields: {
      data: { label: "Data", help: "The table of overlaps that is estimated from." },
      method: {
        label: "Method",
        help: "Methods differ in what they take for granted. Try several: where they disagree, the data do not say which is right.",
      },
      by: {
        label: "Group by group",
        help: "Estimates each group by itself and adds the groups up. Use it where groups differ in how they come onto lists, if each group has overlaps enough.",
      },
    },
    range: (low: string, high: string, observed: string) => [
      "About ",
      { strong: `${low} to ${high}` },
      ` people in all; ${observed} were seen. `,
    ],
    ratio: (low: string, high: string) => [
      "For each person seen, between ",
      { strong: `${low} and ${high}` },
      " were not.",
    ],
    ratioPerHundred: (low: string, high: string) => [
      "For every 100 people seen, between ",
      { strong: `${low} and ${high}` },
      " were not.",
    ],
    nobodyMore: (observed: string) => [
      "The interval reaches no further than the ",
      { strong: observed },
      " people who were seen: the lists give no sign of anyone else.",
    ],
    noInterval: (observed: string) => [
      { strong: "There is no interval" },
      `, and so no number is given; ${observed} people were seen.`,
    ],
    noTotal: (observed: string) => [
      { strong: "No single number" },
      `: each pair of lists gives its own. Pairs that disagree show that lists depend on each other; ${observed} people were seen.`,
    ],
    withheld: (observed: string) => [
      { strong: "No number can be given" },
      `: the sampler's chains came to different answers. ${observed} people were seen.`,
    ],
    atLeast: (low: string, observed: string) => [
      "At least ",
      { strong: low },
      ` people in all; ${observed} were seen. Only this lower limit is claimed: how many more there are, it does not say.`,
    ],
    note: "Note.",
    tables: {
      strata: {
        title: "By stratum",
        about:
          "Each stratum is estimated by itself; the total is their sum, and its interval comes from resampling all of them.",
        columns: {
          stratum: "Stratum",
          observed: "Seen",
          total: "People in all",
          level: "Level",
          low: "From",
          high: "To",
          problem: "Why there is no estimate",
        },
      },
    },
    interval: {
      level: (level: string) => `${level} interval`,
      none: "none",
    },
    models: {
      title: "The best models",
      about: (considered: string, criterion: string, seen: string) =>
        `${considered} models were compared by ${criterion}; the smaller, the better, and a difference below 2 is hardly one. ${seen} people were seen.`,
      onlyTitle: "The model",
      onlyAbout: (seen: string) => `The model was fixed beforehand. ${seen} people were seen.`,
      signs: (lists: string) => `In the notation of a model, the signs stand for lists: ${lists}.`,
      caption: "Models, the best first",
      model: "Model",
      parameters: "Parameters",
      total: "People in all",
      boundaryTerms: "Empty overlaps",
      excludedCaption: "Models without an estimate",
      excluded: (models: string) => `${models} models without an estimate`,
      excludedShown: (shown: string, models: string) => `The first ${shown} of ${models} are listed.`,
      reason: "Reason",
      reasons: {
        "no-maximum": "the likelihood has no maximum",
        "not-identifiable": "the data cannot tell its parameters apart",
        "no-maximum-and-not-identifiable":
          "the likelihood has no maximum, and the data cannot tell its parameters apart",
        "did-not-converge": "the search for the maximum did not settle",
      } satisfies Readonly<Record<NotEstimable, string>>,
    },
    stabilisation: {
      title: "Does the interval settle?",
      about: "The interval when only the best models may be chosen. It should change little as more are admitted.",
      caption: "Intervals by the number of models admitted",
      models: "Models admitted",
      usable: "Usable resamples",
    },
    sampler: {
      /** Whether the chains agree; `apart` are those that stay apart, by number. */
      chains: ({
        rHat,
        chains,
        agree,
        apart,
      }: {
        rHat: string;
        chains: string;
        agree: boolean;
        apart: readonly number[];
      }) =>
        `R-hat ${rHat}: the ${chains} chains ${agree ? "agree" : "do not agree"}${apart.length > 0 ? `, and ${word(apart.length, "chain", "chains")} ${series(apart.map(String))} ${word(apart.length, "stays", "stay")} apart` : ""}`,
      /** Follows what is said of the chains. */
      worth: (middle: string, ends: string) =>
        `; the middle rests on about ${middle} independent draws, the ends on about ${ends}`,
    },
  },
  consistency: {
    name: "Internal consistency",
    about: "How well the other lists estimate the size of each list, which is known.",
    fields: {
      data: { label: "Data", help: "The table of overlaps whose lists are tried out." },
      method: {
        label: "Method",
        help: "It estimates each list from the others. Choose the one that your estimate rests on.",
      },
      "least-overlaps": {
        label: "Fewest overlaps",
        help: "A list is left alone if the others have fewer overlaps of two lists than this among its people.",
      },
    },
  },
  design: {
    name: "What would it take",
    about: "What more or better data can be expected to bring.",
    fields: {
      base: { label: "Starting from", help: "The estimate or the data that say what the present lists reach." },
      people: {
        label: "People in all",
        help: "How many people there are taken to be. Automatic is the number that the estimate gives.",
        choices: { auto: "as the estimate says" },
      },
      plans: {
        label: "Plans",
        help: "What could be done to get better data. Each is compared with data collected as now.",
      },
      "missed-links": {
        label: "Links missed as things are",
        help: "The share of records whose key fails now, so that one person counts as two; 0.1 is one in ten.",
      },
      dependence: {
        label: "Lists that depend on each other as things are",
        help: "Pairs of lists that share more or fewer people than chance would give.",
        fields: {
          between: {
            label: "A pair of lists",
            help: "Two lists and how strongly they depend on each other.",
          },
        },
      },
      by: {
        label: "Reckoned by",
        help: "The formula is quick and holds for independent lists only; simulation makes up data and estimates from them.",
        choices: {
          auto: "The formula where it holds, else simulation",
          darroch: "Darroch’s formula",
          simulation: "Simulation",
        },
      },
      method: { label: "Method", help: "It estimates from the made-up data; only simulation uses it." },
      replicates: {
        label: "Made-up data sets",
        help: "So many for each plan. More are steadier and take longer; only simulation uses them.",
      },
    },
    most: (plan: string, factor: string, now: string) => [
      "Of these plans “",
      { strong: plan },
      "” can be expected to narrow the interval most: its upper end would be ",
      { strong: `${factor} times` },
      ` the lower one, against ${now} times as now.`,
    ],
    mostWithoutNow: (plan: string, factor: string) => [
      "As things are, no interval can be expected. Of these plans “",
      { strong: plan },
      "” would give the narrowest: its upper end would be ",
      { strong: `${factor} times` },
      " the lower one.",
    ],
    noneNarrows: (now: string) => [
      "None of these plans can be relied on to narrow the interval: as now, its upper end can be expected to be ",
      { strong: `${now} times` },
      " the lower one.",
    ],
    noInterval: ["None of these plans can be expected to give an interval."],
    onlyNow: (now: string) => [
      "With data collected as now, the upper end of the interval can be expected to be ",
      { strong: `${now} times` },
      " the lower one.",
    ],
    caption: "What each plan can be expected to bring",
    plan: "Plan",
    known: "Known people",
    overlaps: "Overlaps of two lists",
    variation: "Relative uncertainty (CV)",
    interval: "Upper end of the 95% interval",
    remark: "Remark",
    knownOf: (seen: string, people: string, share: string) => `${seen} of ${people} (${share})`,
    times: (factor: string) => `${factor} times the lower end`,
    tooFewOverlaps: "Too few overlaps for an estimate.",
    boundOnly: "Enough overlaps for a lower bound only.",
    withoutEstimate: (share: string) => `${share} of the simulated data sets give no estimate.`,
    tooHigh: (share: string) => `Half of the estimates are more than ${share} too high.`,
    tooLow: (share: string) => `Half of the estimates are more than ${share} too low.`,
    outreach:
      "More outreach makes more people known, but it does not mean that there are more people. When numbers from different years are compared, look at the estimate of everybody, not at how many are known.",
    rests: {
      spec: (people: string, base: string) =>
        `All this supposes that there are ${people} people in all, as the cell says, and that each list reaches the share of them that it has in “${base}”. If they are fewer or more, the plans bring something else.`,
      estimate: (people: string, base: string) =>
        `All this supposes that there are about ${people} people in all, as “${base}” estimates. If they are fewer or more, the plans bring something else.`,
    },
    restsUntold: (base: string) =>
      `All this supposes that there are as many people as “${base}” computes, though its data cannot carry an estimate. Take it as an example, or write a number of your own under “people”.`,
    byFormula:
      "Reckoned by Darroch’s formula, which takes lists as independent, everybody as equally easy to reach, and all records as linked rightly. Real data are less kind: take these as the least uncertainty to expect.",
    bySimulation: (replicates: string, method: string) =>
      `For each plan ${replicates} made-up data sets were drawn, and the number of people was estimated from each by the method “${method}”. Everybody is equally easy to reach in them; real data are less kind.`,
    plans: "What the plans suppose",
    waiting: (rows: string, planned: string) => `${rows} of ${planned} plans are done.`,
  },
  scenarios: {
    name: "Scenarios",
    about: "What becomes of an estimate when its data, its method or what cannot be known is varied.",
    /** From where to where scenarios reach together; their intervals counted in where they have them. */
    reach: ({
      scenarios,
      one,
      low,
      high,
      seen,
    }: {
      scenarios: string;
      one: boolean;
      low: string;
      high: string;
      seen: string;
    }) => [
      one ? "One scenario reaches from " : `${scenarios} scenarios together reach from `,
      { strong: `${low} to ${high}` },
      ` people in all; ${seen} were seen in the base.`,
    ],
    moves: (label: string, times: string) => ` What moves the answer most is “${label}”: ${times} times the base.`,
    movesNothing: " None of them moves the answer by as much as 5 %.",
    nothing: (seen: string) => [`No scenario has an estimate to compare with the base; ${seen} were seen.`],
    caption: "Scenarios, as they are written",
    scenario: "Scenario",
    seen: "Seen",
    total: "People in all",
    times: "Times the base",
    base: (name: string) => `${name} (base)`,
    running: "still running",
    noEstimate: "no estimate",
    noNumber: "no single number",
    atLeast: (low: string) => `at least ${low}`,
    withoutInterval:
      "A number that stands alone has no interval: it serves to compare scenarios, and not as an answer by itself.",
    remarks: "Remarks",
    fields: {
      base: { label: "Estimate that is varied", help: "Every scenario is compared with it." },
      vary: {
        label: "Scenarios",
        help: "What could be otherwise. Changes in one scenario are made together; several values of a change are tried one by one.",
      },
      conclusions: {
        label: "Conclusions to test",
        help: "A number that the answer must stay below or above. You learn how strong a dependence would overturn it.",
        fields: {
          below: {
            label: "At most so many",
            help: "The conclusion that there are fewer people in all than this.",
            fields: { below: { label: "Fewer than", help: "People in all, known and unknown." } },
          },
          above: {
            label: "At least so many",
            help: "The conclusion that there are more people in all than this.",
            fields: { above: { label: "More than", help: "People in all, known and unknown." } },
          },
        },
      },
      interval: {
        label: "Intervals",
        help: "Without intervals, scenarios come at once; they then serve to compare, and not as answers by themselves.",
        choices: { "as-base": "As the estimate has them", none: "None, quick" },
      },
    },
  },
  figure: {
    name: "Figure",
    about: "A drawing of the results of other cells.",
    fields: {
      kind: {
        label: "Figure",
        help: "Each figure answers a question of its own, and is drawn from cells of one kind.",
      },
      of: { label: "Drawn from", help: "The cells whose results are shown." },
      population: {
        label: "Inhabitants",
        help: "How many inhabitants each stratum has, by its name. Without any, all strata are counted among the inhabitants that the top of the notebook states.",
      },
    },
  },
  tidy: {
    name: "Figures",
    about: "A table of published figures, which says nothing of overlaps.",
    fields: {
      dataset: { label: "Dataset", help: "The dataset that the figures come with." },
      table: { label: "Table", help: "Which of its tables is shown." },
    },
    numbers: (count: string) => `${count} numbers`,
  },
  compare: {
    name: "Comparison",
    about: "Published numbers beside those computed here, and whether they agree.",
    fields: {
      source: { label: "Published in", help: "Where the published numbers stand, so that others can look them up." },
      rows: {
        label: "Numbers",
        help: "The published numbers, and where in this notebook the same number is computed.",
        fields: {
          published: {
            label: "A published number",
            help: "One number that somebody has published, and the estimate that should give it too.",
            fields: {
              published: { label: "Published", help: "The number as it was published, with as many decimals." },
              of: { label: "Estimate", help: "The cell that computes the same number." },
              quantity: {
                label: "What it is",
                help: "The number of people, one end of the interval, or how well the model fits.",
                choices: {
                  total: "People in all",
                  low: "Lower end of the interval",
                  high: "Upper end of the interval",
                  bic: "BIC",
                  aic: "AIC",
                },
              },
              level: { label: "Level", help: "Of the interval whose end is compared; 0.95 is the usual one." },
              model: {
                label: "Model",
                help: "One of the models that competed, such as [12,3]. Empty for the estimate itself.",
              },
              table: {
                label: "Table",
                help: "Name of a table of the method, such as models, if the number stands in one.",
              },
              row: { label: "Row", help: "What the texts of the row say, such as Mth Chao. Empty for the first row." },
              column: { label: "Column", help: "Name of the column in that table, such as total." },
              digits: {
                label: "Decimals",
                help: "How far the published number was rounded; -3 for thousands. Automatic: as it is written.",
                choices: { auto: "as it is written" },
              },
              chance: {
                label: "What chance may move",
                help: "As a share of the number, where it comes from resampling: 0.05 lets it differ by 5 %.",
              },
              label: { label: "Name", help: "What the number is, if it should have another name in the table." },
            },
          },
        },
      },
    },
    finding: (agreeing: string, rows: string) => [
      { strong: agreeing === rows ? `All ${rows}` : `${agreeing} of ${rows}` },
      " numbers agree with what was published.",
    ],
    caption: "Published numbers and ours",
    what: "What",
    published: "Published",
    computed: "Computed here",
    difference: "Difference",
    agreement: "Agreement",
    agreements: {
      equal: "equal",
      rounding: "equal when rounded",
      chance: "within chance",
      different: "different",
      missing: "there is no such number",
    } satisfies Readonly<Record<ComparedRow["agreement"], string>>,
    withheld: "different; the lists cannot carry a number",
    quantities: {
      total: (_level: string) => "people in all",
      low: (level: string) => `lower end at ${level}`,
      high: (level: string) => `upper end at ${level}`,
      bic: (_level: string) => "BIC",
      aic: (_level: string) => "AIC",
    } satisfies Readonly<Record<Quantity, (level: string) => string>>,
    source: "Published in",
    note: "That the numbers agree shows that the method is computed as published, and not that it is right for the data.",
  },
  method: {
    name: "Method",
    about: "A method in words: what it assumes, when it fails, its options, and where it comes from.",
    fields: { method: { label: "Method", help: "The method that is described." } },
    options: (method: string) => `Options of the method ${method}`,
    option: "Option",
    meaning: "What it does",
    values: "What may be written",
    usual: "As usual",
    must: "must be written",
    references: "References",
  },
  "side-by-side": {
    name: "Methods side by side",
    about:
      "Estimates of the same people by several methods in one table: what each gives, what it assumes, and how far it can be trusted.",
    fields: {
      of: { label: "Estimates", help: "The cells to be compared; methods of different classes tell most." },
    },
    spread: (low: string, high: string, methods: string, classes: number) => [
      `The ${methods} that give a number lie `,
      { strong: `between ${low} and ${high}` },
      classes === 1
        ? " people. They rest on one class of models, so that they may all err in the same way."
        : ` people. They rest on ${classes} classes of models.`,
    ],
    tooFew: ["Fewer than two of these methods give a number, so there is nothing to compare."],
    caption: "Methods side by side",
    estimate: "Estimate",
    total: "People in all",
    modelClass: "Class of models",
    assumes: "What each of them assumes:",
    verdict: "Judged alone",
    note: "Of a Bayesian method, the number is the posterior median. Each verdict is the one that the estimate would get if it were the only one. That methods agree is worth something only as far as they assume different things.",
  },
} as const satisfies KindsWords;

export const cells = {
  ...kinds,
  shown: {
    showAsTable: "Show as table",
    drawing: "Drawing the figure …",
    cannotDraw: "The figure cannot be drawn. Its numbers are in the table below.",
    table: {
      showAll: (rows: string) => `Show all ${rows}`,
      showFirst: (rows: string) => `Show the first ${rows} only`,
      printed: (rows: string, all: string) => `The first ${rows} of ${all} rows.`,
    },
    download: {
      save: (figure: string, format: string) => `${format}: save the figure “${figure}”`,
      failed: "The file could not be made. Try the other format.",
    },
    provenance: {
      summary: (version: string, seed: string, shortHash: string) =>
        `How this was computed: ${version}, seed ${seed}, data ${shortHash}`,
      estimator: "Method",
      version: (estimator: string, version: string) => `${estimator}, version ${version}`,
      seed: "Seed",
      data: "Data (SHA-256)",
      options: "Options",
      interval: "Interval",
      medianDraw: "Median resample",
      correction: "Correction",
      correctionValues: (biasCorrection: string, acceleration: string) =>
        `bias ${biasCorrection}, acceleration ${acceleration}`,
      time: "Time",
    },
  },
} as const;
