import type { Catalogue } from "../catalogue.ts";

export const checks = {
  "list-count": {
    name: "antal lister",
    about:
      "Tæller de lister, der er personer på. Med én liste kan man intet skønne, med to hænger alt på en antagelse, som ingen data kan afprøve, og fra tre viser listerne noget om, hvordan de afhænger af hinanden.",
  },
  partition: {
    name: "opdeling",
    about:
      "Ser efter, om nogen lister har personer til fælles. Hvis ingen har det, deler tabellen personerne op i stedet for at genfinde nogle af dem, og ingen metode kan sige, hvor mange der mangler.",
  },
  containment: {
    name: "liste inde i en liste",
    about:
      "Leder efter lister, hvis personer alle er på en anden liste. Sådan en liste er formentlig lavet af den anden og kan ikke vise, hvem den har overset, så der er intet skøn, før den er udeladt eller lagt sammen med den anden.",
  },
  "pair-overlaps": {
    name: "overlap i alt",
    about:
      "Tæller, hvor ofte to lister har en person til fælles, over alle par af lister. Uanset hvordan et skøn laves, giver få overlap et bredt interval, og meget få giver intet, der er værd at nævne.",
    tables: {
      "pair-overlaps": {
        title: "Overlap i alt og det interval, de tillader",
        about:
          "En person på to lister er ét overlap, på tre lister tre, på fire lister seks. Så mange overlap lader skønnet variere med omkring den variationskoefficient og giver omkring den faktor mellem enderne af et 95 %-interval. Hvor antal er skjulte, er rækkerne det mindste og det største antal overlap.",
        columns: { overlaps: "Overlap", variation: "Variationskoefficient", factor: "Faktor mellem enderne" },
      },
    },
  },
  referrals: {
    name: "lister, der ligner henvisninger",
    about:
      "Leder efter lister, hvor næsten alle også er på en anden liste, selv om den ikke har næsten alle. Hvis den ene liste sender sine personer videre til den anden, finder de to mindre, end det ser ud til, og skønnet bliver for lavt.",
  },
  "empty-pairs": {
    name: "par af lister uden nogen til fælles",
    about:
      "Leder efter par af lister, der ikke har nogen til fælles, og siger, hvor mange de ville have, hvis alle lister var uafhængige. Hvor man ville vente flere, når de to lister måske ikke de samme mennesker, eller de er måske ikke koblet til hinanden.",
    tables: {
      "empty-pairs": {
        title: "Par af lister uden nogen til fælles",
        about:
          "Ventet er, hvor mange de to ville have til fælles, hvis alle lister var uafhængige: overlappene i alt, fordelt på parrene efter listernes størrelse. Hvor antal er skjulte, er det det mindste, man ville vente.",
        columns: {
          first: "Liste",
          second: "Anden liste",
          on_first: "På listen",
          on_second: "På den anden",
          expected: "Ventet på begge",
        },
      },
    },
  },
  "tiny-lists": {
    name: "meget små lister",
    about:
      "Leder efter lister med meget få personer eller slet ingen. Tilfældet afgør, hvem så kort en liste har til fælles med de andre, og én person mere eller mindre kan flytte hele skønnet.",
  },
  margins: {
    name: "oplyste summer",
    about:
      "Sammenholder personerne på hver liste og i alt med de tal, der er oplyst ved siden af tabellen, hvis der er nogen. En sum, der ikke passer, betyder, at nogen er udeladt, talt to gange eller skrevet forkert, og en enkelt person kan flytte skønnet.",
  },
  descriptive: {
    name: "beskrivende statistik",
    about:
      "Tæller, hvor mange personer der er på én liste, på to og så videre, og hvad hver liste føjer til dem før den. Listernes rækkefølge i tabellen afgør, hvem der regnes for først og sidst, og medmindre listerne fulgte hinanden i tid, betyder den rækkefølge intet.",
    tables: {
      descriptive: {
        title: "Hvor ofte personer er kendt, og fra hvilken liste",
        about:
          "Rækken i gælder både personer på netop i lister og den i'te liste. Først og sidst følger listernes rækkefølge i tabellen, ikke tidens.",
        columns: {
          i: "i",
          on_i_lists: "På i lister",
          list: "Liste",
          first_here: "Først her",
          last_here: "Sidst her",
          on_list: "På denne liste",
        },
      },
    },
  },
  runaway: {
    name: "skøn, der løber løbsk",
    about:
      "Leder efter totaler og øvre ender af intervaller, der er meget mange gange så store som antallet af kendte personer. Sådan et tal er det, der bliver tilbage, når listerne næsten intet siger, og det vokser uden grænse, når overlappene bliver små.",
  },
  "near-ties": {
    name: "næsten lige gode modeller",
    about:
      "Sammenligner totalerne fra alle modeller, der passer næsten lige så godt som den bedste, efter det kriterium, der valgte den. Ligger de langt fra hinanden, kan data ikke afgøre, hvilken der er rigtig, og intervallet fra én af dem siger for lidt.",
    tables: {
      "near-ties": {
        title: "Modeller, der passer næsten lige godt",
        about:
          "For hvert skøn, der sammenlignede modeller: hvor mange der er næsten lige så gode som den bedste efter skønnets kriterium, og den mindste og største total blandt dem.",
        columns: {
          estimate: "Skøn",
          criterion: "Kriterium",
          models: "Modeller",
          low: "Mindste total",
          high: "Største total",
          ratio: "Forhold",
        },
      },
    },
  },
  envelope: {
    name: "spænd mellem metoder",
    about:
      "Sammenligner totalerne fra alle metoder, der giver et tal for hele tabellen og passer rimeligt til den. Det, der ligger mellem den mindste og den største, er, hvad valget af metode kan flytte, og intet interval fra én metode viser det.",
    tables: {
      envelope: {
        title: "Hvad hver metode giver",
        about:
          "Kun de metoder, der er mærket som sammenlignet, afgør, hvor langt svarene ligger fra hinanden. Udeladt er dem, der kun giver en nedre grænse eller intet tal, summer over grupper og modeller, hvis BIC er langt over den bedste, der kendes.",
        columns: {
          estimate: "Skøn",
          method: "Metode",
          total: "Total",
          level: "Niveau",
          low: "Fra",
          high: "Til",
          claims_number: "Giver et tal",
          undivided: "Hele tabellen",
          bic_above_best: "BIC over den bedste",
          compared: "Sammenlignet",
        },
      },
    },
  },
  "wide-interval": {
    name: "brede intervaller",
    about:
      "Ser efter, om selv det smalleste interval, der tager højde for valget af model, spænder over en stor faktor. Sådan et interval er ærligt, men det fortæller ikke meget mere end, hvor mange cifre tallet har.",
  },
  "narrow-interval": {
    name: "snævre intervaller",
    about:
      "Sammenligner bredden af hvert interval med den mindste, som antallet af paroverlap tillader, selv hvis alle lister var uafhængige. Et interval langt under den udelader en del af usikkerheden, og dets præcision er kun tilsyneladende.",
    tables: {
      widths: {
        title: "Hvor brede intervallerne er, og hvor brede de skal være",
        about:
          "Enderne er mørketallets, altså antallet af personer, der ikke er kendt. Den mindste faktor mellem dem er, hvad paroverlappene i sig selv tillader, hvis alle lister er uafhængige.",
        columns: {
          estimate: "Skøn",
          level: "Niveau",
          low: "Ukendte fra",
          high: "Ukendte til",
          factor: "Faktor",
          least_factor: "Mindste faktor",
          share: "Bredde som andel af den mindste",
        },
      },
    },
  },
  unfitted: {
    name: "genudtrækninger uden skøn",
    about:
      "Tæller de genudtrukne tabeller, der slet ikke gav et skøn. De er udeladt af intervallet, og er der mange, viser det mindre usikkerhed, end der er.",
  },
  "r-hat": {
    name: "R-hat",
    about:
      "Sammenligner spredningen mellem en samplers kæder med spredningen inden for hver af dem. Er den større, end den bør være, har kæderne ikke nået hinanden, og hverken skøn eller interval kan bruges.",
  },
  "posterior-doubts": {
    name: "bayesianske metoders egne forbehold",
    about:
      "Samler det, en bayesiansk metode siger imod sit eget svar, f.eks. to grupper af modeller, der er uenige. Intervallet er så ikke bedre end metodens vægtning af de to og bør læses sammen med begrundelsen.",
  },
  "boundary-terms": {
    name: "vekselvirkninger på randen",
    about:
      "Leder efter vekselvirkninger i den valgte model, der hviler på et overlap, hvor ingen er kendt. Det er ingen fejl, men måske kunne listerne slet ikke møde de samme personer, og så bør mønstret angives som umuligt.",
  },
  "internal-consistency": {
    name: "indre overensstemmelse",
    about:
      "Tager hver liste efter tur som en sandhed, der er kendt, og skønner, hvor mange personer der står på den, ud fra hvad de andre lister så af dem. En metode, der rammer forbi listernes størrelse, kan man ikke stole på for dem, der slet ikke er kendt, og rammer den forbi, er det næsten altid for lavt.",
    tables: {
      "known-lists": {
        title: "Hver liste skønnet ud fra de andre",
        about:
          "Af personerne på hver liste ser metoden kun dem, de andre også kender, og skønnet holdes op mod listens sande størrelse; kender de for få af dem, er der intet skøn. I offentliggjorte undersøgelser af menneskehandel dækker trinvise intervaller på 95 % sandheden for 90 % af listerne, og næsten hver gang de rammer forbi, er det for lavt.",
        columns: {
          list: "Liste",
          size: "Personer på den",
          observed: "Kendt af andre",
          total: "Skøn",
          level: "Niveau",
          low: "Fra",
          high: "Til",
          covered: "Dækker sandheden",
          ratio: "Skøn / sandhed",
        },
      },
    },
  },
} satisfies Catalogue["checks"];

export const verdict = {
  levels: {
    "no-estimate": {
      label: "Intet skøn",
      meaning:
        "Listerne kan ikke sige, hvor mange personer der mangler: Et tal ville komme fra metoden og ikke fra listerne.",
    },
    "lower-bound": {
      label: "Kun en nedre grænse",
      meaning: "Listerne kan sige, hvor mange personer der mindst er tale om, men ikke hvor mange flere.",
    },
    "with-warning": {
      label: "Et skøn med forbehold",
      meaning: "Listerne kan bære et skøn, men det skal læses sammen med dette:",
    },
    sound: {
      label: "Et holdbart skøn",
      meaning:
        "Ingen kontrol gav grund til tvivl. Det er ikke et bevis: Hvordan alle listerne tilsammen afhænger af hinanden, kan ingen data vise.",
    },
  },
  heading: "Hvad listerne kan bære",
  withheld: (observed) => [
    { strong: "Der gives intet tal" },
    `, for det kan listerne ikke bære; ${observed} personer er kendt.`,
  ],
  onlySeen: (observed) => [
    "Mindst de ",
    { strong: observed },
    " personer, der er kendt; listerne giver ikke belæg for at sige flere.",
  ],
  computed: "Hvad metoden alligevel regnede ud",
  computedAbout: {
    "no-estimate": "Til dem, der efterprøver arbejdet. Tallene er ikke et skøn: Lad være med at citere dem.",
    "lower-bound": "Til dem, der efterprøver arbejdet. Kun den nedre grænse holder: Lad være med at citere resten.",
  },
  moreReasons: (reasons, isOne) => `${reasons} ${isOne ? "grund" : "grunde"} mere`,
  fromTable: "Vurderet ud fra tabellen alene; skøn, der laves ud fra den, kan give flere forbehold.",
  fromEstimates: (estimates, isOne) =>
    `Vurderet ud fra tabellen og ${isOne ? "det ene skøn" : `de ${estimates} skøn`}, der er lavet ud fra den.`,
} satisfies Catalogue["verdict"];

export const consistency = {
  covered: (covered, lists, method) => [
    `Hver liste er skønnet ud fra de andre (${method}): Intervallet dækker dens sande størrelse for `,
    { strong: `${covered} af ${lists}` },
    ".",
  ],
  missed: (tooLow, tooHigh) => ` Det ligger for lavt for ${tooLow} og for højt for ${tooHigh}.`,
  noTruth:
    "Ingen liste kan holdes op mod de andre: Det kræver mindst fire lister, hvoraf mindst én har en kendt størrelse og kan have personer for sig selv.",
  noEstimate: "De andre lister giver ikke et interval for nogen liste: De kender for få af dens personer.",
} satisfies Catalogue["consistency"];
