import { createRef, type ReactNode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { Atlas } from "../../domain/atlas.ts";
import type { Shapes } from "../../domain/shape.ts";
import type { Emphasis } from "../../domain/story.ts";
import { DataWordsContext, loadDataWords } from "../../i18n/data.ts";
import type { DataMessages } from "../../i18n/en/data.ts";
import { type Speech, SpeechContext } from "../../i18n/messages.ts";
import { createAppStore, StoreContext, useApp } from "../../state/store.ts";
import type { View } from "../../state/view.ts";
import { embeddedFonts } from "../export/fonts.ts";
import { type Extent, Picture } from "../export/Picture.tsx";
import { serialisePicture } from "../export/serialise.ts";
import { LayerProvider, useLayerResource } from "../layer/LayerProvider.tsx";
import type { Loaders } from "../loaders.ts";
import { describe } from "../summary/describe.ts";
import { emphasise } from "./emphasise.ts";
import { mark } from "./mark.ts";
import "./studio.css";

export type StudioLoaders = Pick<Loaders, "marks" | "shapes" | "records" | "site">;

/** A map as a file of its own, and how large it is. */
export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What is to be seen, for those who cannot see it. */
  readonly description: string;
}

/** What is written over a picture: what a scene points at, and who did not check it. */
export interface Over {
  readonly emphasis: Emphasis | null;
  readonly mark: string | null;
}

/** Draws views one after the other, out of sight. */
export interface Studio {
  readonly draw: (view: View, extent: Extent, over?: Over) => Promise<Drawn>;
}

/** A studio that speaks one language. Everything it needs has arrived when the promise is kept. */
export async function openStudio(atlas: Atlas, speech: Speech, loaders: StudioLoaders): Promise<Studio> {
  const [shapes, words, fontFaces] = await Promise.all([
    loaders.shapes("b"),
    loadDataWords(speech.language),
    embeddedFonts(),
  ]);
  const room: Room = { atlas, speech, loaders, shapes, words };
  return {
    draw: (view, extent, { emphasis, mark: words } = { emphasis: null, mark: null }) =>
      withPicture(room, view, extent, (picture) => {
        if (emphasis) emphasise(picture, { emphasis, atlas, view, marks: loaders.marks });
        if (words !== null) mark(picture, words);
        const { width, height } = picture.viewBox.baseVal;
        const description = describe(atlas, view, speech);
        const svg = serialisePicture(picture, { title: speech.messages.app.title, description, fontFaces });
        return { svg, width, height, description };
      }),
  };
}

interface Room {
  readonly atlas: Atlas;
  readonly speech: Speech;
  readonly loaders: StudioLoaders;
  readonly shapes: Shapes;
  readonly words: DataMessages;
}

/** Puts the picture into the page where nobody sees it, waits until it is whole, and takes it away after use. */
async function withPicture<T>(
  room: Room,
  view: View,
  extent: Extent,
  use: (picture: SVGSVGElement) => T,
): Promise<T> {
  const place = document.createElement("div");
  place.className = "takeaway-studio";
  place.inert = true;
  document.body.append(place);
  const root = createRoot(place);
  const picture = createRef<SVGSVGElement>();
  try {
    await new Promise<void>((done) => {
      root.render(
        <Scenery {...room} view={view} onReady={done}>
          <Picture
            {...{ picture, extent, shrink: 1 }}
            shapes={room.shapes}
            marks={room.loaders.marks}
            theme="light"
            link={room.loaders.site.root.replace(/^https?:\/\/|\/$/g, "")}
          />
        </Scenery>,
      );
    });
    await namesIn(place);
    if (picture.current === null) throw new Error("the picture was not drawn");
    return use(picture.current);
  } finally {
    root.unmount();
    place.remove();
  }
}

/** How often, and how long, names are waited for; a view without any goes on without. */
const NAMES_MS = { step: 10, most: 300 } as const;

/** Names are laid out once the picture stands, as they are measured in it. */
async function namesIn(place: HTMLElement): Promise<void> {
  for (let waited = 0; waited < NAMES_MS.most; waited += NAMES_MS.step) {
    if (place.querySelector(".map-names > *")) return;
    await new Promise((done) => setTimeout(done, NAMES_MS.step));
  }
}

interface SceneryProps extends Room {
  readonly view: View;
  readonly onReady: () => void;
  readonly children: ReactNode;
}

/** A store that stands at the view, and the words; the same parts that the app has around its map. */
function Scenery({ atlas, speech, loaders, words, view, onReady, children }: SceneryProps) {
  const [store] = useState(() => createAppStore(atlas, { ...view, theme: "light", story: null, step: null }));
  return (
    <StoreContext value={store}>
      <SpeechContext value={speech}>
        <DataWordsContext value={words}>
          <LayerProvider loadRecords={loaders.records}>
            {children}
            <Ready onReady={onReady} />
          </LayerProvider>
        </DataWordsContext>
      </SpeechContext>
    </StoreContext>
  );
}

/** Tells when the layer that the map is coloured by is there. */
function Ready({ onReady }: Pick<SceneryProps, "onReady">) {
  const isTiers = useApp((s) => s.layer === "tier");
  const { status } = useLayerResource().resource;
  const isReady = isTiers || status === "ready" || status === "failed";
  useEffect(() => {
    if (!isReady) return;
    const timer = setTimeout(onReady, 0);
    return () => clearTimeout(timer);
  }, [isReady, onReady]);
  return null;
}
