import { brief } from "./brief.ts";
import { cells } from "./cells.ts";
import { checks, consistency, verdict } from "./checks.ts";
import { exported } from "./export.ts";
import { fields } from "./fields.ts";
import { figures } from "./figures.ts";
import { glossary } from "./glossary.ts";
import { intake } from "./intake.ts";
import { intervals, methods, modelClasses } from "./methods.ts";
import { page } from "./page.ts";
import { problems } from "./problems.ts";
import { scenarios } from "./scenarios.ts";
import { strata } from "./strata.ts";

/** Everything that is said in English. */
export const catalogue = {
  brief,
  cells,
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
  page,
  problems,
  scenarios,
  strata,
  verdict,
};
