import { beyondChance } from "./beyond-chance.ts";
import type { CellValue } from "./column-sample.ts";
import { headerSays, type IdentifierDetector, sighting } from "./identifier-detector.ts";
import { isMark } from "./mark.ts";
import { isRun } from "./run.ts";

/** A line of the machine-readable zone at the foot of a passport or card fills up with `<`. */
const machineReadable =
  /[A-Z0-9]<<[A-Z0-9<]|^[PIACV][A-Z<][A-Z]{3}[A-Z]+<[A-Z<]+|[A-Z0-9]{9}\d[A-Z]{3}\d{7}[MFX<]\d{7}/;
/** One or two letters and six to nine digits, as most countries number passports and cards. */
const numbered = /^[A-Z]{1,2} ?(\d{6,9})[A-Z]?$/i;

/**
 * A code of a letter and digits looks alike, so passport numbers count only where random codes do not explain them and
 * they are not numbered in a row: real passports never are.
 */
export const passport: IdentifierDetector = {
  readsHeader: true,
  find(column) {
    const said = headerSays(
      column,
      /^(pas|pasnr|pasnummer|pas\w*nummer|passport\w*|pasaport\w*|passeport|rejsedokument\w*|opholdskort|mrz)$/,
    );
    const numbers = column.values.filter(({ text }) => numbered.test(text));
    const underHeader = said
      ? column.values.filter(({ text }) => !isMark(text) && /^(?=.*\d{4})[0-9A-Z ]{6,14}$/i.test(text))
      : [];
    return sighting(
      column.values.filter(({ text }) => text.includes("<") && machineReadable.test(text)),
      [...(isRun(numbers.map(numberIn)) ? [] : beyondChance(column, numbers)), ...underHeader],
    );
  },
};

const numberIn = ({ text }: CellValue): number => Number(numbered.exec(text)?.[1]);
