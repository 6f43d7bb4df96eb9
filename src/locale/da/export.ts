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
  rScript: {
    head: (title, app, version) => `Gentager skønnene i »${title}« med R-pakker. Skrevet af ${app} ${version}.`,
    agreement:
      "Skøn stemmer overens på nær afrunding. Intervaller fra genudtrækninger stemmer overens på nær tilfældigheder, for R trækker andre tilfældige tal.",
    notRepeated: "Scenarier, kontroller og figurer gentages ikke.",
    install: "Én gang, for at installere det, der skal bruges:",
    told: "Skønnet og enderne af dets intervaller; de hedder noget forskelligt i pakkernes versioner.",
    data: (cell) => `Data: ${cell}`,
    estimate: (cell, method) => `Skøn: ${cell} (${method})`,
    upload: (columns) =>
      `Antal fra lister, der er tilføjet på en computer, skrives ikke i dette script. Læg hele tabellen i filen nedenfor: kolonnerne ${columns} med 0 eller 1 for hver liste og en række for hvert mønster, også dem med nul.`,
    none: {
      result: "Denne celle har intet resultat.",
      data: "Dens data findes ikke.",
      parts: "Det lægger dele af tabellen sammen, og de skrives ikke i dette script.",
      bounds: "Nogle antal kendes kun inden for grænser, og det kan ingen R-pakke regne med.",
      patterns: "Nogle mønstre kan ikke forekomme, og R-pakkerne ville tro, at de kunne, men at ingen har dem.",
      package: "Ingen R-pakke har denne metode med disse valg.",
    },
    sum: "Skønnet er summen af disse.",
    otherInterval:
      "Notesbogen laver dette interval på en anden måde; pakken giver et BCa-interval fra samme slags genudtrækninger.",
    sameByHand: "Det samme i hånden, hvor intet overlap i modellen er tomt:",
    sameByPackage: "Det samme med pakken:",
    decomposable:
      "Y: antallene med den første liste som første dimension; `missed` skal nå så langt, som a posteriori-fordelingen gør.",
    latentClass:
      "Pakken finder langsommere end notesbogen vej mellem forklaringer på den samme tabel: Hvor dens kæder er uenige, og notesbogens ikke er, skal den køre længere.",
    heterogeneity: "Alle modeller; notesbogen tager den med den mindste BIC. closedp.t har ikke de normale.",
    lowerBound: "f[i]: personer på netop i lister.",
    sampleCoverage:
      "HSC er den fulde løsning, LSC ettrinsskønnet til lav stikprøvedækning. Intervallerne laves på en anden måde end i notesbogen: ud fra en standardfejl, som om antallet af ukendte var lognormalt.",
    assumedDependence:
      "Ingen pakke tager imod en antaget oddsratio; som offset er den en del af enhver loglineær model. Kun til selve skønnet.",
    bestByAic:
      "Med AIC gentager ingen pakke valget i genudtrækninger. Rcapture sætter modellerne i rækkefølge, men ser ikke, hvilke af dem der intet skøn har: Det er den første i dens tabel, som notesbogen ikke udelukker.",
    downhill: "Dette går alle modeller igennem; søgningen i notesbogen burde ende med den samme.",
    modelAverage:
      "Ingen pakke tager gennemsnittet af disse modeller; det laves ud fra pakkens tabel over dem alle. Kun til selve skønnet.",
    loglinearAverage:
      "En kæde i stedet for vægtede udtrækninger: Den tager minutter, og dens tal er lidt forskellige efter startværdien.",
    threshold:
      "Kæden er lang, for med de sædvanlige 10.000 trin afgør startværdien, hvilken model der vælges; det tager omkring et minut.",
  },
  citation: {
    title: (app) => `${app}: skøn over mørketallet ved multiple systems estimation`,
    author: (app) => `Forfatterne til ${app}`,
    version: (version) => `Version ${version}`,
  },
} satisfies Catalogue["exported"];
