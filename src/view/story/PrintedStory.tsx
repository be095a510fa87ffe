import { useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { Records } from "../../domain/record.ts";
import type { Shapes } from "../../domain/shape.ts";
import { keysOf, type Scene, type Story } from "../../domain/story.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { createAppStore, StoreContext, useAppStore } from "../../state/store.ts";
import { Legend } from "../Legend.tsx";
import type { Loaders } from "../loaders.ts";
import { WorldMap } from "../map/WorldMap.tsx";
import { useResource } from "../resource.ts";
import { EmphasisLayer } from "./EmphasisLayer.tsx";
import { PrintedLayer, useLayering } from "./PrintedLayer.tsx";
import { usePrintPaints } from "./PrintPaints.tsx";
import { SourceList } from "./SourceList.tsx";
import { viewOfScene } from "./scene-view.ts";
import { Unchecked } from "./Unchecked.tsx";
import "./print.css";

interface Props {
  readonly story: Story;
  readonly loaders: Loaders;
}

/**
 * The story on paper, one scene a page with its own map. It is there only while the browser prints, and the browser
 * waits for nothing: what the pages are made of is held before.
 */
export function PrintedStory({ story, loaders }: Props) {
  const { language } = useSpeech();
  const [shapes] = useResource("a", loaders.shapes);
  const [records] = useResource(language, loaders.records);
  const layering = useLayering(story);
  const isPrinting = usePrinting();
  if (!isPrinting || shapes.value === null) return null;
  const held = { shapes: shapes.value, records: records.value, layering };
  return createPortal(<Pages {...{ story, loaders, ...held }} />, document.body);
}

interface PagesProps extends Props {
  readonly shapes: Shapes;
  readonly records: Records | null;
  readonly layering: ReturnType<typeof useLayering>;
}

function Pages(props: PagesProps) {
  const { story } = props;
  const keys = keysOf(story);
  return (
    <div className="story-print">
      {story.scenes.map((scene, i) => (
        <Page key={keys[i]} {...props} scene={scene} number={i + 1} />
      ))}
    </div>
  );
}

interface PageProps extends PagesProps {
  readonly scene: Scene;
  readonly number: number;
}

/** A page: a map of its own, with a store of its own that stands at the scene. */
function Page({ story, scene, loaders, shapes, records, layering, number }: PageProps) {
  const { language, messages, formats } = useSpeech();
  const live = useAppStore();
  const [store] = useState(() => {
    const state = live.getState();
    return createAppStore(state.atlas, { ...viewOfScene(scene, state), theme: "light" });
  });
  const { style, paints } = usePrintPaints(store.getState().camera?.zoom ?? 1.3);
  return (
    <section className="story-page" style={style}>
      {paints}
      <header>
        <span>{story.title[language]}</span>
        <span>{messages.story.step(number, story.scenes.length)}</span>
      </header>
      <StoreContext value={store}>
        <PrintedLayer {...{ layering, records }} loadRecords={loaders.records}>
          <div className="story-page-map">
            <WorldMap shapes={shapes} marks={loaders.marks} loadDetail={loaders.shapes} />
            {scene.emphasis && <EmphasisLayer emphasis={scene.emphasis} marks={loaders.marks} />}
          </div>
          <Legend />
        </PrintedLayer>
      </StoreContext>
      <div className="story-page-title">
        <h2>{scene.heading[language]}</h2>
        <p>{formats.date(exactly(store.getState().day))}</p>
      </div>
      <p className="story-page-caption">{scene.caption[language]}</p>
      <Unchecked story={story} />
      <SourceList ids={scene.sources} links={scene.links ?? []} table={records?.sources ?? []} />
      <footer>{messages.story.made}</footer>
    </section>
  );
}

/** Whether the browser is about to print; the pages stand before it takes its picture. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
