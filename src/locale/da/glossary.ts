import type { Catalogue } from "../catalogue.ts";

export const glossary = {} as const satisfies Catalogue["glossary"];
