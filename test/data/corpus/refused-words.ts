import { beside, mixedWithCodes, type RefusedFile } from "./corpus-file.ts";

const serial = (row: number): string => String(44_562 + ((row * 37) % 365));

/** Files with names, places, dates and sentences. */
export const refusedWords: readonly RefusedFile[] = [
  {
    title: "e-mail addresses",
    text: beside("kontakt", ["anne@example.dk", "maria.p@mail.example.ro", ""]),
    refused: [[1, "email", 2]],
  },
  {
    title: "e-mail addresses that hide from machines, and user names",
    text: beside("kontakt", ["anne (at) example.dk", "@maria_p", "facebook.com/nok"]),
    refused: [[1, "email", 3]],
  },
  {
    title: "codes, with an e-mail address in two rows of a hundred",
    text: beside("kode", mixedWithCodes(100, ["anne@example.dk"])),
    refused: [[1, "email", 2]],
  },
  {
    title: "dates as Danes, machines and Americans write them",
    text: beside("mødt", ["04-03-2022", "4.3.22", "2022-03-04", "12/24/2021", "2022-03-04T12:30:00"]),
    refused: [[1, "date", 5]],
  },
  {
    title: "dates in words",
    text: beside("mødt", ["4. marts 2022", "march 4, 2022", "mar-22", "4 martie 2022", "4 มีนาคม 2565"]),
    refused: [[1, "date", 5]],
  },
  {
    title: "months of a year",
    text: beside("mødt", ["2022-03", "03/2022", "11-2021", "2022-12"]),
    refused: [[1, "date", 4]],
  },
  {
    title: "quarters and weeks",
    text: beside("periode", ["2022Q1", "K2 2022", "3. kvartal 2022", "2022-W14", "uge 14"]),
    refused: [[1, "date", 5]],
  },
  {
    title: "months in a column of their own",
    text: beside("a", ["marts", "april", "maj", "marts", "juli"]),
    refused: [[1, "date", 5]],
  },
  {
    title: "month and day in two columns beside the year",
    text: "år;måned;dag\n2022;3;4\n2022;11;30\n2021;7;1",
    refused: [
      [2, "date", 3],
      [3, "date", 3],
    ],
  },
  {
    title: "the day numbers of a spreadsheet under a header that says date",
    text: beside("Indskrivningsdato", ["44624", "44691,5"]),
    refused: [[1, "date", 2]],
  },
  {
    title: "the day numbers of a spreadsheet under a header that says nothing",
    text: beside(
      "kolonne",
      Array.from({ length: 40 }, (_, row) => serial(row)),
    ),
    refused: [[1, "date", 40]],
  },
  {
    title: "birthdays as six digits, the first half of CPR numbers",
    text: beside("født", ["070761", "251248", "10190"]),
    refused: [[1, "date", 3]],
  },
  {
    title: "birthdays as eight digits",
    text: beside("kolonne", ["19610707", "19481225", "20030303"]),
    refused: [[1, "date", 3]],
  },
  {
    title: "codes, with a date in two rows of a hundred",
    text: beside("kode", mixedWithCodes(100, ["04-03-2022", "2022-03-04"])),
    refused: [[1, "date", 2]],
  },
  {
    title: "Danish names",
    text: beside("klient", ["Anne Østergård", "Søren Åkjær", "Mette-Marie Bæk", "Bjørk Thorup"]),
    refused: [[1, "name", 4]],
  },
  {
    title: "Romanian names, none of which is in any list",
    text: beside("klient", ["Țurcanu Brândușa", "Mureșan Ilinca", "Bălan Sânziana", "Crăciun Zamfira"]),
    refused: [[1, "name", 4]],
  },
  {
    title: "Thai names",
    text: beside("klient", ["สมหญิง ใจงาม", "ดวงแก้ว ศรีสุข", "นางสาวบุษบา ทองดี"]),
    refused: [[1, "name", 3]],
  },
  {
    title: "Arabic names",
    text: beside("klient", ["رقية السوري", "هاجر بنعلي", "سعاد الفاسي"]),
    refused: [[1, "name", 3]],
  },
  {
    title: "first names that come again and again, those of the case workers",
    text: beside(
      "hvem",
      Array.from({ length: 60 }, (_, row) => (row % 2 === 0 ? "Mette" : "Lars")),
    ),
    refused: [[1, "name", 60]],
  },
  {
    title: "initials under the header navn",
    text: beside("Navn", ["AØ", "SÅ", "AØ", "AØ", "SÅ", "SÅ"]),
    refused: [[1, "name", 6]],
  },
  {
    title: "one word under nume and prenume",
    text: "Nume;Prenume;politi\nȚurcanu;Brândușa;1\nȚurcanu;Brândușa;0",
    refused: [
      [1, "name", 2],
      [2, "name", 2],
    ],
  },
  {
    title: "names under an English header of two words",
    text: beside("firstName", ["Brândușa", "Zamfira"]),
    refused: [[1, "name", 2]],
  },
  {
    title: "names in a column that calls itself nationality",
    text: beside("nationalitet", ["Bjørk Thorup", "Ilinca Mureșan", "Zamfira Bălan"]),
    refused: [[1, "name", 3]],
  },
  {
    title: "codes, with a name in two rows of a hundred",
    text: beside("kode", mixedWithCodes(100, ["Bjørk Thorup", "Ilinca Mureșan"])),
    refused: [[1, "name", 2]],
  },
  {
    title: "names below headers that mean something to JavaScript",
    text: "__proto__;constructor\nBjørk Thorup;1\nIlinca Mureșan;0\nZamfira Bălan;1",
    refused: [[1, "name", 3]],
  },
  {
    title: "a name as the header of marks, one column a person",
    text: "liste;Anne Østergård\npoliti;1\nngo;0",
    refused: [[2, "name", 0]],
  },
  {
    title: "Danish addresses",
    text: beside("bor", ["Vesterbrogade 112, 2. tv", "H.C. Ørsteds Vej 9", "2200 København N"]),
    refused: [[1, "address", 3]],
  },
  {
    title: "Romanian and English addresses",
    text: beside("bor", ["Strada Lalelelor nr. 4", "Bd. Unirii 12", "12 High Street", "ถนน สุขุมวิท 4"]),
    refused: [[1, "address", 4]],
  },
  {
    title: "postal codes under a header that says so",
    text: beside("postnr", ["2200", "8000", "1620"]),
    refused: [[1, "address", 3]],
  },
  {
    title: "places on the map",
    text: beside("sted", ["55.67610, 12.56830", "56.16293, 10.20392"]),
    refused: [[1, "address", 2]],
  },
  {
    title: "notes in a column that is mostly empty",
    text: beside("bemærkning", [
      ...Array.from({ length: 48 }, () => ""),
      "ringer igen på mandag efter klokken ti",
      "vil ikke tale med nogen endnu",
    ]),
    refused: [[1, "free-text", 2]],
  },
  {
    title: "one long note among marks",
    text: beside("hotline", [
      "x",
      "x",
      "Hun kom ind i landet over grænsen om natten og blev kørt til en lejlighed, som hun ikke kender adressen på.",
    ]),
    refused: [[1, "free-text", 1]],
  },
];
