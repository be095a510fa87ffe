import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { fileNameOf } from "../../domain/export-name.ts";
import { DataWordsContext, loadDataWords, useDataWords } from "../../i18n/data.ts";
import { type Speech, SpeechContext, useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore, viewOf } from "../../state/store.ts";
import { LANGUAGES, type Language, type Theme } from "../../state/view.ts";
import type { DataLoaders } from "../data/DataPanel.tsx";
import { TYPES } from "../data/files.ts";
import { useSave } from "../data/useSave.ts";
import { useViewTitle } from "../data/useViewTitle.ts";
import { useResource } from "../resource.ts";
import { describe } from "../summary/describe.ts";
import { embeddedFonts } from "./fonts.ts";
import { EXTENTS, type Extent, levelFor, Picture } from "./Picture.tsx";
import { PICTURE_WIDTH } from "./PictureText.tsx";
import { rasterised, SCALES, type Scale } from "./raster.ts";
import { serialisePicture } from "./serialise.ts";

const PICTURE_THEMES = ["light", "dark"] as const satisfies readonly Theme[];

interface Options {
  readonly language: Language;
  readonly theme: (typeof PICTURE_THEMES)[number];
  readonly extent: Extent;
}

interface Props {
  readonly loaders: DataLoaders;
  readonly link: string;
}

/** The map as a picture: how it should be, how it will look, and the files. */
export function PictureExport({ loaders, link }: Props) {
  const { picture: words } = useDataWords();
  const { language } = useSpeech();
  const picture = useRef<SVGSVGElement>(null);
  const [chosen, setChosen] = useState<Omit<Options, "language"> & { language: Language | null }>({
    language: null,
    theme: "light",
    extent: "world",
  });
  const options: Options = { ...chosen, language: chosen.language ?? (language as Language) };
  const change = (part: Partial<Options>) => setChosen((before) => ({ ...before, ...part }));
  return (
    <section className="data-part">
      <h3>{words.title}</h3>
      <Choices options={options} onChange={change} />
      <Spoken loaders={loaders} language={options.language}>
        <Preview loaders={loaders} options={options} picture={picture} link={link} />
        <Buttons picture={picture} options={options} />
      </Spoken>
    </section>
  );
}

interface ChoicesProps {
  readonly options: Options;
  readonly onChange: (part: Partial<Options>) => void;
}

function Choices({ options, onChange }: ChoicesProps) {
  const { picture: words } = useDataWords();
  const { shell } = useSpeech().messages;
  return (
    <div className="data-choice">
      <Select
        label={words.language}
        values={LANGUAGES}
        names={shell.languages}
        value={options.language}
        onChange={(language) => onChange({ language })}
      />
      <Select
        label={words.colours}
        values={PICTURE_THEMES}
        names={words.themes}
        value={options.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Select
        label={words.extent}
        values={EXTENTS}
        names={words.extents}
        value={options.extent}
        onChange={(extent) => onChange({ extent })}
      />
    </div>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Select<T extends string>({ label, values, names, value, onChange }: SelectProps<T>) {
  return (
    <label>
      {label}
      <select className="button" value={value} onChange={({ target }) => onChange(target.value as T)}>
        {values.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </label>
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
  readonly options: Options;
  readonly picture: RefObject<SVGSVGElement | null>;
}

/** The picture itself, made smaller by the page. */
function Preview({ loaders, options: { theme, extent }, picture, link }: PreviewProps) {
  const { picture: words } = useDataWords();
  const { messages } = useSpeech();
  const title = useViewTitle();
  const zoom = useApp((s) => s.camera?.zoom ?? 1);
  const [{ status, value: shapes }, retry] = useResource(levelFor(extent, zoom), loaders.shapes);
  const frame = useRef<HTMLDivElement>(null);
  const shrink = useWidth(frame) / PICTURE_WIDTH;
  return (
    <div className="export-preview" ref={frame} role="img" aria-label={words.preview(title)}>
      {status === "failed" && (
        <p role="alert">
          {words.failed}{" "}
          <button type="button" className="button" onClick={retry}>
            {messages.app.retry}
          </button>
        </p>
      )}
      {status === "loading" && <p role="status">{words.loading}</p>}
      {shapes && (
        <div inert>
          <Picture {...{ picture, shapes, extent, theme, link, shrink }} marks={loaders.marks} />
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

interface ButtonsProps {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly options: Options;
}

function Buttons({ picture, options }: ButtonsProps) {
  const { picture: words } = useDataWords();
  const { said, make, say } = useSave();
  const { svgOf, pngOf, nameOf } = usePictureFiles(picture, options);
  const copy = async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(2) })]);
      say(words.copied);
    } catch {
      say(words.notCopied);
    }
  };
  return (
    <>
      <div className="data-buttons">
        <button
          type="button"
          className="button"
          onClick={() =>
            make(async () => ({
              name: nameOf("svg"),
              content: new Blob([await svgOf()], { type: TYPES.svg }),
            }))
          }
        >
          {words.svg}
        </button>
        {SCALES.map((scale) => (
          <button
            key={scale}
            type="button"
            className="button"
            onClick={() => make(async () => ({ name: nameOf("png", scale), content: await pngOf(scale) }))}
          >
            {words.png(scale)}
          </button>
        ))}
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p className="data-said" role="status">
        {said}
      </p>
    </>
  );
}

/** Makes the files from the picture as it stands in the page. */
function usePictureFiles(picture: RefObject<SVGSVGElement | null>, { language, theme, extent }: Options) {
  const store = useAppStore();
  const speech = useSpeech();
  const title = useViewTitle();
  const svgOf = async (): Promise<string> => {
    const fontFaces = await embeddedFonts();
    if (picture.current === null) throw new Error("the picture is not drawn yet");
    const state = store.getState();
    const description = describe(state.atlas, viewOf(state), speech);
    return serialisePicture(picture.current, { title, description, fontFaces });
  };
  const pngOf = async (scale: Scale): Promise<Blob> => {
    const svg = await svgOf();
    const { width = PICTURE_WIDTH, height = 0 } = picture.current?.viewBox.baseVal ?? {};
    return rasterised(svg, [width, height], scale);
  };
  const nameOf = (extension: string, scale?: Scale): string => {
    const state = store.getState();
    const content = state.layer === "tier" ? "map" : `map-${state.layer}`;
    const part = extent === "view" ? "part" : "";
    const marks = [language, part, theme === "dark" ? "dark" : "", scale ? `${scale}x` : ""].filter(Boolean);
    return fileNameOf(content, state, `${extension}`).replace(/(\.\w+)$/, `_${marks.join("_")}$1`);
  };
  return { svgOf, pngOf, nameOf };
}
