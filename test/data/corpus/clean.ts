import { createHmac } from "node:crypto";
import { beside, type CorpusFile } from "./corpus-file.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

const keyed = (row: number): Buffer =>
  createHmac("sha256", "a key that is kept apart").update(`person ${row}`).digest();

/** HMAC in base32, cut to `characters`. */
const base32 = (row: number, characters: number): string =>
  [...keyed(row).subarray(0, characters)].map((byte) => alphabet[byte % 32]).join("");

const hexadecimal = (row: number, characters: number): string => keyed(row).toString("hex").slice(0, characters);

const rows = <Cell>(count: number, cell: (row: number) => Cell): Cell[] =>
  Array.from({ length: count }, (_, row) => cell(row));

const cycle = (values: readonly string[], row: number): string => values[row % values.length] ?? "";

/** Files as they should be. */
export const cleanFiles: readonly CorpusFile[] = [
  {
    title: "an overlap table",
    text: "LA;NG;PF;GO;count\n1;0;0;0;54\n0;1;0;0;463\n1;1;0;0;15\n0;0;1;0;1907\n1;0;1;1;3",
  },
  {
    title: "an overlap table with hidden counts",
    text: "politi;ngo;selv;antal\n1;0;0;54\n0;1;0;<5\n1;1;0;1-4\n0;0;1;1..4\n1;1;1;12 345\n0;1;1;1.907",
  },
  {
    title: "an overlap table with year, sex, age band and region",
    text: "år;køn;alder;region;politi;ngo;antal\n2021;kvinde;18-24;Europa;1;0;12\n2022;mand;25-34;Afrika;0;1;7\n2022;kvinde;<18;Asien;1;1;5\n2020;mand;65+;Sydamerika;0;1;6",
  },
  {
    title: "persons by 0 and 1",
    text: `politi;ngo;selv\n${rows(50, (row) => `${row % 2};${row % 3 === 0 ? 1 : 0};1`).join("\n")}`,
  },
  { title: "persons by ja and nej", text: "politi;Udlændingestyrelsen;AmiAmi\nja;nej;nej\nnej;ja;ja\nJA;Nej;ja" },
  { title: "persons by x and nothing", text: "politi;Røde Kors;Café Klare\nx;;\n;x;\nX;;x" },
  {
    title: "persons by yes and no, with lists called phone, mail and CPR",
    text: "phone;e-mail;cpr;navn;dato\nyes;no;yes;no;yes\nno;yes;yes;no;no",
  },
  {
    title: "numbered codes and a list name for each row",
    text: `kode;liste\n${rows(120, (row) => `K-${String((row * 7) % 90).padStart(5, "0")};${cycle(["politi", "HopeNow", "Reden International", "selv"], row)}`).join("\n")}`,
  },
  {
    title: "codes numbered from 1",
    text: beside(
      "person_id",
      rows(200, (row) => String(row + 1)),
    ),
  },
  {
    title: "codes of a letter and a number given out in a row",
    text: beside(
      "kode",
      rows(60, (row) => `P${100_001 + row}`),
    ),
  },
  {
    title: "HMAC in base32, cut to 16",
    text: beside(
      "cpr_kode",
      rows(300, (row) => base32(row, 16)),
    ),
  },
  {
    title: "HMAC in base32, cut to 24",
    text: beside(
      "kode",
      rows(300, (row) => base32(row, 24)),
    ),
  },
  {
    title: "HMAC in hexadecimal digits, cut to 16",
    text: beside(
      "kode",
      rows(300, (row) => hexadecimal(row, 16)),
    ),
  },
  {
    title: "short random codes with a hyphen, some of digits alone",
    text: beside(
      "code",
      rows(500, (row) => hexadecimal(row, 8).replace(/^.{4}/, "$&-")),
    ),
  },
  {
    title: "short random codes, some written like phone or passport numbers",
    text: beside(
      "code",
      rows(500, (row) => hexadecimal(row, 8)),
    ),
  },
  {
    title: "random codes of ten, some of digits alone",
    text: beside(
      "code",
      rows(1000, (row) => hexadecimal(row, 10)),
    ),
  },
  {
    title: "random UUIDs",
    text: beside(
      "uuid",
      rows(20, (row) => hexadecimal(row, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5")),
    ),
  },
  {
    title: "years and spans of years",
    text: "år;periode;skoleår;fødselsår\n2019;2019-2021;2019/20;1987\n2020;2019-2021;2010-11;1990\n2021;2020–2022;2011-12;2001",
  },
  {
    title: "age bands in words and figures",
    text: beside("aldersgruppe", ["0-17", "18–24", "25-34 år", "65 år og derover", "under 18", "10-12", "ukendt"]),
  },
  {
    title: "nationalities and countries, most of them once",
    text: "nationalitet;land;politi\nrumænsk;Rumænien;1\nnigeriansk;Nigeria;0\nthailandsk;Thailand;1\nukrainsk;Ukraine;0\ncolombiansk;Colombia;1\nvietnamesisk;Sri Lanka;1",
  },
  {
    title: "nationalities in English",
    text: beside("Nationality", ["Romanian", "Nigerian", "Thai", "Vietnamese", "Moroccan", "Polish"]),
  },
  {
    title: "regions of the world",
    text: beside("region", [
      "EU/EØS",
      "Afrika",
      "Asien",
      "Europa uden for EU",
      "Mellemøsten",
      "Latinamerika",
      "Øvrige",
      "ikke oplyst",
    ]),
  },
  {
    title: "forms of exploitation in many words",
    text: beside(
      "udnyttelse",
      rows(40, (row) =>
        cycle(
          [
            "Seksuel udnyttelse, herunder prostitution",
            "Tvangsarbejde eller slaverilignende forhold",
            "Udnyttelse til strafbare handlinger",
            "ikke oplyst",
          ],
          row,
        ),
      ),
    ),
  },
  {
    title: "large counts, in the range of a spreadsheet's day numbers",
    text: beside("antal", ["20154", "33021", "41877", "52410", "29999", "46012"]),
  },
  { title: "shares with many decimals", text: beside("andel", ["0.1019012345", "0,2512489996", "12.3456789012"]) },
  {
    title: "headers and cells that mean something to JavaScript",
    text: "__proto__;constructor;toString\n1;0;1\n0;1;0",
  },
  { title: "exact ages and the year of birth", text: "alder;fødselsår\n23;1999\n31;1991\n17;2005" },
  { title: "an empty table and empty columns", text: "politi;ngo\n;\n;" },
];
