import { brief } from "./brief.ts";
import { checks, consistency, verdict } from "./checks.ts";
import { exported } from "./export.ts";
import { fields } from "./fields.ts";
import { figures } from "./figures.ts";
import { first } from "./first.ts";
import { glossary } from "./glossary.ts";
import { intake } from "./intake.ts";
import { intervals, methods, modelClasses } from "./methods.ts";
import { scenarios } from "./scenarios.ts";
import { strata } from "./strata.ts";

/** Everything that is said in English. */
export const catalogue = {
  ...first,
  brief,
  checks,
  consistency,
  exported,
  fields,
  figures,
  glossary,
  intake,
  intervals,
  methods,
  modelClasses,
  scenarios,
  strata,
  verdict,
};
