import type { Estimate } from "../../model/estimate.ts";
import type { FieldWords } from "../../model/field-words.ts";
import type { Catalogue } from "../catalogue.ts";

const interval = {
  label: "Interval",
  help: "Hvor stor tvivl tilfældet giver, da andre personer kunne være kommet på listerne. Tvivlen om selve metoden er ikke med.",
  fields: {
    kind: {
      label: "Hvordan det laves",
      help: "BCa retter for skævhed og er det sædvanlige valg i de fleste metoder. Uden interval kommer tallet med det samme, men det må ikke stå alene i en rapport.",
      choices: {
        bca: "BCa-bootstrap",
        percentile: "Percentil-bootstrap, uden rettelse",
        calibrated: "Kalibreret bootstrap, langsom",
        profile: "Profillikelihood",
        "log-normal": "Lognormal formel",
        none: "Intet, kun tallet",
      },
    },
    replicates: {
      label: "Genudtrækninger",
      help: "Hvor mange gange listerne trækkes på ny ved lodtrækning. Flere tager længere tid og gør intervallets ender mere stabile; 1.000 er nok til det meste.",
    },
    inner: {
      label: "Genudtrækninger af hver genudtrækning",
      help: "Kun et kalibreret interval bruger dem: De viser, hvor ofte intervallet ville ramme, og retter det til.",
    },
    levels: {
      label: "Niveauer",
      help: "Hvor sikkert hvert interval skal være. Ved 95 % ligger det sande tal udenfor én ud af tyve gange, hvis metoden er rigtig.",
    },
  },
};

const intervalAmongModels = {
  ...interval,
  fields: {
    ...interval.fields,
    candidates: {
      label: "Modeller, der prøves på hver genudtrækning",
      help: "Valget af model gentages blandt så mange af de bedste. Flere tager længere tid; under »stabilisering« ses, hvornår flere ikke ændrer noget.",
      choices: { auto: "så mange, som passer til antallet af lister" },
    },
  },
};

const credibleInterval = ({ help, levels }: Readonly<Record<"help" | "levels", string>>) => ({
  label: interval.label,
  help,
  fields: {
    kind: {
      label: "Hvordan det laves",
      help: "Den midterste del af a posteriori-fordelingen. Uden interval må tallet ikke stå alene i en rapport.",
      choices: { credible: "Troværdighedsinterval", none: "Intet, kun tallet" },
    },
    levels: { label: interval.fields.levels.label, help: levels },
  },
});

const credibleIntervalWithDraws = <Draws extends FieldWords>({
  draws,
  ...say
}: Parameters<typeof credibleInterval>[0] & { readonly draws: Draws }) => {
  const words = credibleInterval(say);
  return { ...words, fields: { ...words.fields, draws } };
};

const criterion = {
  label: "Kriterium",
  help: "Hvad der afgør valget mellem modeller. BIC foretrækker mindre modeller end AIC; giver de to meget forskellige tal, afgør data ikke sagen.",
  choices: { aic: "AIC", bic: "BIC" },
};

const order = {
  label: "Flest lister i en vekselvirkning",
  help: "Med 2 hænger lister højst sammen to og to. Højere ordener giver mange flere modeller, og små tabeller kan sjældent skelne mellem dem.",
  choices: { auto: "den højeste, der kan gennemsøges" },
};

const writtenModel = {
  label: "Model",
  help: "Hvilke lister der hænger sammen: [12,3] siger, at den første og den anden liste gør det, og at den tredje ikke gør. Hver liste skal nævnes.",
};

const populationPrior = {
  label: "Forhåndsantagelse om antallet",
  help: "Hvad der regnes for sandsynligt om antallet af personer i alt, før man ser på listerne. Følger svaret med den, siger listerne ikke meget selv.",
  fields: {
    kind: {
      label: "Slags",
      help: "1/N holder 100 til 200 personer for lige så sandsynligt som 1.000 til 2.000 og er det sædvanlige, hvor man intet ved. De andre siger, hvad man ved, og skal begrundes i rapporten.",
      choices: {
        inverse: "1/N, man ved intet",
        uniform: "Jævn op til det største antal",
        "log-normal": "Lognormal, ud fra de midterste 90 %",
        "negative-binomial": "Negativ binomial, ud fra form og skala",
      },
    },
    largest: {
      label: "Største antal",
      help: "Flere personer end dette regnes for umuligt. Kun den jævne forhåndsantagelse behøver det.",
      choices: { auto: "ingen grænse" },
    },
    median: {
      label: "Median",
      help: "For en lognormal forhåndsantagelse: det antal, som det sande lige så sandsynligt er over som under. Det ligger ved det geometriske gennemsnit af intervallets to ender.",
      choices: { auto: "det, som intervallet medfører" },
    },
    low: {
      label: "Nedre ende af 90 %-intervallet",
      help: "For en lognormal forhåndsantagelse: én ud af tyve for, at der er færre personer.",
      choices: { auto: "ingen, skal angives" },
    },
    high: {
      label: "Øvre ende af 90 %-intervallet",
      help: "For en lognormal forhåndsantagelse: én ud af tyve for, at der er flere personer.",
      choices: { auto: "ingen, skal angives" },
    },
    shape: {
      label: "Form",
      help: "For en negativ binomial forhåndsantagelse, som er Poisson med gammafordelt middelværdi: gammafordelingens form. Jo større, desto smallere.",
      choices: { auto: "ingen, skal angives" },
    },
    scale: {
      label: "Skala",
      help: "For en negativ binomial forhåndsantagelse: Dens middelværdi er form gange skala.",
      choices: { auto: "ingen, skal angives" },
    },
  },
};

const profileTable = {
  title: "Multinomial profillikelihood",
  about:
    "Det antal, som den multinomiale likelihood gør mest sandsynligt, lidt under skønnet efter Poisson-likelihood, og de antal, hvor den er faldet for meget. Uden øvre grænse udelukker data intet antal, hvor stort det end er.",
  columns: { level: "Niveau", total: "Mest sandsynlige antal", low: "Nedre grænse", high: "Øvre grænse" },
};

const chainsTable = {
  title: "Hver kæde for sig",
  about:
    "Kæderne begynder forskellige steder og skal nå til de samme tal. Bliver en af dem for sig selv, kan man ikke stole på nogen af dem.",
  columns: {
    chain: "Kæde",
    draws: "Udtrækninger",
    median: "Median",
    low: "2,5 % under",
    high: "2,5 % over",
    apart: "For sig selv",
  },
};

export const methods = {
  "fixed-model": {
    name: "én bestemt model",
    about:
      "Antager, at listerne kun hænger sammen på de måder, som modellen nævner. Den tager fejl uden at vise det, hvis lister hænger sammen på en måde, som modellen udelader, og intervallet rummer ikke den tvivl.",
    fields: { model: writtenModel, interval: interval },
    tables: { profile: profileTable },
  },
  "assumed-dependence": {
    name: "én bestemt model med en antaget sammenhæng",
    about:
      "Antager, hvor stærkt to lister hænger sammen, og at alle andre sammenhænge er dem, som modellen nævner. Den tager lige så meget fejl som antagelsen, og det kan data ofte ikke vise; intervallet rummer ikke den tvivl.",
    fields: {
      model: writtenModel,
      between: { label: "De to lister", help: "Sammenhængen mellem dem antages i stedet for at blive skønnet." },
      "odds-ratio": {
        label: "Oddsratio mellem dem",
        help: "1, hvor listerne er uafhængige, over 1, hvor de deler flere personer end ellers, f.eks. ved henvisning, og under 1, hvor de deler færre.",
      },
      interval: interval,
    },
    tables: { profile: profileTable },
  },
  "best-model": {
    name: "bedste model",
    about:
      "Antager, at en af de hierarkiske loglineære modeller op til den valgte orden beskriver, hvordan listerne hænger sammen, og lader data vælge. Den svigter, når flere modeller passer næsten lige godt, men er uenige, og den kan ikke se en gruppe, som alle lister overser.",
    fields: { criterion: criterion, order: order, interval: intervalAmongModels },
    tables: { profile: profileTable },
  },
  stepwise: {
    name: "trinvis",
    about:
      "Antager, at listerne højst hænger sammen to og to, og begynder med uafhængige lister: det par, hvis overlap modellen forklarer dårligst, tilføjes, indtil intet overlap overrasker. Den svigter, når et par, der betyder noget, ligger lige under grænsen, eller et, der ikke gør, ligger lige over, og den kan ikke se en gruppe, som alle lister overser.",
    fields: {
      threshold: {
        label: "Grænse for p",
        help: "Et par lister kommer med i modellen, når tilfældet sjældnere end dette alene ville give så overraskende et overlap. En højere grænse tager flere par med.",
      },
      interval: interval,
    },
    tables: {
      path: {
        title: "Udvælgelsens vej",
        about:
          "For hvert trin alle par af lister, som endnu ikke er i modellen, med antallet af personer på begge lister, antallet modellen venter dér, og hvor overraskende forskellen er (p). Kode 1: med parret ville skønnet ikke findes; 2: data kunne ikke skelne parametrene; 3: begge dele; 4: intet maksimum blev fundet; et sådant par tilføjes ikke.",
        columns: {
          step: "trin",
          model: "model indtil nu",
          total: "personer i alt",
          pair: "par",
          observed: "kendt på begge",
          expected: "ventet på begge",
          code: "kode",
          p: "p",
          added: "tilføjet",
        },
      },
    },
  },
  downhill: {
    name: "søgning blandt nabomodeller",
    about:
      "Antager, at en hierarkisk loglineær model op til den valgte orden beskriver, hvordan listerne hænger sammen, og leder efter en god ved at ændre ét led ad gangen, fra flere udgangspunkter, når der er for mange modeller til at prøve dem alle. Den svigter, som den bedste model gør, og kan desuden overse en bedre model, som ingen vej af små forbedringer fører til.",
    fields: {
      criterion: criterion,
      order: order,
      search: {
        label: "Søgning",
        help: "Nedad går fra model til bedre nabomodel, så langt det rækker. Den udtømmende søgning beviser, hvilken model af par der er bedst, og kan tage lang tid.",
        choices: { downhill: "Nedad fra flere udgangspunkter", exhaustive: "Udtømmende, kun par" },
      },
      starts: {
        label: "Tilfældige udgangspunkter",
        help: "Så mange tilfældige modeller at begynde fra, ud over de sædvanlige. Flere mindsker risikoen for at overse den bedste model.",
        choices: { auto: "så mange, som passer til antallet af lister" },
      },
      interval: intervalAmongModels,
    },
    tables: {
      searched: {
        title: "Hvad der blev gennemsøgt",
        about:
          "De modeller, der blev besøgt; den bedste af dem er ikke nødvendigvis den bedste af alle. At mange udgangspunkter ender i samme model, er et godt tegn, men intet bevis.",
        columns: {
          visited: "Besøgte modeller",
          excluded: "Heraf uden skøn",
          starts: "Udgangspunkter",
          agreeing: "Ender i den bedste model",
        },
      },
      starts: {
        title: "Hvor hvert udgangspunkt førte hen",
        about:
          "Først fra uafhængige lister, så fra den model, som trinvis udvælgelse ender med, og fra alle par, hvor de har et skøn, derefter fra tilfældige modeller af par. Hver vej ender, hvor ingen nabomodel er bedre.",
        columns: { from: "Fra", moves: "Skridt", to: "Til", criterion: "Kriterium" },
      },
      exhaustive: {
        title: "Alle modeller af par",
        about:
          "Der er gjort rede for hver model af par: Den er tilpasset eller udelukket, fordi en større model, hvis likelihood den ikke kan overgå, viser, at den ikke er blandt de bedste. Blandt modeller af par er den bedste derfor bevist.",
        columns: {
          models: "Modeller i alt",
          fitted: "Tilpasset",
          ruled_out: "Udelukket uden tilpasning",
          excluded: "Gode nok, men uden skøn",
        },
      },
    },
  },
  "model-average": {
    name: "modelgennemsnit",
    about:
      "Antager, at de hierarkiske loglineære modeller op til den valgte orden rummer det, der binder listerne sammen, og vægter dem efter, hvor godt de beskriver data, i stedet for at stole på én. Det svigter, når de bedste modeller tager fejl sammen, og det kan ikke se en gruppe, som alle lister overser.",
    fields: {
      criterion: criterion,
      order: order,
      scale: {
        label: "Hvad der tages gennemsnit af",
        help: "Mørketallene selv eller deres logaritmer. På logaritmisk skala trækker en enkelt model med et kæmpe tal mindre i gennemsnittet.",
        choices: { log: "Mørketallenes logaritmer", plain: "Mørketallene" },
      },
      interval: intervalAmongModels,
    },
    tables: {
      weights: {
        title: "Modellernes vægte",
        about: "Hvor meget hver model tæller i gennemsnittet, og hvor meget den og dem over den tæller tilsammen.",
        columns: { model: "Model", weight: "Vægt", together: "Tilsammen", total: "Personer i alt" },
      },
    },
  },
  pairs: {
    name: "par af lister",
    about:
      "Skønner ud fra to lister ad gangen, som om de to var uafhængige, og alle havde samme chance for at komme på en liste. Det svigter, når de ikke er det, og så er parrene uenige: To lister, der henviser til hinanden, giver for få, og to, der undgår hinanden, for mange.",
    fields: { levels: interval.fields.levels },
    tables: {
      pairs: {
        title: "Hvad hvert par af lister siger alene",
        about:
          "Par, der er mere uenige, end deres fejl tillader, viser, at lister hænger sammen; par, der er enige, kan stadig have en sammenhæng til fælles. Hvor ingen er på begge lister, findes Lincoln og Petersens tal ikke, og Chapmans hviler på listernes størrelse alene.",
        columns: {
          a: "Liste",
          b: "Anden liste",
          on_a: "På listen",
          on_b: "På den anden",
          on_both: "På begge",
          lincoln_petersen: "Lincoln-Petersen",
          lincoln_petersen_error: "Standardfejl for Lincoln-Petersen",
          chapman: "Chapman",
          chapman_error: "Standardfejl for Chapman",
        },
      },
      "pair-intervals": {
        title: "Intervaller for hvert par af lister",
        about:
          "Lognormale intervaller for antallet af personer i alt, som kun gælder, hvis de to lister er uafhængige. Der er intet, hvor skønnet er, at den ene liste har alle.",
        columns: {
          a: "Liste",
          b: "Anden liste",
          level: "Niveau",
          lincoln_petersen_low: "Lincoln-Petersen fra",
          lincoln_petersen_high: "Lincoln-Petersen til",
          chapman_low: "Chapman fra",
          chapman_high: "Chapman til",
        },
      },
    },
  },
  "lower-bound": {
    name: "nedre grænse",
    about:
      "Antager, at lister er uafhængige for den enkelte person, mens nogle er lettere at finde end andre, og siger, hvor mange der mindst er. Den er ikke et skøn over, hvor mange der er, og den er for høj, hvor lister undgår hinanden, eller hvor den samme person ikke er genkendt på to lister.",
    fields: {
      form: {
        label: "Form",
        help: "Den rettede form er den sikreste, hvor få er på to lister, og den eneste, hvor ingen er.",
        choices: { chao: "Chaos", "bias-corrected": "Rettet" },
      },
      interval: interval,
    },
    tables: {
      forms: {
        title: "Den nedre grænse i dens to former",
        about:
          "Begge holder personer på én liste op mod personer på to. Den rettede form er den sikreste, hvor få er på to lister, og den eneste, hvor ingen er.",
        columns: {
          seen: "Kendte personer",
          on_one_list: "På netop én liste",
          on_two_lists: "På netop to lister",
          chao: "Chaos form: mindst",
          bias_corrected: "Rettet: mindst",
        },
      },
    },
  },
  "sample-coverage": {
    name: "stikprøvedækning",
    about:
      "Antager, at overlappet mellem tre eller flere lister viser, hvor stærkt de hænger sammen to og to, enten fordi de henviser til hinanden, eller fordi nogle er lettere at finde. Den svigter, når listerne overlapper lidt: Så vises ettrinsskønnet, der oftest er for lavt, og det er ikke regnet med i intervallet.",
    fields: {
      form: {
        label: "Form",
        help: "Den fulde løsning er ustabil, hvor listerne overlapper lidt; ettrinsskønnet er mere stabilt og oftest for lavt.",
        choices: {
          auto: "Fuld løsning, eller ét trin, hvor den er ustabil",
          solved: "Fuld løsning",
          "one-step": "Ét trin",
        },
      },
      interval: interval,
    },
    tables: {
      coverage: {
        title: "Skønnene bag stikprøvedækningen",
        about:
          "Dækningen er den andel af det, listerne kunne se, som de har set. Under 55 % er den fulde løsning ustabil, og ettrinsskønnet anbefales (Chao m.fl. 2001).",
        columns: {
          coverage: "Dækning",
          repeated: "Kendte uden dem på kun én liste, i gennemsnit",
          independent: "Personer, hvis lister var uafhængige",
          solved: "Personer, fuld løsning",
          one_step: "Personer, ét trin",
        },
      },
      dependence: {
        title: "Hvordan listerne hænger sammen",
        about:
          "Hvert pars kovariationskoefficient ved det antal personer, der er vist: 0 for uafhængige lister, over 0, hvor personer på den ene oftere er på den anden, under 0, hvor de sjældnere er det.",
        columns: { a: "Liste", b: "Anden liste", covariation: "Kovariation" },
      },
    },
  },
  heterogeneity: {
    name: "ulige synlighed",
    about:
      "Antager, at lister er uafhængige for den enkelte person, mens nogle er lettere at finde end andre på den måde, som modellen siger: Chaos form påstår kun en nedre grænse, de andre et tal. Den svigter, hvor lister hænger sammen af andre grunde, og dens former kan passe lige godt og være flere gange uenige, da det ikke kan ses, hvad de antager om dem, som ingen har fundet.",
    fields: {
      model: {
        label: "Model",
        help: "På hvilken måde nogle er lettere at finde end andre. Mh har ulige personer, Mth også ulige lister; data kan ikke sige, hvilken form der gælder for dem, som ingen har fundet.",
        choices: {
          auto: "Den med det mindste BIC",
          mt: "Mt: listerne er forskellige, personerne ikke",
          "mh-chao": "Mh, Chao, en nedre grænse",
          "mh-poisson2": "Mh, Poisson 2",
          "mh-darroch": "Mh, Darroch",
          "mh-gamma": "Mh, gamma 3,5",
          "mh-normal": "Mh, normal",
          "mth-chao": "Mth, Chao, en nedre grænse",
          "mth-poisson2": "Mth, Poisson 2",
          "mth-darroch": "Mth, Darroch",
          "mth-gamma": "Mth, gamma 3,5",
          "mth-normal": "Mth, normal",
        },
      },
      interval: interval,
    },
    tables: {
      models: {
        title: "Alle modeller for ulige synlighed",
        about:
          "Mt har en virkning for hver liste, Mh ulige personer, Mth begge dele. Sammenlign modeller efter AIC eller BIC; de, der passer ens og er uenige, viser, hvad data ikke kan sige.",
        columns: {
          model: "Model",
          parameters: "Parametre",
          deviance: "Devians",
          df: "Frihedsgrader",
          aic: "AIC",
          bic: "BIC",
          total: "Personer i alt",
          standard_error: "Standardfejl",
          converged: "Har et skøn (1 = ja)",
        },
      },
      profile: profileTable,
    },
  },
  "latent-class": {
    name: "latente klasser",
    about:
      "Antager, at personerne falder i nogle få skjulte grupper, og at listerne inden for hver gruppe finder folk uafhængigt af hinanden; hvor mange grupper der er, siger data. Den svigter, hvor én liste henviser folk til en anden, for det kan ingen gruppering af personer forklare, og den kan ikke se en gruppe, som ingen liste nogensinde møder.",
    fields: {
      classes: {
        label: "Klasser, højst",
        help: "Det største antal skjulte grupper. Ti er næsten altid flere, end der er brug for; hæv kun tallet, hvis den sidste klasse i tabellen over klasser stadig har personer.",
      },
      cap: {
        label: "Ukendte for hver kendt, højst",
        help: "Større tal er udelukket på forhånd. En advarsel fortæller, når loftet bestemmer intervallets øvre ende.",
      },
      concentration: {
        label: "Forhåndsantagelse om antallet af klasser",
        help: "En gammafordeling for koncentrationen, som siger, hvor let personerne spredes over mange klasser. De sædvanlige værdier overlader det til data.",
        fields: {
          shape: {
            label: "Form",
            help: "Mindre værdier tillader både meget få og meget mange klasser; 0,25 er det sædvanlige valg.",
          },
          rate: { label: "Rate", help: "Større værdier giver færre klasser; 0,25 er det sædvanlige valg." },
        },
      },
      sampler: {
        label: "Sampler",
        help: "Hvor længe den tilfældige søgning efter sandsynlige forklaringer varer. Længere kørsler tager tilsvarende længere tid.",
        fields: {
          chains: {
            label: "Kæder",
            help: "Uafhængige kørsler, som skal nå til samme svar. Flere af dem afslører mere sikkert, om svaret afhænger af begyndelsen.",
          },
          "burn-in": {
            label: "Gennemløb, der udelades først",
            help: "Det, som hver kæde gør, før man tror på den. Hæv tallet, når skønnet holdes tilbage.",
          },
          sweeps: {
            label: "Gennemløb",
            help: "Hvor længe hver kæde kører derefter. Hæv tallet, når en advarsel siger, at der er for få udtrækninger, eller at kæderne er uenige.",
          },
          draws: {
            label: "Udtrækninger, der beholdes fra hver kæde",
            help: "Gennemløb, der følger efter hinanden, ligner hinanden, så kun nogle beholdes. Flere gør figurerne finere og ændrer næsten ikke tallene.",
          },
        },
      },
      interval: credibleInterval({
        help: "Det, som forhåndsantagelsen og listerne tilsammen gør sandsynligt, hvis personerne falder i sådanne klasser.",
        levels:
          "Hvor sandsynligt det er, at det sande tal ligger i hvert interval, hvis forhåndsantagelsen holder, og personerne falder i sådanne klasser.",
      }),
    },
    tables: {
      classes: {
        title: "De skjulte klasser",
        about:
          "Den største klasse først: dens andel af alle personer og sandsynligheden for, at hver liste finder en af dem, der hører til den. Gennemsnit over udtrækningerne, og i hver af dem er klasserne ordnet efter størrelse, så klasser af næsten samme størrelse flyder sammen.",
        columns: { class: "Klasse", weight: "Andel" },
      },
      chains: chainsTable,
    },
  },
  decomposable: {
    name: "dekomponibelt gennemsnit",
    about:
      "Antager, at listerne hænger sammen, som en af de dekomponible grafiske modeller siger, og tager gennemsnittet over dem alle efter deres a posteriori-sandsynlighed, som er beregnet eksakt. Det svigter, når forskelle mellem personerne binder alle lister sammen på én gang, og hvor flere gode modeller er uenige, er det forhåndsantagelsen, der afgør det.",
    fields: {
      prior: populationPrior,
      delta: {
        label: "Forhåndspersoner i hver celle",
        help: "Hvor stærkt hver model trækkes mod lige store andele af alle listemønstre. Større værdier giver modeller med flere forbindelser og mindre mørketal; den sædvanlige værdi lægger én person til i alt.",
        choices: { auto: "én person i hele tabellen" },
      },
      interval: credibleIntervalWithDraws({
        help: "Det, som forhåndsantagelsen og listerne tilsammen gør sandsynligt, uanset hvilken af modellerne der er rigtig.",
        draws: {
          label: "Udtrækninger",
          help: "Hvor mange lige sandsynlige tal der trækkes fra a posteriori-fordelingen til figurer og summer over grupper. Intervallet afhænger ikke af dem.",
        },
        levels:
          "Hvor sandsynligt det er, at det sande tal ligger i hvert interval, hvis forhåndsantagelsen holder, og en af modellerne er rigtig.",
      }),
    },
    tables: {
      graphs: {
        title: "De mest sandsynlige modeller",
        about:
          "Hver model ved de grupper af lister, der hænger sammen, med dens a posteriori-sandsynlighed og det, som den siger alene: dens median og dens midterste 95 %. Sandsynlige modeller, der er uenige, er grunden til et bredt interval.",
        columns: {
          model: "Model",
          probability: "Sandsynlighed",
          together: "Tilsammen",
          total: "Personer i alt",
          low: "Fra",
          high: "Til",
        },
      },
      density: {
        title: "A posteriori-fordelingen ved siden af forhåndsantagelsen",
        about:
          "Hvor sandsynligt antallet af personer ligger i hvert interval, når man har set på listerne, og hvor stor en del af forhåndsantagelsen der lå dér. Hvor de to ligner hinanden, har listerne ikke sagt meget.",
        columns: { from: "Fra", to: "Til", posterior: "A posteriori", prior: "På forhånd" },
      },
      sums: {
        title: "Hvor langt der er summeret",
        about:
          "Hver dekomponibel model er summeret over alle antal personer op til det største. Det, der er udeladt ud over det, har højst den angivne sandsynlighed.",
        columns: {
          graphs: "Modeller",
          largest: "Største antal personer",
          beyond: "Sandsynlighed derudover, højst",
          log_evidence: "Log-evidens, summeret over modeller",
        },
      },
    },
  },
  threshold: {
    name: "bayesiansk tærskel",
    about:
      "Antager, at få par af lister afhænger af hinanden: Alle par tilpasses, og de, hvis effekt tydeligt ikke er 0, beholdes. Den svigter, hvor mange svage sammenhænge løber op, for hver af dem udelades, og dens interval tager de beholdte par for givne.",
    fields: {
      threshold: {
        label: "Tærskel",
        help: "Hvor mange standardafvigelser en effekt skal ligge fra 0 for at blive beholdt. Større værdier beholder færre sammenhænge; 2 er det sædvanlige valg, og det er værd at se, hvordan tallet ændrer sig med den.",
      },
      order: {
        label: "Lister i en vekselvirkning, højst",
        help: "Med 3 prøves også sammenhænge mellem tre lister, hvor alle tre par blev beholdt.",
      },
      prior: {
        label: "Forhåndsantagelse om effekterne",
        help: "Hvad man anser for sandsynligt om sammenhængene, før man ser på listerne.",
        fields: {
          kind: {
            label: "Slags",
            help: "Den egentlige trækker sammenhænge mod 0 og giver altid et svar. Den uegentlige siger intet; så er der ikke svar for hver tabel, og to lister uden fælles personer regnes for ikke at kunne have nogen.",
            choices: {
              proper: "Egentlig: effekter nær 0 er mere sandsynlige",
              improper: "Uegentlig: alle effekter lige sandsynlige",
            },
          },
          interactions: {
            label: "Sammenhængenes standardafvigelse",
            help: "På logaritmisk skala: Med 1 ventes en oddsratio mellem 1/7 og 7 i 95 af 100 tilfælde. Kun den egentlige forhåndsantagelse bruger den.",
          },
          lists: {
            label: "Standardafvigelsen for alt andet",
            help: "For mørketallets og hver listes størrelse, på logaritmisk skala. 100 overlader dem til data.",
          },
        },
      },
      sampler: {
        label: "Sampler",
        help: "Hvor meget der trækkes tilfældigt. De sædvanlige værdier rækker til de fleste tabeller.",
        fields: {
          chains: { label: "Kæder", help: "Uafhængige kørsler, som skal nå til samme svar." },
          proposals: {
            label: "Forslag i hver kæde",
            help: "Flere af dem viser mere sikkert, hvilke sammenhænge der når tærsklen. Så længe der er tvivl om en, trækkes der af sig selv flere, op til 16 gange så mange.",
          },
          draws: {
            label: "Udtrækninger, der beholdes fra hver kæde",
            help: "Til intervallet og figurerne. Flere gør intervallets ender mindre afhængige af startværdien (seed).",
          },
        },
      },
      interval: credibleInterval({
        help: "Det, som forhåndsantagelsen og listerne tilsammen gør sandsynligt, hvis netop de beholdte sammenhænge findes.",
        levels:
          "Hvor sandsynligt det er, at det sande tal ligger i hvert interval, hvis forhåndsantagelsen holder, og netop de beholdte sammenhænge findes.",
      }),
    },
    tables: {
      terms: {
        title: "Sammenhængene trin for trin",
        about:
          "Trin 1 tilpasser alle par af lister, trin 2 dem med tre lister, hvis de prøves, og trin 3 er den model, der giver tallet. ✓ er beholdt og ✗ udeladt; med et spørgsmålstegn kan udtrækningerne ikke afgøre det; −∞ betyder, at listerne ingen har til fælles og regnes for ikke at kunne have det.",
        columns: {
          step: "Trin",
          term: "Lister",
          mean: "Middeleffekt (log)",
          sd: "Standardafvigelse",
          ratio: "Afstand fra 0 i standardafvigelser",
          error: "Dens Monte Carlo-fejl",
          kept: "Beholdt",
        },
      },
      undecided: {
        title: "Med og uden det uafgjorte",
        about:
          "For hver sammenhæng, der ligger så tæt på tærsklen, som udtrækningerne kan vise: antallet af personer, hvis den beholdes (✓), og hvis den udelades (✗).",
        columns: { term: "Lister", model: "Beholdt", total: "Personer i alt", low: "Fra", high: "Til" },
      },
      chains: chainsTable,
    },
  },
  "loglinear-average": {
    name: "bayesiansk loglineært gennemsnit",
    about:
      "Antager, at en af de hierarkiske loglineære modeller er rigtig, alle lige sandsynlige på forhånd, og tager gennemsnittet over dem efter deres a posteriori-sandsynlighed; før man ser listerne, er 100 til 200 personer lige så sandsynligt som 1.000 til 2.000. Det svigter, når forskelle mellem personerne binder alle lister sammen på én gang, og hvor lister næsten ikke overlapper, afgør forhåndsantagelsen om koefficienterne, hvor højt intervallet når.",
    fields: {
      prior: {
        label: "Forhåndsantagelse om koefficienterne",
        help: "Hvor stærke sammenhænge mellem lister man regner med på forhånd. Sabanés Bové og Held lader det stå åbent, så listerne afgør det; enhedsinformation tæller som én celle i tabellen og holder stærke sammenhænge tilbage.",
        choices: { "sabanes-held": "Sabanés Bové og Held", "unit-information": "Enhedsinformation" },
      },
      order: {
        label: "Højeste orden",
        help: "Hvor mange lister der højst må afhænge af hinanden i ét led. 2 tillader kun par; højere ordener kræver mange personer på tre lister eller flere.",
      },
      samples: {
        label: "Udtrækninger i alt",
        help: "Hvor mange vægtede udtrækninger der fordeles mellem modellerne. Flere gør tallene mindre afhængige af startværdien (seed) og tager længere tid.",
      },
      coverage: {
        label: "Sandsynlighed, der skal findes",
        help: "Med seks lister eller flere, eller høje ordener, søges der efter modeller, til de fundne har denne andel af al sandsynlighed. Med færre vejes alle modeller, og intet afhænger af tallet.",
      },
      interval: credibleIntervalWithDraws({
        help: "Det, som forhåndsantagelserne og listerne tilsammen gør sandsynligt, uanset hvilken af modellerne der er rigtig.",
        draws: {
          label: "Udtrækninger, der gemmes",
          help: "Hvor mange lige sandsynlige tal der gemmes til figurer og summer over grupper. Intervallet afhænger ikke af dem.",
        },
        levels:
          "Hvor sandsynligt det er, at det sande tal ligger i hvert interval, hvis forhåndsantagelserne holder, og en af modellerne er rigtig.",
      }),
    },
    tables: {
      models: {
        title: "De mest sandsynlige modeller",
        about:
          "Hver model ved dens største led, med dens a posteriori-sandsynlighed og det, som den siger alene: dens median og dens midterste 95 %. De sidste kolonner siger, hvor godt den er kendt: Over 0,7 i den sidste er hverken evidens eller fejl til at stole på.",
        columns: {
          model: "Model",
          probability: "Sandsynlighed",
          together: "Tilsammen",
          total: "Personer i alt",
          low: "Fra",
          high: "Til",
          log_evidence: "Log-evidens",
          error: "Dens fejl",
          effective: "Effektive udtrækninger",
          tail: "Vægtenes hale (k)",
        },
      },
      terms: {
        title: "Hvilke lister der afhænger af hinanden",
        about:
          "Hvor sandsynligt det er, at disse lister har et eget led i modellen. Hvor kun par er tilladt, er hvert led på forhånd lige så sandsynligt med som uden, så en halv betyder, at listerne ikke siger noget.",
        columns: { lists: "Lister", probability: "Sandsynlighed" },
      },
      quantiles: {
        title: "Hvor nøjagtigt tallene er kendt",
        about:
          "Medianen og intervallernes ender, med den standardfejl, som lodtrækningen giver. En anden startværdi (seed) flytter et tal omtrent så meget.",
        columns: { below: "Sandsynlighed derunder", total: "Personer i alt", error: "Fejl fra lodtrækning" },
      },
      weighing: {
        title: "Hvor meget der er vejet",
        about:
          "Modellerne er vejet tilnærmet, og der er trukket fra dem, der betyder noget. Den dækkede sandsynlighed er den andel af alle modellers sandsynlighed, som de har; efter en søgning er den anslået ved tilfældige vandringer.",
        columns: {
          weighed: "Modeller vejet",
          sampled: "Modeller trukket fra",
          coverage: "Dækket sandsynlighed",
          draws: "Udtrækninger",
          log_evidence: "Log-evidens, gennemsnit over modeller",
        },
      },
    },
  },
} satisfies Catalogue["methods"];

export const modelClasses = {
  "log-linear": "Loglineære modeller",
  graphical: "Grafiske modeller",
  "latent-class": "Skjulte grupper af personer",
  "unequal-people": "Personer, der er ulige lette at finde",
  "counts-only": "Optællinger alene",
} satisfies Catalogue["modelClasses"];

const modelDoubt: Readonly<Record<Estimate["modelling"], string>> = {
  chosen: "; valget af model er gentaget i hver af dem",
  weighed: "; modellernes vægte er beregnet igen i hver af dem",
  fixed: " og fast model: Det er ikke regnet med, at en anden model kunne passe lige så godt",
  none: "",
};

export const intervals = {
  bca: {
    name: "BCa-bootstrap",
    made: (resamples, model) => `BCa-bootstrap med ${resamples} genudtrækninger${modelDoubt[model]}.`,
  },
  percentile: {
    name: "percentil-bootstrap",
    made: (resamples, model) =>
      `Percentil-bootstrap med ${resamples} genudtrækninger${modelDoubt[model]}. Der er ikke rettet for skævhed.`,
  },
  calibrated: {
    name: "kalibreret bootstrap",
    made: (resamples, model) =>
      `Kalibreret bootstrap med ${resamples} genudtrækninger${modelDoubt[model]}. Hver af dem er genudtrukket igen, så intervallet rammer så ofte, som det lover.`,
  },
  profile: {
    name: "profillikelihood",
    made: (_resamples, model) =>
      model === "chosen"
        ? "Profillikelihood for den valgte model, som om den var kendt på forhånd: Et naivt og for smalt interval, da det ikke er regnet med, at data har valgt modellen."
        : "Multinomial profillikelihood med fast model: Det er ikke regnet med, at en anden model kunne passe lige så godt.",
  },
  "log-normal": {
    name: "lognormalt interval",
    made: () =>
      "Lognormalt: Beregnet med en formel ud fra skønnets varians, uden genudtrækning, idet antallet af ukendte regnes for lognormalt.",
  },
  credible: {
    name: "troværdighedsinterval",
    made: (_resamples, model) =>
      model === "weighed"
        ? "Troværdighedsinterval: det, som forhåndsantagelsen og listerne tilsammen gør sandsynligt, idet hver model tæller efter sin sandsynlighed. Det holder, hvis forhåndsantagelsen gør, og en af modellerne er rigtig."
        : "Troværdighedsinterval: det, som forhåndsantagelsen og listerne tilsammen gør sandsynligt. Det holder, hvis forhåndsantagelsen og modellen gør.",
  },
} satisfies Catalogue["intervals"];
