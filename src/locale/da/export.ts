import type { Catalogue } from "../catalogue.ts";

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
      citations: { name: "Henvisninger (BibTeX)", about: "Metoderne, data og Mørketal." },
    },
    making: "Filen laves …",
    saved: (file) => `${file} er gemt.`,
    failed: "Filen kunne ikke laves: Det er en fejl i Mørketal. Notesbogen er uberørt.",
  },
} satisfies Catalogue["exported"];
