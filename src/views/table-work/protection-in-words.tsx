import { PhraseView } from "../../cells/shown/phrase-view.tsx";
import type { Protected } from "../../disclosure/tables/protected.ts";
import { type PublishedTotal, type TotalsLevel, totalsLevels } from "../../disclosure/tables/protection.ts";
import { protectionNote } from "../../disclosure/tables/protection-note.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import { listsIn } from "../../model/history.ts";
import type { Language } from "../../model/language.ts";

/** What is hidden in a protected table, how much and why. */
export function ProtectionInWords({ made, language }: { readonly made: Protected; readonly language: Language }) {
  const say = catalogues[language].intake.tableWork.save;
  const { protection, strata, table } = made;
  const tables = strata.length > 0 ? strata.map((stratum) => stratum.table) : [table];
  const all = tables.reduce((sum, { counts, unobservable = [] }) => sum + counts.length - 1 - unobservable.length, 0);
  const hidden = tables.reduce((sum, each) => sum + (each.hidden?.length ?? 0), 0);
  return (
    <div class="protection" role="status">
      {protection.method === "suppression" && (
        <p>
          <PhraseView phrase={say.hidden(formatCount(hidden, language), formatCount(all, language))} />
        </p>
      )}
      <ul>
        <li>{protectionNote(protection)[language]}</li>
        {protection.method === "suppression" && (
          <li>{say.published[leastPublished(protection.parts.map(({ totals }) => totals))]}</li>
        )}
        {strata.length > 1 && <li>{say.strata(formatCount(strata.length, language))}</li>}
      </ul>
    </div>
  );
}

/** The totals that every part publishes. */
function leastPublished(parts: readonly (readonly PublishedTotal[])[]): TotalsLevel {
  const rank = (totals: readonly PublishedTotal[]): number =>
    totals.length === 0 ? 0 : 1 + Math.max(...totals.map(({ overlap }) => listsIn(overlap)));
  return totalsLevels[Math.min(...parts.map(rank))] ?? "none";
}
