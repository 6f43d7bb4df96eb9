import type { Catalogue } from "../catalogue.ts";
import { speech } from "../speech.ts";
import { quoted } from "./quoted.ts";

export const exported = {
  etAl: "m.fl.",
  panel: {
    title: "Del eller gem",
    about: "Hver fil laves på denne computer og gemmes på den; intet sendes nogen steder hen.",
    uploads:
      "Lister, der er tilføjet fra denne computer, kommer kun med i beskyttet form: Små antal forbliver skjult, og tal afrundes, så de ikke røber dem.",
    missing: (cells, isOne) =>
      isOne
        ? "1 celle har intet resultat og bliver nævnt som sådan."
        : `${cells} celler har intet resultat og bliver nævnt som sådan.`,
    runAllFirst: "Kør alt først",
    running: "Kører …",
    kinds: {
      report: {
        name: "Rapport (HTML)",
        about: "Tekst, resultater, figurer, metoder og kilder i én fil til at læse, udskrive eller gemme som PDF.",
      },
      csv: { name: "Resultater (CSV)", about: "En række for hvert skøn og scenarie på hvert niveau, uafrundet." },
      draws: {
        name: "Udtrækninger (CSV)",
        about:
          "En række for hver udtrækning i hvert skøn, efter kæde; ingen fra lister, der er tilføjet fra denne computer.",
      },
      json: { name: "Resultater (JSON)", about: "Alt, hvad celler og kontroller fandt, til programmer." },
      r: { name: "R-script", about: "Gentager skønnene med fagets R-pakker, så en fagfælle kan efterprøve dem." },
      citations: { name: "Kildehenvisninger (BibTeX)", about: "Metoderne, data og Mørketal." },
    },
    making: "Filen laves …",
    saved: (file) => `${file} er gemt.`,
    failed: "Filen kunne ikke laves: Det er en fejl i Mørketal. Notesbogen er uberørt.",
  },
  report: {
    report: "Rapport",
    madeWith: (seed) => `Lavet med Mørketal ud fra en notesbog med startværdi ${seed}`,
    question: "Spørgsmål",
    missing: (missing, all, isOne) => `${missing} af ${all} celler har ${isOne ? "intet" : "ikke noget"} resultat`,
    missingAbout: "De står på deres pladser nedenfor med grunden:",
    noResult: "Intet resultat.",
    notDone: {
      waiting: "Cellen var ikke kørt, da rapporten blev lavet.",
      stale: "Cellen, eller noget som den bygger på, var ændret og ikke kørt igen, da rapporten blev lavet.",
      queued: "Cellen stod i kø, da rapporten blev lavet.",
      running: "Cellen kørte endnu, da rapporten blev lavet.",
    },
    documentProblems: "Notesbogen har fejl, som ikke hører til nogen celle",
    rowsShown: (shown, all) => `De første ${shown} af ${all} rækker; resultatfilen har dem alle.`,
    unnumberedNote: "Fortalt uden tal, for de kunne røbe små antal:",
    reasonsAt: "Begrundelsen står under",
    checks: "Hvad kontrollerne fandt",
    checked: (names) => `Kontrolleret: ${names}.`,
    noConcern: "Ingen af dem gav grund til tvivl.",
    figureTable: "Figuren som tabel",
    methods: "Metoder",
    methodUsed: (cells) => `Brugt til ${speech("da").series(cells.map(quoted))}.`,
    intervals: "Intervaller",
    provenance: "Sådan fås de samme tal igen",
    provenanceAbout:
      "Med disse data, valg og denne startværdi giver den samme version af metoden de samme tal. Fingeraftrykket er SHA-256 af tabellen med antal.",
    notGiven: "ikke oplyst",
    notGivenAbout:
      "Fingeraftrykket af lister, der er tilføjet, er ikke oplyst: Med det kunne man prøve sig frem til de skjulte antal.",
    references: "Litteratur",
    app: (name, version) => `${name}, version ${version}.`,
  },
} satisfies Catalogue["exported"];
