import { useCallback } from "react";
import type { DatasetVersion } from "../../domain/export-version.ts";
import type { Language } from "../../domain/language.ts";
import { DataWordsContext, loadDataWords, useDataWords } from "../../i18n/data.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { PictureExport } from "../export/PictureExport.tsx";
import { Loading } from "../Loading.tsx";
import type { Loaders } from "../loaders.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import { Cite } from "./Cite.tsx";
import { DatasetFiles } from "./DatasetFiles.tsx";
import { useCitation } from "./useOrigin.ts";
import { Versions } from "./Versions.tsx";
import { ViewFiles } from "./ViewFiles.tsx";
import "./data.css";

export type DataLoaders = Pick<Loaders, "site" | "speech" | "shapes" | "marks" | "published">;

interface Props {
  readonly loaders: DataLoaders;
}

/** Everything that can be taken along: the view and the dataset as files, the map as a picture, citations. */
export function DataPanel({ loaders }: Props) {
  const { language, messages } = useSpeech();
  const { versions } = loaders.published;
  const load = useCallback(
    async (language: Language) => {
      const [words, list] = await Promise.all([loadDataWords(language), versions()]);
      return { words, list };
    },
    [versions],
  );
  const [{ status, value }, retry] = useResource(language, load);
  if (status === "failed") {
    return <NotLoaded onRetry={retry}>{messages.shell.failed.records}</NotLoaded>;
  }
  const newest = value?.list[0];
  if (!value || newest === undefined) return <Loading />;
  return (
    <DataWordsContext value={value.words}>
      <Data loaders={loaders} versions={value.list} newest={newest} />
    </DataWordsContext>
  );
}

interface DataProps extends Props {
  readonly versions: readonly DatasetVersion[];
  readonly newest: DatasetVersion;
}

function Data({ loaders, versions, newest }: DataProps) {
  const words = useDataWords();
  const citation = useCitation(loaders.site, newest);
  return (
    <article className="data">
      <h2 className="data-head">{words.title}</h2>
      <ViewFiles loaders={loaders} citation={citation} />
      <PictureExport loaders={loaders} />
      <Cite citation={citation} />
      <DatasetFiles loaders={loaders} citation={citation} newest={newest} />
      <Versions versions={versions} />
    </article>
  );
}
