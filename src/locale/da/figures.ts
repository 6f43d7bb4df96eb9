import type { Catalogue } from "../catalogue.ts";
import { formatRHat } from "../numbers.ts";
import { speech } from "../speech.ts";
import { inWords } from "./number-words.ts";
import { quoted } from "./quoted.ts";

const { count, decimal, rounded, series, capital } = speech("da");

const parts = (...said: readonly (string | false)[]): string => `${said.filter((part) => part !== false).join("; ")}.`;

const mostNamed = 2;

const alsoWithout = (estimates: number): string =>
  estimates === 0
    ? ""
    : estimates === 1
      ? " Ét skøn mere har intet interval."
      : ` ${count(estimates)} skøn mere har intet interval.`;

const forestKey: Catalogue["figures"]["forest"]["readingKey"] = (widest, inner, { hollow, bounds }) =>
  capital(
    parts(
      widest !== null && `${inner.length > 0 ? "tynd linje" : "linje"}: ${widest}-interval`,
      inner.length > 0 && `tyk bjælke: ${series(inner.map((level) => `${level}-`))}interval`,
      widest !== null && "prik: skøn",
      hollow && "hul prik: skøn uden interval",
      bounds && "trekant: nedre grænse, hvor kun den lave ende er en påstand",
      "stiplet linje: kendte personer",
    ),
  );

const scenarioCount = (number: number): string => (number === 1 ? "ét scenarie" : `${count(number)} scenarier`);

const forKnown = ({ known, isOne }: { readonly known: string; readonly isOne: boolean }): string =>
  isOne ? "For hver kendt person" : `For hver ${known} kendte personer`;

const fromTo = (low: string, high: string): string =>
  low === high ? `er alle omkring ${low}` : `går fra ${low} til ${high}`;

/** What figures say. */
export const figures = {
  forest: {
    name: "Forest plot",
    about:
      "Skøn over antallet af personer i alt, under hinanden på én akse, hver med sine intervaller. De kendte personer er markeret, så det kendte og det anslåede holdes adskilt.",
    accessibleName: (estimates) =>
      `Forest plot: antallet af personer i alt efter ${estimates === 1 ? "ét skøn" : `${count(estimates)} skøn`}`,
    oneRange: ({ label, level, low, high, seen, without }) =>
      `${capital(label)}: mellem ${low} og ${high} personer i alt${level ? ` (${level}-interval)` : ""}; ${seen} er kendt.${alsoWithout(without)}`,
    manyRanges: ({ estimates, level, low, high, seen, without }) =>
      `${level ? `${level}-intervallerne` : "Intervallerne"} for ${count(estimates)} skøn rækker tilsammen fra ${low} til ${high} personer i alt; ${seen} er kendt.${alsoWithout(without)}`,
    noIntervals: (estimates, seen) =>
      `${estimates === 1 ? "Skønnet har intet interval" : "Ingen af skønnene har et interval"}, og derfor gives der intet tal; ${seen} er kendt.`,
    onlyBounds: ({ label, estimates, low, seen }) =>
      `${estimates === 1 ? capital(label) : "De nedre grænser"}: mindst ${low} personer i alt, uden at det er sagt, hvor mange flere; ${seen} er kendt.`,
    readingKey: forestKey,
    estimate: "Skøn",
  },
  upset: {
    name: "Overlap (UpSet-diagram)",
    about:
      "Hvor mange personer der står på præcis hvilke lister, de største kombinationer først. Overlappene er alt, hvad et skøn har at gå ud fra: Hvor lister næsten ingen personer har til fælles, hviler det på lidt.",
    accessibleName: (combinations, lists) =>
      `UpSet-diagram: personer på hver af ${count(combinations)} kombinationer af ${count(lists)} lister`,
    finding: (total, onOne, share) =>
      `${total} personer står på mindst én liste; ${onOne} af dem (${share}) kun på én.`,
    emptyPairs: (pairs) => `Ingen står på både ${pairs.join(" eller på både ")}.`,
    manyEmptyPairs: (empty, pairs) => `${empty} af de ${pairs} par af lister har ingen personer til fælles.`,
    leftOut: (others, drawn, people) =>
      `De ${count(drawn)} hyppigste kombinationer er tegnet; ${others === 1 ? "én mere er" : `${count(others)} flere er`} udeladt, med ${people === 1 ? "én person" : `${count(people)} personer`}.`,
    readingKey: "En søjle vokser med kvadratroden af sit tal, så de små kan ses.",
    onAll: "i alt",
    lists: "På disse lister",
    people: "Personer",
    only: (list) => `kun ${list}`,
    aloneOrWithOthers: (list) => `${list}, alene eller med andre`,
    onAnyList: "På mindst én liste",
  },
  pairs: {
    name: "Par af lister",
    about:
      "Hvad lister to og to siger om antallet af personer i alt, som om de var uafhængige, under hinanden på én akse. Par, hvis intervaller intet har til fælles, viser, at lister hænger sammen.",
    accessibleName: (pairs) =>
      `Par af lister: antallet af personer i alt ifølge ${pairs === 1 ? "ét par" : `hvert af ${count(pairs)} par`}`,
    pair: (a, b) => `${a} og ${b}`,
    nobodyOnBoth: "ingen på begge",
    ranges: ({ intervals, level, low, high, seen }, disagree) =>
      intervals === 1
        ? `Ét par af lister giver mellem ${low} og ${high} personer i alt (${level}-interval), hvis de to er uafhængige; ${seen} er kendt. Der er intet andet par at holde det op mod.`
        : `${level}-intervallerne for ${count(intervals)} par af lister rækker fra ${low} til ${high} personer i alt; ${seen} er kendt. ${
            disagree
              ? "Nogle udelukker hinanden: Listerne hænger sammen, eller de møder ikke de samme mennesker."
              : "Ingen udelukker hinanden; en sammenhæng, som alle lister har til fælles, ville ikke vise sig."
          }`,
    noIntervals: (seen) => `Intet par af lister giver et interval; ${seen} er kendt.`,
    emptyPairs: (empty, pairs) =>
      empty === pairs
        ? "Ingen er på to lister."
        : `${empty === 1 ? "Ét par" : `${count(empty)} par`} har ingen på begge lister og giver intet.`,
    readingKey: (levels) =>
      levels === null
        ? "Stiplet linje: kendte personer."
        : `Prik: Chapmans skøn; lodret streg: Lincoln og Petersens; tynd linje: ${levels.widest}-interval; tyk bjælke: ${levels.inner}-interval; stiplet linje: kendte personer.`,
    list: "Liste",
    otherList: "Anden liste",
    onBoth: "På begge",
  },
  bars: {
    name: "Liggende søjler",
    about:
      "Offentliggjorte tal som søjler fra nul, i den rækkefølge, de er offentliggjort, hver med sit tal. De siger, hvem der er kendt og af hvem, ikke hvor mange der er ukendte.",
    accessibleName: (title, bars) => `Liggende søjler: ${title} (${count(bars)} tal)`,
    finding: (title, { largest, largestOf, smallest, smallestOf }) => {
      const named = (names: readonly string[]): string =>
        names.length > mostNamed ? `${count(names.length)} søjler` : series(names);
      return `${title}. ${
        smallest === null
          ? `Alle tal er ${largest}.`
          : `Det største tal er ${largest} (${named(largestOf)}), det mindste ${smallest} (${named(smallestOf)}).`
      }`;
    },
  },
  "scenario-forest": {
    name: "Forest plot over scenarier",
    about:
      "Udgangspunktet først, og under det hvad de samme data siger under andre antagelser, hver med sine intervaller. Jo længere scenarierne ligger fra hinanden, desto mere afhænger svaret af det, man ikke kan vide.",
    accessibleName: (scenarios) =>
      `Forest plot over scenarier: antallet af personer i alt efter udgangspunktet og ${scenarioCount(scenarios)}`,
    one: (label, ratio, seen) => `${quoted(label)} giver ${ratio} gange udgangspunktets skøn; ${seen} er kendt.`,
    many: ({ scenarios, low, high, base, seen }) =>
      `Skønnene i ${scenarioCount(scenarios)} rækker fra ${low} til ${high} personer i alt${
        base ? `, og udgangspunktets ${base.level}-interval fra ${base.low} til ${base.high}` : ""
      }; ${seen} er kendt.`,
    readingKey: (...about: Parameters<typeof forestKey>) =>
      `${forestKey(...about)} Lodret linje: udgangspunktets skøn.`,
  },
  tornado: {
    name: "Tornadodiagram",
    about:
      "Hvilket valg der flytter svaret mest: en bjælke for hvert valg, fra det laveste til det højeste antal personer, det giver, den længste øverst. En lang bjælke er et valg, der er værd at diskutere, en kort er ikke.",
    accessibleName: (choices) =>
      `Tornadodiagram: hvor langt ${choices === 1 ? "ét valg" : `${count(choices)} valg`} flytter antallet af personer i alt`,
    finding: (label, low, high, seen) =>
      `${quoted(label)} flytter svaret mest: mellem ${low} og ${high} gange udgangspunktets skøn; ${seen} er kendt.`,
    nothingMoves: (seen) => `Intet valg flytter svaret fra udgangspunktets; ${seen} er kendt.`,
    leftOut: (drawn, others) =>
      `De ${count(drawn)}, der flytter det mest, er tegnet; ${others === 1 ? "ét mere" : `${count(others)} flere`} står i tabellen.`,
    readingKey: "Lodret linje: udgangspunktets skøn; lys bjælke: færre personer end det; fuld bjælke: flere.",
    times: (ratio) => `× ${ratio}`,
    choice: "Valg",
    lowest: "Lavest",
    highest: "Højest",
    lowestRatio: "Lavest / udgangspunkt",
    highestRatio: "Højest / udgangspunkt",
  },
  dial: {
    name: "Skøn efter oddsratio",
    about:
      "Antallet af personer i alt, når man skruer på en oddsratio mellem lister, som ingen data kan vise: Over 1 er den, der står på den ene liste, oftere også på den anden. Figuren viser, hvor langt fra udgangspunktet virkeligheden skulle være, før en konklusion ikke længere holder.",
    accessibleName: (dials) =>
      `Skøn efter oddsratio: antallet af personer i alt efter ${dials === 1 ? "den antagne oddsratio" : `hver af ${count(dials)} antagne oddsratioer`}`,
    nothing: "Ingen af scenarierne skruer på en oddsratio, så der er ikke noget at tegne.",
    moves: ({ turned, from, to, low, high, seen }) =>
      `Når ${turned} ligger mellem ${from} og ${to}, ligger skønnet mellem ${low} og ${high} personer i alt; ${seen} er kendt.`,
    readingKey: ({ ribbon, ownRange, conclusions, tips }) =>
      parts(
        "Kurve: skøn",
        ribbon && "bånd: dets interval",
        "prik: udgangspunkt",
        ownRange && "gråt felt: de oddsratioer, som data selv viser mellem andre lister",
        conclusions && "stiplet linje: konklusion",
        tips && "rude: vippepunkt",
      ),
    panel: (between) => (between ? `${between[0]} og ${between[1]}` : "alle lister på én gang"),
    axis: (between) =>
      between ? `oddsratio mellem ${between[0]} og ${between[1]} →` : "vekselvirkning mellem alle lister →",
    ownRange: "datas eget spænd",
    conclusion: (side, people) => `${side === "below" ? "under" : "over"} ${people}`,
    turnedHeading: "Skruet på",
    oddsRatio: "Oddsratio",
    from: "Interval fra",
    to: "Interval til",
  },
  "specification-curve": {
    name: "Specifikationskurve",
    about:
      "Alle scenariernes skøn sorteret efter størrelse, med et mærke nedenunder for hvert valg, der ligger bag. Et valg, hvis mærker samler sig i den ene ende, trækker svaret den vej; et, hvis mærker er spredt, betyder ikke noget.",
    accessibleName: (estimates) => `Specifikationskurve: ${count(estimates)} skøn sorteret efter størrelse`,
    finding: ({ estimates, low, high, quarter, threeQuarters, seen }) =>
      `${count(estimates)} skøn, udgangspunktet iblandt, rækker fra ${low} til ${high} personer i alt, den midterste halvdel fra ${quarter} til ${threeQuarters}; ${seen} er kendt.`,
    readingKey: (level, bounds) =>
      `Prik: skøn; ${bounds ? "trekant: nedre grænse; " : ""}rude: udgangspunkt; ${level === null ? "" : `tynd linje: ${level}-interval; `}gråt bånd: den midterste halvdel; stiplet linje: kendte personer; nedenunder: hvad der ligger bag hvert skøn.`,
    others: (settings) => `${count(settings)} andre valg`,
  },
  consistency: {
    name: "Lister med kendt størrelse",
    about:
      "Hver liste tages på skift som en kendt sandhed, og dens størrelse anslås ud fra de andre lister. En metode, der skyder forbi det kendte, fortjener ikke megen tillid om det ukendte.",
    accessibleName: (lists) =>
      `Lister med kendt størrelse: størrelsen af ${lists === 1 ? "én liste" : `hver af ${count(lists)} lister`} og skønnet ud fra de andre lister`,
    axis: "personer på listen →",
    finding: ({ level, lists, covered, tooLow, tooHigh }) => {
      const interval = `${level === null ? "intervallet" : `${level}-intervallet`}`;
      const misses = lists - covered;
      return `Når hver liste anslås ud fra de andre, rammer ${interval} den sande størrelse for ${count(covered)} af ${count(lists)} lister${
        misses === 0
          ? "."
          : tooHigh === 0
            ? `; ${misses === 1 ? "det, der rammer ved siden af, er" : "alle, der rammer ved siden af, er"} for ${misses === 1 ? "lavt" : "lave"}.`
            : tooLow === 0
              ? `; ${misses === 1 ? "det, der rammer ved siden af, er" : "alle, der rammer ved siden af, er"} for ${misses === 1 ? "højt" : "høje"}.`
              : `; ${count(tooLow)} er for ${tooLow === 1 ? "lavt" : "lave"} og ${count(tooHigh)} for ${tooHigh === 1 ? "højt" : "høje"}.`
      }`;
    },
    nothing: "Ingen liste har et skøn med interval ud fra de andre lister, så der er intet at sammenligne.",
    without: (lists) => (lists === 1 ? "Én liste har intet." : `${count(lists)} lister har intet.`),
    readingKey:
      "Lodret streg: sand størrelse; linje: interval; fuld prik: ramt; kryds: ved siden af; hul prik: intet interval.",
    list: "Liste",
    size: "Sand størrelse",
    observed: "Kendt af andre",
    estimate: "Skøn",
    from: "Fra",
    to: "Til",
    found: "Resultat",
    verdicts: { covered: "ramt", "too-low": "for lavt", "too-high": "for højt" },
  },
  design: {
    name: "Hvad skal der til",
    about:
      "Hvor meget et skøn kan ventes at ramme ved siden af under forskellige planer for dataindsamlingen, den nuværende først. Det forudsætter, at virkeligheden er, som den nu anslås; en plan kan ikke blive bedre end det.",
    accessibleName: (plans) =>
      `Hvad skal der til: hvor meget et skøn kan ventes at ramme ved siden af under ${plans === 1 ? "én plan" : `hver af ${count(plans)} planer`}`,
    finding: (now, best) =>
      `Som data indsamles nu, kan et skøn ventes at ramme omkring ${now} ved siden af${
        best
          ? `; ${quoted(best.label)} ville få det ned på ${best.variation}, mere end nogen anden plan`
          : "; ingen anden plan gør det bedre"
      }.`,
    nothing: "Der er ingen plan, hvis skøn kan forudses.",
    readingKey: (widths) =>
      `Søjle: skønnets forventede variationskoefficient; fuld søjle og stiplet linje: som det er nu${
        widths ? "; efter ×: den øvre ende af et 95\u00a0%-interval divideret med den nedre" : ""
      }.`,
    times: (factor) => `× ${factor}`,
    plan: "Plan",
    people: "Personer",
    seen: "Kendte",
    overlaps: "Overlap",
    variation: "Variation",
    widthFactor: "Øvre / nedre ende",
    without: "Uden skøn",
    bias: "Median / sandhed",
    none: "–",
  },
  dots: {
    name: "Halvtreds prikker",
    about:
      "Antallet af personer i alt som halvtreds lige sandsynlige tilfælde, hvert en prik, så man kan tælle sig til chancerne. De viser kun den usikkerhed, metoden selv kender til, ikke den, der ligger i antagelserne.",
    accessibleName: (label) => `Halvtreds prikker: sandsynlige antal personer i alt efter ${label}`,
    frequencies: ({ aboveLow, low, belowHigh, high, seen }) =>
      `I ${aboveLow} af 50 lige sandsynlige tilfælde er der over ${low} personer i alt, i ${belowHigh} af 50 under ${high}; ${seen} er kendt.`,
    bound: ({ aboveLow, low, seen }) =>
      `I ${aboveLow} af 50 lige sandsynlige tilfælde er der mindst ${low} personer i alt, uden at det er sagt, hvor mange flere; ${seen} er kendt.`,
    noDraws: (interval, seen) =>
      interval
        ? `Denne metode giver ingen udtrækninger at lave prikker af, kun sit ${interval.level}-interval: mellem ${interval.low} og ${interval.high} personer i alt; ${seen} er kendt.`
        : `Denne metode giver hverken udtrækninger at lave prikker af eller et interval, og derfor gives der intet tal; ${seen} er kendt.`,
    readingKey: "Hver prik er ét tilfælde af halvtreds; stiplet linje: kendte personer.",
    noDrawsKey: (interval) =>
      interval
        ? "Linje: interval; prik: skøn; stiplet linje: kendte personer."
        : "Hul prik: skøn uden interval; stiplet linje: kendte personer.",
    cases: "Tilfælde af 50",
    fewerThan: "højst så mange personer",
  },
  "icon-array": {
    name: "Kendte og ukendte personer",
    about:
      "Hvor mange ukendte personer der sandsynligvis er for hver kendt, som figurer, man kan tælle. Mellem dem, der mindst er, og dem, der højst er, ligger det, som data lader stå åbent.",
    accessibleName: (told) =>
      `Kendte og ukendte personer: ${
        told.high === null
          ? `mindst ${told.low} ukendte for hver ${told.known} kendte`
          : `mellem ${told.low} og ${told.high} ukendte for hver ${told.known} kendte`
      }`,
    finding: (told) =>
      told.high === null
        ? `${forKnown(told)} er der mindst ${told.low} ukendte, uden at det er sagt, hvor mange flere; ${told.seen} er kendt.`
        : `${forKnown(told)} er der mellem ${told.low} og ${told.high} ukendte; ${told.seen} er kendt.`,
    nobody: (seen) => `Intet tyder på, at der er flere personer end de ${seen} kendte.`,
    readingKey: ({ sure, possible }) =>
      `Fulde figurer: kendte${sure ? "; optrukne: ukendte, mindst" : ""}${possible ? "; stiplede: ukendte, højst" : ""}.${sure || possible ? " Brøkdele af en person er rundet udad." : ""}`,
    known: (known) => `${known} ${known === "1" ? "kendt" : "kendte"}`,
    unknown: (low, high) => (high === null ? `mindst ${low} ukendte` : `${low} til ${high} ukendte`),
    more: (icons) => `og ${icons} til`,
    group: "Personer",
    people: "Antal",
    forEach: (known) => `for hver ${known} ${known === "1" ? "kendt" : "kendte"}`,
    knownRow: "Kendte",
    lowRow: "Ukendte, mindst",
    highRow: "Ukendte, højst",
  },
  models: {
    name: "De bedste modeller",
    about:
      "De modeller, der passer bedst, under hinanden, hver med det antal personer i alt, som den giver. Er modeller, der passer næsten lige godt, uenige, afgør valget mellem dem svaret, og så kan man ikke stole på en enkelt af dem.",
    accessibleName: (label, models) =>
      `De bedste modeller: hvad de ${count(models)} bedste modeller i ${label} siger om antallet af personer i alt`,
    row: (model, gap) => `${model} · Δ ${gap}`,
    divider: (gap) => `forskel på ${gap}`,
    ties: ({ near, considered, criterion, gap, low, high, seen }) =>
      `${near} af ${considered} modeller passer næsten lige godt, højst ${gap} fra den bedste efter ${criterion}; de giver fra ${low} til ${high} personer i alt; ${seen} er kendt.`,
    noTie: ({ considered, criterion, gap, next, seen }) =>
      next === null
        ? `Der var kun én model at vurdere efter ${criterion}; ${seen} er kendt.`
        : `Af ${considered} modeller kommer ingen inden for ${gap} af den bedste efter ${criterion}: Den næste ligger ${next} fra; ${seen} er kendt.`,
    readingKey: (gap, others) =>
      `Fyldt prik: højst ${gap} fra den bedste; ${others ? "hul rude: længere fra; " : ""}Δ: forskel fra den bedste; stiplet linje: kendte personer.`,
    leftOut: (drawn, others) =>
      `De ${count(drawn)} bedste er tegnet; ${others === 1 ? "én mere" : `${count(others)} flere`} står i tabellen.`,
    signs: (lists) => `I notationen står tegnene for lister: ${lists}.`,
    model: "Model",
    parameters: "Parametre",
    near: (gap) => `Højst ${gap} fra den bedste`,
  },
  stabilisation: {
    name: "Stabilisering",
    about:
      "Intervallet, når kun den bedste model må vælges, derefter de to bedste og så videre. Det bør falde til ro, efterhånden som flere får lov at være med; flytter det sig stadig til sidst, så tag flere med.",
    accessibleName: (label, steps) =>
      `Stabilisering: intervallet for ${label} ved ${count(steps)} antal tilladte modeller`,
    models: "Tilladte modeller",
    modelsAxis: "tilladte modeller →",
    finding: ({ level, first, last, from, to, settled, seen }) =>
      `Med ${first === 1 ? "den bedste model alene" : `de ${count(first)} bedste modeller`} går ${level}-intervallet fra ${from[0]} til ${from[1]} personer i alt, med ${count(last)} modeller fra ${to[0]} til ${to[1]}; ${seen} er kendt. ${settled ? "Til sidst flytter det sig næsten ikke mere: Det er faldet til ro." : "Det flytter sig stadig til sidst: Tag flere modeller med."}`,
    nothing: (seen) => `Der er ingen intervaller at sammenligne, og derfor gives der intet tal; ${seen} er kendt.`,
    readingKey: (widest, inner) =>
      `${
        widest === null
          ? "S"
          : `Tynd linje: ${widest}-interval; ${
              inner.length > 0 ? `tyk bjælke: ${series(inner.map((level) => `${level}-`))}interval; ` : ""
            }s`
      }tiplet linje: kendte personer.`,
    usable: "Brugbare genudtrækninger",
  },
  draws: {
    name: "Udtrækninger",
    about:
      "Alle de antal personer i alt, som genudtrækning eller simulering gav, som en kurve og derunder som halvtreds lige sandsynlige tilfælde. En lang hale eller en ekstra pukkel ses her, men ikke i et interval.",
    accessibleName: (label) => `Udtrækninger: fordelingen af antallet af personer i alt efter ${label}`,
    priorMark: "før data",
    intervalMark: (level) => `${level}-interval`,
    finding: ({ draws, low, high, interval, seen }) =>
      `Ni ud af ti af de ${draws} udtrækninger ligger mellem ${low} og ${high} personer i alt${interval ? `; ${interval.level}-intervallet går fra ${interval.low} til ${interval.high}` : ""}; ${seen} er kendt.`,
    bound: ({ draws, low, seen }) =>
      `Nitten ud af tyve af de ${draws} udtrækninger ligger over ${low} personer i alt, uden at det er sagt, hvor mange flere der er; ${seen} er kendt.`,
    noDraws: (seen) => `Metoden giver ingen udtrækninger, og derfor er der ingen kurve; ${seen} er kendt.`,
    failed: (failed, resamples) =>
      `${count(failed)} af ${count(resamples)} genudtrækninger gav intet skøn og er ikke vist.`,
    infinite: (infinite, draws) => `${count(infinite)} af ${count(draws)} udtrækninger er uendelige og er ikke vist.`,
    priorKey: (scaled) =>
      `De lange streger viser, hvad metoden holdt for sandsynligt før data${scaled ? ", som om intet uden for aksen var muligt" : ""}: Jo længere kurven ligger fra dem, desto mere har data sagt.`,
    readingKey: ({ draws, interval }) =>
      `${draws ? `Kurve: hvor ofte hvert antal blev trukket; ${interval ? "mørkere felt og linje: interval; " : ""}hver prik: ét tilfælde af halvtreds; s` : `${interval ? "Linje: interval; s" : "S"}`}tiplet linje: kendte personer.`,
    share: "Andel af udtrækningerne",
    atMost: "højst så mange personer",
    before: "Sandsynligt før data",
  },
  trace: {
    name: "Kædernes gang",
    about:
      "Antallet af personer i alt, som hver af samplerens kæder trak det, fra den første gemte udtrækning til den sidste. Gode kæder ligner hinanden, går hele tiden op og ned og fører ingen steder hen.",
    accessibleName: (label, chains) =>
      `Kædernes gang: antallet af personer i alt, som ${count(chains)} kæder i ${label} trak, udtrækning for udtrækning`,
    drawAxis: "kædens udtrækninger →",
    readingKey: (stretch, draws) =>
      `Hver stribe er én kæde. Linje: dens ${count(draws)} udtrækninger i rækkefølge${stretch === 1 ? "" : `, af hver ${count(stretch)} i træk den laveste og den højeste`}; mørkere linje på tværs: dens median; bånd: de midterste ni tiendedele af, hvad de andre kæder trak. En kæde, hvis median ligger uden for båndet, bliver for sig selv.`,
    draws: "Udtrækninger",
    median: "Median",
    from: "2,5 % under",
    to: "2,5 % over",
    firstHalf: "Median af første halvdel",
    secondHalf: "Median af anden halvdel",
  },
  ranks: {
    name: "Rangplot",
    about:
      "Hvilke pladser hver kædes udtrækninger får blandt alle kæders udtrækninger, fra det laveste antal personer til det højeste. Kæder, der trækker ens, har omtrent lige høje søjler overalt; en skråning eller en bunke betyder, at en kæde så noget, de andre ikke så.",
    accessibleName: (label, chains) =>
      `Rangplot: hvilke pladser udtrækningerne fra ${count(chains)} kæder i ${label} får blandt alle udtrækninger`,
    outside: ({ bars, outside, byLuck, draws, worth }) =>
      `${outside === 0 ? "Ingen" : count(outside)} af de ${count(bars)} søjler ligger uden for båndet; tilfældet alene ville lægge op til omkring ${inWords(byLuck)} dér, da en kædes ${count(draws)} udtrækninger er omkring ${rounded(worth)} uafhængige værd.`,
    readingKey:
      "Søjle: kædens udtrækninger i hver tyvendedel af alle udtrækninger, de laveste antal personer til venstre; stiplet linje: niveauet, hvis alle kæder trak ens; bånd: hvor tilfældet alene ville lade 95 % af søjlerne.",
    lowest: "lavest",
    highest: "højest",
    draws: "↑ udtrækninger",
    ranks: "Af alle udtrækninger, fra laveste",
    even: "Hvis ens",
    band: "Bånd",
  },
  residuals: {
    name: "Modellens tilpasning",
    about:
      "Hvor mange personer der står på præcis hvilke lister, sammenlignet med, hvor mange skønnets model forventer der. En model, der rammer ved siden af det kendte, kan man ikke stole på om det ukendte; en, der rammer, kan stadig tage fejl af det.",
    accessibleName: (label, combinations) =>
      `Modellens tilpasning: kendte og forventede personer på ${count(combinations)} kombinationer af lister efter ${label}`,
    expectedAxis: "forventede personer →",
    seenAxis: "↑ kendte personer",
    fits: ({ model, combinations }) =>
      `Modellen ${model} forventer på hver af ${count(combinations)} kombinationer af lister omtrent så mange personer, som der er kendt.`,
    misfits: ({ model, combinations, far, worst }) =>
      `På ${count(far)} af ${count(combinations)} kombinationer af lister forventer modellen ${model} klart flere eller færre personer, end der er kendt: ${worst}.`,
    misfit: (lists, seen, expected) => `${lists} (${seen} kendte, ${expected} forventede)`,
    hidden: (histories) =>
      histories === 1
        ? "Én kombination er udeladt, fordi dens antal er skjult."
        : `${count(histories)} kombinationer er udeladt, fordi deres antal er skjult.`,
    readingKey:
      "Skrå linje: lige så mange som forventet; bånd: hvor nitten ud af tyve bør ligge ved tilfældighed; rude: uden for båndet, de værste med nummer; begge akser vokser med kvadratroden af deres tal.",
    lists: "På præcis disse lister",
    seen: "Kendte",
    expected: "Forventede",
    residual: "Deviansresidual",
  },
  trajectory: {
    name: "Udvikling",
    about:
      "Skønnet, efterhånden som lister eller år kommer til, eller som årene går, ved siden af de kendte personer. Antallet af kendte vokser med hver liste og med mere opsøgende arbejde; kun et skøn, der bliver stående, kan man regne med.",
    accessibleName: (steps) => `Udvikling: personer kendt og i alt ved ${count(steps)} trin`,
    axis: "personer →",
    seenMark: "kendte",
    estimateMark: "i alt",
    finding: ({ level, first, last }) =>
      `Fra »${first.label}« til »${last.label}« går ${level === null ? "intervallet" : `${level}-intervallet`} fra ${first.range[0]}–${first.range[1]} til ${last.range[0]}–${last.range[1]} personer i alt, og antallet af kendte fra ${first.seen} til ${last.seen}.`,
    nothing: ({ fromSeen, toSeen }) =>
      `For få trin har et interval at sammenligne, og derfor gives der intet tal; antallet af kendte går fra ${fromSeen} til ${toSeen}.`,
    without: (steps) => (steps === 1 ? "Ét trin har intet skøn." : `${count(steps)} trin har intet skøn.`),
    remark: {
      lists: "Hver liste lægger til antallet af kendte; det betyder ikke i sig selv, at der er flere personer.",
      years:
        "Flere år og mere opsøgende arbejde øger antallet af kendte; det betyder ikke i sig selv, at der er flere personer.",
      strata:
        "Mere opsøgende arbejde øger antallet af kendte; flere kendte betyder ikke i sig selv, at der er flere personer.",
    },
    readingKey: ({ joined, interval, bounds }) =>
      `${joined ? "Prikker og linje" : "Prik"}: skøn; ${interval ? "bjælke: interval; " : ""}${bounds ? "trekant: nedre grænse; " : ""}${joined ? "firkanter og stiplet linje" : "firkant"}: kendte personer.`,
    everything: { lists: (name) => `alle lister (${name})`, years: (name) => `alle år (${name})` },
    step: { lists: "Lister", years: "År", strata: "Gruppe" },
  },
  rates: {
    name: "Pr. 100.000",
    about:
      "Kendte og anslåede personer for hver 100.000 indbyggere, gruppe for gruppe. Hvor flere er kendt, kan der være flere personer, eller blot flere, der leder efter dem.",
    accessibleName: (strata) =>
      `Pr. 100.000: personer pr. 100.000 indbyggere i ${strata === 1 ? "én gruppe" : `${strata} grupper`}`,
    axis: "personer pr. 100.000 indbyggere →",
    knownMark: "kendte",
    estimateMark: "anslået",
    finding: ({ strata, fewest, most, estimated }) =>
      `Pr. 100.000 indbyggere er ${most === null ? `${fewest.known} kendt (${fewest.label ?? "overalt"})` : `mellem ${fewest.known} (${fewest.label}) og ${most.known} (${most.label}) kendt`}${
        estimated === null
          ? "; uden et interval gives der intet anslået tal."
          : estimated.high === null
            ? `; skønnet er mindst ${estimated.low}, uden at det er sagt, hvor meget mere.`
            : `; ${
                strata === 1
                  ? `${estimated.level === null ? "intervallet" : `${estimated.level}-intervallet`} går`
                  : `${estimated.level === null ? "intervallerne" : `${estimated.level}-intervallerne`} går tilsammen`
              } fra ${estimated.low} til ${estimated.high}.`
      }`,
    nothing: "Der er ikke angivet noget indbyggertal, og derfor er der intet at regne ud.",
    apart: "Hvert tal er i forhold til indbyggerne i den pågældende gruppe.",
    together: (inhabitants) => `Alle tal er i forhold til de samme ${inhabitants} indbyggere.`,
    missing: (strata) => `Der er ikke angivet noget indbyggertal for ${strata}.`,
    readingKey: ({ interval, hollow, bounds }) =>
      `Firkant: kendte; prik: anslået; ${interval ? "bjælke: interval; " : ""}${hollow ? "hul prik: skøn uden interval; " : ""}${bounds ? "trekant: nedre grænse; " : ""}aksen er logaritmisk.`,
    stratum: "Gruppe",
    inhabitants: "Indbyggere",
    known: "Kendte",
    knownRate: "Kendte pr. 100.000",
    total: "Anslået pr. 100.000",
    from: (level) => (level === null ? "Fra" : `${level} fra`),
    to: (level) => (level === null ? "Til" : `${level} til`),
  },

  shared: {
    inWords,
    peopleAxis: "personer i alt →",
    upPeopleAxis: "↑ personer i alt",
    seenMark: (seen) => `${seen} kendte`,
    noEstimate: "intet skøn",
    noInterval: "intet interval",
    seen: "Kendte",
    total: "I alt",
    from: (level) => `${level} fra`,
    to: (level) => `${level} til`,
    none: "intet",
    yes: "ja",
    no: "nej",
    chains: {
      agree: ({ chains, rHat, low, high, seen }) =>
        `De ${inWords(chains)} kæder er enige: R-hat er ${formatRHat(rHat, "da")}, og deres medianer ${fromTo(low, high)} personer i alt; ${seen} er kendt.`,
      disagree: ({ chains, rHat, most, low, high, seen }) =>
        `De ${inWords(chains)} kæder er ikke enige: R-hat er ${formatRHat(rHat, "da")} og bør højst være ${decimal(most, 2)}; deres medianer ${fromTo(low, high)} personer i alt, og ${seen} er kendt. Så længe de er uenige, kan ingen af tallene bruges.`,
      apart: ({ which, chains, rHat, low, high, seen }) =>
        `Kæde ${series(
          which.map((chain) => String(chain)),
        )} af ${count(chains)} bliver for sig selv: De enkelte kæders medianer ${fromTo(low, high)} personer i alt (R-hat ${formatRHat(rHat, "da")}); ${seen} er kendt. Så længe kæderne er uenige, kan ingen af tallene bruges.`,
      chain: (number) => `Kæde ${number}`,
      apartMark: "for sig selv",
      chainColumn: "Kæde",
      apartColumn: "For sig selv",
    },
    scenarios: {
      baseLabel: (name) => `${name} (udgangspunkt)`,
      baseMark: "udgangspunkt",
      notYet: "endnu ikke beregnet",
      failed: (scenarios) =>
        scenarios === 1 ? "Ét scenarie giver intet skøn." : `${count(scenarios)} scenarier giver intet skøn.`,
      pending: (scenarios) =>
        scenarios === 1
          ? "Ét scenarie er endnu ikke beregnet."
          : `${count(scenarios)} scenarier er endnu ikke beregnet.`,
      nothing: (seen) => `Intet scenarie har et skøn at holde op mod udgangspunktet; ${seen} er kendt.`,
      scenario: "Scenarie",
    },
  },
} satisfies Catalogue["figures"];
