import type { IdentifierKind } from "../model/identifier-kind.ts";
import type { InEveryLanguage } from "../model/language.ts";

/** Each kind of identifier as a sentence has it after "holds", and after "looks like" for one of them. */
export interface IdentifierPhrases {
  readonly many: string;
  readonly one: string;
}

export const identifierWords: InEveryLanguage<Readonly<Record<IdentifierKind, IdentifierPhrases>>> = {
  en: {
    cpr: { many: "CPR numbers", one: "a CPR number" },
    email: { many: "e-mail addresses or profiles", one: "an e-mail address or a profile" },
    passport: { many: "passport or identity card numbers", one: "a passport or identity card number" },
    hash: { many: "plain hashes", one: "a plain hash" },
    "id-number": { many: "identity or case numbers", one: "an identity or case number" },
    address: { many: "addresses, postal codes or coordinates", one: "an address, a postal code or coordinates" },
    date: { many: "dates finer than a year", one: "a date finer than a year" },
    phone: { many: "phone numbers", one: "a phone number" },
    name: { many: "names of people", one: "the name of a person" },
    "free-text": { many: "free text", one: "free text" },
  },
  da: {
    cpr: { many: "CPR-numre", one: "et CPR-nummer" },
    email: { many: "e-mailadresser eller profiler", one: "en e-mailadresse eller en profil" },
    passport: { many: "numre på pas eller identitetskort", one: "nummeret på et pas eller et identitetskort" },
    hash: { many: "almindelige hashværdier", one: "en almindelig hashværdi" },
    "id-number": { many: "personnumre eller sagsnumre", one: "et personnummer eller et sagsnummer" },
    address: { many: "adresser, postnumre eller koordinater", one: "en adresse, et postnummer eller koordinater" },
    date: { many: "datoer, der er finere end et år", one: "en dato, der er finere end et år" },
    phone: { many: "telefonnumre", one: "et telefonnummer" },
    name: { many: "navne på personer", one: "navnet på en person" },
    "free-text": { many: "fritekst", one: "fritekst" },
  },
};
