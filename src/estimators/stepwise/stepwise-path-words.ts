export const stepwisePathWords = {
  en: {
    title: "The path of the selection",
    about:
      "At each step every pair of lists that is not yet in the model, with the people seen on both lists, those the model expects there, and how surprising the difference is (p). Code 1: with the pair the estimate would not exist; 2: the data could not tell its parameters apart; 3: both; 4: no maximum was found; such a pair is not added.",
    columns: {
      step: "step",
      model: "model so far",
      total: "people in all",
      pair: "pair",
      observed: "seen on both",
      expected: "expected on both",
      code: "code",
      p: "p",
      added: "added",
    },
  },
  da: {
    title: "Udvælgelsens vej",
    about:
      "For hvert trin alle par af lister, som endnu ikke er i modellen, med antallet af personer set på begge lister, antallet modellen venter dér, og hvor overraskende forskellen er (p). Kode 1: med parret ville skønnet ikke findes; 2: data kunne ikke skelne parametrene; 3: begge dele; 4: intet maksimum blev fundet; et sådant par tilføjes ikke.",
    columns: {
      step: "trin",
      model: "model indtil nu",
      total: "personer i alt",
      pair: "par",
      observed: "set på begge",
      expected: "ventet på begge",
      code: "kode",
      p: "p",
      added: "tilføjet",
    },
  },
} as const;
