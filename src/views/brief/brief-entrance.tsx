import { catalogues, loadEveryLanguage } from "../../locale/catalogues.ts";
import type { Language } from "../../model/language.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { useLoaded, viewLoader } from "../use-loaded.ts";

// A brief says everything in every language.
const loadBrief = viewLoader(async () => {
  const [{ BriefPage }] = await Promise.all([import("./brief-page.tsx"), loadEveryLanguage()]);
  return BriefPage;
});
const loadShared = viewLoader(async () => {
  const [{ SharedBriefPage }] = await Promise.all([import("./shared-brief-page.tsx"), loadEveryLanguage()]);
  return SharedBriefPage;
});

/** Asks for what briefs need beside the page itself. */
export const warmUpBriefs = (): Promise<unknown> => Promise.all([loadBrief(), loadShared()]);

interface BriefEntranceProps {
  readonly open: OpenNotebook;
  readonly language: Language;
}

/** The brief of a notebook. */
export function BriefEntrance({ open, language }: BriefEntranceProps) {
  const page = useLoaded(loadBrief);
  if (typeof page === "string") return <Meanwhile sentence={catalogues[language].page.brief[page]} />;
  return <page.View open={open} language={language} />;
}

interface SharedBriefEntranceProps {
  readonly packed: string;
  readonly language: Language;
}

/** A brief that stands in the address itself. */
export function SharedBriefEntrance({ packed, language }: SharedBriefEntranceProps) {
  const page = useLoaded(loadShared);
  if (typeof page === "string") return <Meanwhile sentence={catalogues[language].page.brief[page]} />;
  return <page.View packed={packed} language={language} />;
}

const Meanwhile = ({ sentence }: { readonly sentence: string }) => (
  <main id="content" class="brief" tabIndex={-1}>
    <p>{sentence}</p>
  </main>
);
