import type { Estimate } from "../../model/estimate.ts";
import type { IntervalKind } from "../../model/interval-kind.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Reasons } from "../phrase.ts";

const modelDoubt = {
  chosen: ", hver gang med et nyt valg af, hvordan listerne hænger sammen",
  weighed: ", hver gang med en ny vægtning af, hvordan listerne kan hænge sammen",
  fixed: ". Hvordan listerne hænger sammen, var bestemt på forhånd, så tvivlen om det er ikke regnet med",
  none: "",
} as const;

type Modelling = Estimate["modelling"];

const drawnAnew = (modelling: Modelling, resamples: string) =>
  `Sådan er intervallet lavet: Listerne er trukket på ny ved lodtrækning ${resamples} gange, og hele beregningen er gentaget for hver${modelDoubt[modelling]}. Intervallet rummer næsten alle svarene.`;
const fitsNearlyAsWell = (modelling: Modelling) =>
  `Intervallet rummer alle tal, der passer næsten lige så godt til listerne som det bedste${modelDoubt[modelling]}.`;
const probable = (modelling: Modelling) =>
  `Intervallet rummer næsten alt det, som listerne sammen med en forhåndsantagelse gør sandsynligt${modelling === "weighed" ? ", hvordan listerne end hænger sammen; det mest sandsynlige tæller mest" : ""}.`;

const interval = {
  bca: drawnAnew,
  percentile: drawnAnew,
  calibrated: drawnAnew,
  "log-normal": fitsNearlyAsWell,
  profile: fitsNearlyAsWell,
  credible: probable,
} satisfies Readonly<Record<IntervalKind, (modelling: Modelling, resamples: string) => string>>;

const reasons: Reasons = {
  "too-few-lists": () => "Der er for få lister til at vise, hvordan de hænger sammen.",
  "two-lists": () => "Med kun to lister kan ingen se, hvordan de hænger sammen: Det må man antage.",
  partition: () => "Hver person står kun på én liste. Lister, der aldrig deler nogen, siger intet om dem, de overser.",
  "no-overlap": () => "Ingen person står på to lister. Uden overlap er der intet at regne ud fra.",
  "list-inside-list": ({ inner, outer }, named) =>
    `Alle på listen ${named(inner)} står også på listen ${named(outer)}, så de to ser ikke sagen fra hver sin side.`,
  "list-may-be-inside-list": ({ inner, outer }, named) =>
    `Måske står alle på listen ${named(inner)} også på listen ${named(outer)}; så ser de to ikke sagen fra hver sin side.`,
  "too-few-overlaps": () => "Alt for få personer står på mere end én liste.",
  "few-overlaps": () => "Få personer står på mere end én liste, så tilfældet spiller en stor rolle.",
  "maybe-few-overlaps": () => "Måske står få personer på mere end én liste, så tilfældet kan spille en stor rolle.",
  "looks-like-referral": ({ list, other }, named) =>
    `Næsten alle på listen ${named(list)} står også på listen ${named(other)}, som om den ene henviste til den anden.`,
  "empty-pairs": () => "Nogle lister har ingen personer til fælles, selv om man skulle vente det.",
  "tiny-lists": () => "Nogle lister er meget korte.",
  "margin-does-not-fit": () => "Listernes tal stemmer ikke med de summer, der er oplyst.",
  "near-tie": () =>
    "Flere måder, som listerne kan hænge sammen på, passer næsten lige godt, men giver meget forskellige tal.",
  "methods-disagree": () => "Metoder, der alle kan forsvares, giver meget forskellige tal.",
  "estimate-runs-away": () => "En af metoderne giver et tal, der er for stort til at være troværdigt.",
  "interval-runs-away": () => "Den øvre ende af et interval er så høj, at den siger meget lidt.",
  "interval-wide": () =>
    "Intervallet er meget bredt: Stol på størrelsesordenen og den nedre ende, ikke på et tal midt imellem.",
  "interval-too-narrow": () =>
    "Et interval er smallere, end så få personer til fælles giver grundlag for: Metoden er mere sikker, end listerne er.",
  "chains-disagree": () => "Beregningen var ikke faldet til ro, da den sluttede.",
  "separate-modes": () =>
    "En af metoderne finder to forklaringer med meget forskellige tal og kan ikke udelukke nogen af dem.",
  "stays-beyond-limit": () => "En af metoderne kan have lagt for lidt vægt på et helt andet tal.",
  "lists-not-covered": () =>
    "Prøvet på lister, hvis rigtige længde man kender, ramte metoden ofte ved siden af. Det kan den også gøre her, og så snarest for lavt.",
  "empty-list": ({ list }, named) => `Ingen står på listen ${named(list)}.`,
  "resamples-unfitted": () => "Metoden brød ofte sammen, når den blev prøvet på lignende lister.",
  "terms-at-boundary": () => "Skønnet hviler på lister, der ingen personer har til fælles.",
};

export const brief = {
  reasons,
  /** Of a reason that has no plain words. */
  unnamedReason: "En af kontrollerne gav grund til forsigtighed; notesbogen fortæller hvilken.",
  groupNotKnown: "ikke oplyst",
  defaultQuestion: "Hvor mange er der i alt, kendte og ukendte?",
  answer: "Svaret",
  known: "Kendte",
  knownAbout: (lists) => `står på mindst én af ${lists} lister – talt`,
  unknown: "Ukendte",
  unknownAbout: [{ term: "dark-figure", as: "mørketallet" }, ", står ikke på nogen liste – anslået"],
  inAll: "I alt",
  inAllAbout: "kendte og ukendte tilsammen – anslået",
  range: (low, high) => `${low} til ${high}`,
  atLeast: (low) => `mindst ${low}`,
  underFive: "under 5",
  withheld: "vises ikke",
  ratio: (low, high) => [
    "For hver kendt person er der sandsynligvis mellem ",
    { strong: `${low} og ${high}` },
    ", som ingen kender til.",
  ],
  ratioPer: (known, low, high) => [
    `For hver ${known} kendte personer er der sandsynligvis mellem `,
    { strong: `${low} og ${high}` },
    ", som ingen kender til.",
  ],
  atLeastAbout: (low) => [
    "Der er ",
    { strong: `mindst ${low}` },
    " i alt. Hvor mange flere der er, kan disse lister ikke sige: Det er en ",
    { term: "lower-limit", as: "nedre grænse" },
    ", ikke et skøn over det hele.",
  ],
  sureness: (times) => [
    "Hvor sikkert er det? ",
    { term: "interval", as: "Intervallet" },
    ` er lavet sådan, at det rummer det sande tal ${times} ud af 100 gange – hvis listerne er rigtige, og ingen er skjult for dem alle.`,
  ],
  none: {
    verdict: "Der gives intet tal, for det kan disse lister ikke bære.",
    "no-estimate": "Ingen metode gav et interval for disse lister, og derfor gives der intet tal.",
    "no-data": "Notesbogen har ingen lister, så der er intet at skrive notat om.",
  },
  rates: (people, known) => `Med ${people} indbyggere svarer det til ${known} kendte pr. 100.000`,
  ratesRange: (low, high) => ` og mellem ${low} og ${high} i alt, kendte og ukendte.`,
  waiting: {
    about: "Tallene er ikke regnet ud endnu. Det sker på denne computer; intet forlader den.",
    run: (duration) => `Regn svaret ud (cirka ${duration})`,
    restAbout: "Noget af notatet er ikke regnet ud endnu.",
    runRest: (duration) => `Regn resten ud (cirka ${duration})`,
    running: "Der regnes. Notatet udfyldes af sig selv.",
    cancel: "Annuller",
    progress: "Hvor langt beregningen er nået",
  },
  scenarios: {
    title: "Andre antagelser, andre svar",
    about: [
      "Hvert ",
      { term: "scenario", as: "scenarie" },
      " er den samme beregning, hvor én ting er ændret. Ligger svarene tæt på hinanden, betyder valget kun lidt.",
    ],
    asHere: "Som ovenfor",
    others: "Andre metoder",
    more: (scenarios) => (scenarios === "1" ? "Ét scenarie mere" : `${scenarios} scenarier mere`),
    moreBetween: (scenarios, low, high) =>
      `${scenarios === "1" ? "Ét scenarie" : `${scenarios} scenarier`} mere: ${low} til ${high} i alt`,
    outcome: {
      range: (low, high) => `mellem ${low} og ${high} i alt`,
      atLeast: (low) => `mindst ${low} i alt`,
      waiting: "ikke regnet ud endnu",
      none: "intet svar: Den antagelse kan listerne ikke bære",
    },
  },
  changes: {
    title: "Hvad der ville ændre svaret",
    mover: (label, change, isFirst) => `${isFirst ? "Det, der ændrer mest: " : ""}${label} – ${change}.`,
    times: (factor) => `cirka ${factor} gange så mange i alt`,
    more: (percent) => `cirka ${percent} flere i alt`,
    fewer: (percent) => `cirka ${percent} færre i alt`,
    same: "omtrent lige så mange i alt",
    envelope: (scenarios, low, high) => `I alle ${scenarios} scenarier går skønnet fra ${low} til ${high}.`,
    tipping: [
      "Hvordan lister hænger sammen, viser data kun delvis. Det måles med en ",
      { term: "odds-ratio", as: "oddsratio" },
      ":",
    ],
    gist: (conclusions) =>
      conclusions === 0
        ? "Fejl i listerne og henvisninger mellem dem ændrer det også, opad eller nedad"
        : `Hvornår ${conclusions === 1 ? "en konklusion" : "konklusioner"} ikke længere holder, og hvad fejl og henvisninger gør ved svaret`,
    always: [
      "Hvis samme person står under to navne, uden at nogen har opdaget det, er det sande tal lavere.",
      "Hvis organisationer henviser personer til hinanden, og beregningen overser det, er det sande tal højere. Hvis de, der søger den ene, holder sig fra den anden, er det lavere.",
    ],
  },
  groups: {
    title: "Fordelt på grupper",
    gist: (attributes, { totals, people }) =>
      `Kendte${totals ? " og anslåede" : ""} efter ${attributes}${people === null ? "" : ", også pr. 100.000"}`,
    headings: { sex: "Køn", age: "Alder", exploitation: "Udnyttelsesform", year: "År" },
    group: "Gruppe",
    known: "Kendte",
    total: "I alt, anslået",
    per100000: "pr. 100.000",
    about: "En streg betyder, at der ikke er lavet et skøn for gruppen, eller at dens tal er for små til at bære det.",
    hidden:
      "Antal under 5, og dem, som de kunne regnes ud fra, vises ikke, for at ingen enkeltpersoner skal kunne genkendes.",
  },
  years:
    "Vær varsom med at sammenligne år: Mere opsøgende arbejde øger antallet af kendte, uden at der er blevet flere ofre.",
  unknowns: {
    title: "Hvad ingen ved",
    gist: "Mennesker, som alle lister overser, og fejl i listerne er ikke med i intervallet",
    always: [
      "Hvor mange der overses af alle lister af samme grund. Det kan ingen data vise; er der sådan en gruppe, er det sande tal højere.",
      "Hvor mange fejl der er i listerne. Tælles én person som to, bliver tallet for højt; tages to for den samme, bliver det for lavt.",
      "Hvor gode listerne er, er noget andet end, hvor bredt intervallet er: Et smalt interval ud fra dårlige lister er stadig dårligt.",
    ],
  },
  basis: {
    title: "Hvad tallene bygger på",
    gist: (lists, method) =>
      `Hvor meget ${lists} lister overlapper${method === null ? "" : ` (metode: ${method})`}; forklaring og kilder`,
    lists: (lists, number) => [
      `Tallene er regnet ud fra, hvor meget ${number} `,
      { term: "list", as: "lister" },
      " ",
      { term: "overlap", as: "overlapper" },
      `: ${lists}. Jo færre personer de har til fælles, desto flere må de alle have overset. Metoden hedder `,
      { term: "multiple-systems-estimation", as: "estimation ud fra flere lister" },
      ".",
    ],
    method: (name) => `Metode: ${name}.`,
    interval,
    period: "Periode",
    sources: "Kilde",
    population: (people) => `Befolkning: ${people}`,
  },
  glossary: { title: "Ordforklaring", gist: "Mørketal, overlap, interval og andre ord" },
  actions: {
    notebook: "Hele notesbogen",
    share: "Del",
    shared: "Linket er kopieret. Det indeholder notatets resultater og ingen af dataene.",
    cannotCopy: "Browseren tillod ikke, at linket blev kopieret. Kopiér det herfra:",
    tooLong: (characters, most) =>
      `Notatet er for langt til et link: ${characters} tegn, og højst ${most} virker overalt. Udskriv det som PDF i stedet.`,
    notYet: "Regn først svaret ud; så er der noget at dele.",
    print: "Udskriv",
  },
  sharedBrief: {
    note: "Dette notat er delt med et link. Tallene står i selve linket og er ikke regnet ud her: Bed afsenderen om notesbogen.",
    title: "Et delt notat",
    problems: {
      unreadable: "Linket er beskadiget: Måske mangler noget af det. Bed om det igen, og åbn det helt.",
      "too-long": "Linket er længere end linket til noget notat. Bed afsenderen om en PDF.",
      "not-a-brief": "Linket indeholder noget andet end et notat til denne udgave af Mørketal. Bed om det igen.",
    },
  },
} satisfies Catalogue["brief"];
