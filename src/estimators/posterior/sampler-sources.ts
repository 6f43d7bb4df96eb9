import type { Source } from "../../model/source.ts";

/** What the methods rest on that draw from a posterior by Markov chains. */
export const samplerSources = {
  manriquevallier2016: {
    key: "manriquevallier2016",
    kind: "article",
    authors: ["Manrique-Vallier, D."],
    year: 2016,
    title: "Bayesian population size estimation using Dirichlet process mixtures",
    in: "Biometrics",
    volume: "72",
    issue: "4",
    pages: "1246-1254",
    doi: "10.1111/biom.12502",
  },
  vehtari2021: {
    key: "vehtari2021",
    kind: "article",
    authors: ["Vehtari, A.", "Gelman, A.", "Simpson, D.", "Carpenter, B.", "Bürkner, P.-C."],
    year: 2021,
    title:
      "Rank-normalization, folding, and localization: an improved R-hat for assessing convergence of MCMC (with discussion)",
    in: "Bayesian Analysis",
    volume: "16",
    issue: "2",
    pages: "667-718",
    doi: "10.1214/20-BA1221",
  },
} as const satisfies Readonly<Record<string, Source>>;
