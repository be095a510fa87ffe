import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../domain/language.ts";
import { DataWordsContext, loadDataWords, useDataWords } from "../../i18n/data.ts";
import { type Speech, SpeechContext, useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import type { DataLoaders } from "../data/DataPanel.tsx";
import { usePermalink } from "../data/useOrigin.ts";
import { useViewTitle } from "../data/useViewTitle.ts";
import { Loading } from "../Loading.tsx";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import { levelFor, Picture } from "./Picture.tsx";
import { PictureButtons } from "./PictureButtons.tsx";
import { PictureChoices, type PictureOptions } from "./PictureChoices.tsx";
import { PICTURE_WIDTH } from "./PictureText.tsx";

interface Props {
  readonly loaders: DataLoaders;
}

/** The map as a picture: how it should be, how it will look, and the files. */
export function PictureExport({ loaders }: Props) {
  const { picture: words } = useDataWords();
  const { language } = useSpeech();
  const picture = useRef<SVGSVGElement>(null);
  const [chosen, setChosen] = useState<Omit<PictureOptions, "language"> & { language: Language | null }>({
    language: null,
    theme: "light",
    extent: "world",
  });
  const options: PictureOptions = { ...chosen, language: chosen.language ?? language };
  const change = (part: Partial<PictureOptions>) => setChosen((before) => ({ ...before, ...part }));
  return (
    <section className="data-part">
      <h3>{words.title}</h3>
      <PictureChoices options={options} onChange={change} />
      <Spoken loaders={loaders} language={options.language}>
        <Preview loaders={loaders} options={options} picture={picture} />
        <PictureButtons picture={picture} options={options} />
      </Spoken>
    </section>
  );
}

interface SpokenProps {
  readonly loaders: DataLoaders;
  readonly language: Language;
  readonly children: ReactNode;
}

/** Speaks the language of the picture as soon as it is there. */
function Spoken({ loaders, language, children }: SpokenProps) {
  const [own, ownWords] = [useSpeech(), useDataWords()];
  const load = useCallback(
    async (language: Language): Promise<readonly [Speech, typeof ownWords]> =>
      Promise.all([loaders.speech(language), loadDataWords(language)]),
    [loaders],
  );
  const [{ value }] = useResource(own.language === language ? null : language, load);
  const [speech, words] = value ?? [own, ownWords];
  return (
    <SpeechContext value={speech}>
      <DataWordsContext value={words}>{children}</DataWordsContext>
    </SpeechContext>
  );
}

interface PreviewProps extends Props {
  readonly options: PictureOptions;
  readonly picture: RefObject<SVGSVGElement | null>;
}

/** The picture itself, made smaller by the page. */
function Preview({ loaders, options: { language, theme, extent }, picture }: PreviewProps) {
  const { picture: words } = useDataWords();
  const title = useViewTitle();
  const link = usePermalink(loaders.site, language);
  const zoom = useApp((s) => s.camera?.zoom ?? 1);
  const [{ status, value: shapes }, retry] = useResource(levelFor(extent, zoom), loaders.shapes);
  const frame = useRef<HTMLDivElement>(null);
  const shrink = useWidth(frame) / PICTURE_WIDTH;
  return (
    <div className="export-preview" ref={frame}>
      {status === "failed" && <NotLoaded onRetry={retry}>{words.failed}</NotLoaded>}
      {status === "loading" && <Loading>{words.loading}</Loading>}
      {shapes && (
        <div role="img" aria-label={words.preview(title)}>
          <div inert>
            <Picture {...{ picture, shapes, extent, theme, link, shrink }} marks={loaders.marks} />
          </div>
        </div>
      )}
    </div>
  );
}

/** The width that the page gives an element, in CSS pixels. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(PICTURE_WIDTH / 2);
  useEffect(() => {
    const target = element.current;
    if (target === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setWidth(Math.max(1, target.clientWidth)));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
