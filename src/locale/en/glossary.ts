/** The words of the field that a brief cannot do without, and what they mean, for somebody who has never heard them. */
export const glossary = {
  "dark-figure": {
    term: "dark figure",
    meaning:
      "The people whom nobody knows of: victims who are on no list at all. It can be estimated, but never counted.",
  },
  list: {
    term: "list",
    meaning: "The people whom one organisation knows of, such as the police or an NGO. No list is complete.",
  },
  overlap: {
    term: "overlap",
    meaning:
      "People who are on two or more lists. If lists that work independently have few people in common, all of them together have missed many.",
  },
  "multiple-systems-estimation": {
    term: "multiple systems estimation",
    meaning:
      "The method behind the estimates: from how much several incomplete lists overlap, it estimates how many people are on none of them. It was first made for counting animals that are caught, marked and caught again.",
  },
  interval: {
    term: "range (interval)",
    meaning:
      "From which number to which the true one is likely to lie. A wide range is no mistake: it says honestly how little the lists can tell.",
  },
  scenario: {
    term: "scenario",
    meaning: "The same calculation with one assumption changed, to see how much the answer depends on it.",
  },
  "odds-ratio": {
    term: "odds ratio",
    meaning:
      "How strongly two lists depend on each other. At 1 they do not; above 1, whoever is on one list is more likely to be on the other, as when one refers people to the other; below 1, less likely, as when people who turn to one avoid the other.",
  },
  "lower-limit": {
    term: "lower limit",
    meaning: "A number that the true one is hardly below. How far above it the true one lies, it does not say.",
  },
} as const;
