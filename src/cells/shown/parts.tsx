import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { FigureId } from "../../figures/index.ts";
import type { Language } from "../../model/language.ts";
import type { VerdictLevel } from "../../model/verdict.ts";
import type { ShownStudy } from "../session/study.ts";
import { type DisclosureProps, DisclosureView } from "./disclosure-view.tsx";
import { type FigureImageProps, FigureImageView } from "./figure-view.tsx";
import { type TableProps, TableView } from "./table-view.tsx";
import { VerdictView } from "./verdict-view.tsx";
import { WithheldView } from "./withheld-view.tsx";

export interface StudyProps {
  readonly study: ShownStudy;
  readonly language: Language;
}

export interface WithheldProps {
  readonly level: VerdictLevel | null;
  readonly language: Language;
  children(): ComponentChildren;
}

/**
 * What the views of cells are made of, in the form in which it is shown: on the page things are opened, loaded and saved;
 * in a report, where nothing can be, all of it stands there. Views have no state of their own besides.
 */
export interface Parts {
  /** Keeps what was made for as long as nothing that it was made from changes. */
  remember<Made>(make: () => Made, from: readonly unknown[]): Made;
  Table(props: TableProps): ComponentChildren;
  /** Something that is shown on demand. */
  Fold(props: DisclosureProps): ComponentChildren;
  Figure<Id extends FigureId>(props: FigureImageProps<Id>): ComponentChildren;
  /** The verdict on a study with its reasons, and what it was judged from. */
  Judgement(props: StudyProps & { readonly children?: ComponentChildren }): ComponentChildren;
  /** The same for an estimate of the study, which stands elsewhere in full. */
  JudgedBy(props: StudyProps): ComponentChildren;
  /** What the checks of a study were, where that is not told by folds to open. */
  Checked(props: StudyProps): ComponentChildren;
  /** What the verdict does not let stand in the open. */
  Withheld(props: WithheldProps): ComponentChildren;
  /** What a report says in another place, of all cells together. */
  Elsewhere(props: { readonly children: ComponentChildren }): ComponentChildren;
}

/** The parts of a page. */
export const onPage: Parts = {
  remember: useMemo,
  Table: TableView,
  Fold: DisclosureView,
  Figure: FigureImageView,
  Judgement: ({ study: { verdict }, ...props }) => <VerdictView verdict={verdict} {...props} />,
  JudgedBy: ({ study: { verdict }, language }) => <VerdictView verdict={verdict} language={language} />,
  Checked: () => null,
  Withheld: WithheldView,
  Elsewhere: ({ children }) => children,
};
