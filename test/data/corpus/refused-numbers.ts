import { createHash } from "node:crypto";
import { beside, mixedWithCodes, type RefusedFile } from "./corpus-file.ts";

const hashes = (algorithm: string, encoding: "hex" | "base64" | "base64url"): string[] =>
  ["0707614285", "2512489996", "0101081234", "0101091235"].map((cpr) =>
    createHash(algorithm).update(cpr).digest(encoding),
  );

const dressedAsUuid = (hash: string): string => hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");

/** Files with numbers that somebody was given, and with hashes of them. */
export const refusedNumbers: readonly RefusedFile[] = [
  {
    title: "CPR numbers with a hyphen",
    text: beside("cpr", ["070761-4285", "251248-9996", "030303-1111"]),
    refused: [[1, "cpr", 3]],
  },
  {
    title: "CPR numbers with nothing between, under a header that says nothing",
    text: beside("kode", ["0707614285", "2512489996"]),
    refused: [[1, "cpr", 2]],
  },
  {
    title: "CPR numbers with a blank, a dash, a point, a slash, and in pairs",
    text: beside("id", ["070761 4285", "070761–4285", "070761.4285", "070761/4285", "07 07 61 4285", "07.07.61-4285"]),
    refused: [[1, "cpr", 6]],
  },
  {
    title: "CPR numbers that lost their first zero in a spreadsheet",
    text: beside("nr", ["707614285", "101081234", "70761-4285", "707614285.0"]),
    refused: [[1, "cpr", 4]],
  },
  {
    title: "CPR numbers of 1 January without modulus 11, as given to refugees",
    text: beside("person", ["010108-1234", "0101091235", "010185-0000", "0101900001"]),
    refused: [[1, "cpr", 4]],
  },
  {
    title: "CPR numbers with a mistyped date",
    text: beside("person", ["321399-1234", "990000-4321"]),
    refused: [[1, "cpr", 2]],
  },
  {
    title: "CPR numbers whose last four digits are hidden, and replacement numbers with letters",
    text: beside("person", ["070761-xxxx", "251248-****", "010190-0UK5"]),
    refused: [[1, "cpr", 3]],
  },
  {
    title: "administrative CPR numbers, 60 added to the day",
    text: beside("nr", ["670761-4285", "6101900001"]),
    refused: [[1, "cpr", 2]],
  },
  {
    title: "CPR numbers with a long year, and inside other words",
    text: beside("bemærk", ["07071961-4285", "CPR 070761-4285 (ældre)", '="0707614285"', "'0707614285"]),
    refused: [[1, "cpr", 4]],
  },
  {
    title: "CPR numbers in Arabic and Thai digits and in full width",
    text: beside("kode", ["٠٧٠٧٦١-٤٢٨٥", "๐๗๐๗๖๑-๔๒๘๕", "０７０７６１４２８５"]),
    refused: [[1, "cpr", 3]],
  },
  {
    title: "codes, with a CPR number in two rows of a hundred",
    text: beside("kode", mixedWithCodes(100, ["0707614285", "251248-9996"])),
    refused: [[1, "cpr", 2]],
  },
  {
    title: "a CPR number as header, because the file has no row of names",
    text: "070761-4285;1\n251248-9996;0",
    refused: [[1, "cpr", 1]],
  },
  {
    title: "a file whose only row is its header, and that a CPR number",
    text: "070761-4285;politi",
    refused: [[1, "cpr", 0]],
  },
  {
    title: "CPR numbers below a header that means something to JavaScript",
    text: beside("__proto__", ["070761-4285", "251248-9996"]),
    refused: [[1, "cpr", 2]],
  },
  {
    title: "CPR numbers in what a file with a byte order mark calls its first column",
    text: `\uFEFF${beside("kode", ["070761-4285"])}`,
    refused: [[1, "cpr", 1]],
  },
  {
    title: "Danish phone numbers in every grouping",
    text: beside("kontakt", ["22334455", "22 33 44 55", "2233 4455", "22.33.44.55", "223 34 455"]),
    refused: [[1, "phone", 5]],
  },
  {
    title: "phone numbers with country codes",
    text: beside("kontakt", [
      "+45 22 33 44 55",
      "0045 22334455",
      "+40 721 234 567",
      "+66-81-234-5678",
      "(+234) 803 123 4567",
    ]),
    refused: [[1, "phone", 5]],
  },
  {
    title: "short foreign phone numbers under a header that says so",
    text: beside("Tlf.nr.", ["721 234", "081 234 56", "044-12345"]),
    refused: [[1, "phone", 3]],
  },
  {
    title: "codes, with a phone number in two rows of a hundred",
    text: beside("kode", mixedWithCodes(200, ["22334455"])),
    refused: [[1, "phone", 4]],
  },
  {
    title: "the lines that machines read in passports",
    text: beside("scan", [
      "P<DNKOESTERGAARD<<ANNE<<<<<<<<<<<<<<<<<<<<<<",
      "P<ROUPOPESCU<<MARIA<<<<<<<<<<<<<<<<<<<<<<<<<",
    ]),
    refused: [[1, "passport", 2]],
  },
  {
    title: "passport numbers of several countries",
    text: beside("dok", ["AA1234567", "B04817263", "EH530917", "P4817263A"]),
    refused: [[1, "passport", 4]],
  },
  {
    title: "codes, with a passport number in two rows of a hundred",
    text: beside("kode", mixedWithCodes(100, ["AA1234567", "B04817263"])),
    refused: [[1, "passport", 2]],
  },
  {
    title: "passport numbers of digits alone under a header that says so",
    text: beside("Pasnr.", ["C01X0006H", "20512345", "A0512345"]),
    refused: [[1, "passport", 3]],
  },
  {
    title: "Romanian, Polish, Thai and Chinese identity numbers",
    text: beside("nr", ["2850101123457", "85010112345", "1-2345-67890-12-3", "11010519491231002X"]),
    refused: [[1, "id-number", 4]],
  },
  {
    title: "long numbers as a spreadsheet shows them",
    text: beside("nr", ["2,85010E+12", "7,07614E+08"]),
    refused: [[1, "id-number", 2]],
  },
  {
    title: "case numbers of an authority",
    text: beside("Sagsnr.", ["2022-48213", "2022-50117", "2023-00419"]),
    refused: [[1, "id-number", 3]],
  },
  { title: "MD5 of CPR numbers", text: beside("kode", hashes("md5", "hex")), refused: [[1, "hash", 4]] },
  {
    title: "SHA-1 of CPR numbers in capitals",
    text: beside(
      "kode",
      hashes("sha1", "hex").map((hash) => hash.toUpperCase()),
    ),
    refused: [[1, "hash", 4]],
  },
  {
    title: "SHA-256 of CPR numbers, with a label",
    text: beside(
      "kode",
      hashes("sha256", "hex").map((hash) => `sha256:${hash}`),
    ),
    refused: [[1, "hash", 4]],
  },
  {
    title: "SHA-256 of CPR numbers in base64",
    text: beside("kode", hashes("sha256", "base64")),
    refused: [[1, "hash", 4]],
  },
  {
    title: "MD5 of CPR numbers in base64 without its filling",
    text: beside("kode", hashes("md5", "base64url")),
    refused: [[1, "hash", 4]],
  },
  {
    title: "MD5 of CPR numbers dressed as UUIDs",
    text: beside("kode", hashes("md5", "hex").map(dressedAsUuid)),
    refused: [[1, "hash", 4]],
  },
];
