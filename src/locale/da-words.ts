import type { CellWords } from "./words.ts";

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
