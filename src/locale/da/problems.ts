import type { Bounds } from "../../model/bounds.ts";
import type { IdentifierKind } from "../../model/identifier-kind.ts";
import type { Expected, RoleInFile, ThresholdOutcome } from "../../model/problem.ts";
import type { StratumName } from "../../model/stratum-names.ts";
import type { Catalogue } from "../catalogue.ts";
import { speech } from "../speech.ts";
import { cells } from "./cells.ts";
import { quoted } from "./quoted.ts";
import { strata } from "./strata.ts";

const { bounds, count, decimal, number, percent, plural, rounded, series } = speech("da");
const { reasons } = cells.estimate.models;

export const problems = {
  "unknown-dataset": ({ name, known }) =>
    `Der er ikke noget datasæt, der hedder ${quoted(name)}. Med Mørketal følger ${series(known)}.`,
  "empty-table": () =>
    "Tabellen har ingen rækker. Hver række skal vise et mønster af lister og hvor mange personer der har det.",
  "no-count-column": () =>
    "Tabellen har ingen kolonne, der hedder »count«. Tilføj en, som siger, hvor mange personer der har rækkens mønster.",
  "repeated-column": ({ column, name }) =>
    `Kolonne ${count(column)} gentager navnet ${quoted(name)}. Giv hver kolonne sit eget navn.`,
  "unnamed-column": ({ column }) => `Kolonne ${count(column)} har intet navn. Skriv et i første række.`,
  "ragged-row": ({ row, expected, found }) =>
    `Række ${count(row)} har ${plural(found, "værdi", "værdier")}, hvor første række har ${count(expected)}. ` +
    "Tilføj det, der mangler, eller fjern det, der er for meget.",
  "not-a-stratum": ({ row, column }) =>
    `Række ${count(row)}, kolonne ${count(column)}: En gruppe skal have en værdi på højst 64 tegn. Udfyld den, eller udelad kolonnen.`,
  "too-many-strata": ({ most }) =>
    `De kolonner, som personerne deles op efter, giver mere end ${count(most)} grupper. Brug færre kolonner, eller læg værdier sammen.`,
  "not-binary": ({ row, column }) =>
    `Række ${count(row)}, kolonne ${count(column)}: En listekolonne må kun indeholde 0 (ikke på listen) eller 1 (på listen).`,
  "not-a-count": ({ row, column }) =>
    `Række ${count(row)}, kolonne ${count(column)}: Et antal skal være et helt tal, 0 eller mere, skrevet med cifre alene. ` +
    "Skriv et skjult antal som dets grænser, den laveste først, f.eks. 1..4 eller <5.",
  "all-zero-history": ({ row }) =>
    `Række ${count(row)} tæller personer, som ikke er på nogen liste. Dem kan ingen have talt: Fjern rækken.`,
  "too-many-lists": ({ lists, most }) =>
    `Tabellen har ${count(lists)} lister; der kan højst bruges ${count(most)}. Læg lister sammen, som ligner hinanden.`,
  "too-few-lists": ({ lists, least }) =>
    `Der skal mindst ${count(least)} lister til, og tabellen har ${count(lists)}. Tilføj en liste, der er lavet uafhængigt af de andre.`,
  "nobody-seen": () => "Alle antal er 0. Når ingen er kendt, er der intet at regne ud fra: Se filen efter.",
  "no-overlap": () =>
    "Ingen er på mere end én liste, og lister uden overlap siger intet om, hvor mange der mangler. Se efter, om personer er genkendt på tværs af listerne, eller tilføj en liste.",
  partition: ({ lists, people }) =>
    `Hver af de ${count(people)} personer står på netop én af de ${count(lists)} lister: Listerne deler personerne mellem sig (en opdeling), og så kan der ikke gives noget skøn. ` +
    "Det kræver, at man for hver person ved, hvilke organisationer der alle kendte til personen, og ikke kun hvem der henviste.",
  "empty-list": ({ list }) => `Ingen er på listen ${quoted(list)}. Udelad den.`,
  "needs-every-count": ({ hidden, unobservable }) =>
    `Her skal alle antal kendes, og tabellen har ${plural(hidden, "antal", "antal")}, der kun kendes inden for grænser, og ${plural(unobservable, "mønster", "mønstre")}, som ingen kunne have. ` +
    "Brug en metode, der tager højde for dem, eller en tabel med fuldstændige lister.",
  "table-too-large": ({ rows, most }) =>
    `Tabellen har ${count(rows)} rækker; der kan højst læses ${count(most)}. Læg rækker med samme mønster sammen.`,
  "file-too-large": ({ characters, most }) =>
    `Filen er ${count(characters)} tegn lang; der kan højst læses ${count(most)}. Læg rækker med samme mønster sammen.`,
  "unusable-column-name": ({ column }) =>
    `Navnet på kolonne ${count(column)} kan ikke bruges. Giv listen et kort navn af bogstaver og cifre.`,
  "count-too-large": ({ row, column, most }) =>
    `Række ${count(row)}, kolonne ${count(column)}: Antallet er større end ${count(most)}. Se efter, om der er cifre for meget.`,
  "bounds-too-wide": ({ row, column, most }) =>
    `Række ${count(row)}, kolonne ${count(column)}: Det skjulte antals grænser giver plads til mere end ${count(most)} forskellige tal. Gør dem snævrere.`,
  "seen-though-unobservable": ({ lists }) =>
    `Beskrivelsen (datapackage.json) siger, at ingen kan være på netop ${series(lists)}, men tabellen tæller personer der. Ret en af dem.`,
  "bad-datapackage": ({ where }) =>
    `Beskrivelsen af datasættet (datapackage.json) er forkert ved ${quoted(where)}. Ret den, eller undlad datasættet.`,
  "lists-not-as-described": ({ described, found }) =>
    `Beskrivelsen nævner listerne ${series(described)}, men tabellen har ${series(found)}. Få de to til at stemme.`,
  "not-protectable": ({ known }) =>
    `Tabellens små antal kan ikke skjules godt nok for læsere, som ved præcis, ${totalsKnown[known]}. Afrund i stedet antallene til 5, eller læg lister eller grupper sammen.`,

  "upload-missing": ({ name }) =>
    `Tabellen ${quoted(name)} er lavet af filer på nogens computer og følger ikke med notesbogen. ` +
    "Tilføj de samme filer igen på siden; alle andre steder: Gem den dér som overlaptabel, og brug den.",
  "file-gone": ({ file }) =>
    `Filen ${quoted(file)} kan ikke længere læses: Den er flyttet, ændret eller slettet. Fjern den her, og vælg den igen.`,
  "counted-though-unobservable": ({ lists }) =>
    `Der står, at ingen kan være på netop ${series(lists)}, men tabellen tæller personer dér. Ret antallet, eller fjern mønsteret fra dem, som ingen kunne have.`,
  "unknown-list": ({ name, known }) =>
    `Her er ingen liste, der hedder ${quoted(name)}. Listerne hedder ${series(known)}.`,
  "repeated-list": ({ name }) => `To lister ville komme til at hedde ${quoted(name)}. Vælg et andet navn.`,
  "not-a-history": ({ history, lists }) =>
    `${quoted(history)} er ikke et mønster af listerne ${series(lists)}. Skriv ét ciffer for hver af dem i denne rækkefølge, 1 for på den og 0 for ikke, og sæt det i anførselstegn.`,
  "no-such-column": ({ name, known }) =>
    known.length === 0
      ? `Tabellen har ingen kolonne ${quoted(name)}, som deler personerne op, og heller ingen anden. Fjern trinnet.`
      : `Tabellen har ingen kolonne ${quoted(name)}, som deler personerne op. Den har ${series(known)}.`,
  "no-such-value": ({ name, value, known }) =>
    `Kolonnen ${quoted(name)} har ikke værdien ${quoted(value)}. Dens værdier er ${series(known)}.`,
  "too-few-lists-left": ({ lists, least }) =>
    `Der ville være for få lister tilbage: ${count(lists)}, og til overlap skal der mindst ${count(least)}. Hold flere lister adskilt.`,
  "nobody-left": () => "Der ville ikke være nogen personer tilbage i tabellen. Ret trinnet, eller fjern det.",
  "hidden-too-wide": ({ lists, most }) =>
    `De skjulte antal, som lægges sammen på netop ${series(lists)}, ville give plads til mere end ${count(most)} forskellige tal. Læg færre lister sammen, eller skjul mindre.`,
  "step-refused": ({ step, name, reason }, tell) => `Trin ${count(step)} (${quoted(name)}): ${tell(reason)}`,

  "identifier-found": ({ kind, column, rows, confidence }) =>
    `Kolonne ${count(column)} indeholder ${confidence === "certain" ? "" : "formentlig "}${identifiers[kind].many} i ${plural(rows, "række", "rækker")}, og intet i filen er brugt. ` +
    "Udelad kolonnen. Skal den koble personer på tværs af lister, så sæt koder i stedet, der er lavet med en hemmelig nøgle, f.eks. HMAC.",
  "plain-hash-found": ({ column, rows }) =>
    `Kolonne ${count(column)} har koder så lange som almindelige hashværdier i ${plural(rows, "række", "rækker")}: Uden en nøgle kan enhver finde CPR-numrene bag dem på få minutter ved at prøve dem alle. ` +
    "Udelad kolonnen, eller lav koder med en hemmelig nøgle, f.eks. HMAC, skåret ned til 16 til 24 tegn.",
  "identifier-in-header": ({ kind, column }) =>
    `Navnet på kolonne ${count(column)} ligner ${identifiers[kind].one}. Omdøb kolonnen, hvis det kun ser sådan ud, tilføj en første række med navne, hvis filen ingen har, eller udelad kolonnen.`,
  "rare-combinations": ({ attributes, combinations, k }) =>
    `${plural(combinations, "kombination", "kombinationer")} af ${series(attributes.map(quoted))} deles af færre end ${count(k)} personer, som kan genkendes på det. ` +
    "Læg de sjældneste kategorier sammen, eller udelad en kolonne.",

  "files-too-large": ({ bytes, most }) =>
    `Filerne fylder ${inMegabytes(bytes)}; højst ${inMegabytes(most)} kan læses. Udelad kolonner og rækker, som der ikke er brug for.`,
  "too-many-tables": ({ tables, most }) =>
    `Der er ${count(tables)} filer og ark; højst ${count(most)} kan læses. Læg lister sammen, der ligner hinanden.`,
  "too-many-rows": ({ rows, most }) =>
    `Der er flere end ${count(most)} rækker (mindst ${count(rows)}). Udelad dem, som der ikke er brug for, eller læg ens rækker sammen.`,
  "too-many-columns": ({ columns, most }) =>
    `Der er ${count(columns)} kolonner; højst ${count(most)} kan læses. Udelad dem, som der ikke er brug for.`,
  "unreadable-file": ({ kind }) =>
    ({
      "not-text": "Dette er ikke tekst. Gem tabellen som CSV (UTF-8) eller som en Excel-projektmappe (.xlsx).",
      "old-workbook":
        "Dette er en Excel-projektmappe af den gamle slags eller en med adgangskode. Gem den som .xlsx uden adgangskode eller som CSV (UTF-8).",
      "not-a-workbook":
        "Dette kan ikke læses som en Excel-projektmappe. Åbn den i Excel, og gem den som .xlsx eller som CSV (UTF-8).",
    })[kind],
  "workbook-too-large": ({ most }) =>
    `Projektmappen fylder mere end ${inMegabytes(most)}, når den pakkes ud. Gem det ene ark, som der er brug for, som CSV (UTF-8).`,
  "sheet-too-wide": ({ rows, columns }) =>
    `Et ark når til række ${count(rows)} og kolonne ${count(columns)}. Slet det, der står langt uden for tabellen, eller gem tabellen som CSV (UTF-8).`,
  "error-cells": ({ cells }) =>
    `${plural(cells, "celle indeholder en fejl", "celler indeholder fejl")} som #I/T, der intet siger. Ret formlerne, eller skriv værdierne ind.`,
  "broken-quotes": ({ row }) =>
    `Række ${count(row)}: Et anførselstegn først i en celle har ikke et andet ved cellens slutning. Luk det, eller fjern det.`,
  "no-header-row": () =>
    "Den første række ser ud til at indeholde data. Tilføj en første række, der navngiver kolonnerne.",
  "not-membership": ({ row, column }) =>
    `Række ${count(row)}, kolonne ${count(column)}: En listekolonne må kun indeholde 1 og 0, ja og nej, yes og no eller x. Ret cellen, eller brug kolonnen til noget andet.`,
  "missing-membership": ({ column, rows }) =>
    `Kolonne ${count(column)} indeholder ja og nej, men er tom i ${plural(rows, "række", "rækker")}. Et tomt felt betyder ikke nej: Udfyld cellerne, eller udelad kolonnen.`,
  "ambiguous-count": ({ row, column }) =>
    `Række ${count(row)}, kolonne ${count(column)}: Skilletegnet kan samle tusinder eller stå foran decimaler. Skriv kolonnens antal med cifre alene.`,
  "codes-rounded": ({ column, rows }) =>
    `Kolonne ${count(column)} har koder, som et regneark har afrundet, f.eks. 1,2E+15, i ${plural(rows, "række", "rækker")}. Eksportér dem på ny med kolonnen formateret som tekst.`,
  "missing-role": ({ role }) =>
    `Ingen kolonne er brugt til ${roles[role]}. Vælg en, eller sig, at filen er af en anden slags.`,
  "repeated-role": ({ role, columns }) =>
    `${count(columns)} kolonner er brugt til ${roles[role]}. Vælg en, og udelad de andre.`,
  "unusable-list-name": () => "Listens navn kan ikke bruges. Vælg et kort navn på én linje, dog ikke count.",
  "not-a-list-name": ({ row, column }) =>
    `Række ${count(row)}, kolonne ${count(column)}: Det, der står her, kan ikke være navn på en liste. Navne er korte og på én linje; vælg en anden kolonne, hvis dette ikke er lister.`,
  "one-table-only": ({ tables }) =>
    `${count(tables)} tabeller er i brug, men af denne slags kan der kun være én. Udelad alle kolonner i de andre, eller sig, at hver fil er en liste.`,
  "files-changed": () => "Filerne er ikke dem, der blev set på før. Tilføj dem på ny.",
  "list-inside-list": ({ inner, outer }) =>
    `Alle på ${quoted(inner)} er også på ${quoted(outer)}. Hvis den ene er lavet af den anden, siger den intet selv: Udelad den.`,
  "codes-nearly-equal": ({ codes, by }) =>
    by === "case"
      ? `${plural(codes, "kode adskiller", "koder adskiller")} sig kun fra en anden ved store bogstaver og tæller som forskellige personer. Skriv koder på samme måde i alle filer.`
      : `${plural(codes, "kode adskiller", "koder adskiller")} sig kun fra en anden ved nuller foran og tæller som forskellige personer. Et regneark kan have fjernet nuller: Formatér kolonnen som tekst, og eksportér den på ny.`,
  "rows-without-code": ({ list, rows, of }) =>
    `${count(rows)} af ${plural(of, "række", "rækker")} på ${quoted(list)} har ingen kode og er udeladt. Uden dem bliver overlappene for få og skønnene for høje: Find koderne, hvis du kan.`,
  "code-often": ({ list, rows }) =>
    `Én kode står i ${plural(rows, "række", "rækker")} på ${quoted(list)}. Se efter, at den ikke er et ord for en manglende kode, som ville gøre mange personer til én.`,
  "strata-disagree": ({ stratum, persons }) =>
    `For ${plural(persons, "person", "personer")} er rækkerne uenige om ${strata[stratum]}. Den første værdi, der ikke er tom, er brugt, i filernes rækkefølge.`,
  "values-unknown": ({ stratum, rows }) =>
    `${plural(rows, "række har en værdi", "rækker har værdier")} for ${strata[stratum]}, der ikke kan placeres, og som tæller som ukendt. Ret værdierne, eller udelad kolonnen.`,
  "rows-on-no-list": ({ rows }) =>
    `${plural(rows, "række sætter", "rækker sætter")} ingen på nogen liste og er udeladt af tabellen. Se kolonnerne efter, hvis det undrer.`,
  "in-file": ({ file, problem }, tell) => `${quoted(file)}: ${tell(problem)}`,

  "document-too-large": ({ bytes, most }) =>
    `Notesbogen fylder ${count(bytes)} byte; der kan højst åbnes ${count(most)}. Del den i flere.`,
  "too-many-cells": ({ cells, most }) =>
    `Notesbogen har ${count(cells)} celler; der kan højst åbnes ${count(most)}. Del den i flere.`,
  "markup-too-dense": ({ most }) =>
    `Her står mere end ${count(most)} kantede parenteser eller tegn som > uden en tom linje imellem. Del teksten i afsnit.`,
  "yaml-syntax": ({ fault }) => {
    const reason = {
      indentation: "Indrykningen passer ikke, eller en parentes er ikke lukket",
      tab: "Der står en tabulator, hvor der kun må være mellemrum",
      "missing-sign": "Der mangler et tegn, f.eks. en parentes, et anførselstegn, et komma eller et kolon",
      nesting:
        "En nøgle står inde i værdien af en anden, på dens linje eller indrykket under den; giv den sin egen linje med samme indrykning, eller sæt værdien i anførselstegn",
      "first-sign": "En værdi begynder med et tegn, der betyder noget særligt; sæt den i anførselstegn",
      escape: "En omvendt skråstreg står foran et tegn, der ikke betyder noget dér",
      "second-document": "Her begynder endnu et dokument",
      other: "Her står noget, der ikke hører til her",
    };
    return `Det er ikke gyldig YAML: ${reason[fault]}. Se på indrykning, koloner og parenteser.`;
  },
  "repeated-key": ({ key }) => `Nøglen ${quoted(key)} er skrevet to gange. Behold kun den ene.`,
  "yaml-not-plain": ({ what }) => {
    const reason = {
      alias: "ankre og aliasser (& og *) er ikke tilladt: Skriv værdien ud",
      tag: "mærker (!) er ikke tilladt: Fjern det",
      key: "denne nøgle er ikke tilladt: Vælg et almindeligt navn",
      depth: "værdierne ligger for dybt inde i hinanden: Skriv dem fladere",
    };
    return `En celle indeholder kun enkle værdier; ${reason[what]}.`;
  },
  "unclosed-cell": () => "Cellen bliver aldrig lukket. Slut den med en linje med tre accent grave (```).",
  "unknown-cell-kind": ({ kind, known }) =>
    `Der er ingen celletype, der hedder ${quoted(kind)}. Brug en af disse: ${series(known)}.`,
  "bad-cell-name": ({ name }) =>
    `En celle kan ikke hedde ${quoted(name)}. Brug højst 40 små bogstaver, cifre og bindestreger, og begynd med et bogstav.`,
  "repeated-name": ({ name }) => `En anden celle hedder allerede ${quoted(name)}. Giv denne sit eget navn.`,
  "unknown-key": ({ key, known }) =>
    known.length === 0
      ? `Nøglen ${quoted(key)} er ukendt her. Fjern den.`
      : `Nøglen ${quoted(key)} er ukendt her. Brug ${series(known)}.`,
  "missing-key": ({ key }) => `Nøglen ${quoted(key)} mangler. Tilføj den i cellen.`,
  "wrong-value": ({ key, expected }) => `Værdien af ${quoted(key)} skal være ${expectation(expected)}.`,
  "wrong-key": ({ key, expected }) => `Nøglen ${quoted(key)} skal være ${expectation(expected)}.`,
  "one-of-keys": ({ keys, written }) =>
    `Cellen skal have netop én af nøglerne ${series(keys)}, og den har ${written.length === 0 ? "ingen af dem" : series(written)}. ` +
    (written.length === 0 ? "Tilføj en." : "Behold én af dem."),
  "unknown-cell": ({ name, known }) =>
    known.length === 0
      ? `Der er ingen celle, der hedder ${quoted(name)}. Tilføj en, eller nævn en anden.`
      : `Der er ingen celle, der hedder ${quoted(name)}. Notesbogen har ${series(known)}.`,
  "wrong-cell-kind": ({ name, expected, found }) =>
    `Cellen ${quoted(name)} er af typen ${found}; her skal der stå ${series(expected)}.`,
  cycle: ({ members }) =>
    `Cellerne ${series(members)} venter på hinanden i ring. Lad en af dem henvise til noget andet.`,

  "bad-model": ({ model, lists }) =>
    `${quoted(model)} er ikke en model af ${count(lists)} lister. Skriv dens største vekselvirkninger i kantede parenteser, f.eks. [12,3].`,
  "model-not-estimable": ({ model, reason }) =>
    `Modellen ${model} giver intet skøn for disse data: ${reasons[reason]}. Vælg en enklere model.`,
  "no-estimable-model": ({ candidates }) =>
    candidates === 1
      ? "Den eneste model giver intet skøn for disse data. Listerne overlapper for lidt: Læg lister sammen, eller tilføj en."
      : `Ingen af de ${count(candidates)} modeller giver et skøn for disse data. Listerne overlapper for lidt: Læg lister sammen, eller tilføj en.`,
  "too-many-models": ({ lists, order, largestOrder }) =>
    `Der er for mange modeller af ${count(lists)} lister med vekselvirkninger af orden ${count(order)} til at sammenligne dem alle. ` +
    `Sæt order til ${count(largestOrder)} eller mindre, eller læg lister sammen.`,
  "too-many-to-exhaust": ({ lists, order, mostLists }) =>
    order > 2
      ? `Kun modeller af par kan gennemgås alle sammen, ikke dem af orden ${count(order)}. Sæt order til 2 eller search til downhill.`
      : `Der er for mange modeller af par af ${count(lists)} lister til at gennemgå dem alle; ${count(mostLists)} lister er det højeste. Sæt search til downhill, eller læg lister sammen.`,
  "order-too-high": ({ order, most }) =>
    `Vekselvirkninger af orden ${count(order)} efterlader intet at regne ud fra. Sæt order til ${count(most)} eller mindre.`,
  "nobody-on-two-lists": () =>
    "Ingen er på netop to lister, og det er dem, den nedre grænse hviler på: Den almindelige form har ingen værdi, og den rettede form har intet interval. " +
    "Læg lister sammen, som ligner hinanden, eller brug en anden metode.",
  "low-sample-coverage": ({ coverage, least }) =>
    `Listerne dækker ${percent(coverage)} af det, de kunne se; under ${percent(least)} er det fulde skøn ustabilt, og derfor bruges ettrinsskønnet, som oftest er for lavt. ` +
    "Læs det som et forsigtigt tal.",
  "dependence-runs-away": () =>
    "Listerne hænger så stærkt sammen, at ligningen bag det fulde skøn ikke har nogen stabil løsning. Se på ettrinsskønnet, læs det som et forsigtigt tal, og læg lister sammen, som henviser personer til hinanden.",
  "fewer-than-seen": () =>
    "Formlen giver færre personer, end der er kendt, og derfor står antallet af kendte i stedet. Listerne ser ud til at undgå hinanden: Spørg, om hver af dem kunne møde de andres personer.",

  "resamples-one-sided": ({ below, resamples }) =>
    `${count(below)} af ${count(resamples)} genudtrækninger ligger under skønnet, så deres spredning siger intet om den ene side. ` +
    "Brug flere genudtrækninger eller færre og enklere modeller.",
  "interval-not-monotone": ({ level }) =>
    `Korrektionen for skævhed bryder sammen ved niveauet ${percent(level)}. Brug et lavere niveau eller færre og enklere modeller.`,
  "jackknife-incomplete": ({ failed, histories }) =>
    `Når en person blev udeladt, var der intet skøn for ${count(failed)} af ${count(histories)} mønstre af lister. ` +
    "Hele skønnet hviler på få personer: Læg lister sammen, eller tilføj en.",
  "resamples-unfitted": ({ unfitted, resamples }) =>
    `${count(unfitted)} af ${count(resamples)} genudtrækninger (${percent(unfitted / resamples)}) gav intet skøn og er udeladt. ` +
    "Den virkelige usikkerhed er større, end intervallet viser.",
  "terms-at-boundary": ({ terms }) =>
    `${terms.length === 1 ? "En vekselvirkning" : `${count(terms.length)} vekselvirkninger`} (${series(terms)}) hviler på et overlap, hvor ingen er kendt. ` +
    "Spørg, om de lister overhovedet kunne have mødt de samme mennesker.",
  "counts-hidden": ({ cells, low, high }) =>
    `${plural(cells, "antal er skjult", "antal er skjulte")}: Mellem ${count(low)} og ${count(high)} personer er kendt. ` +
    "Det tal, der står, er det, som modellen venter, og intervallet tager højde for det, man ikke ved.",
  "no-upper-limit": ({ level, low }) =>
    `Ved niveauet ${percent(level)} sætter data ingen øvre grænse: Der er mindst ${count(low)} personer, og intet antal er for stort. Brug en enklere model, eller nævn kun den nedre grænse.`,
  "no-likelihood-peak": () =>
    "Likelihoodfunktionen for antallet har intet toppunkt, så intet interval kan læses af den. Brug en enklere model eller et bootstrap-interval.",
  "near-tie": ({ criterion, gap, models, low, high, ratio }) =>
    `${count(models)} modeller passer næsten lige godt (inden for ${number(gap)} ${criterion.toUpperCase()}), men giver mellem ${count(low)} og ${count(high)} personer, et forhold på ${number(ratio)}. Data kan ikke skelne dem: Stol ikke på en enkelt af dem.`,
  "no-such-stratum": ({ name, known }) =>
    known.length === 0
      ? `Data har ingen kolonne ${quoted(name)} at dele op efter, og heller ingen anden. Udelad »by«.`
      : `Data har ingen kolonne ${quoted(name)} at dele op efter. De har ${series(known)}.`,
  "stratum-not-estimated": ({ stratum }) =>
    `${stratum} kan der ikke laves et skøn for, så kun de kendte dér er talt med, og det samlede tal er en nedre grænse. ` +
    "Læg gruppen sammen med en anden, eller lav et skøn for den alene for at se hvorfor.",

  cancelled: () => "Arbejdet blev annulleret. Kør cellen igen, når du vil.",
  "worker-crashed": ({ detail }) =>
    `Beregningen stoppede uventet${detail === "" ? "" : ` (${detail})`}. Kør cellen igen; stopper den igen, så prøv færre modeller eller genudtrækninger.`,
  blocked: ({ by }) => `Cellen har brug for ${quoted(by)}, som intet resultat har. Ret eller kør den først.`,
  "not-loaded": () => "Det, der regner på dette, kunne ikke hentes. Kør cellen igen, eller indlæs siden på ny.",
  bug: ({ detail }) =>
    `Mørketal har lavet en fejl her${detail === "" ? "" : ` (${detail})`}. De andre celler er ikke berørt; fortæl gerne om fejlen.`,
  "reason-withheld": () =>
    "Det hviler på lister, der er tilføjet fra denne computer, og kunne røbe små antal; derfor bliver det i notesbogen og er udeladt her.",

  "two-lists": ({ allowed }) =>
    allowed
      ? "Der er kun to lister, så skønnet hviler på en antagelse, som ingen data kan afprøve: at det hverken gør det mere eller mindre sandsynligt at være på den ene liste, at man er på den anden. Læs det kun sammen med de svar, som andre oddsratioer giver."
      : "Der er kun to lister med personer på, og to lister kan ikke vise, om de afhænger af hinanden: Et skøn ville hvile på en antagelse, som ingen data kan afprøve. " +
        "Tilføj en tredje liste, eller vis, hvordan svaret ændrer sig med oddsratioen, og skriv så »least-lists: 2« under »thresholds« øverst i notesbogen.",
  "list-may-be-inside-list": ({ inner, outer }) =>
    `Alle på ${quoted(inner)} er måske også på ${quoted(outer)}; de antal, der kunne vise det, er skjulte. Spørg dem, der har lavet listerne, om den ene er lavet af den anden, og udelad den i så fald.`,
  "too-few-overlaps": ({ overlaps, least }) =>
    `${overlapsIn(overlaps)} mellem listerne i alt (en person på to lister er ét overlap, på tre lister tre). Er der færre end ${count(least)}, kan man ikke stole på noget skøn. ` +
    "Læg flere år eller grupper sammen, eller find en liste, der møder de samme mennesker.",
  "few-overlaps": ({ overlaps, enough, factor }) =>
    `${overlapsIn(overlaps)} mellem listerne i alt (en person på to lister er ét overlap, på tre lister tre), så den øvre ende af et 95 %-interval er omkring ${rounded(factor)} gange den nedre eller mere. ` +
    `Angiv kun en nedre grænse, når der er færre end ${count(enough)}, eller læg flere år eller grupper sammen.`,
  "maybe-few-overlaps": ({ overlaps, enough }) =>
    `Skjulte antal lader det stå åbent, om der er ${count(overlaps.low)} overlap mellem listerne i alt eller ${count(overlaps.high)}; er der færre end ${count(enough)}, er kun en nedre grænse værd at nævne. ` +
    "Bed om de nøjagtige antal for personer på to lister.",
  "looks-like-referral": ({ list, other, exact, share, otherwise }) =>
    `${exact ? "" : "Mindst "}${percent(share)} af personerne på ${quoted(list)} er også på ${quoted(other)}${otherwise === null ? "" : `, mod ${exact ? "" : "højst "}${percent(otherwise)} af dem, som kun andre lister kender`}: Det ligner, at den ene liste sender sine personer videre til den anden, og det gør skøn for lave. ` +
    "Spørg, hvordan man kommer på listerne, og læg de to sammen, hvis det er sådan.",
  "empty-pairs": ({ pairs }) => {
    const told = pairs.slice(0, mostPairs).map(({ lists, expected }) => {
      const [one, two] = lists.map(quoted);
      return `${one} med ${two} (${rounded(expected)} ventet)`;
    });
    const more = pairs.length - told.length;
    const all = more > 0 ? [...told, `${count(more)} par til`] : told;
    return `Lister uden nogen til fælles, selv om man ville vente nogen, hvis alle lister var uafhængige: ${series(all)}. Spørg, om de kunne have mødt de samme mennesker, og om personer er koblet på tværs af dem; kunne ingen være på begge, så markér de mønstre som nogle, ingen kunne have.`;
  },
  "tiny-lists": ({ lists, enough }) =>
    `${lists.length === 1 ? "Én liste har" : `${count(lists.length)} lister har`} færre end ${count(enough)} personer: ${tinyOnes(lists)}. Én person mere eller mindre dér kan flytte hele skønnet: Læg sådan en liste sammen med en, der ligner, eller se, hvad der sker uden den.`,
  "margin-does-not-fit": ({ list, stated, counted, excess }) =>
    `${list === null ? "I alt" : `På ${quoted(list)}`} er der oplyst ${peopleStated(stated)}, men tabellen har ${bounds(counted)}: ${atLeast(stated, counted)}${count(Math.abs(excess))} for ${excess > 0 ? "mange" : "få"}. ` +
    "Find ud af, hvem der er udeladt eller talt to gange, eller ret det oplyste tal.",

  "methods-disagree": ({ methods, lowest, highest, ratio }) =>
    `${methods === 2 ? "To metoder" : `${count(methods)} metoder`} passer rimeligt til tabellen, men er uenige: ${quoted(highest)} giver ${decimal(ratio, 1)} gange så mange personer som ${quoted(lowest)}. ` +
    "Byg ikke på én af dem alene, men spørg, hvilke af deres antagelser der er rigtige for disse lister.",
  "estimate-runs-away": ({ name, times, most }) =>
    `${quoted(name)} giver ${count(times)} gange så mange personer, som der er kendt; mere end ${count(most)} gange så mange er tegn på, at listerne næsten intet siger. ` +
    "Brug en enklere model, læg lister sammen, eller angiv en nedre grænse.",
  "interval-runs-away": ({ name, level, times, most }) =>
    `${percent(level)}-intervallet for ${quoted(name)} ${times === null ? "har ingen øvre ende" : `når op til ${count(times)} gange så mange personer, som der er kendt`}; ud over ${count(most)} gange sætter listerne ingen reel grænse. ` +
    "Angiv den nedre ende, eller brug en enklere model.",
  "chains-disagree": ({ name, rHat, most }) =>
    `Kæderne i ${quoted(name)} er ikke nået til samme resultat (R-hat ${decimal(rHat, 2)}; den bør højst være ${decimal(most, 2)}). ` +
    "Lad dem køre længere, eller brug en enklere model.",
  "interval-wide": ({ name, level, ratio }) =>
    `Selv det smalleste interval, der tager højde for valget af model, ${percent(level)}-intervallet for ${quoted(name)}, er bredt: Den øverste ende er ${decimal(ratio, 1)} gange den nederste. ` +
    "Hold dig til størrelsesordenen og den nedre ende, og sammenlign ikke med andre år eller steder.",
  "interval-too-narrow": ({ name, level, overlaps, share }) =>
    `${percent(level)}-intervallet for ${quoted(name)} er for snævert: Med ${count(overlaps)} paroverlap er der en grænse for, hvor smalt et interval kan være, og det har kun ${percent(share)} af den bredde. ` +
    "Brug et interval, hvor valget af model gentages, og se efter, om personer er talt med mere end én gang.",
  "lists-not-covered": ({ lists, covered, tooLow, tooHigh }) =>
    `Når hver liste skønnes ud fra de andre, dækker intervallet listens sande størrelse for ${count(covered)} af ${count(lists)} lister; det er for lavt for ${count(tooLow)} og for højt for ${count(tooHigh)}. ` +
    "Regn med, at skønnet over helheden rammer forbi i samme retning.",

  "too-many-scenarios": ({ scenarios, most }) =>
    `Det er ${count(scenarios)} kombinationer, og der kan højst sammenlignes ${count(most)}. Hver liste af værdier ganger dem op: Gør en af dem kortere, eller del cellen i to.`,
  "base-without-number": ({ base }) =>
    `${quoted(base)} sammenligner lister og giver ikke noget tal, der kan varieres. Nævn et skøn, som gør.`,
  "method-without-prior": ({ method }) =>
    `Metoden ${quoted(method)} har ingen forhåndsantagelse. Udelad »prior«, eller nævn en bayesiansk metode ved siden af.`,
  "needs-whole-table": () =>
    "Scenariet ændrer en tabel som helhed, men udgangspunktet lægger grupper sammen, der er skønnet hver for sig. Nævn et udgangspunkt uden »by«.",
  "spread-of-simulations": ({ tables, unfitted, low, high }) =>
    `Der er simuleret ${count(tables)} tabeller. 19 ud af 20 af deres tal ligger mellem ${count(low)} og ${count(high)}; det midterste er vist` +
    (unfitted === 0 ? "." : `, og ${count(unfitted)} tabeller gav intet skøn.`),

  "design-without-people": ({ base }) =>
    `${quoted(base)} giver intet antal personer at planlægge efter. Skriv, hvor mange der kan være, f.eks. »people: 400«, eller nævn et skøn, der giver et tal.`,
  "nobody-left-to-find": ({ people, seen }) =>
    `Planen gælder ${count(people)} personer, men ${count(seen)} er allerede kendt, så der er ingen tilbage at finde. Skriv et større tal under »people«.`,
  "reaches-everybody": ({ list, most }) =>
    `${quoted(list)} ville kende alle, hvis den nåede ${rounded(most)} gange så mange personer som nu. Vælg et mindre tal.`,
  "formula-needs-independence": () =>
    "Formlen gælder kun, når listerne er uafhængige, og alle registreringer er koblet rigtigt. Skriv »by: simulation«, eller udelad sammenhænge og oversete koblinger.",
  "plan-refused": ({ entry, name, reason }, tell) => `Plan ${count(entry)} (${quoted(name)}): ${tell(reason)}`,

  "not-a-pair": ({ list }) =>
    `»between« nævner kun ${quoted(list)}. Nævn to lister, eller udelad »between« for at ændre på vekselvirkningen mellem alle lister.`,
  "dependence-varies": ({ between: [a, b], lists }) =>
    `Modellen knytter ${series(lists.map(quoted))} sammen på én gang, så sammenhængen mellem ${quoted(a)} og ${quoted(b)} ikke er den samme for alle, og én oddsratio kan ikke træde i stedet for den. ` +
    "Udelad »between« for at ændre på vekselvirkningen mellem alle lister, eller gå ud fra en model uden den sammenknytning.",
  "dependence-needs-model": () =>
    "Skønnet bygger ikke på én bestemt model, så der er ingen model, hvor man kan fastsætte oddsratioen mellem to lister. Udelad »between« for at ændre på vekselvirkningen mellem alle lister.",
  "dependence-needs-base-model": () =>
    "Scenariet ændrer også lister, metode eller indstillinger, så det er ikke givet på forhånd, hvilken model oddsratioen mellem to lister skal fastsættes i. " +
    "Del det op i to scenarier, eller udelad »between« for at ændre på vekselvirkningen mellem alle lister.",
  "dependence-already-assumed": ({ between }) =>
    `Skønnet antager allerede en oddsratio mellem ${series(between.map(quoted))}. Lav om på den, eller udelad »between« for at ændre på vekselvirkningen mellem alle lister.`,
  "dependence-of-bound": () =>
    "Skønnet siger kun, at der ikke er færre personer, og oven på det kan man ikke antage en sammenhæng mellem listerne. Gå ud fra et skøn, der giver et tal.",
  "dependence-keeps-model": () =>
    "Scenariets interval tager udgangspunktets model for givet, mens udgangspunktets eget interval tager højde for, at modellen er valgt, så de to kan ikke sammenlignes. Sammenlign skønnene, eller gå ud fra en bestemt model.",

  "prior-incomplete": ({ prior, missing }) =>
    `Forhåndsantagelsen ${quoted(prior)} har også brug for ${series(missing.map(quoted))}. Skriv ${missing.length === 1 ? "den" : "dem"} under »prior«, eller vælg »inverse«, som ikke skal bruge noget.`,
  "prior-range-reversed": ({ low, high }) =>
    `Forhåndsantagelsens interval går fra ${count(low)} til ${count(high)}. Skriv det mindste tal under »low« og et større under »high«.`,
  "prior-median-off": ({ median, low, high, fitting }) =>
    `En lognormal forhåndsantagelse med ni tiendedele mellem ${count(low)} og ${count(high)} har sin median ved ${count(fitting)}, ikke ved ${count(median)}. ` +
    "Udelad »median«, eller lav intervallet om, så den øverste ende er lige så mange gange medianen, som medianen er af den nederste.",
  "prior-below-seen": ({ largest, people }) =>
    `Forhåndsantagelsen tillader højst ${count(largest)} personer, og ${count(people)} er kendt. Skriv et større tal under »largest«, eller udelad det.`,
  "posterior-beyond-grid": ({ largest, probability }) =>
    `Der er summeret op til ${count(largest)} personer, og ${percentOrLess(probability)} af al sandsynlighed kan ligge derudover. ` +
    "Intervallets øverste ende er ikke til at stole på: Angiv det største antal, der er muligt, eller en forhåndsantagelse, der siger mere.",
  "separate-modes": ({ modes }) =>
    `Modellerne falder i grupper, hvis svar ligger langt fra hinanden: ${series(
      modes.map(({ total, probability }) => `omkring ${count(total)} personer (sandsynlighed ${percent(probability)})`),
    )}. ` +
    "Medianen kan ligge, hvor næsten ingen model har den. Angiv grupperne, og overvej, hvis modeller der passer til listerne; de står i tabellen over modeller.",

  "total-withheld": ({ chains, apart, rHat, most, low, high }) =>
    `Tallet holdes tilbage: Samplerens ${count(chains)} kæder nåede ikke til samme svar (${disagreement(rHat, most, apart)}); de enkelte kæders medianer går fra ${rounded(low)} til ${rounded(high)} personer. ` +
    "Lad kæderne køre længere; er de stadig uenige, tillader listerne flere forklaringer, og en anden metode må afgøre, hvilken der gælder.",
  "few-effective-draws": ({ part, level, effective, wanted }) =>
    `Udtrækningerne ligner hinanden så meget, at ${part === "middle" ? "medianen" : `den ${part === "low" ? "nedre" : "øvre"} ende af ${percent(level)}-intervallet`} kun bygger på ${count(effective)} uafhængige; der bør være ${count(wanted)}. ` +
    `Regn med, at ${part === "middle" ? "tallene ændrer" : "den ende ændrer"} sig med startværdien (seed), eller lad kæderne køre længere.`,
  "stays-beyond-limit": ({ end, level, limit, stays, around }) =>
    `${stays === 1 ? "Ét gennemløb" : `${count(stays)} gennemløb`} af sampleren blev længe omkring ${rounded(around)} personer, ${end === "low" ? "under" : "over"} ${percent(level)}-intervallet: Listerne tillader en anden forklaring med ${end === "low" ? "færre" : "flere"} personer, og hvor meget den bør tælle, vides kun omtrentligt. ` +
    `Stol mindre på intervallets ${end === "low" ? "nedre" : "øvre"} ende (${rounded(limit)}) end på resten.`,
  "cap-binds": ({ times, probability }) =>
    `Loftet på ${decimal(times, Number.isInteger(times) ? 0 : 1)} ukendte for hver kendt bestemmer den øvre ende: ${percent(probability)} af udtrækningerne ligger tæt på det. ` +
    "Hæv loftet for at se, hvor højt listerne alene lader tallet gå, eller begrund, at det ikke kan være større.",

  "undecided-term": ({ lists, ratio, threshold, error, kept, level, with: withIt, without }) =>
    `Det er uafgjort, om ${series(lists)} afhænger af hinanden: ${decimal(ratio, 3)} ligger inden for sin Monte Carlo-fejl (${decimal(error, 4)}) af tærsklen på ${decimal(threshold, 2)}. ` +
    `Med den sammenhæng er der ${range(withIt)} personer (${percent(level)}-interval), uden den ${range(without)}; det viste tal er det ${kept ? "med" : "uden"}. Angiv begge.`,
  "triples-left-out": ({ triples }) =>
    `${triples === 1 ? "En sammenhæng" : `${count(triples)} sammenhænge`} mellem tre lister kunne ikke prøves: Med ${triples === 1 ? "den" : "dem"} har modellen intet skøn under den uegentlige forhåndsantagelse. ` +
    "Tallet bygger alene på par; den egentlige forhåndsantagelse kan prøve flere.",

  "models-not-found": ({ coverage, wanted }) =>
    `Søgningen fandt modeller, der har ${share(coverage)} af al sandsynlighed; der blev bedt om ${share(wanted)}. ` +
    "Modeller, der ikke blev fundet, kan sige noget andet: Sænk den højeste orden, læg lister sammen, eller angiv andelen sammen med tallet.",
  "quantile-unsettled": ({ probability, total, error }) =>
    `Udtrækningerne fastlægger kun fordelingens ${percent(probability)}-punkt til mellem ${rounded(total - 2 * error)} og ${rounded(total + 2 * error)} personer, så en anden startværdi (seed) kan give et andet tal. ` +
    "Bed om flere udtrækninger i alt, eller afrund tallet så meget, at det ikke ses.",
  "weights-degenerate": ({ models, model, probability, effective }) =>
    `I ${models === 1 ? `modellen ${model}` : `${count(models)} modeller, blandt andre ${model},`} som har ${percent(probability)} af al sandsynlighed, bærer nogle få udtrækninger det meste af vægten: De svarer til ${count(effective)} uafhængige og måske færre. ` +
    "Modellernes sandsynligheder og intervallets øvre ende er mindre nøjagtige, end deres fejl angiver. Det sker, når lister næsten ikke overlapper; bed om flere udtrækninger, eller udelad en sådan liste.",
  "draws-beyond-people": ({ largest, probability }) =>
    `Med sandsynlighed ${percent(probability)} tillader modellerne mere end ${count(largest)} personer, flere end der er på jorden. ` +
    "Listerne begrænser ikke tallet opad: Angiv ikke intervallets øvre ende, og find modeller eller lister, der ikke efterlader tomme overlap.",

  "unknown-figures": ({ dataset, name, known }) =>
    known.length === 0
      ? `Datasættet ${quoted(dataset)} har ingen tabeller med offentliggjorte tal. Nævn et andet datasæt.`
      : `Datasættet ${quoted(dataset)} har ingen tabel, der hedder ${quoted(name)}. Det har ${series(known)}.`,
  "nothing-to-show": ({ name }) =>
    `Der er intet at vise af ${quoted(name)} her. Nævn en celle med et resultat af den rette slags.`,
  "no-chains": ({ name }) =>
    `${quoted(name)} har ingen kæder at vise: Metoden beregner sine tal uden. Nævn et skøn, hvis metode simulerer, såsom »latent-class«.`,
  "no-population": ({ name }) =>
    `For at regne ${quoted(name)} om til antal pr. 100.000 skal man vide, hvor mange indbyggere der er. Skriv dem under »population«, for hver gruppe eller for alle under ét øverst i notesbogen.`,
} satisfies Catalogue["problems"];

/** What a value should be, as a sentence has it after "skal være". */
function expectation(expected: Expected): string {
  switch (expected.kind) {
    case "text":
      return "en tekst";
    case "flag":
      return "true eller false";
    case "name":
      return "navnet på en celle";
    case "mapping":
      return "en gruppe nøgler med værdier, f.eks. { kind: bca }";
    case "list-of-names":
      return "navnet på en celle eller en liste af navne i kantede parenteser";
    case "choice":
      return `en af disse: ${series(expected.choices.map(quoted))}`;
    case "number":
      return `${expected.whole ? "et helt tal" : "et tal"} fra ${number(expected.low)} til ${number(expected.high)}`;
    case "number-or-auto":
      return `»auto« eller ${expectation({ ...expected, kind: "number" })}`;
    case "levels":
      return "en liste af niveauer mellem 0 og 1 i kantede parenteser, f.eks. [0.95, 0.8]";
    case "short-name":
      return "et kort navn på én linje, og ikke »count«";
    case "short-names":
      return `forskellige korte navne i kantede parenteser, f.eks. [PF, NG]${howMany(expected)}`;
    case "hash":
      return "en SHA-256: 64 cifre og bogstaver fra a til f";
    case "count":
      return "et helt tal eller grænserne for et skjult, f.eks. 1..4 eller <5";
    case "history":
      return `ét ciffer for hver af ${lists(expected)}, 1 for på den og 0 for ikke, f.eks. "${sample(expected)}", med mindst ét 1-tal`;
    case "histories":
      return `mønstre i kantede parenteser, hvert med ét ciffer for hver af ${lists(expected)} og i anførselstegn, f.eks. ["${sample(expected)}"]`;
    case "mapping-from":
      return `en gruppe nøgler med værdier; hver nøgle skal være ${expectation(expected.keys)}, og hver værdi ${expectation(expected.values)}`;
    case "keys":
      return `en gruppe nøgler med værdier, med ${series(expected.keys.map(quoted))} i`;
    case "either":
      return expected.of.map(expectation).join("; eller ");
    case "list-of-groups":
      return `en liste af trin, hvert på en linje, der begynder med »- « og et af disse: ${series(expected.choices)}`;
    case "some-keys":
      return `en gruppe nøgler med værdier, med mindst én af ${series(expected.keys)}`;
    case "grid":
      return `en liste, hvor hver linje begynder med »- « og et af disse: ${series(expected.keys)}`;
    case "range":
      return `${expectation({ ...expected, kind: "number" })} eller et interval inden for dem, f.eks. { from: 0.5, to: 2, steps: 5 }, med 2 til ${number(expected.mostSteps)} trin`;
    default:
      return expected satisfies never;
  }
}

const howMany = ({ least, most }: Extract<Expected, { kind: "short-names" }>): string =>
  `${least > 1 ? `, mindst ${count(least)}` : ""}${most === null ? "" : `, højst ${count(most)}`}`;

const lists = ({ lists: known }: { readonly lists: number | null }): string =>
  known === null ? "listerne" : `de ${count(known)} lister`;

const sample = ({ lists: known }: { readonly lists: number | null }): string => "11".padEnd(known ?? 3, "0");

const totalsKnown = {
  everybody: "hvor mange personer der er i alt",
  lists: "hvor mange personer der er på hver liste",
  pairs: "hvor mange personer hvert par af lister har til fælles",
};

const identifiers: Readonly<Record<IdentifierKind, { readonly many: string; readonly one: string }>> = {
  cpr: { many: "CPR-numre", one: "et CPR-nummer" },
  email: { many: "e-mailadresser eller profiler", one: "en e-mailadresse eller en profil" },
  passport: { many: "numre på pas eller identitetskort", one: "nummeret på et pas eller et identitetskort" },
  hash: { many: "almindelige hashværdier", one: "en almindelig hashværdi" },
  "id-number": { many: "personnumre eller sagsnumre", one: "et personnummer eller et sagsnummer" },
  address: { many: "adresser, postnumre eller koordinater", one: "en adresse, et postnummer eller koordinater" },
  date: { many: "datoer, der er finere end et år", one: "en dato, der er finere end et år" },
  phone: { many: "telefonnumre", one: "et telefonnummer" },
  name: { many: "navne på personer", one: "navnet på en person" },
  "free-text": { many: "fritekst", one: "fritekst" },
};

const roles: Readonly<Record<RoleInFile | StratumName, string>> = {
  ...strata,
  list: "en liste",
  code: "personens kode",
  "list-name": "listens navn",
  count: "antallet",
};

const inMegabytes = (bytes: number): string => `${count(Math.ceil(bytes / 1e6))} MB`;

const mostPairs = 3;

const overlapsIn = (overlaps: Bounds): string =>
  overlaps.high === 0 ? "Der er ingen overlap" : `Der er kun ${bounds(overlaps)} overlap`;

const tinyOnes = (tiny: readonly { readonly list: string; readonly people: Bounds }[]): string =>
  series(tiny.map(({ list, people }) => `${quoted(list)} (${bounds(people)})`));

const peopleStated = (stated: Bounds): string => `${bounds(stated)} ${stated.high === 1 ? "person" : "personer"}`;

const atLeast = (stated: Bounds, counted: Bounds): string =>
  stated.low === stated.high && counted.low === counted.high ? "" : "mindst ";

const percentOrLess = (probability: number): string =>
  probability < 0.01 ? `under ${percent(0.01)}` : `op til ${percent(probability)}`;

const share = (value: number): string => `${decimal(100 * value, 1)} %`;

const disagreement = (rHat: number, most: number, apart: number): string =>
  rHat <= most
    ? `${count(apart)} af dem ligger for sig selv`
    : `R-hat ${decimal(rHat, 2)}; den bør højst være ${decimal(most, 2)}`;

const range = ({ total, low, high }: ThresholdOutcome): string =>
  `${rounded(total)} (${rounded(low)}–${rounded(high)})`;
