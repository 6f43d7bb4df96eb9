import { mostLists } from "../../model/overlap-table.ts";
import { beyondChance } from "./beyond-chance.ts";
import { type CellValue, type ColumnSample, rowsOf } from "./column-sample.ts";
import { isCountry, mayBeNationality } from "./country-names.ts";
import { foldedWords } from "./folded-words.ts";
import { isHarmless } from "./harmless-words.ts";
import { headerSays, type IdentifierDetector, sighting } from "./identifier-detector.ts";
import { isMark } from "./mark.ts";

/**
 * Common given names of the countries that people on Danish lists come from, and titles that only stand before names. A
 * name that is also a word of closed vocabularies, a month or a country is left out, and so are short ones.
 */
const names = `
  anne anna mette hanne kirsten helle susanne lene maria marie inge karen gitte lone camilla pia louise charlotte jette
  tina birgitte ulla line julie sofie sophie emma freja clara karla laura ida mathilde josefine caroline signe nanna
  sarah sara lærke cecilie trine rikke dorte dorthe bente birthe lis annette maja
  peter jens michael mikael lars thomas henrik søren soeren christian kristian martin jan morten anders niels niklas
  hans rasmus mads jesper ole kim erik eric john jørgen joergen torben carsten karsten claus klaus bent steen
  frederik emil oliver william noah oscar oskar lucas lukas victor viktor magnus mikkel jonas jakob jacob simon
  james robert david mary patricia jennifer linda elizabeth susan jessica margaret joseph charles daniel matthew
  ion ioan ioana andrei mihai mihaela alexandru alexandra elena ștefan stefan cristian cristina gheorghe vasile nicolae
  florin florentina gabriel gabriela adrian adriana dumitru constantin marian mariana bogdan ionuț ionut răzvan
  razvan cătălin catalin cătălina catalina daniela alina simona raluca roxana loredana georgiana mădălina madalina
  oana larisa denisa bianca andreea ana
  ivan olena oksana iryna natalia nataliya kateryna katerina tetiana tatiana svitlana svetlana yulia yuliia volodymyr
  oleksandr serhiy dmytro mykola vasyl andriy bohdan piotr krzysztof katarzyna małgorzata malgorzata agnieszka
  tomasz paweł pawel
  blessing precious osas osaze chioma ngozi amaka ifeoma chinedu emeka adaeze adaobi oluwaseun olumide funmi
  folake abiodun babatunde esosa osagie efe omoregie
  somchai somsak somporn sombat suchart prasert wichai siriporn supaporn malee maliwan ratana pornthip nattapong
  kanya anong boonmee chanthra duangjai wilai nong thanakorn kittisak
  mohamed mohammed muhammad mohammad ahmed ahmad ali omar hassan hussein ibrahim youssef yusuf khalid abdullah
  abdul mustafa mahmoud fatima fatma aisha aicha khadija zainab zaynab maryam mariam amina layla leila nour noor
  samira yasmin hanan salma rania huda tariq karim rashid samir
  nguyen thi wei wang zhang jose juan luis carlos camila valentina isabella gonzalez rodriguez luz
  hansen jensen nielsen andersen pedersen christensen larsen sørensen soerensen rasmussen jørgensen petersen
  madsen kristensen olsen thomsen christiansen poulsen johansen knudsen mortensen popescu ionescu popa dumitrescu
  ستيفن محمد أحمد احمد علي عمر حسن حسين إبراهيم ابراهيم يوسف خالد عبدالله عبد فاطمة عائشة خديجة زينب مريم أمينة ليلى نور سميرة
  สมชาย สมศักดิ์ สมพร สมบัติ สุชาติ ประเสริฐ วิชัย ศิริพร สุภาพร มาลี มะลิวัลย์ รัตนา พรทิพย์ ณัฐพงษ์ กัญญา นาย นาง นางสาว
  олена оксана ірина наталія катерина тетяна світлана юлія володимир олександр сергій дмитро андрій іван анна марія
  mr mrs miss hr fru frk frøken domnul doamna
`;

const known = new Set(foldedWords(names).filter((name) => name.length > 2));

/** Whether a text of five words at most has a given name, a common surname or a title among them. */
function hasGivenName(text: string): boolean {
  const words = foldedWords(text);
  return words.length <= 5 && words.some((word) => known.has(word));
}

const wordy = /^[\p{L}\p{M}][\p{L}\p{M}.,'’´`() -]*$/u;
/** Two to four words that begin with a capital, or words of a script that has none. */
const fullName = /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|[\p{Lo}\p{M}]+),?(?: |$)){2,4}$/u;

const nameHeader =
  /^(\w*navn|navne|\w*name|names|alias|initialer|initials|nume|numele|prenume|prenumele|ชื่อ|นามสกุล|الاسم|اسم)$/;
/** What is named is then a list, a place or the like. */
const thingHeader =
  /^((?!for|efter|mellem|kalde|first|last|sur|nick|user|full|bruger|klient|patient|borger|fulde)\w+(navn|name)|list\w*|source|kilde|org\w*|land|country|nation\w*|region\w*|institution\w*|ngo|kategori|category|kommune|by|town|city|myndighed|authority)$/;
/** What is named is one of the lists of a long file, of which there are only so many. */
const listHeader = /^(list\w*|source|kilde|org\w*|ngo|myndighed|authority)$/;
const nationalityHeader = /^(nation\w*|land|country|statsborgerskab|citizenship|oprindelse\w*|origin|tara)$/;

/** Fewer different words say nothing about whether they are names. */
const fewest = 3;

/**
 * Names of people in any script: known given names and titles, what stands under a header that says so, words that mostly
 * differ from row to row, and full names among codes. The words of closed vocabularies come again and again, and countries
 * are known. Codes of letters alone cannot be told from names, or from initials: a code needs a digit.
 */
export const name: IdentifierDetector = {
  readsHeader: true,
  find(column) {
    const words = column.values.filter(({ text }) => isWordy(text) && !isHarmless(text) && !isCountry(text));
    const known = words.filter(({ text }) => hasGivenName(text));
    const wordSet = new Set(words);
    const saysName = headerSays(column, nameHeader) && !headerSays(column, thingHeader);
    const underHeader = saysName ? column.values.filter((value) => wordSet.has(value) || isNameLike(value.text)) : [];
    const unknown = headerSays(column, nationalityHeader) ? words.filter(({ text }) => !mayBeNationality(text)) : words;
    return sighting(
      [],
      [
        ...known,
        ...underHeader,
        ...mostlyDistinct(column, unknown, headerSays(column, listHeader) ? mostLists + 1 : fewest),
      ],
    );
  },
};

/** What may be a name where the header says that it is one, digits or not. */
const isNameLike = (text: string): boolean => /\p{L}{3}/u.test(text) && !isMark(text) && !isHarmless(text);

const isWordy = (text: string): boolean =>
  text.length <= 80 && wordy.test(text) && !isMark(text) && (text.match(/\p{L}/gu)?.length ?? 0) > 1;

/** Where most cells are words, those that hardly come again; where they are not, those written as full names. */
function mostlyDistinct(column: ColumnSample, words: readonly CellValue[], fewestWords: number): readonly CellValue[] {
  const full = words.filter(({ text }) => fullName.test(text));
  const rows = rowsOf(words);
  if (rows >= 0.6 * column.filled) {
    const share = words.length / rows;
    const areMostlyFull = 2 * full.length > words.length && words.length >= 40 && share >= 0.15;
    return words.length >= fewestWords && (share >= 0.5 || areMostlyFull) ? beyondChance(column, words) : [];
  }
  const isAmongMarks = column.values.length - words.length <= 3;
  return !isAmongMarks && full.length >= 0.5 * rowsOf(full) ? full : [];
}
