import { brief } from "./brief.ts";
import { cells } from "./cells.ts";
import { checks } from "./checks.ts";
import { exported } from "./export.ts";
import { fields } from "./fields.ts";
import { figures } from "./figures.ts";
import { glossary } from "./glossary.ts";
import { intake } from "./intake.ts";
import { methods } from "./methods.ts";
import { page } from "./page.ts";
import { problems } from "./problems.ts";
import { scenarios } from "./scenarios.ts";

/** Everything that is said in English. */
export const catalogue = {
  brief,
  cells,
  checks,
  exported,
  fields,
  figures,
  glossary,
  intake,
  methods,
  page,
  problems,
  scenarios,
};
