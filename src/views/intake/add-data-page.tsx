import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { IntakeReport } from "../../data/intake/contract.ts";
import type { Catalogue } from "../../locale/catalogue.ts";
import { catalogues } from "../../locale/catalogues.ts";
import { formatCount } from "../../locale/numbers.ts";
import type { Language } from "../../model/language.ts";
import { uploadHash } from "../../model/upload-hash.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { routeFragment } from "../route.ts";
import { CheckColumns } from "./check-columns.tsx";
import { ChooseFiles } from "./choose-files.tsx";
import { insertTable, wantedUpload } from "./insert-table.ts";
import type { Intake } from "./intake.ts";
import { LinkLists } from "./link-lists.tsx";
import type { UploadStore } from "./upload-store.ts";

export interface AddDataPageProps {
  readonly open: OpenNotebook;
  /** The cell whose table is asked for again; null for a new one. */
  readonly cell: string | null;
  readonly intake: Intake;
  readonly uploads: UploadStore;
  readonly language: Language;
}

/** From files to a table in the notebook, in four steps. */
export function AddDataPage({ open, cell, intake, uploads, language }: AddDataPageProps) {
  const say = catalogues[language].intake;
  const linking = intake.linking.value;
  const placeOf = (place: string | null) =>
    routeFragment({ page: "notebook", notebook: open.name, place, language: null });
  const paste = (text: string): void => {
    if (text.trim() === "") return;
    const number = formatCount(intake.files.peek().length + 1, language);
    void intake.add([new File([text], say.files.pasted(number))]);
  };

  useLayoutEffect(() => listenForFiles((files) => void intake.add(files), paste));

  function use(name: string): void {
    if (linking.status !== "done") return;
    const inserted = insertTable({ open, cell, name, report: linking.report, uploads, language });
    intake.clear();
    location.hash = placeOf(inserted);
  }

  return (
    <main id="content" class="intake" tabIndex={-1}>
      <p>
        <a href={placeOf(cell)}>{`← ${say.back}`}</a>
      </p>
      <h1>{catalogues[language].page.app.addData}</h1>
      <p class="subtitle">{cell === null ? say.lead : say.again(cell)}</p>
      <Step language={language} number={1} words={say.files}>
        <ChooseFiles intake={intake} language={language} onPaste={paste} />
      </Step>
      <Step language={language} number={2} words={say.columns} closed={intake.plan.value === null}>
        <CheckColumns intake={intake} language={language} />
      </Step>
      <Step language={language} number={3} words={say.linking} closed={intake.plan.value === null}>
        <LinkLists intake={intake} language={language} />
      </Step>
      <Step language={language} number={4} words={say.use} closed={linking.status !== "done"}>
        {linking.status === "done" && (
          <UseTable
            report={linking.report}
            wanted={cell === null ? null : wantedUpload(open, cell)}
            language={language}
            onUse={use}
          />
        )}
      </Step>
    </main>
  );
}

/** Files dropped or pasted anywhere on the page; a file dropped beside the mark would else replace the page. */
function listenForFiles(onFiles: (files: readonly File[]) => void, onText: (text: string) => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  addEventListener("dragover", (event) => event.preventDefault(), { signal });
  addEventListener(
    "drop",
    (event) => {
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    },
    { signal },
  );
  addEventListener(
    "paste",
    (event) => {
      if (event.target instanceof HTMLInputElement) return;
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) onFiles(files);
      else onText(event.clipboardData?.getData("text/plain") ?? "");
    },
    { signal },
  );
  return () => over.abort();
}

interface StepProps {
  readonly language: Language;
  readonly number: number;
  readonly words: Pick<Catalogue["intake"]["files"], "title" | "todo">;
  /** Cannot be done yet: only its heading is shown, so that one sees what is to come. */
  readonly closed?: boolean;
  readonly children: ComponentChildren;
}

/** One numbered step, and what to do in it. */
function Step({ language, number, words, closed = false, children }: StepProps) {
  return (
    <section class="step" data-closed={closed} aria-labelledby={`step-${number}`}>
      <h2 id={`step-${number}`} tabIndex={-1}>
        <span class="step-number">{formatCount(number, language)}</span> {words.title}
      </h2>
      {!closed && (
        <>
          <p class="step-todo">{words.todo}</p>
          {children}
        </>
      )}
    </section>
  );
}

interface UseTableProps {
  readonly report: IntakeReport;
  /** The table that the notebook asks for; null when it asks for none. */
  readonly wanted: { readonly name: string; readonly sha256: string } | null;
  readonly language: Language;
  readonly onUse: (name: string) => void;
}

/** Puts the table into the notebook under a name. */
function UseTable({ report, wanted, language, onUse }: UseTableProps) {
  const say = catalogues[language].intake.use;
  const [name, setName] = useState(wanted?.name ?? say.defaultName);
  const [refused, setRefused] = useState(false);
  const missing = name.trim() === "";
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(missing);
        if (!missing) onUse(name.trim());
      }}
    >
      {wanted && wanted.sha256 !== uploadHash(report) && <p class="note">{say.otherTable}</p>}
      <label class="field">
        {say.name}
        <input
          type="text"
          value={name}
          maxLength={60}
          autocomplete="off"
          aria-invalid={refused && missing}
          aria-describedby={refused && missing ? "name-missing" : undefined}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      {refused && missing && (
        <p class="problem" id="name-missing" role="alert">
          {say.nameMissing}
        </p>
      )}
      <button type="submit" class="primary">
        {say.use}
      </button>
    </form>
  );
}
