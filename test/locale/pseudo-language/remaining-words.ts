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
    if (/^(script|style|math|code|pre)$/.test(name) || element.matches(".cm-content, meta:not([name=description])")) return;
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
  [/\b(Chapman|Lincoln-Petersen)\b/g, "people, after whom formulas are called"],
];

/** Words that are in no language but Latin letters: two of them or more, beside each other. */
const words = /[A-Za-z]{2,}/;
const digits = /[0-9]/;

/**
 * What is shown and not said by the language: English words, and numbers that it did not write. `written` is what
 * somebody wrote: the names of lists, cells and files.
 */
export function remaining(shown: readonly Shown[], written: readonly string[] = []): string[] {
  const names = [...written].sort((a, b) => b.length - a.length);
  const found = shown.filter(({ text }) => {
    const withoutNames = names.reduce((rest, name) => rest.replaceAll(name, "·"), text);
    const rest = alike.reduce((left, [what]) => left.replace(what, "·"), withoutNames);
    return words.test(rest) || digits.test(rest);
  });
  return [...new Set(found.map(({ where, text }) => `${where} ${text}`))];
}
