/** A text that a page shows or tells, and where. */
export interface Shown {
  readonly where: string;
  readonly text: string;
}

/**
 * All that a page shows or tells: its texts, and the attributes and generated contents that are texts. What is in another
 * language and says so, and what is written as code, are left out. It stands by itself, as it is run within pages.
 */
export function shownTexts(root: Element): Shown[] {
  const telling = [
    ...["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "aria-placeholder"],
    ...["title", "placeholder", "alt", "label", "download", "content"],
  ];
  const shown: Shown[] = [];
  const styled = typeof getComputedStyle === "function" && root.ownerDocument.defaultView !== null;
  const visit = (element: Element): void => {
    const name = element.localName;
    if (/^(script|style|noscript|math|code|pre)$/.test(name) || element.matches(".cm-content, meta")) return;
    const language = element.getAttribute("lang");
    if (language !== null && language !== "my") return;
    const where = `<${name} class="${element.getAttribute("class") ?? ""}">`;
    const tell = (text: string | null, how = ""): void => {
      if (text !== null && text.trim() !== "") shown.push({ where: `${where}${how}`, text: text.trim() });
    };
    for (const attribute of telling) tell(element.getAttribute(attribute), ` ${attribute}`);
    if (name === "input" && /^(button|submit|reset)$/.test(element.getAttribute("type") ?? ""))
      tell(element.getAttribute("value"), " value");
    if (styled) {
      for (const pseudo of ["::before", "::after", "::placeholder", "::marker"]) {
        const quoted = /^"(.*)"$/.exec(getComputedStyle(element, pseudo).content);
        if (quoted) tell(quoted[1] ?? "", pseudo);
      }
    }
    // The lines of a text in a drawing are one text.
    const lines = element.getElementsByTagName("tspan");
    if (name === "text" && lines.length > 0) {
      tell(Array.from(lines, (line) => line.textContent).join(" "));
      return;
    }
    for (const node of element.childNodes) {
      if (node.nodeType === 3) tell(node.nodeValue);
      else if (node.nodeType === 1) visit(node as Element);
    }
  };
  visit(root);
  return shown;
}

/** What is said alike in every language, and why. */
const alike: readonly (readonly [what: RegExp, why: string])[] = [
  [/\bMørketal\b/g, "the name of the app"],
  [/\b[AB]IC[cₒ]?\b/g, "criteria, known by their letters everywhere"],
  [
    /\bM(?:0|t|h|b|th|bh|tb|tbh)(?: (?:Chao|Poisson2|Darroch|Gamma3\.5|normal))?(?![\p{L}\d])/gu,
    "models of the literature",
  ],
  [/\b(?:SVG|PNG)\b/g, "kinds of image files"],
  [/\[[1-9a-g,]+\]/g, "the notation of models"],
  [/\b(?:19|20)\d\d\b/g, "years"],
  [/\b(Chapman|Lincoln-Petersen)\b/g, "people, after whom formulas are called"],
];

/** What somebody wrote, and is shown as it was written. */
export interface Written {
  /** Names of lists, cells, files and people, wherever they stand. */
  readonly within?: readonly string[];
  /** Texts that stand by themselves, such as keys; within a sentence they would be English. */
  readonly alone?: readonly string[];
}

/** What is shown and not said by the language: English words of two letters and more, and numbers that it did not write. */
export function remaining(shown: readonly Shown[], { within = [], alone = [] }: Written = {}): string[] {
  const names = [...new Set(within)].filter((name) => !/^\d*$/.test(name)).sort((a, b) => b.length - a.length);
  const found = shown.filter(({ text }) => {
    if (alone.includes(text)) return false;
    const rest = [...names.map(wholeWord), ...alike.map(([what]) => what)].reduce(
      (left, what) => left.replace(what, "·"),
      text,
    );
    return /[A-Za-z]{2,}|[0-9]/.test(rest);
  });
  return [...new Set(found.map(({ where, text }) => `${where} ${text}`))];
}

const patterns = new Map<string, RegExp>();
function wholeWord(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = patterns.get(name) ?? new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, "g");
  patterns.set(name, pattern);
  return pattern;
}
