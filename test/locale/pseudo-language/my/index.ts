import { catalogue as english } from "../../../../src/locale/en/index.ts";
import { inForeign } from "../foreign.ts";

export const catalogue = inForeign(english);
