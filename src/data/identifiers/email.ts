import { headerSays, type IdentifierDetector, sighting } from "./identifier-detector.ts";
import { isMark } from "./mark.ts";

const address = /[^\s@]@[^\s@.]+\.[^\s@]/;
const handleOrDisguised = /@[\p{L}\d_]|[\p{L}\d_]@|[[(] ?(at|snabela|snabel-a) ?[\])]|\w at \w+ dot \w/iu;
const profile = /https?:\/\/|www\.|\b(facebook|instagram|tiktok|snapchat|whatsapp|telegram|t|wa)\.(com|me)\b/i;

/** Addresses and profiles on the net, also when written so that machines should not see them. */
export const email: IdentifierDetector = {
  readsHeader: true,
  find(column) {
    const said = headerSays(column, /^(mail|mailadresse|email|emailadresse|brugernavn|username|profil|profile)$/);
    return sighting(
      column.values.filter(({ text }) => address.test(text)),
      column.values.filter(
        ({ text }) =>
          handleOrDisguised.test(text) ||
          profile.test(text) ||
          (said && !isMark(text) && /\p{L}\S*[._]\S*\p{L}/u.test(text)),
      ),
    );
  },
};
