const methods = {
  pairs: "",
  "fixed-model": 'model: "[1,2,3]"\ninterval: { kind: profile }',
  "assumed-dependence": 'model: "[1,2,3]"\nbetween: [P, Q]\nodds-ratio: 2\ninterval: { kind: none }',
  "lower-bound": "",
  "sample-coverage": "interval: { replicates: 100 }",
  heterogeneity: "model: mth-chao",
  "best-model": "interval: { replicates: 100 }",
  "model-average": "interval: { replicates: 100 }",
  stepwise: "interval: { kind: none }",
  downhill: "interval: { replicates: 100 }",
  decomposable: "",
  "loglinear-average": "order: 2",
  threshold: "sampler: { proposals: 5000, draws: 500 }",
  "latent-class": "sampler: { burn-in: 200, sweeps: 1000, draws: 500 }",
};

const figures = {
  forest: "[by-best-model, by-stepwise, by-threshold]",
  upset: "students-cell",
  pairs: "students-cell",
  bars: "published-cell",
  "scenario-forest": "choices-cell",
  tornado: "choices-cell",
  dial: "dials-cell",
  "specification-curve": "choices-cell",
  consistency: "known-cell",
  design: "plans-cell",
  dots: "by-best-model",
  "icon-array": "by-best-model",
  models: "by-best-model",
  stabilisation: "by-best-model",
  draws: "by-decomposable",
  trace: "by-latent-class",
  ranks: "by-latent-class",
  residuals: "by-fixed-model",
  trajectory: "by-best-model",
  rates: "by-best-model",
};

const fenced = (kind: string, name: string, lines: string): string => `\`\`\`${kind} ${name}\n${lines}\n\`\`\`\n`;

/** A notebook with a cell of every kind, of every method and of every figure, and with cells that fail. */
export const everyCell = `---
language: en
title: Every cell
question: How many are there in all?
seed: 5
population: 5000
population-source: Made up by Smith
---
# Every cell

${fenced("data", "students-cell", "dataset: hepatitis-a-1995")}
${fenced("data", "written-cell", "table: { lists: [AA, BB, CC], counts: { 100: 31, 010: 24, 001: 1..4, 110: 9, 101: 7, 011: 3, 111: 2 } }\nsteps:\n  - merge: [AA, BB]\n    as: AB")}
${fenced("tidy", "published-cell", "dataset: denmark-2022\ntable: found-by-year")}
${Object.entries(methods)
  .map(
    ([method, options]) =>
      fenced("method", `about-${method}`, `method: ${method}`) +
      fenced("estimate", `by-${method}`, `data: students-cell\nmethod: ${method}\n${options}`),
  )
  .join("")}
${fenced("estimate", "two-lists-cell", "data: written-cell\nmethod: best-model")}
${fenced("estimate", "refused-cell", "data: students-cell\nmethod: best-model\norder: 9")}
${fenced("estimate", "misspelt-cell", "data: students-cell\nmetod: stepwise")}
${fenced("estimate", "blocked-cell", "data: gone-cell\nmethod: stepwise")}
${fenced("data", "gone-cell", "dataset: nowhere")}
${fenced("consistency", "known-cell", "data: students-cell\nmethod: stepwise")}
${fenced("scenarios", "choices-cell", "base: by-best-model\naudience: brief\ninterval: none\nvary:\n  - drop: each\n  - merge: [P, Q]\n  - method: [stepwise, model-average, lower-bound]\n  - options: { criterion: aic }\n  - linkage: { missed: [0.05] }\n  - linkage: { false-merges: [0.05] }")}
${fenced("scenarios", "dials-cell", "base: by-fixed-model\naudience: brief\nvary:\n  - dependence: { between: [P, Q], odds-ratio: [0.5, 1, 2] }\nconclusions:\n  - above: 400\n  - below: 300")}
${fenced("design", "plans-cell", "base: by-best-model\nplans:\n  - years: [2, 3]\n  - outreach: { list: P, times: 2 }\n  - new-list: [0.1, 0.2]\n  - linkage: 0.1\n  - dependence: { between: [P, Q], odds-ratio: 0.4 }")}
${fenced("side-by-side", "methods-cell", "of: [by-best-model, by-decomposable, by-latent-class]")}
${fenced("compare", "compared-cell", "source: Smith\nrows:\n  - { of: by-best-model, published: 1313 }\n  - { of: by-stepwise, quantity: low, published: 1 }")}
${Object.entries(figures)
  .map(([kind, of]) => fenced("figure", `figure-${kind}`, `kind: ${kind}\nof: ${of}`))
  .join("")}`;
