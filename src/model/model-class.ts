/** What kind of model a method puts behind the lists; methods of different classes err in different ways. */
export type ModelClass =
  /** Interactions of lists on the log scale, chosen, weighed or fixed. */
  | "log-linear"
  /** Conditional independence of lists given others, as a decomposable graph says. */
  | "graphical"
  /** Hidden groups of people, in each of which the lists are independent. */
  | "latent-class"
  /** People who differ in how easily they are seen. */
  | "unequal-people"
  /** Sums of counts, without a model of how all lists depend on each other. */
  | "counts-only";
