import type { FieldWords } from "../../model/field-words.ts";
import type { ScenarioWords } from "../../model/scenario.ts";

/** What a scenario or a plan says of its value, as the words of a field. */
export const variationWords = ({ name, about, fields, choices, alternatives }: ScenarioWords<never>): FieldWords => ({
  label: name,
  help: about,
  ...(fields && { fields }),
  ...(choices && { choices }),
  ...(alternatives && { alternatives }),
});
