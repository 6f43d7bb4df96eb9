import { useLayoutEffect } from "preact/hooks";
import type { Language } from "../../model/language.ts";
import { words } from "../../text/index.ts";
import { formatCount } from "../../text/numbers.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { routeFragment } from "../route.ts";
import { CheckColumns } from "./check-columns.tsx";
import { ChooseFiles } from "./choose-files.tsx";
import { insertTable, wantedUpload } from "./insert-table.ts";
import type { Intake } from "./intake.ts";
import { LinkLists } from "./link-lists.tsx";
import { Step } from "./step.tsx";
import type { UploadStore } from "./upload-store.ts";
import { UseTable } from "./use-table.tsx";

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
  const say = words[language].intake;
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
      <h1>{say.title}</h1>
      <p class="subtitle">{cell === null ? say.lead : say.again(cell)}</p>
      <Step number={1} words={say.files}>
        <ChooseFiles intake={intake} language={language} onPaste={paste} />
      </Step>
      <Step number={2} words={say.columns} closed={intake.plan.value === null}>
        <CheckColumns intake={intake} language={language} />
      </Step>
      <Step number={3} words={say.linking} closed={intake.plan.value === null}>
        <LinkLists intake={intake} language={language} />
      </Step>
      <Step number={4} words={say.use} closed={linking.status !== "done"}>
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
