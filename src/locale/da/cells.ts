import type { Catalogue } from "../catalogue.ts";
import { speech } from "../speech.ts";

const { series } = speech("da");

export const cells = {
  data: {
    name: "Data",
    about: "En tabel, der tæller, hvor mange personer der står på hvilke lister.",
    fields: {
      dataset: {
        label: "Datasæt, der følger med Mørketal",
        help: "Offentliggjorte tabeller, hver med sin kilde. De ændrer sig ikke, så et skøn ud fra dem kan gentages.",
      },
      table: {
        label: "Tabel i notesbogen",
        help: "Antal, som du selv skriver. De kan læses af alle, der får notesbogen.",
        fields: {
          title: { label: "Titel", help: "Hvad tabellen er, med få ord." },
          lists: { label: "Lister", help: "Listernes korte navne, f.eks. PF og NG." },
          counts: {
            label: "Personer",
            help: "Hvor mange personer der er på netop disse lister. Udelad dem, hvor der ingen er. Et skjult antal skrives med sine grænser, f.eks. 1..4.",
          },
          unobservable: {
            label: "Mønstre, som ingen kunne have",
            help: "For eksempel når to lister aldrig virkede samtidig: 1 for på listen, 0 for ikke på den. Nullerne dér siger så ikke noget.",
          },
          stated: {
            label: "Samlede tal, som nogen oplyser",
            help: "Personer på hver liste, og på mindst én af dem under »all«. De bruges til at kontrollere antallene.",
          },
        },
      },
      upload: {
        label: "Tabel lavet af dine filer",
        help: "Den bliver på denne computer: Notesbogen rummer dens navn og et fingeraftryk, men ingen antal.",
        fields: {
          name: { label: "Navn", help: "Hvad tabellen hedder på denne computer." },
          sha256: { label: "Fingeraftryk", help: "Det viser, om tabellen stadig er den samme." },
        },
      },
      steps: {
        label: "Ændringer af tabellen",
        help: "De foretages i denne rækkefølge, og selve tabellen bliver, som den er.",
      },
    },
    seen: (observed, lists) => [{ strong: observed }, " personer er kendt fra ", { strong: lists }, " lister."],
    counted: "Hvad der tælles",
    year: "År",
    source: "Kilde",
    citation: "Kildehenvisning",
    changes: "Ændringer",
    listsCaption: "Listerne, og hvor mange personer hver af dem kender",
    list: "Liste",
    lists: "Lister",
    fullName: "Fulde navn",
    people: "Personer",
    histories: "Hvem der er kendt fra hvilke lister",
    guarded:
      "Listerne er tilføjet på nogens computer. Tabellen er beskyttet: Små antal er skjult bag grænser, og det samme er det, der kunne røbe dem. Antal personer i alt er angivet med to betydende cifre, og det, der kunne røbe de skjulte antal, er udeladt.",
    historiesAbout:
      "Hvor mange personer der er kendt fra netop disse lister og ingen andre. Mønstre, som ingen har, er udeladt.",
  },
  estimate: {
    name: "Skøn",
    about: "Hvor mange personer der er i alt, efter én metode.",
    fields: {
      data: { label: "Data", help: "Den tabel med overlap, der skønnes ud fra." },
      method: {
        label: "Metode",
        help: "Metoder adskiller sig i, hvad de tager for givet. Prøv flere: Hvor de er uenige, siger data ikke, hvem der har ret.",
      },
      by: {
        label: "Gruppe for gruppe",
        help: "Skønner hver gruppe for sig og lægger grupperne sammen. Brug det, hvor grupper kommer på lister på hver sin måde, hvis hver gruppe har overlap nok.",
      },
    },
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
    sampler: {
      chains: ({ rHat, chains, agree, apart }) =>
        `R-hat ${rHat}: De ${chains} kæder er ${agree ? "enige" : "ikke enige"}${apart.length > 0 ? `, og kæde ${series(apart.map(String))} bliver for sig selv` : ""}`,
      worth: (middle, ends) =>
        `; midten hviler på omkring ${middle} uafhængige udtrækninger, enderne på omkring ${ends}`,
    },
  },
  consistency: {
    name: "Indre overensstemmelse",
    about: "Hvor godt de andre lister skønner størrelsen af hver liste, som er kendt.",
    fields: {
      data: { label: "Data", help: "Den tabel med overlap, hvis lister prøves af." },
      method: {
        label: "Metode",
        help: "Den skønner hver liste ud fra de andre. Vælg den, dit skøn hviler på.",
      },
      "least-overlaps": {
        label: "Færrest overlap",
        help: "En liste springes over, hvis de andre har færre overlap mellem to lister end dette blandt dens personer.",
      },
    },
  },
  design: {
    name: "Hvad skal der til",
    about: "Hvad flere eller bedre data kan ventes at give.",
    fields: {
      base: { label: "Med udgangspunkt i", help: "Det skøn eller de data, der siger, hvad listerne når nu." },
      people: {
        label: "Personer i alt",
        help: "Hvor mange personer man går ud fra, der er. Automatisk er det tal, skønnet giver.",
        choices: { auto: "som skønnet siger" },
      },
      plans: {
        label: "Planer",
        help: "Hvad man kunne gøre for at få bedre data. Hver plan holdes op mod data indsamlet som nu.",
      },
      "missed-links": {
        label: "Koblinger, der overses, som det er nu",
        help: "Den andel af registreringerne, hvis nøgle svigter nu, så én person tæller som to; 0,1 er én ud af ti.",
      },
      dependence: {
        label: "Lister, der hænger sammen, som det er nu",
        help: "Par af lister, der deler flere eller færre personer, end tilfældet ville give.",
        fields: {
          between: { label: "Et par lister", help: "To lister, og hvor stærkt de hænger sammen." },
        },
      },
      by: {
        label: "Beregnet med",
        help: "Formlen er hurtig og gælder kun uafhængige lister; simulering opdigter data og skønner ud fra dem.",
        choices: {
          auto: "Formlen, hvor den gælder, ellers simulering",
          darroch: "Darrochs formel",
          simulation: "Simulering",
        },
      },
      method: { label: "Metode", help: "Den skønner ud fra de opdigtede data; kun simulering bruger den." },
      replicates: {
        label: "Opdigtede datasæt",
        help: "Så mange for hver plan. Flere er mere stabile og tager længere tid; kun simulering bruger dem.",
      },
    },
    most: (plan, factor, now) => [
      "Af disse planer kan »",
      { strong: plan },
      "« ventes at indsnævre intervallet mest: Den øvre ende vil være ",
      { strong: `${factor} gange` },
      ` så stor som den nedre, mod ${now} gange som nu.`,
    ],
    mostWithoutNow: (plan, factor) => [
      "Som det er nu, kan der ikke ventes noget interval. Af disse planer giver »",
      { strong: plan },
      "« det smalleste: Den øvre ende vil være ",
      { strong: `${factor} gange` },
      " så stor som den nedre.",
    ],
    noneNarrows: (now) => [
      "Man kan ikke regne med, at nogen af disse planer indsnævrer intervallet: Som nu kan den øvre ende ventes at være ",
      { strong: `${now} gange` },
      " så stor som den nedre.",
    ],
    noInterval: ["Ingen af disse planer kan ventes at give et interval."],
    onlyNow: (now) => [
      "Med data indsamlet som nu kan intervallets øvre ende ventes at være ",
      { strong: `${now} gange` },
      " så stor som den nedre.",
    ],
    caption: "Hvad hver plan kan ventes at give",
    plan: "Plan",
    known: "Kendte personer",
    overlaps: "Overlap mellem to lister",
    variation: "Relativ usikkerhed (CV)",
    interval: "95 %-intervallets øvre ende",
    remark: "Bemærkning",
    knownOf: (seen, people, share) => `${seen} af ${people} (${share})`,
    times: (factor) => `${factor} gange den nedre ende`,
    tooFewOverlaps: "For få overlap til et skøn.",
    boundOnly: "Kun overlap nok til en nedre grænse.",
    withoutEstimate: (share) => `${share} af de simulerede datasæt giver intet skøn.`,
    tooHigh: (share) => `Halvdelen af skønnene er mere end ${share} for høje.`,
    tooLow: (share) => `Halvdelen af skønnene er mere end ${share} for lave.`,
    outreach:
      "Mere opsøgende arbejde gør flere personer kendt, men det betyder ikke, at der er flere personer. Se på skønnet over alle, ikke på hvor mange der er kendt, når tal fra forskellige år sammenlignes.",
    rests: {
      spec: (people, base) =>
        `Alt dette forudsætter, at der er ${people} personer i alt, som cellen siger, og at hver liste når den andel af dem, som den har i »${base}«. Er de færre eller flere, giver planerne noget andet.`,
      estimate: (people, base) =>
        `Alt dette forudsætter, at der er omkring ${people} personer i alt, som »${base}« skønner. Er de færre eller flere, giver planerne noget andet.`,
    },
    restsUntold: (base) =>
      `Alt dette forudsætter, at der er så mange personer, som »${base}« beregner, selv om dens data ikke kan bære et skøn. Tag det som et eksempel, eller skriv selv et tal under »people«.`,
    byFormula:
      "Beregnet med Darrochs formel, som antager, at listerne er uafhængige, at alle er lige lette at nå, og at alle registreringer er koblet rigtigt. Virkelige data er ikke så medgørlige: Regn med mindst så stor en usikkerhed.",
    bySimulation: (replicates, method) =>
      `For hver plan er der trukket ${replicates} opdigtede datasæt, og antallet af personer er skønnet ud fra hvert af dem med metoden »${method}«. Alle er lige lette at nå i dem; virkelige data er ikke så medgørlige.`,
    plans: "Hvad planerne forudsætter",
    waiting: (rows, planned) => `${rows} af ${planned} planer er færdige.`,
  },
  scenarios: {
    name: "Scenarier",
    about: "Hvad der bliver af et skøn, når data, metode eller det, man ikke kan vide, ændres.",
    reach: ({ scenarios, one, low, high, seen }) => [
      one ? "Ét scenarie rækker fra " : `${scenarios} scenarier rækker tilsammen fra `,
      { strong: `${low} til ${high}` },
      ` personer i alt; ${seen} er kendt i udgangspunktet.`,
    ],
    moves: (label, times) => ` Det, der flytter svaret mest, er »${label}«: ${times} gange udgangspunktet.`,
    movesNothing: " Ingen af dem flytter svaret så meget som 5 %.",
    nothing: (seen) => [`Intet scenarie har et skøn at holde op mod udgangspunktet; ${seen} er kendt.`],
    caption: "Scenarier, som de er skrevet",
    scenario: "Scenarie",
    seen: "Kendte",
    total: "Personer i alt",
    times: "Gange udgangspunktet",
    base: (name) => `${name} (udgangspunkt)`,
    running: "beregnes stadig",
    noEstimate: "intet skøn",
    noNumber: "intet samlet tal",
    atLeast: (low) => `mindst ${low}`,
    withoutInterval:
      "Et tal, der står alene, har intet interval: Det tjener til at sammenligne scenarier og er ikke et svar i sig selv.",
    remarks: "Bemærkninger",
    fields: {
      base: { label: "Skøn, der ændres på", help: "Hvert scenarie holdes op mod det." },
      vary: {
        label: "Scenarier",
        help: "Hvad der kunne være anderledes. Ændringer i ét scenarie foretages sammen; flere værdier af en ændring prøves én for én.",
      },
      conclusions: {
        label: "Konklusioner, der prøves",
        help: "Et tal, som svaret skal holde sig under eller over. Du får at vide, hvor stærk en vekselvirkning der skal til for at vælte den.",
        fields: {
          below: {
            label: "Højst så mange",
            help: "Den konklusion, at der er færre personer i alt end dette.",
            fields: { below: { label: "Færre end", help: "Personer i alt, kendte og ukendte." } },
          },
          above: {
            label: "Mindst så mange",
            help: "Den konklusion, at der er flere personer i alt end dette.",
            fields: { above: { label: "Flere end", help: "Personer i alt, kendte og ukendte." } },
          },
        },
      },
      interval: {
        label: "Intervaller",
        help: "Uden intervaller kommer scenarierne med det samme; de tjener så til sammenligning og er ikke svar i sig selv.",
        choices: { "as-base": "Som skønnet har dem", none: "Ingen, hurtigt" },
      },
    },
  },
  figure: {
    name: "Figur",
    about: "En tegning af andre cellers resultater.",
    fields: {
      kind: {
        label: "Figur",
        help: "Hver figur svarer på sit eget spørgsmål og tegnes ud fra celler af én slags.",
      },
      of: { label: "Tegnes ud fra", help: "De celler, hvis resultater vises." },
      population: {
        label: "Indbyggere",
        help: "Hvor mange indbyggere hver gruppe har, efter dens navn. Uden dem regnes alle grupper i forhold til det indbyggertal, der står øverst i notesbogen.",
      },
    },
  },
  tidy: {
    name: "Tal",
    about: "En tabel med offentliggjorte tal, som intet siger om overlap.",
    fields: {
      dataset: { label: "Datasæt", help: "Det datasæt, tallene følger med." },
      table: { label: "Tabel", help: "Hvilken af dets tabeller der vises." },
    },
    numbers: (count) => `${count} tal`,
  },
  compare: {
    name: "Sammenligning",
    about: "Offentliggjorte tal ved siden af dem, der beregnes her, og om de stemmer.",
    fields: {
      source: { label: "Offentliggjort i", help: "Hvor de offentliggjorte tal står, så andre kan slå dem op." },
      rows: {
        label: "Tal",
        help: "De offentliggjorte tal, og hvor i notesbogen det samme tal beregnes.",
        fields: {
          published: {
            label: "Et offentliggjort tal",
            help: "Ét tal, som nogen har offentliggjort, og det skøn, der også skulle give det.",
            fields: {
              published: {
                label: "Offentliggjort",
                help: "Tallet, som det er offentliggjort, med lige så mange decimaler.",
              },
              of: { label: "Skøn", help: "Den celle, der beregner det samme tal." },
              quantity: {
                label: "Hvad det er",
                help: "Antallet af personer, den ene ende af intervallet, eller hvor godt modellen passer.",
                choices: {
                  total: "Personer i alt",
                  low: "Intervallets nedre ende",
                  high: "Intervallets øvre ende",
                  bic: "BIC",
                  aic: "AIC",
                },
              },
              level: { label: "Niveau", help: "For det interval, hvis ende sammenlignes; 0,95 er det sædvanlige." },
              model: {
                label: "Model",
                help: "En af de modeller, der konkurrerede, f.eks. [12,3]. Tom for skønnet selv.",
              },
              table: {
                label: "Tabel",
                help: "Navnet på en af metodens tabeller, f.eks. models, hvis tallet står i en.",
              },
              row: { label: "Række", help: "Det, rækkens tekster siger, f.eks. Mth Chao. Tom for den første række." },
              column: { label: "Kolonne", help: "Navnet på kolonnen i den tabel, f.eks. total." },
              digits: {
                label: "Decimaler",
                help: "Hvor langt det offentliggjorte tal er rundet af; -3 for tusinder. Automatisk: som det er skrevet.",
                choices: { auto: "som det er skrevet" },
              },
              chance: {
                label: "Hvad tilfældet må flytte",
                help: "Som andel af tallet, hvor det kommer fra genudtrækninger: 0,05 lader det afvige med 5 %.",
              },
              label: { label: "Navn", help: "Hvad tallet er, hvis det skal hedde noget andet i tabellen." },
            },
          },
        },
      },
    },
    finding: (agreeing, rows) => [
      { strong: agreeing === rows ? `Alle ${rows}` : `${agreeing} af ${rows}` },
      " tal stemmer med det, der er offentliggjort.",
    ],
    caption: "Offentliggjorte tal og vores",
    what: "Hvad",
    published: "Offentliggjort",
    computed: "Beregnet her",
    difference: "Forskel",
    agreement: "Overensstemmelse",
    agreements: {
      equal: "ens",
      rounding: "ens efter afrunding",
      chance: "inden for tilfældet",
      different: "forskellige",
      missing: "der er ikke noget sådant tal",
    },
    withheld: "forskellige; listerne kan ikke bære et tal",
    quantities: {
      total: () => "personer i alt",
      low: (level) => `nedre ende ved ${level}`,
      high: (level) => `øvre ende ved ${level}`,
      bic: () => "BIC",
      aic: () => "AIC",
    },
    source: "Offentliggjort i",
    note: "At tallene stemmer, viser, at metoden beregnes som offentliggjort, men ikke at den er den rigtige til dataene.",
  },
  method: {
    name: "Metode",
    about: "En metode i ord: hvad den antager, hvornår den svigter, dens valgmuligheder, og hvor den kommer fra.",
    fields: { method: { label: "Metode", help: "Den metode, der beskrives." } },
    options: (method: string) => `Valgmuligheder for metoden ${method}`,
    option: "Valg",
    meaning: "Hvad det gør",
    values: "Hvad der kan skrives",
    usual: "Normalt",
    must: "skal skrives",
    references: "Kilder",
  },
  "side-by-side": {
    name: "Metoder side om side",
    about:
      "Skøn over de samme personer med flere metoder i én tabel: hvad hver giver, hvad den antager, og hvor langt man kan stole på den.",
    fields: {
      of: { label: "Skøn", help: "De celler, der skal sammenlignes; metoder af forskellig klasse siger mest." },
    },
    spread: (low, high, methods, classes) => [
      `De ${methods}, der giver et tal, ligger `,
      { strong: `mellem ${low} og ${high}` },
      classes === 1
        ? " personer. De bygger på én klasse af modeller og kan derfor alle tage fejl på samme måde."
        : ` personer. De bygger på ${classes} klasser af modeller.`,
    ],
    tooFew: ["Færre end to af disse metoder giver et tal, så der er intet at sammenligne."],
    caption: "Metoder side om side",
    estimate: "Skøn",
    total: "Personer i alt",
    modelClass: "Modelklasse",
    assumes: "Hvad hver af dem antager:",
    verdict: "Bedømt alene",
    note: "For en bayesiansk metode er tallet a posteriori-medianen. Hver bedømmelse er den, skønnet ville få, hvis det var det eneste. At metoder er enige, er kun noget værd, så langt som de antager noget forskelligt.",
  },
  shown: {
    showAsTable: "Vis som tabel",
    drawing: "Figuren tegnes …",
    cannotDraw: "Figuren kan ikke tegnes. Tallene står i tabellen herunder.",
    table: {
      showAll: (rows) => `Vis alle ${rows}`,
      showFirst: (rows) => `Vis kun de første ${rows}`,
      printed: (rows, all) => `De første ${rows} af ${all} rækker.`,
    },
    download: {
      save: (figure, format) => `${format}: gem figuren »${figure}«`,
      failed: "Filen kunne ikke laves. Prøv det andet format.",
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
  },
} satisfies Catalogue["cells"];
