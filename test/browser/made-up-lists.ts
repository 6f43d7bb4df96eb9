/** Something that no screen, message or file of the app says by itself: it can only come from a cell of an upload. */
export const canary = "zq7canary";

export interface MadeUpFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const lists = ["politi", "udlændingestyrelsen", "sociale-organisationer", "selvhenvendelse"];

/** Which people of 120 are on a list: some patterns are common, some rare, and every pair of lists overlaps. */
const isOn = (list: number, person: number): boolean =>
  ((((person * 7 + (person >> 2) * 5) % 15) + 1) & (1 << list)) !== 0;

/** Four lists of people who do not exist; each cell that may hold any text holds the canary. */
export function madeUpLists(): MadeUpFile[] {
  return lists.map((list, index) => {
    const people = Array.from({ length: 120 }, (_, person) => person).filter((person) => isOn(index, person));
    const rows = people.map((person) =>
      [
        `${canary}${String(person).padStart(3, "0")}x`,
        person % 3 === 0 ? "mand" : "kvinde",
        2021 + (person % 2),
        `${canary} om en person, som sagsbehandleren mødte i uge ${person % 40} sammen med andre`,
        `${canary}-${person % 4}`,
      ].join(";"),
    );
    const text = ["kode;køn;år;bemærkning;sagstype", ...rows].join("\r\n");
    return { name: `${list}.csv`, mimeType: "text/csv", buffer: Buffer.from(text, "utf8") };
  });
}

/** One list of which one column is made of CPR numbers; they belong to nobody. */
export const listWithCprNumbers: MadeUpFile = {
  name: "cpr.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    ["kode;nummer", ...Array.from({ length: 30 }, (_, n) => `a${100 + n}b;0101${60 + n}-${1000 + n}`)].join("\n"),
    "utf8",
  ),
};
