import type { Language } from "../model/language.ts";
import { fileMenuWords } from "../text/file-menu-words.ts";
import type { Library } from "./library.ts";
import { routeFragment } from "./route.ts";

/** The notebooks that somebody opened or began on this page. */
export function OwnNotebooks({ library, language }: { readonly library: Library; readonly language: Language }) {
  const say = fileMenuWords[language];
  return (
    <section aria-labelledby="own-notebooks">
      <h2 id="own-notebooks">{say.ownNotebooks}</h2>
      <ul>
        {library.own.value.map(({ name, notebook, unsaved }) => (
          <li key={name}>
            <a
              lang={notebook.value.language}
              href={routeFragment({ page: "notebook", notebook: name, place: null, language: null })}
            >
              {notebook.value.title || name}
            </a>
            {unsaved.value && <span class="aside"> · {say.unsaved}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
