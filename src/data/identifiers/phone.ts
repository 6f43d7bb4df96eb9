import { beyondChance } from "./beyond-chance.ts";
import { isYear } from "./calendar.ts";
import { headerSays, type IdentifierDetector, sighting } from "./identifier-detector.ts";
import { isMark } from "./mark.ts";

const withPlus = /(?<![\w+/])\+ ?\(?\d[\d ()./-]{5,19}(?![\w+/=])|\(\+\d{1,3}\)[\d ./-]{6,16}/;
const withZeros = /^00 ?[1-9][\d ()./-]{6,19}$/;
const announced = /(tlf|tel|telefon|mobil|phone|mob)\W{0,3}(\d\W?){7,}/i;
const inPairs = /(?<![\p{L}\d]|[\p{L}\d][.,/-])[2-9]\d([ .-])\d\d\1\d\d\1\d\d(?![\p{L}\d]|[.-]\d)/u;
const inFours = /(?<![\p{L}\d]|[\p{L}\d][.,/-])([2-9]\d{3})[ -](\d{4})(?![\p{L}\d]|-[\p{L}\d])/u;
const inThrees = /(?<![\p{L}\d]|\d[.,/-])[2-9]\d{2} \d{2} \d{3}(?![\p{L}\d])/u;
const bare = /^(?:45 ?)?[2-9]\d{7}$/;

/** Of eight digits in a row, those that begin as Danish phone numbers do. */
const shareOfBeginnings = 0.8;

/**
 * Danish numbers have eight digits, in any grouping but that of thousands, and do not begin with 0 or 1. No count of
 * people has eight digits, and two years with a hyphen are a period.
 */
export const phone: IdentifierDetector = {
  readsHeader: true,
  find(column) {
    const said = headerSays(column, /^(tlf|tlfnr|tel|telefon\w*|mobil\w*|phone\w*|mobile|cell|whatsapp)$/);
    const certain = column.values.filter(({ text }) => isInternational(text) || announced.test(text));
    const likely = column.values.filter(
      ({ text }) => isDanish(text) || (withZeros.test(text) && hasDigits(text, 10, 17)),
    );
    const underHeader = said
      ? column.values.filter(({ text }) => !isMark(text) && /^\D{0,3}(\d\W{0,2}){5,}$/.test(text))
      : [];
    return sighting(certain, [...beyondChance(column, likely, shareOfBeginnings), ...underHeader]);
  },
};

function isInternational(text: string): boolean {
  const [number = ""] = withPlus.exec(text) ?? [];
  return hasDigits(number, 7, 15);
}

const hasDigits = (text: string, fewest: number, most: number): boolean => {
  const digits = text.replace(/\D/g, "").length;
  return digits >= fewest && digits <= most;
};

function isDanish(text: string): boolean {
  const [, first, second] = inFours.exec(text) ?? [];
  const isPeriod = isYear(Number(first)) && isYear(Number(second));
  return bare.test(text) || inPairs.test(text) || inThrees.test(text) || (first !== undefined && !isPeriod);
}
