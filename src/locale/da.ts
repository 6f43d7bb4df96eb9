import { catalogues } from "./catalogues.ts";
import { dataCellInDanish } from "./da-data-cell.ts";
import { expectationInDanish as expectation } from "./da-expectation.ts";
import { dependenceSentences } from "./dependence-sentences.ts";
import { designSentences } from "./design-sentences.ts";
import { estimatesSentences } from "./estimates-sentences.ts";
import { exportSentences } from "./export-sentences.ts";
import { figureSentences } from "./figure-sentences.ts";
import { gateSentences } from "./gate-sentences.ts";
import { importanceSentences } from "./importance-sentences.ts";
import { intakeSentences } from "./intake-sentences.ts";
import { formatCount, formatDecimal, formatPercent } from "./numbers.ts";
import { posteriorSentences } from "./posterior-sentences.ts";
import { sentenceOf } from "./problem-sentences.ts";
import { samplerSentences } from "./sampler-sentences.ts";
import { scenarioSentences } from "./scenario-sentences.ts";
import { quoted, series } from "./series.ts";
import { tableCheckSentences } from "./table-check-sentences.ts";
import { thresholdSentences } from "./threshold-sentences.ts";
import type { Words } from "./words.ts";

const count = (value: number): string => formatCount(value, "da");
const number = (value: number): string => formatDecimal(value, Number.isInteger(value) ? 0 : 2, "da");
const percent = (share: number): string => formatPercent(share, "da");
const names = (list: readonly string[]): string => series(list, "da");
const plural = (value: number, one: string, many: string): string => `${count(value)} ${value === 1 ? one : many}`;

const totalsKnown = {
  everybody: "hvor mange personer der er i alt",
  lists: "hvor mange personer der er på hver liste",
  pairs: "hvor mange personer hvert par af lister har til fælles",
};

export const da: Words = {
  problems: {
    "unknown-dataset": ({ name, known }) =>
      `Der er ikke noget datasæt, der hedder ${quoted(name)}. Med Mørketal følger ${names(known)}.`,
    "unknown-figures": ({ dataset, name, known }) =>
      known.length === 0
        ? `Datasættet ${quoted(dataset)} har ingen tabeller med offentliggjorte tal. Nævn et andet datasæt.`
        : `Datasættet ${quoted(dataset)} har ingen tabel, der hedder ${quoted(name)}. Det har ${names(known)}.`,
    "empty-table": () =>
      "Tabellen har ingen rækker. Hver række skal vise et mønster af lister og hvor mange personer der har det.",
    "no-count-column": () =>
      "Tabellen har ingen kolonne, der hedder “count”. Tilføj en, som siger, hvor mange personer der har rækkens mønster.",
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
      "Skriv et skjult antal som dets grænser, den laveste først, for eksempel 1..4 eller <5.",
    "all-zero-history": ({ row }) =>
      `Række ${count(row)} tæller personer, som ikke er på nogen liste. Dem kan ingen have talt: Fjern rækken.`,
    "too-many-lists": ({ lists, most }) =>
      `Tabellen har ${count(lists)} lister; der kan højst bruges ${count(most)}. Slå lister sammen, som ligner hinanden.`,
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
      `Beskrivelsen (datapackage.json) siger, at ingen kan være på netop ${names(lists)}, men tabellen tæller personer der. Ret en af dem.`,
    "bad-datapackage": ({ where }) =>
      `Beskrivelsen af datasættet (datapackage.json) er forkert ved ${quoted(where)}. Ret den, eller undlad datasættet.`,
    "lists-not-as-described": ({ described, found }) =>
      `Beskrivelsen nævner listerne ${names(described)}, men tabellen har ${names(found)}. Få de to til at stemme.`,
    "not-protectable": ({ known }) =>
      `Tabellens små antal kan ikke skjules godt nok for læsere, som ved præcis, ${totalsKnown[known]}. Afrund i stedet antallene til 5, eller slå lister eller strata sammen.`,

    ...gateSentences.da,
    ...exportSentences.da,
    ...designSentences.da,
    "plan-refused": ({ entry, name, reason }) => `Plan ${count(entry)} (${name}): ${sentenceOf(da.problems, reason)}`,
    ...intakeSentences.da,
    ...scenarioSentences.da,
    ...dependenceSentences.da,
    ...tableCheckSentences.da,
    ...estimatesSentences.da,
    ...posteriorSentences.da,
    ...importanceSentences.da,
    ...samplerSentences.da,
    ...thresholdSentences.da,
    "in-file": ({ file, problem }) => `${quoted(file)}: ${sentenceOf(da.problems, problem)}`,

    ...dataCellInDanish,
    "step-refused": ({ step, name, reason }) => `Trin ${count(step)} (${name}): ${sentenceOf(da.problems, reason)}`,

    "file-gone": ({ file }) =>
      `Filen ${quoted(file)} kan ikke længere læses: Den er flyttet, ændret eller slettet. Fjern den her, og vælg den igen.`,
    "document-too-large": ({ bytes, most }) =>
      `Notesbogen fylder ${count(bytes)} byte; der kan højst åbnes ${count(most)}. Del den i flere.`,
    "too-many-cells": ({ cells, most }) =>
      `Notesbogen har ${count(cells)} celler; der kan højst åbnes ${count(most)}. Del den i flere.`,
    "markup-too-dense": ({ most }) =>
      `Her står mere end ${count(most)} kantede parenteser eller tegn som > uden en tom linje imellem. Del teksten i afsnit.`,
    "yaml-syntax": ({ detail }) => `Det er ikke gyldig YAML: ${detail} Se på indrykning, koloner og parenteser.`,
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
      `Der er ingen celletype, der hedder ${quoted(kind)}. Brug en af disse: ${names(known)}.`,
    "bad-cell-name": ({ name }) =>
      `En celle kan ikke hedde ${quoted(name)}. Brug højst 40 små bogstaver, cifre og bindestreger, og begynd med et bogstav.`,
    "repeated-name": ({ name }) => `En anden celle hedder allerede ${quoted(name)}. Giv denne sit eget navn.`,
    "unknown-key": ({ key, known }) =>
      known.length === 0
        ? `Nøglen ${quoted(key)} er ukendt her. Fjern den.`
        : `Nøglen ${quoted(key)} er ukendt her. Brug ${names(known)}.`,
    "missing-key": ({ key }) => `Nøglen ${quoted(key)} mangler. Tilføj den i cellen.`,
    "wrong-value": ({ key, expected }) => `Værdien af ${quoted(key)} skal være ${expectation(expected)}.`,
    "wrong-key": ({ key, expected }) => `Nøglen ${quoted(key)} skal være ${expectation(expected)}.`,
    "one-of-keys": ({ keys, written }) =>
      `Cellen skal have netop én af nøglerne ${names(keys)}, og den har ${written.length === 0 ? "ingen af dem" : names(written)}. ` +
      (written.length === 0 ? "Tilføj en." : "Behold én af dem."),
    "unknown-cell": ({ name, known }) =>
      known.length === 0
        ? `Der er ingen celle, der hedder ${quoted(name)}. Tilføj en, eller nævn en anden.`
        : `Der er ingen celle, der hedder ${quoted(name)}. Notesbogen har ${names(known)}.`,
    "wrong-cell-kind": ({ name, expected, found }) =>
      `Cellen ${quoted(name)} er af typen ${found}; her skal der stå ${names(expected)}.`,
    cycle: ({ members }) =>
      `Cellerne ${names(members)} venter på hinanden i ring. Lad en af dem henvise til noget andet.`,

    "bad-model": ({ model, lists }) =>
      `${quoted(model)} er ikke en model af ${count(lists)} lister. Skriv dens største samspil i kantede parenteser, for eksempel [12,3].`,
    "model-not-estimable": ({ model, reason }) =>
      `Modellen ${model} giver intet skøn for disse data: ${catalogues.da.cells.estimate.models.reasons[reason]}. Vælg en enklere model.`,
    "no-estimable-model": ({ candidates }) =>
      candidates === 1
        ? "Den eneste model giver intet skøn for disse data. Listerne overlapper for lidt: Slå lister sammen, eller tilføj en."
        : `Ingen af de ${count(candidates)} modeller giver et skøn for disse data. Listerne overlapper for lidt: Slå lister sammen, eller tilføj en.`,
    "too-many-models": ({ lists, order, largestOrder }) =>
      `Der er for mange modeller af ${count(lists)} lister med samspil af orden ${count(order)} til at sammenligne dem alle. ` +
      `Sæt order til ${count(largestOrder)} eller mindre, eller slå lister sammen.`,
    "too-many-to-exhaust": ({ lists, order, mostLists }) =>
      order > 2
        ? `Kun modeller af par kan gennemgås alle sammen, ikke dem af orden ${count(order)}. Sæt order til 2 eller search til downhill.`
        : `Der er for mange modeller af par af ${count(lists)} lister til at gennemgå dem alle; ${count(mostLists)} lister er det højeste. Sæt search til downhill, eller slå lister sammen.`,
    "order-too-high": ({ order, most }) =>
      `Samspil af orden ${count(order)} efterlader intet at regne ud fra. Sæt order til ${count(most)} eller mindre.`,
    "nobody-on-two-lists": () =>
      "Ingen er på netop to lister, og det er dem, den nedre grænse hviler på: Den almindelige form har ingen værdi, og den rettede form har intet interval. " +
      "Slå lister sammen, som ligner hinanden, eller brug en anden metode.",
    "low-sample-coverage": ({ coverage, least }) =>
      `Listerne dækker ${percent(coverage)} af det, de kunne se; under ${percent(least)} er det fulde skøn ustabilt, og derfor bruges ettrinsskønnet, som oftest er for lavt. ` +
      "Læs det som et forsigtigt tal.",
    "dependence-runs-away": () =>
      "Listerne hænger så stærkt sammen, at ligningen bag det fulde skøn ikke har nogen stabil løsning. Se på ettrinsskønnet, læs det som et forsigtigt tal, og slå lister sammen, som henviser personer til hinanden.",
    "fewer-than-seen": () =>
      "Formlen giver færre personer, end der er kendt, og derfor står antallet af kendte i stedet. Listerne ser ud til at undgå hinanden: Spørg, om hver af dem kunne møde de andres personer.",

    "resamples-one-sided": ({ below, resamples }) =>
      `${count(below)} af ${count(resamples)} genudtrækninger ligger under skønnet, så deres spredning siger intet om den ene side. ` +
      "Brug flere genudtrækninger eller færre og enklere modeller.",
    "interval-not-monotone": ({ level }) =>
      `Korrektionen for skævhed bryder sammen ved niveauet ${percent(level)}. Brug et lavere niveau eller færre og enklere modeller.`,
    "jackknife-incomplete": ({ failed, histories }) =>
      `Når en person blev udeladt, var der intet skøn for ${count(failed)} af ${count(histories)} mønstre af lister. ` +
      "Hele skønnet hviler på få personer: Slå lister sammen, eller tilføj en.",
    "resamples-unfitted": ({ unfitted, resamples }) =>
      `${count(unfitted)} af ${count(resamples)} genudtrækninger (${percent(unfitted / resamples)}) gav intet skøn og er udeladt. ` +
      "Den virkelige usikkerhed er større, end intervallet viser.",
    "no-such-stratum": ({ name, known }) =>
      known.length === 0
        ? `Data har ingen kolonne ${quoted(name)} at dele op efter, og heller ingen anden. Udelad "by".`
        : `Data har ingen kolonne ${quoted(name)} at dele op efter. De har ${names(known)}.`,
    "stratum-not-estimated": ({ stratum }) =>
      `${stratum} kan der ikke laves et skøn for, så kun de kendte dér er talt med, og det samlede tal er en nedre grænse. ` +
      "Læg gruppen sammen med en anden, eller lav et skøn for den alene for at se hvorfor.",
    "terms-at-boundary": ({ terms }) =>
      `${terms.length === 1 ? "Et samspil" : `${count(terms.length)} samspil`} (${names(terms)}) hviler på et overlap, hvor ingen er kendt. ` +
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

    cancelled: () => "Arbejdet blev annulleret. Kør cellen igen, når du vil.",
    "worker-crashed": ({ detail }) =>
      `Beregningen stoppede uventet${detail === "" ? "" : ` (${detail})`}. Kør cellen igen; stopper den igen, så prøv færre modeller eller genudtrækninger.`,
    blocked: ({ by }) => `Cellen har brug for ${quoted(by)}, som intet resultat har. Ret eller kør den først.`,
    "not-loaded": () => "Det, der regner på dette, kunne ikke hentes. Kør cellen igen, eller indlæs siden på ny.",
    bug: ({ detail }) =>
      `Mørketal har lavet en fejl her${detail === "" ? "" : ` (${detail})`}. De andre celler er ikke berørt; fortæl gerne om fejlen.`,
    ...figureSentences.da,
  },
};
