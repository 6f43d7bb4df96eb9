import { quotedIn } from "../speech.ts";

export const quoted = quotedIn("»", "«");
