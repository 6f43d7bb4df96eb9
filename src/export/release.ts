import { appVersion } from "../model/app-version.ts";

/** What an export was made with. */
export const release = { name: "Mørketal", version: appVersion } as const;
