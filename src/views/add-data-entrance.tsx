import { catalogues } from "../locale/catalogues.ts";
import type { AddDataPageProps } from "./intake/add-data-page.tsx";
import { useLoaded, viewLoader } from "./use-loaded.ts";

const loadPage = viewLoader(() => import("./intake/add-data-page.tsx").then(({ AddDataPage }) => AddDataPage));

/** Asks for what the way from files to a table needs beside the page itself. */
export const warmUpAddData = (): Promise<unknown> => loadPage();

/** The way from files to a table in a notebook. */
export function AddDataEntrance(props: AddDataPageProps) {
  const page = useLoaded(loadPage);
  if (typeof page !== "string") return <page.View {...props} />;
  return (
    <main id="content" class="intake" tabIndex={-1}>
      <h1>{catalogues[props.language].intake.title}</h1>
      <p role="status">{catalogues[props.language].page.entrance[page]}</p>
    </main>
  );
}
