import type { Bounds } from "../../model/bounds.ts";
import type { Catalogue } from "../catalogue.ts";
import { speech } from "../speech.ts";

const { bounds, count, series } = speech("da");

function peopleWere(people: Bounds): string {
  if (people.high === 0) return "ingen var";
  return `${bounds(people)} ${people.low === 1 && people.high === 1 ? "person var" : "personer var"}`;
}

const steps = {
  rename: {
    name: "Omdøb lister",
    about: "Giver lister andre navne. Intet andet ændres.",
    fields: { rename: { label: "Gamle og nye navne", help: "Et kort navn, som ingen anden liste har." } },
    done: (names) => `${series(names.map(([from, to]) => `${from} omdøbt til ${to}`))}.`,
  },
  merge: {
    name: "Læg lister sammen",
    about:
      "Gør flere lister til én: Den, der er på en af dem, er på den. Brug det til lister, der afhænger så meget af hinanden, at de tæller som én.",
    fields: {
      merge: { label: "Lister, der lægges sammen", help: "De tæller herefter som én." },
      as: { label: "Den nye listes navn", help: "Et kort navn, som ingen anden liste har." },
    },
    done: (lists, as, people) =>
      `${series(lists)} lagt sammen til ${as}; ${peopleWere(people)} ${lists.length === 2 ? "på begge" : "på mere end én af dem"}.`,
  },
  drop: {
    name: "Udelad en liste",
    about: "Tabellen bliver, som den ville være uden listen. Personer, som ikke er på nogen anden liste, falder ud.",
    fields: { drop: { label: "Liste", help: "Det korte navn på den liste, der udelades." } },
    done: (list, onlyThere) => `${list} udeladt; ${peopleWere(onlyThere)} kun kendt derfra.`,
  },
  unobservable: {
    name: "Markér mønstre, som ingen kunne have",
    about:
      "Siger, at ingen kunne være på netop disse lister, f.eks. fordi to af dem aldrig virkede samtidig. Nullerne dér tages så ikke som tegn på, at der er få personer.",
    fields: {
      unobservable: {
        label: "Mønstre, ét ciffer for hver liste",
        help: "1 for på listen, 0 for ikke på den, i listernes rækkefølge.",
      },
    },
    done: (patterns) => `Ingen kunne være på netop ${series(patterns)}.`,
  },
  suppress: {
    name: "Skjul antal",
    about:
      "Skjuler små antal eller antallene for bestemte mønstre inden for grænser for at se, hvad det gør ved et skøn. Det beskytter ikke personer mod at blive genkendt: Det gør det at gemme som overlaptabel.",
    fields: {
      suppress: {
        label: "Hvad der skjules",
        help: "Hvert antal fra 1 op til en grænse, eller antallene for nogle mønstre.",
        alternatives: ["Antal under en grænse", "Antallene for nogle mønstre"],
        fields: { below: { label: "Under", help: "Antal fra 1 og op til, men ikke med, dette tal skjules." } },
      },
    },
    done: (hidden, below) =>
      `${count(hidden)} antal${below === null ? "" : ` under ${count(below)}`} skjult inden for grænser.`,
  },
  only: {
    name: "Behold nogle grupper",
    about: "Beholder kun personer med disse værdier. Tabellen bliver summen af de grupper, der er tilbage.",
    fields: {
      only: {
        label: "Kolonner og de værdier, der beholdes",
        help: "Personer med andre værdier i disse kolonner falder ud.",
      },
    },
    done: (kept, left, before) => `Kun ${series(kept)}: ${bounds(left)} af ${bounds(before)} personer er tilbage.`,
  },
} satisfies Catalogue["intake"]["steps"];

const vocabulary = {
  sex: { woman: "kvinder", man: "mænd", transgender: "transkønnede", other: "andet" },
  region: {
    denmark: "Danmark",
    "other-eu": "andre EU-lande",
    "other-europe": "Europa uden for EU",
    europe: "Europa, uvist hvor",
    africa: "Afrika",
    asia: "Asien",
    americas: "Amerika",
    oceania: "Oceanien",
  },
  exploitation: {
    sexual: "seksuel udnyttelse",
    "forced-labour": "tvangsarbejde",
    "criminal-acts": "strafbare handlinger",
    "slavery-like": "slaveri eller slavelignende forhold",
    "organ-removal": "fjernelse af organer",
    other: "andet",
  },
} satisfies Catalogue["intake"]["vocabulary"];

const protection = {
  suppression: (largestSmall) =>
    `Antal fra 1 til ${largestSmall} er skjult: filen angiver grænser, f.eks. 1..${largestSmall}. Et 0 er et sandt 0; hvor et 0 ` +
    "ville sige, at alle på én liste er på en anden, begynder grænserne ved 0.",
  largerToo: " Nogle større antal er også skjult, så intet skjult antal følger af totalerne.",
  rounding:
    "Hvert antal er afrundet til nærmeste multiplum af 5 og angivet som grænserne for det, der afrundes dertil: 3..7 for 5 og 0..2 for 0. Ingen total er angivet nøjagtigt.",
  people: "Personer med dette mønster",
} satisfies Catalogue["intake"]["protection"];

const inlineTable = {
  title: "Tabel i denne notesbog",
  counts: "personer på listerne, som notesbogen angiver",
  year: "ikke oplyst",
} satisfies Catalogue["intake"]["inlineTable"];

export const intake = {
  steps,
  vocabulary,
  protection,
  inlineTable,
  lead: "Filerne læses på denne computer og kun her. Personerne bliver hverken gemt, vist eller sendt; kun antal kommer videre.",
  back: "Tilbage til notesbogen",
  again: (cell) => `Cellen »${cell}« mangler sin tabel. Vælg de samme filer igen.`,
  addAgain: "Vælg filerne igen",
  files: {
    title: "Vælg filer",
    todo: "Vælg én fil for hver liste, eller én fil med alle lister. CSV, TSV og Excel (XLSX) kan læses.",
    choose: "Vælg filer",
    paste: "Indsæt en kopieret tabel",
    pasteByKeys: "Browseren giver ikke lov. Tryk Ctrl+V (Mac: ⌘V) i stedet.",
    otherWays: "Du kan også trække filerne hertil.",
    chosen: "Valgte filer",
    pasted: (number) => `Indsat ${number}`,
    reading: "Læser filerne …",
    rows: (rows) => `${rows} rækker`,
    remove: "Fjern",
    read: (tables) => `Læst: ${tables}. Gå videre til trin 2.`,
  },
  columns: {
    title: "Se kolonnerne efter",
    todo: "Ret det, der ikke passer. Der vises kun kolonnernes navne og antal, aldrig det, der står i dem.",
    shape: "Hvad er det for filer?",
    shapes: {
      "list-files": "Én fil for hver liste, med en kode for hver person",
      "person-rows": "Én række for hver person og en kolonne for hver liste",
      "long-file": "Én fil, hvor hver række har en kode og navnet på en liste",
      "overlap-table": "En færdig tabel med antal personer",
    },
    listName: "Listens navn",
    nameless: (column) => `Kolonne ${column} (navnet vises ikke)`,
    number: (column) => `kolonne ${column}`,
    types: { empty: "tom", membership: "ja/nej", count: "antal", number: "tal", text: "tekst" },
    distinct: (values) => `${values} forskellige`,
    empty: (rows) => `${rows} tomme`,
    usedAs: "Bruges som",
    roles: {
      list: "Liste (ja/nej)",
      code: "Personens kode",
      "list-name": "Navn på liste",
      count: "Antal personer",
      "left-out": "Udelades",
      dropped: "Fjernet",
      year: "År",
      sex: "Køn",
      age: "Aldersgruppe",
      region: "Nationalitet (region)",
      exploitation: "Form for udnyttelse",
    },
    drop: "Fjern kolonnen",
    dropAll: (columns) => `Fjern alle ${columns} kolonner med personoplysninger`,
    dropped: "Kolonnen er fjernet. Den bliver ikke brugt.",
    takeBack: "Fortryd",
    unreadFile: (file) => `Næste skridt: Filen »${file}« er ikke læst. Ret eller fjern den i trin 1.`,
    toDrop: (columns) => `Næste skridt: Fjern de kolonner, der kan vise, hvem nogen er (${columns} tilbage).`,
    needsCode: (file) => `Næste skridt: Vælg i »${file}«, hvilken kolonne der er personens kode.`,
    needsListName: "Næste skridt: Vælg, hvilken kolonne der har listernes navne.",
    needsCount: "Næste skridt: Vælg, hvilken kolonne der er antallet af personer.",
    needsLists: "Næste skridt: Vælg mindst to kolonner eller filer, der er lister.",
    needsListNames: "Næste skridt: Giv hver liste et navn.",
    repeatedListName: (list) => `Næste skridt: To filer hedder »${list}«. Giv hver liste sit eget navn.`,
    ready: "Kolonnerne er klar. Gå videre til trin 3.",
  },
  linking: {
    title: "Kobl listerne",
    todo: "Samme kode regnes for samme person. Bagefter ser du, hvor godt det gik.",
    link: "Kobl og tæl",
    counting: "Kobler og tæller …",
    found: (persons, lists) => `${persons} personer på ${lists} lister.`,
    lists: "Personer på hver liste",
    list: "Liste",
    persons: "Personer",
    onlyHere: "Kun her",
    duplicates: "Gentagne rækker",
    withoutCode: "Rækker uden kode",
    pairs: "Personer på begge lister",
    pair: "To lister",
    both: "På begge",
    linkedElsewhere: "Tabellen er koblet et andet sted, så her kan intet siges om, hvor godt det gik.",
    disagreeing: (stratum, persons) =>
      `${stratum}: ${persons} personer har forskellige oplysninger på deres lister. Den første er brugt.`,
    rare: "Små grupper",
    noneRare: (least) => `Ingen kombination af oplysninger deles af færre end ${least} personer.`,
    rareAbout: (least) =>
      `Nogle kombinationer af oplysninger deles af færre end ${least} personer, som kan genkendes på dem. ` +
      "Læg grupper sammen, eller udelad en oplysning.",
    rareOf: (attributes, combinations) =>
      `${attributes}: ${combinations === "1" ? "1 lille gruppe" : `${combinations} små grupper`}`,
    notKnown: "ikke oplyst",
    merge: (one, other, attribute) => `Læg »${one}« og »${other}« sammen (${attribute})`,
    leaveOut: (stratum) => `Udelad ${stratum}`,
  },
  use: {
    title: "Brug tabellen",
    todo: "Tabellen sættes ind i notesbogen. Den gemmes ikke: Gem den som overlaptabel i cellen, før du lukker siden.",
    name: "Tabellens navn",
    defaultName: "Egne lister",
    nameMissing: "Skriv et navn til tabellen.",
    use: "Brug tabellen",
    counts: "personer på listerne",
    year: "ikke oplyst",
    otherTable: "Det er ikke den samme tabel som før. Notesbogens tal kan ændre sig.",
  },
  tableWork: {
    edit: {
      title: "Ret tabellen",
      about: "Hver ændring skrives i cellen, så alle kan se, hvad der er gjort. Filerne på din computer ændres ikke.",
      steps: "Ændringer indtil nu",
      noSteps: "Ingen ændringer endnu.",
      undo: "Fortryd den sidste",
      what: "Hvad vil du ændre?",
      list: "Liste",
      lists: "Lister",
      pattern: "Lister i mønstret",
      newName: "Nyt navn",
      below: "Skjul antal under",
      attribute: "Oplysning",
      keep: "Behold",
      apply: "Lav ændringen",
      needs: {
        name: "Skriv et navn.",
        lists: "Vælg mindst to lister.",
        pattern: "Vælg mindst én liste.",
        values: "Vælg mindst én.",
      },
    },
    save: {
      title: "Gem som overlaptabel",
      about:
        "To filer, som kan deles: en tabel med antal og en beskrivelse. Små antal skjules, fordi de kan røbe, hvem nogen er.",
      protection: "Hvad skal skjules?",
      threshold: (threshold) => `Antal under ${threshold}`,
      usual: "det sædvanlige",
      rounding: "Ingen; alle antal rundes til nærmeste 5",
      hidden: (hidden, all) => [{ strong: hidden }, ` af ${all} antal skjules.`],
      published: {
        none: "Ingen summer følger med.",
        everybody: "Summen af alle personer følger med.",
        lists: "Summen af alle personer og af hver liste følger med.",
        pairs: "Summerne af alle personer, af hver liste og af hvert par af lister følger med.",
      },
      strata: (strata) => `Tabellen deles op i ${strata} grupper, og hver af dem beskyttes for sig.`,
      preview: "Se, hvad der bliver gemt",
      saveTable: "Gem overlap.csv",
      saveDescription: "Gem datapackage.json",
      both: "Læg de to filer i samme mappe.",
      saved: "Gemt.",
    },
  },
} as const satisfies Catalogue["intake"];
