import { headerSays, type IdentifierDetector, sighting } from "./identifier-detector.ts";
import { isMark } from "./mark.ts";

/** A street and a number. Swedish, German and Romanian streets are written as often as English ones. */
const streets = [
  /\p{L}{2}(vej|vejen|gade|gaden|vænget|alle|allé|alléen|stræde|strædet|plads|pladsen|torv|torvet|boulevard|haven|parken|bakken|stien|gatan|vägen|straße|strasse)\.?,? (nr\.? ?)?\d/iu,
  /(?<!\p{L})(vej|gade|allé|plads|torv|boulevard|strada|str\.?|bulevardul|bd\.?|calea|aleea|șoseaua|soseaua|soi|thanon|ถนน|ซอย|شارع) [\p{L}\p{M} .'-]{0,40},? ?(nr\.? ?)?\d/iu,
  /\d[\d/A-Za-z]{0,5},? [\p{L}'. ]{2,40} (street|st|road|rd|avenue|ave|lane|drive|square|terrace|close)(?!\p{L})/iu,
  /(?<!\p{L})(ถนน|ซอย|شارع)/u,
];
const postalTown = /(?<![\d.,-])([1-9]\d{3}) (\p{Lu}\p{Ll}+)/u;
/** Towns whose postal codes could be years. */
const townOfYears = /^(Frederiksberg|København|Kobenhavn|Koebenhavn|Copenhagen)$/;
const coordinates = /-?\d{1,3}[.,]\d{3,} ?[,; ] ?-?\d{1,3}[.,]\d{3,}/;

/** Where somebody lives: a street with a number, a postal code with its town, or a place on the map. */
export const address: IdentifierDetector = {
  readsHeader: true,
  find(column) {
    const said = headerSays(
      column,
      /^(adresse|adresser|adressen|address|bopael|bopel|vejnavn|gadenavn|gade|vej|street|postnr|postnummer|postcode|zip|zipcode|postal|adresa|strada|koordinat\w*|latitude|longitude)$/,
    );
    const place = ({ text }: { readonly text: string }) =>
      text.includes(" ") && /\d/.test(text) && (isStreet(text) || isPostalTown(text));
    const underHeader = said ? column.values.filter(({ text }) => !isMark(text) && /\d{3}|\p{L}{3}/u.test(text)) : [];
    return sighting(
      [],
      [...column.values.filter((value) => place(value) || coordinates.test(value.text)), ...underHeader],
    );
  },
};

const isStreet = (text: string): boolean => streets.some((street) => street.test(text));

function isPostalTown(text: string): boolean {
  const [, code, town = ""] = postalTown.exec(text) ?? [];
  const isYear = /^(19|20)/.test(code ?? "");
  return code !== undefined && (!isYear || townOfYears.test(town));
}
