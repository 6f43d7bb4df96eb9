import type { CellWords } from "./words.ts";

const modelDoubt = {
  chosen: "; valget af model er gentaget i hver af dem",
  weighed: "; modellernes vægte er beregnet igen i hver af dem",
  fixed: " og fast model: Det er ikke regnet med, at en anden model kunne passe lige så godt",
  none: "",
} as const;

export const cellInDanish: CellWords = {
  showAsTable: "Vis som tabel",
  drawing: "Figuren tegnes …",
  cannotDraw: "Figuren kan ikke tegnes. Tallene står i tabellen herunder.",
  table: {
    showAll: (rows) => `Vis alle ${rows}`,
    showFirst: (rows) => `Vis kun de første ${rows}`,
  },
  data: {
    seen: (observed, lists) => [{ strong: observed }, " personer er kendt fra ", { strong: lists }, " lister."],
    counted: "Hvad der tælles",
    year: "År",
    source: "Kilde",
    citation: "Henvisning",
    changes: "Ændringer",
    listsCaption: "Listerne, og hvor mange personer hver af dem kender",
    list: "Liste",
    lists: "Lister",
    fullName: "Fulde navn",
    people: "Personer",
    histories: "Hvem der er kendt fra hvilke lister",
    historiesAbout:
      "Hvor mange personer der er kendt fra netop disse lister og ingen andre. Mønstre, som ingen har, er udeladt.",
  },
  estimate: {
    range: (low, high, observed) => [
      "Cirka ",
      { strong: `${low} til ${high}` },
      ` personer i alt; ${observed} er kendt. `,
    ],
    ratio: (low, high) => [
      "For hver kendt person er der mellem ",
      { strong: `${low} og ${high}` },
      ", som ingen kender.",
    ],
    ratioPerHundred: (low, high) => [
      "For hver 100 kendte personer er der mellem ",
      { strong: `${low} og ${high}` },
      ", som ingen kender.",
    ],
    nobodyMore: (observed) => [
      "Intervallet rækker ikke længere end til de ",
      { strong: observed },
      " kendte personer: Listerne giver intet tegn på, at der er flere.",
    ],
    noInterval: (observed) => [
      { strong: "Der er intet interval" },
      `, og derfor gives der intet tal; ${observed} personer er kendt.`,
    ],
    noTotal: (observed) => [
      { strong: "Intet samlet tal" },
      `: Hvert par af lister giver sit eget. Par, der er uenige, viser, at lister hænger sammen; ${observed} personer er kendt.`,
    ],
    withheld: (observed) => [
      { strong: "Der kan ikke gives noget tal" },
      `: Samplerens kæder nåede til forskellige svar. ${observed} personer er kendt.`,
    ],
    atLeast: (low, observed) => [
      "Mindst ",
      { strong: low },
      ` personer i alt; ${observed} er kendt. Kun denne nedre grænse er påstanden: Hvor mange flere der er, siger den intet om.`,
    ],
    note: "Bemærk.",
    tables: {
      strata: {
        title: "Gruppe for gruppe",
        about:
          "Hver gruppe har sit eget skøn; det samlede tal er deres sum, og intervallet kommer af genudtrækning fra dem alle.",
        columns: {
          stratum: "Gruppe",
          observed: "Kendte",
          total: "Personer i alt",
          level: "Niveau",
          low: "Fra",
          high: "Til",
          problem: "Hvorfor der ikke er et skøn",
        },
      },
    },
  },
  interval: {
    level: (level) => `${level}-interval`,
    kind: {
      bca: (resamples, model) => `BCa-bootstrap med ${resamples} genudtrækninger${modelDoubt[model]}.`,
      percentile: (resamples, model) =>
        `Percentil-bootstrap med ${resamples} genudtrækninger${modelDoubt[model]}. Der er ikke rettet for skævhed.`,
      calibrated: (resamples, model) =>
        `Kalibreret bootstrap med ${resamples} genudtrækninger${modelDoubt[model]}. Hver af dem er genudtrukket igen, så intervallet rammer så ofte, som det lover.`,
      profile: (_resamples, model) =>
        model === "chosen"
          ? "Profil-likelihood for den valgte model, som om den var kendt på forhånd: Et naivt og for smalt interval, da det ikke er regnet med, at data har valgt modellen."
          : "Multinomial profil-likelihood med fast model: Det er ikke regnet med, at en anden model kunne passe lige så godt.",
      "log-normal": () =>
        "Lognormalt: Beregnet med en formel ud fra skønnets varians, uden genudtrækning, idet antallet af ukendte regnes for lognormalt.",
      credible: (_resamples, model) =>
        model === "weighed"
          ? "Troværdighedsinterval: det, som forhåndsantagelsen og listerne tilsammen gør sandsynligt, idet hver model tæller efter sin sandsynlighed. Det holder, hvis forhåndsantagelsen gør, og en af modellerne er rigtig."
          : "Troværdighedsinterval: det, som forhåndsantagelsen og listerne tilsammen gør sandsynligt. Det holder, hvis forhåndsantagelsen og modellen gør.",
    },
    none: "intet",
  },
  models: {
    title: "De bedste modeller",
    about: (considered, criterion, seen) =>
      `${considered} modeller er sammenlignet efter ${criterion}; jo mindre, desto bedre, og en forskel under 2 er næsten ingen. ${seen} personer er kendt.`,
    onlyTitle: "Modellen",
    onlyAbout: (seen) => `Modellen er fastlagt på forhånd. ${seen} personer er kendt.`,
    signs: (lists) => `I en models skrivemåde står tegnene for lister: ${lists}.`,
    caption: "Modeller, den bedste først",
    model: "Model",
    parameters: "Parametre",
    total: "Personer i alt",
    boundaryTerms: "Tomme overlap",
    excludedCaption: "Modeller uden skøn",
    excluded: (models) => `${models} modeller uden skøn`,
    excludedShown: (shown, models) => `De første ${shown} af ${models} er vist.`,
    reason: "Grund",
    reasons: {
      "no-maximum": "likelihoodfunktionen har intet maksimum",
      "not-identifiable": "data kan ikke skelne modellens parametre fra hinanden",
      "no-maximum-and-not-identifiable":
        "likelihoodfunktionen har intet maksimum, og data kan ikke skelne modellens parametre fra hinanden",
      "did-not-converge": "søgningen efter maksimum faldt ikke til ro",
    },
  },
  stabilisation: {
    title: "Falder intervallet til ro?",
    about: "Intervallet, når kun de bedste modeller må vælges. Det bør ændre sig lidt, når flere slippes ind.",
    caption: "Intervaller efter antallet af modeller",
    models: "Antal modeller",
    usable: "Brugbare genudtrækninger",
  },
  provenance: {
    summary: (version, seed, shortHash) => `Sådan er det beregnet: ${version}, startværdi ${seed}, data ${shortHash}`,
    estimator: "Metode",
    version: (estimator, version) => `${estimator}, version ${version}`,
    seed: "Startværdi",
    data: "Data (SHA-256)",
    options: "Indstillinger",
    interval: "Interval",
    medianDraw: "Midterste genudtrækning",
    correction: "Korrektion",
    correctionValues: (biasCorrection, acceleration) => `skævhed ${biasCorrection}, acceleration ${acceleration}`,
    time: "Tid",
  },
};
