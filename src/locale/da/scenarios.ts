import type { Catalogue } from "../catalogue.ts";
import { speech } from "../speech.ts";

const { count, percent, rounded, series } = speech("da");

const kinds: Catalogue["scenarios"]["kinds"] = {
  drop: {
    label: "Uden en liste",
    help: "Forestiller sig, at en liste aldrig var lavet; »each« udelader hver liste på skift. Hviler svaret på én liste, skal det være den, man kender bedst.",
    choices: { each: "Hver liste på skift", none: "Ingen, alle lister bliver" },
    alternatives: ["Hver på skift eller ingen", "Én liste", "Flere lister på én gang"],
    inRow: (dropped, { lists }) => (dropped === "none" ? "alle lister" : `uden ${lists([dropped].flat())}`),
    inBrief: (dropped, { lists }) =>
      dropped === "none"
        ? "alle lister"
        : `uden ${[dropped].flat().length > 1 ? "listerne" : "listen"} ${lists([dropped].flat())}`,
  },
  merge: {
    label: "Med lister lagt sammen",
    help: "Regner flere lister for én, som om ét sted havde ført dem. Brug det til lister, der henviser personer til hinanden: Det, de har til fælles, tæller så ikke længere som at finde de samme personer to gange.",
    inRow: (merged, { lists }) => `${lists(merged)} lagt sammen`,
    inBrief: (merged, { lists }) => `${lists(merged)} regnet som én liste`,
  },
  only: {
    label: "Kun nogle lister",
    help: "Forestiller sig, at kun disse lister var lavet. Det viser, hvad de bedste lister siger alene, og hvem man kender fra dem.",
    inRow: (kept, { lists }) => `kun ${lists(kept)}`,
    inBrief: (kept, { lists }) => `kun med listerne ${lists(kept)}`,
  },
  years: {
    label: "Nogle år",
    help: "Skønner kun ud fra personerne i disse år. Flere år i dobbelte parenteser regnes sammen: Den, der er set i to af dem, tæller så som to personer.",
    inRow: (kept) => `i ${series(kept)}`,
    inBrief: (kept) => `kun ud fra personerne i ${series(kept)}`,
  },
  strata: {
    label: "En del af personerne",
    help: "Skønner en del af personerne for sig, f.eks. kvinderne eller én region. Delene viser, om én metode passer til dem alle; de behøver ikke give helheden tilsammen.",
    inRow: (wanted, { strata }) => `kun ${strata(wanted)}`,
    inBrief: (wanted, { strata }) => `kun for en del af personerne (${strata(wanted)})`,
  },
  definition: {
    label: "En anden definition",
    help: "Regner kun personer med disse værdier for ofre, f.eks. dem, politiet har bekræftet. Det svarer på et andet spørgsmål end udgangspunktet: Jo bredere definition, desto større tal, også selv om intet andet er anderledes.",
    inRow: (wanted, { strata }) => `kun medregnet ${strata(wanted)}`,
    inBrief: (wanted, { strata }) => `hvis kun en del af personerne blev regnet for ofre (${strata(wanted)})`,
  },
  method: {
    label: "En anden metode",
    help: "Skønner efter en anden metode, med de samme indstillinger, hvor den har dem. Metoder adskiller sig i, hvad de tager for givet; hvor de er uenige, afgør data ikke, hvem der har ret.",
    inRow: (method, called) => called.method(method),
    inBrief: (method, called) => `med en anden metode: ${called.method(method)}`,
  },
  options: {
    label: "Andre indstillinger",
    help: "Ændrer indstillinger af metoden, f.eks. kriteriet eller den højeste orden af vekselvirkninger. Valg, der er lige gode, bør give næsten samme svar.",
    inRow: (changes, { options }) => options(changes),
    inBrief: (changes, { options }) => `med andre indstillinger (${options(changes)})`,
  },
  prior: {
    label: "En anden forhåndsantagelse",
    help: "Ændrer, hvad en bayesiansk metode regner for sandsynligt, før den ser data. Følger svaret med forhåndsantagelsen, siger data ikke meget selv.",
    inRow: (prior, { options }) => options({ prior }),
    inBrief: (prior, { options }) => `hvis noget andet blev regnet for sandsynligt på forhånd (${options({ prior })})`,
  },
  censor: {
    label: "Små antal skjult",
    help: "Skjuler hvert antal under en grænse, så kun nedre og øvre tal kendes, som man skal, før en tabel offentliggøres. Det viser, hvad beskyttelsen af personer koster i præcision; nogle metoder kan slet ikke bruge skjulte antal.",
    inRow: (below) => `antal under ${count(below)} skjult`,
    inBrief: (below) => `hvis alle antal under ${count(below)} var skjult`,
  },
  linkage: {
    label: "Koblingsfejl",
    help: "Antager, at nogle registreringer af samme person ikke er koblet, eller at nogle personer er koblet ved en fejl, og retter op på det ved simulering. Oversete koblinger gør skønnet for højt, forkerte gør det for lavt.",
    fields: {
      missed: {
        label: "Oversete koblinger",
        help: "Sandsynligheden for, at en registrerings nøgle svigter, så én person tæller som to; 0,1 er én ud af ti.",
      },
      "false-merges": {
        label: "Forkerte koblinger",
        help: "Den andel af personerne på to eller flere lister, som i virkeligheden er to personer.",
      },
      replicates: {
        label: "Simulerede tabeller",
        help: "Så mange tabeller opdigtes og skønnes. Flere er mere stabile og tager længere tid.",
      },
    },
    inRow: ({ missed, "false-merges": falseMerges }) =>
      series([
        ...(missed > 0 ? [`${percent(missed)} oversete koblinger`] : []),
        ...(falseMerges > 0 ? [`${percent(falseMerges)} forkerte koblinger`] : []),
      ]) || "ingen koblingsfejl",
    inBrief: ({ missed, "false-merges": falseMerges }) =>
      [
        ...(missed > 0 ? [`hvis ${percent(missed)} af gengangerne mellem listerne var overset`] : []),
        ...(falseMerges > 0
          ? [`hvis ${percent(falseMerges)} af dem, der står på flere lister, i virkeligheden var to personer`]
          : []),
      ].join("; ") || "ingen koblingsfejl",
  },
  dependence: {
    label: "Antaget sammenhæng",
    help: "Antager, hvor stærkt to lister, eller alle lister på én gang, hænger sammen, i stedet for at overlade det til metoden. Ingen data kan vise vekselvirkningen mellem alle lister, så her ses det, hvor meget svaret afhænger af den.",
    fields: {
      between: { label: "Mellem", help: "To lister; ingen for vekselvirkningen mellem alle lister på én gang." },
      "odds-ratio": {
        label: "Oddsratio",
        help: "1 for uafhængighed, over 1, hvor lister deler flere personer end ellers, under 1, hvor de deler færre.",
      },
    },
    inRow: ({ between, "odds-ratio": ratio }, { lists }) =>
      between.length > 0
        ? `oddsratio ${rounded(ratio)} mellem ${lists(between)}`
        : `vekselvirkning mellem alle lister ${rounded(ratio)}`,
    inBrief: ({ between: [one, other], "odds-ratio": ratio }, { lists }) => {
      if (one === undefined || other === undefined)
        return `hvis alle lister tilsammen hang anderledes sammen end antaget (styrke ${rounded(ratio)})`;
      if (ratio === 1) return `hvis ${lists([one, other])} var uafhængige af hinanden`;
      const often = ratio > 1 ? "oftere" : "sjældnere";
      return `hvis de, der står på ${lists([one])}, ${often} stod på ${lists([other])} (oddsratio ${rounded(ratio)})`;
    },
  },
};

const plans: Catalogue["scenarios"]["plans"] = {
  years: {
    label: "Flere år",
    help: "Forudsætter, at data fra så mange perioder som den nuværende lægges sammen, hver med sine egne personer. Tallet gælder så alle perioderne tilsammen og siger intet om, hvordan det ændrer sig fra den ene til den næste.",
    inRow: (times) => (times === 1 ? "én sådan periode" : `${rounded(times)} sådanne perioder tilsammen`),
  },
  "new-list": {
    label: "En ny liste",
    help: "Forudsætter endnu en liste, som når så stor en andel af alle personer, uanset om en anden liste kender dem. Den hjælper mest, når den finder sine personer på sin egen måde og ikke får dem henvist fra de andre lister.",
    alternatives: ["Hvor mange den når", "Et navn, og hvor mange den når"],
    fields: {
      name: { label: "Navn", help: "Et kort navn, som ingen anden liste har." },
      reach: { label: "Rækkevidde", help: "Den andel af alle personer, der er på listen; 0,1 er én ud af ti." },
    },
    inRow: (value) =>
      typeof value === "number"
        ? `en ny liste, der når ${percent(value)}`
        : `en ny liste, ${value.name}, der når ${percent(value.reach)}`,
  },
  outreach: {
    label: "Mere opsøgende arbejde",
    help: "Forudsætter, at én liste når så mange gange flere personer end nu, på samme måde som nu. Flere personer bliver kendt, men der er ikke flere personer end før.",
    fields: {
      list: { label: "Liste", help: "Den liste, der når flere personer." },
      times: {
        label: "Gange så mange",
        help: "Hvor mange gange så mange personer den når som nu; 2 er dobbelt så mange.",
      },
    },
    inRow: ({ list, times }) => `${list} når ${times === 2 ? "dobbelt" : `${rounded(times)} gange`} så mange`,
  },
  linkage: {
    label: "Kobling",
    help: "Forudsætter, at nøglen svigter for så stor en andel af registreringerne, så den, der er på to lister, tages for to personer. Skønnet bliver da for højt, og det retter flere data ikke op på.",
    inRow: (missed) =>
      missed === 0 ? "alle registreringer koblet rigtigt" : `${percent(missed)} af registreringernes nøgler svigter`,
  },
  dependence: {
    label: "Sammenhæng",
    help: "Forudsætter, at to lister kender hinandens personer oftere end tilfældigt (oddsratio over 1, som ved henvisning) eller sjældnere (under 1). Begge lister når lige så mange personer som før; kun hvor ofte det er de samme personer, ændrer sig.",
    fields: {
      between: { label: "De to lister", help: "To lister i tabellen, eller en ny liste i denne plan." },
      "odds-ratio": {
        label: "Oddsratio",
        help: "1 for uafhængighed; over 1, hvor listerne henviser personer til hinanden.",
      },
    },
    inRow: ({ between, "odds-ratio": ratio }) => `${between.join("–")} oddsratio ${rounded(ratio)}`,
  },
};

export const scenarios = {
  kinds,
  plans,
  asNow: "som nu",
  tipping: {
    conclusion: (side, people) => `»${side === "below" ? "under" : "over"} ${people} personer i alt«`,
    turned: (pair) =>
      pair ? `oddsratioen mellem ${pair[0]} og ${pair[1]}` : "vekselvirkningen mellem alle lister på én gang",
    failsIf: (conclusion, turned, side, at) =>
      `Konklusionen ${conclusion} holder ikke, hvis ${turned} er ${side === "below" ? "under" : "over"} ${at}.`,
    holdsOnlyIf: (conclusion, turned, side, at) =>
      `Konklusionen ${conclusion} holder ikke engang i udgangspunktet; den ville kun holde, hvis ${turned} var ${side === "below" ? "under" : "over"} ${at}.`,
    alwaysHolds: (conclusion, turned, low, high) =>
      `Konklusionen ${conclusion} holder, så længe ${turned} ligger mellem ${low} og ${high}.`,
    neverHolds: (conclusion, turned, low, high) =>
      `Konklusionen ${conclusion} holder ikke, når ${turned} ligger mellem ${low} og ${high}.`,
  },
  ofMethod: (method) => `metode: ${method}`,
} satisfies Catalogue["scenarios"];
