import type { KeepingWords } from "./keeping-words.ts";

export const keepingInDanish: KeepingWords = {
  actions: {
    new: "Ny notesbog",
    open: "Åbn …",
    save: "Gem",
    saveAs: "Gem som …",
    saveResults: "Gem resultater …",
    openResults: "Åbn resultater …",
    share: "Kopiér et link til notesbogen",
    forget: "Glem alt …",
  },
  newNotebook: { title: "Ny notesbog", firstLine: "Skriv her, hvad notesbogen handler om." },
  files: { notebook: "Notesbog", results: "Resultater af en notesbog" },
  told: {
    opened: (title) => `${title} er åbnet.`,
    saved: (name) => `Gemt som ${name}.`,
    downloaded: "Filen ligger blandt dine overførsler.",
    cannotRead: (name, megabytes) =>
      `${name} kan ikke åbnes: Den er ikke en tekstfil eller fylder mere end ${megabytes} MB. Vælg en notesbog, altså en fil, der ender på .md.`,
    cannotOpen: "Filen kunne ikke åbnes. Måske er den flyttet, eller browseren må ikke læse den. Vælg den igen.",
    cannotSave: "Filen kunne ikke skrives. Gem den under et andet navn eller i en anden mappe.",
    noResults: "Der er endnu ingen resultater at gemme. Kør cellerne først.",
    resultsSaved: (results) => `Resultater i filen: ${results}.`,
    leftOut: (cells) =>
      `Udeladt, fordi de bygger på en tabel fra filer på denne computer, som ingen andre må se: ${cells}.`,
    notABundle:
      "Filen indeholder ingen resultater, som Mørketal kan læse. Vælg en fil, der er lavet med “Gem resultater”.",
    resultsUsed: (results) => `Åbnede resultater: ${results}. Intet af det er beregnet igen.`,
    refused: {
      "no-such-cell": (cell) => `${cell}: ikke brugt, for notesbogen har ingen celle med det navn.`,
      "other-key": (cell) =>
        `${cell}: ikke brugt, for cellen, dens data eller frøet er ikke længere det samme. Kør cellen.`,
      "not-ready": (cell) => `${cell}: ikke brugt, for en celle, som den bygger på, har intet resultat her.`,
      unusable: (cell) => `${cell}: ikke brugt, for det, der står i filen, kan ikke være dens resultat. Kør cellen.`,
    },
    linkCopied:
      "Linket er kopieret. Det indeholder hele notesbogens tekst, men ingen resultater og intet fra filer på denne computer.",
    linkToCopy: "Kopiér dette link:",
    linkTooLong: (characters, most) =>
      `Notesbogen er for lang til et link: ${characters} tegn, og mange programmer afkorter links på mere end ${most}. Gem den, og send filen.`,
    countsInText: (cells) =>
      `Der er ikke lavet noget link. I disse celler er der skrevet antal personer, som alle, der får linket, kunne læse: ${cells}. Små tal kan afsløre, hvem nogen er.`,
    shareCounts: "Tallene er offentlige; lav linket",
  },
  draft: {
    switch: "Gem kladder på denne computer",
    about:
      "Så gemmes det, du skriver, i denne browser, indtil du gemmer det i en fil, og det overlever et nedbrud. Alle, der bruger din konto på computeren, kan læse det, også tal, du selv har tastet ind. Tabeller fra dine filer gemmes aldrig.",
    elsewhere:
      "Notesbogen er også åben i en anden fane, som gemmer sin egen kladde. Ingen af dem overskriver den anden.",
    cannotKeep: "Browseren tillader ikke, at kladder gemmes. Gem notesbogen som en fil.",
    found: (title, time) => `Der er en kladde til “${title}” fra ${time}.`,
    restore: "Arbejd videre på den",
    discard: "Slet den",
    later: "Senere",
    understood: "Forstået",
    restored: (title) => `Kladden til ${title} er åbnet.`,
  },
  forget: {
    about:
      "Sletter alle kladder og valg, som Mørketal har gemt i denne browser, og holder op med at gemme kladder. Det, der er åbent på siden, bliver, indtil du lukker den. Filer, som du har gemt, bliver ikke rørt.",
    offlineToo: "Slet også den kopi af Mørketal, der virker uden net",
    confirm: "Glem alt",
    cancel: "Fortryd",
    done: "Alt er glemt.",
    failed: "Ikke alt kunne slettes. Luk de andre faner med Mørketal, og prøv igen.",
  },
};
