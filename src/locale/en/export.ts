import { speech } from "../speech.ts";
import { quoted } from "./quoted.ts";

export const exported = {
  /** After the first of three and more authors. */
  etAl: "et al.",
  panel: {
    title: "Hand over",
    about: "Each file is made on this computer and saved to it; nothing is sent anywhere.",
    uploads:
      "Lists that were added from this computer are given protected only: small counts stay hidden, and numbers are rounded so that they do not give them away.",
    missing: (cells: string, isOne: boolean) =>
      isOne
        ? "1 cell has no result and will be listed as such."
        : `${cells} cells have no result and will be listed as such.`,
    runAllFirst: "Run all first",
    running: "Running …",
    kinds: {
      report: {
        name: "Report (HTML)",
        about: "Text, results, figures, methods and sources in one file to read, print or save as PDF.",
      },
      csv: { name: "Results (CSV)", about: "A row for each estimate and scenario at each level, unrounded." },
      draws: {
        name: "Draws (CSV)",
        about: "A row for each draw of each estimate, by chain; none of lists that were added from this computer.",
      },
      json: { name: "Results (JSON)", about: "Everything that cells and checks found, for programs." },
      r: {
        name: "R script",
        about: "Repeats the estimates with the R packages of the field, for a reviewer to check.",
      },
      citations: { name: "Citations (BibTeX)", about: "The methods, the data and Mørketal." },
    },
    making: "Making the file …",
    saved: (file: string) => `${file} is saved.`,
    failed: "The file could not be made: that is a fault in Mørketal. The notebook is not affected.",
  },
  /** What a report says beyond what its cells say. Numbers come as text. */
  report: {
    report: "Report",
    madeWith: (seed: string) => `Made with Mørketal from a notebook with seed ${seed}`,
    question: "Question",
    missing: (missing: string, all: string, isOne: boolean) =>
      `${missing} of ${all} cells ${isOne ? "has" : "have"} no result`,
    missingAbout: "They stand in their places below, with the reason:",
    noResult: "No result.",
    /** Of a cell that nothing went wrong with. */
    notDone: {
      waiting: "This cell had not been run when the report was made.",
      stale: "This cell had been changed, or something that it needs, and not run again when the report was made.",
      queued: "This cell was still to run when the report was made.",
      running: "This cell was still running when the report was made.",
    },
    documentProblems: "The notebook has mistakes that belong to no cell",
    rowsShown: (shown: string, all: string) => `The first ${shown} of ${all} rows; the results file has them all.`,
    unnumberedNote: "Told without numbers, as those could give small counts away:",
    reasonsAt: "The reasons stand under",
    checks: "What the checks found",
    checked: (names: string) => `Checked: ${names}.`,
    noConcern: "None of them found a reason for doubt.",
    figureTable: "The figure as a table",
    methods: "Methods",
    methodUsed: (cells: readonly string[]) => `Used for ${speech("en").series(cells.map(quoted))}.`,
    intervals: "Intervals",
    provenance: "How to obtain the same numbers",
    provenanceAbout:
      "With these data, options and seed the same version of the method gives the same numbers. The fingerprint is the SHA-256 of the table of counts.",
    notGiven: "not given",
    notGivenAbout:
      "The fingerprint of lists that were added is not given: with it, the hidden counts could be found by trying.",
    references: "References",
    app: (name: string, version: string) => `${name}, version ${version}.`,
  },
  /** The comments of a script; R's own names stay as they are. */
  rScript: {
    head: (title: string, app: string, version: string) =>
      `Repeats the estimates of “${title}” with R packages. Written by ${app} ${version}.`,
    agreement:
      "Estimates agree to rounding. Intervals from resamples agree up to chance, as R draws other random numbers.",
    notRepeated: "Scenarios, checks and figures are not repeated.",
    install: "Once, to install what is needed:",
    told: "The estimate and the ends of its intervals; versions of the packages name them differently.",
    data: (cell: string) => `Data: ${cell}`,
    estimate: (cell: string, method: string) => `Estimate: ${cell} (${method})`,
    upload: (columns: string) =>
      `The counts of lists that were added on a computer are not written into this script. Put the full table into the file below: the columns ${columns}, with 0 or 1 for each list, and a row for each pattern, zeros included.`,
    none: {
      result: "This cell has no result.",
      data: "Its data are not there.",
      parts: "It adds up parts of the table, which are not written into this script.",
      bounds: "Some counts are known only within bounds, and no R package allows for that.",
      patterns: "Some patterns cannot occur, and the R packages would take them for patterns that nobody shows.",
      package: "No R package has this method with these options.",
    },
    sum: "The estimate is the sum of these.",
    otherInterval:
      "The notebook makes this interval otherwise; the package gives a BCa interval from the same kind of resamples.",
    sameByHand: "The same by hand, where no overlap of the model is empty:",
    sameByPackage: "The same by the package:",
    decomposable:
      "Y: the counts with the first list as the first dimension; `missed` must reach as far as the posterior does.",
    latentClass:
      "The package finds its way between explanations of the same table more slowly than the notebook: where its chains disagree and those of the notebook do not, give it more sweeps.",
    heterogeneity:
      "All models; the notebook takes the one with the smallest BIC. closedp.t does not have the normal ones.",
    lowerBound: "f[i]: people on exactly i lists.",
    sampleCoverage:
      "HSC is the full estimate, LSC the one-step estimate for low sample coverage. The intervals are made otherwise than in the notebook: from a standard error, as if the number missed were log-normal.",
    assumedDependence:
      "No package takes an assumed odds ratio; as an offset it is part of any log-linear model. For the estimate alone.",
    bestByAic:
      "By AIC no package repeats the choice in resamples. Rcapture ranks the models, but does not see which of them have no estimate: the first in its table that the notebook does not exclude is the one.",
    downhill: "This goes through all models; the search of the notebook should end with the same one.",
    modelAverage:
      "No package averages these models; the average is made from the package's table of all of them. For the estimate alone.",
    loglinearAverage:
      "A chain instead of weighted draws: it takes minutes, and its numbers differ a little with the seed.",
    threshold:
      "The chain is long because the usual one of 10,000 steps lets the seed choose the model; a minute or so.",
  },
  /** How the app itself is cited. */
  citation: {
    title: (app: string) => `${app}: estimating the dark figure by multiple systems estimation`,
    author: (app: string) => `The ${app} authors`,
    version: (version: string) => `Version ${version}`,
  },
};
