import { beyondChance } from "./beyond-chance.ts";
import { headerSays, type IdentifierDetector, sighting } from "./identifier-detector.ts";
import { isMark } from "./mark.ts";

/** Nine digits or more, alone or in groups, perhaps with an X that stands for ten at the end. */
const digits = /^\d(?:[ -]?\d){8,19}[ -]?X?$/i;
const thousands = /^\d{1,3}(?: \d{3})+$/;
const periods = /^(?:(?:19|20)\d{2}(?:[ -]+|$))+$/;
const trailingZeros = /[.,]0{1,2}$/;
/** What a spreadsheet makes of a long number; the lost digits are often zeros only on the screen. */
const scientific = /^\d(?:[.,]\d+)?E\+?(?:0?[89]|1\d)$/i;
/** Italian tax codes, Finnish personal numbers and Spanish numbers, which have letters between. */
const withLetters =
  /^(?:[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]|\d{6}[-+A]\d{3}[0-9A-Z]|[XYZ]-?\d{7}-?[A-Z]|\d{8}-?[A-HJ-NP-TV-Z])$/;

/**
 * Numbers by which a state or an authority knows a person: Romanian CNP and Thai numbers have 13 digits, Polish and
 * Nigerian 11, Chinese 18, Bulgarian and Ukrainian 10. No count of people, year or short code has nine digits.
 */
export const idNumber: IdentifierDetector = {
  readsHeader: true,
  find(column) {
    const said = headerSays(
      column,
      /^(cnp|pesel|egn|ssn|nin|personid|udlaendinge\w*nr|udlaendinge\w*nummer|sagsnr|sagsnummer|journalnr|journalnummer|fodselsnummer|personnummer|personnr)$/,
    );
    const long = column.values.filter(({ text }) => isLong(text) || withLetters.test(text));
    const underHeader = said ? column.values.filter(({ text }) => !isMark(text) && /\d{3}/.test(text)) : [];
    return sighting(
      [],
      [...beyondChance(column, long), ...column.values.filter(({ text }) => scientific.test(text)), ...underHeader],
    );
  },
};

const isLong = (text: string): boolean => {
  const whole = text.replace(trailingZeros, "");
  return digits.test(whole) && !thousands.test(whole) && !periods.test(whole);
};
