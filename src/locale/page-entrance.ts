import type { InEveryLanguage } from "../model/language.ts";

/** What is said before a part of the app that does not come with the page is loaded. */
export const pageEntrance: InEveryLanguage<Readonly<Record<"loading" | "failed", string>>> = {
  en: { loading: "Just a moment …", failed: "This part could not be loaded. Load the page anew." },
  da: { loading: "Et øjeblik …", failed: "Denne del kunne ikke hentes. Indlæs siden igen." },
};
