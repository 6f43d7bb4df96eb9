import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { briefOf } from "../../brief/brief.ts";
import { BriefView } from "../../brief/view/brief-view.tsx";
import { calmState } from "../../brief/view/calm-state.ts";
import { BriefWaiting } from "../../brief/view/waiting.tsx";
import { briefWork } from "../../brief/view/work.ts";
import type { Language } from "../../model/language.ts";
import type { OpenNotebook } from "../open-notebook.ts";
import { BriefActions } from "./brief-actions.tsx";

interface BriefPageProps {
  readonly open: OpenNotebook;
  readonly language: Language;
}

/** The brief of an open notebook, as its cells stand now. */
export function BriefPage({ open, language }: BriefPageProps) {
  const content = useMemo(() => {
    const calm = computed(
      () => new Map([...open.states.value].map(([name, state]) => [name, computed(() => calmState(state.value))])),
    );
    return computed(() => {
      const states = new Map([...calm.value].map(([name, state]) => [name, state.value]));
      return briefOf(open.notebook.value, states, open.studies.value);
    });
  }, [open]).value;
  return (
    <BriefView
      content={content}
      language={language}
      actions={<BriefActions content={content} notebook={open.name} language={language} />}
      waiting={<Waiting open={open} answered={content.headline.kind !== "waiting"} language={language} />}
    />
  );
}

/** Apart from the rest, which a tick of the progress does not concern. */
function Waiting({ open, answered, language }: BriefPageProps & { readonly answered: boolean }) {
  const states = new Map([...open.states.value].map(([name, state]) => [name, state.value]));
  const work = briefWork(open.notebook.value, states);
  return (
    <BriefWaiting
      work={work}
      answered={answered}
      language={language}
      run={() => {
        for (const name of work.unstarted) open.run(name);
      }}
      cancel={() => {
        for (const name of work.underway) open.cancel(name);
      }}
    />
  );
}
