import type { RefObject } from "react";
import { fileNameOf } from "../../domain/export-name.ts";
import { useDataWords } from "../../i18n/data.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useAppStore, viewOf } from "../../state/store.ts";
import { TYPES } from "../data/files.ts";
import { useSave } from "../data/useSave.ts";
import { useViewTitle } from "../data/useViewTitle.ts";
import { describe } from "../summary/describe.ts";
import { embeddedFonts } from "./fonts.ts";
import type { PictureOptions } from "./PictureChoices.tsx";
import { PICTURE_WIDTH } from "./PictureText.tsx";
import { rasterised, SCALES, type Scale } from "./raster.ts";
import { serialisePicture } from "./serialise.ts";

interface ButtonsProps {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly options: PictureOptions;
}

/** The picture as a file, or copied. */
export function PictureButtons({ picture, options }: ButtonsProps) {
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
function usePictureFiles(
  picture: RefObject<SVGSVGElement | null>,
  { language, theme, extent }: PictureOptions,
) {
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
