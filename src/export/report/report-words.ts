import type { InEveryLanguage } from "../../model/language.ts";

/** What a report says beyond what its cells say. Numbers come as text. */
export interface ReportWords {
  readonly report: string;
  readonly madeWith: (seed: string) => string;
  readonly question: string;
  readonly missing: (missing: string, all: string, isOne: boolean) => string;
  readonly missingAbout: string;
  readonly noResult: string;
  readonly notRun: string;
  readonly documentProblems: string;
  readonly rowsShown: (shown: string, all: string) => string;
  readonly uploadNote: string;
  readonly unnumberedNote: string;
  /** Before the name of the cell where they stand. */
  readonly reasonsAt: string;
  readonly checks: string;
  readonly checked: (names: string) => string;
  readonly noConcern: string;
  readonly figureTable: string;
  readonly methods: string;
  readonly methodUsed: (cells: string) => string;
  readonly intervals: string;
  readonly provenance: string;
  readonly provenanceAbout: string;
  readonly estimate: string;
  readonly notGiven: string;
  readonly notGivenAbout: string;
  readonly references: string;
}

export const reportWords: InEveryLanguage<ReportWords> = {
  en: {
    report: "Report",
    madeWith: (seed) => `Made with Mørketal from a notebook with seed ${seed}`,
    question: "Question",
    missing: (missing, all, isOne) => `${missing} of ${all} cells ${isOne ? "has" : "have"} no result`,
    missingAbout: "They stand in their places below, with the reason:",
    noResult: "No result.",
    notRun: "This cell had not been run when the report was made.",
    documentProblems: "The notebook has mistakes that belong to no cell",
    rowsShown: (shown, all) => `The first ${shown} of ${all} rows; the results file has them all.`,
    uploadNote:
      "The lists were added on somebody's computer. The table is given protected: small counts are hidden within bounds, together with what would betray them. Numbers of people in all are given to two significant figures, and what would give the hidden counts away is left out.",
    unnumberedNote: "Told without numbers, as those could give small counts away:",
    reasonsAt: "The reasons stand under",
    checks: "What the checks found",
    checked: (names) => `Checked: ${names}.`,
    noConcern: "None of them found a reason for doubt.",
    figureTable: "The figure as a table",
    methods: "Methods",
    methodUsed: (cells) => `Used for ${cells}.`,
    intervals: "Intervals",
    provenance: "How to obtain the same numbers",
    provenanceAbout:
      "With these data, options and seed the same version of the method gives the same numbers. The fingerprint is the SHA-256 of the table of counts.",
    estimate: "Estimate",
    notGiven: "not given",
    notGivenAbout:
      "The fingerprint of lists that were added is not given: with it, the hidden counts could be found by trying.",
    references: "References",
  },
  da: {
    report: "Rapport",
    madeWith: (seed) => `Lavet med Mørketal ud fra en notesbog med frø ${seed}`,
    question: "Spørgsmål",
    missing: (missing, all, isOne) => `${missing} af ${all} celler har ${isOne ? "intet" : "ikke noget"} resultat`,
    missingAbout: "De står på deres pladser nedenfor med grunden:",
    noResult: "Intet resultat.",
    notRun: "Cellen var ikke kørt, da rapporten blev lavet.",
    documentProblems: "Notesbogen har fejl, som ikke hører til nogen celle",
    rowsShown: (shown, all) => `De første ${shown} af ${all} rækker; resultatfilen har dem alle.`,
    uploadNote:
      "Listerne er tilføjet på nogens computer. Tabellen er beskyttet: Små antal er skjult bag grænser, og det samme er det, der kunne røbe dem. Antal personer i alt er angivet med to betydende cifre, og det, der kunne røbe de skjulte antal, er udeladt.",
    unnumberedNote: "Fortalt uden tal, for de kunne røbe små antal:",
    reasonsAt: "Begrundelsen står under",
    checks: "Hvad kontrollerne fandt",
    checked: (names) => `Kontrolleret: ${names}.`,
    noConcern: "Ingen af dem gav grund til tvivl.",
    figureTable: "Figuren som tabel",
    methods: "Metoder",
    methodUsed: (cells) => `Brugt til ${cells}.`,
    intervals: "Intervaller",
    provenance: "Sådan fås de samme tal igen",
    provenanceAbout:
      "Med disse data, valg og dette frø giver den samme version af metoden de samme tal. Fingeraftrykket er SHA-256 af tabellen med antal.",
    estimate: "Skøn",
    notGiven: "ikke oplyst",
    notGivenAbout:
      "Fingeraftrykket af lister, der er tilføjet, er ikke oplyst: Med det kunne man prøve sig frem til de skjulte antal.",
    references: "Litteratur",
  },
};
