import { first as english } from "../../../../src/locale/en/first.ts";
import { inForeign } from "../foreign.ts";

export const first = inForeign(english);
