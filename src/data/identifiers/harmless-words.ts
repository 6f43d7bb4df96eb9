import { foldedWords } from "./folded-words.ts";

/**
 * Words of the closed vocabularies that come with people on lists, in Danish, English and Romanian, without accents: sex, age,
 * region, form of exploitation, residence, who refers, and what is written where nothing is known. No name is among them.
 */
const harmlessWords = new Set(
  `
  kvinde kvinder mand maend pige drenge dreng piger transkonnet nonbinaer kon hankon hunkon
  woman women man men female male girl girls boy boys transgender nonbinary sex gender other femeie barbat feminin masculin
  barn born voksen voksne ung unge mindrearig myndig child children adult adults minor minors young old aldre yngre aeldre
  ar aar alder age aged years year under over og derover and older younger than mere flere mindre more less from til to fra
  europa europe europeisk afrika africa asien asia amerika america oceanien oceania norden nordic mellemosten middle east
  ost vest nord syd sydost sydvest nordost nordvest ostlige vestlige nordlige sydlige eastern western northern southern
  central south north west latinamerika latin vestafrika ostafrika nordafrika sydostasien ostasien ovrige resten rest world
  eu eos eea non uden for inden outside inside within lande land country countries region regioner verden
  seksuel seksuelt sexual udnyttelse exploitation prostitution tvangsarbejde forced labour labor arbejde work tvang
  kriminelle kriminalitet strafbare handlinger criminal acts crime criminality slaveri slavery slaverilignende forhold like
  practices tiggeri begging organhandel organ removal tvangsaegteskab marriage gaeld debt hushold domestic servitude
  husarbejde landbrug agriculture farming byggeri construction rengoring cleaning restaurant detail retail former form forms
  several andre anden andet andre
  politi politiet police udlaendingestyrelsen udlaendinge styrelsen immigration service danish danske dansk cmm ngo ngoer
  myndighed myndigheder authority authorities government statslig kommune kommuner municipality sundhed health hospital laege
  social sociale organisation organisationer organisations organization organizations krisecenter krisecentre shelter
  shelters self selv referral henvendelse selvhenvendelse hotline personen person amiami hopenow reden international
  rode kors red cross cafe klare fagforening union advokat lawyer lawyers tolk interpreter
  ja nej yes no none ingen ikke not known kendt ukendt unknown oplyst stated reported mangler missing na applicable
  uoplyst available vides recorded blank null nan total sum alle all
  asyl asylum ophold opholdstilladelse lovligt ulovligt legal illegal residence permit borger citizen statsborger
  status aben open lukket closed afsluttet hoj lav middel high low medium begge both either
  januar februar marts april juni juli august september oktober november december
  `
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Whether a text consists of words of closed vocabularies alone. */
export function isHarmless(text: string): boolean {
  const words = foldedWords(text);
  return words.length > 0 && words.every((word) => harmlessWords.has(word));
}
