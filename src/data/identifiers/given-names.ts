import { foldedWords } from "./folded-words.ts";

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
export function hasGivenName(text: string): boolean {
  const words = foldedWords(text);
  return words.length <= 5 && words.some((word) => known.has(word));
}
