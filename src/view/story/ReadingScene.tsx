import { type MouseEvent, useId } from "react";
import type { SourceRecord } from "../../domain/record.ts";
import type { Scene, Story } from "../../domain/story.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import type { View } from "../../state/view.ts";
import { SourceList } from "./SourceList.tsx";
import { viewOfScene } from "./scene-view.ts";
import { Unchecked } from "./Unchecked.tsx";

interface Props {
  readonly story: Story;
  readonly scene: Scene;
  readonly number: number;
  readonly isActive: boolean;
  readonly sources: readonly SourceRecord[];
  /** Takes the element of a scene to be watched while it is on the page. */
  readonly watch: (element: HTMLElement | null) => void;
  /** Opens a view in the atlas; null where there is none to open it. */
  readonly onOpen: ((view: View) => void) | null;
}

/** One scene of the page: its day, what it says, who says so, and the way to that day in the atlas. */
export function ReadingScene({ story, scene, number, isActive, sources, watch, onOpen }: Props) {
  const { language, formats } = useSpeech();
  const day = useApp((s) => viewOfScene(scene, s).day);
  const heading = useId();
  return (
    <section
      ref={watch}
      className="reading-scene"
      aria-labelledby={heading}
      data-scene={number}
      data-active={isActive ? "" : undefined}
    >
      <p className="reading-day">{formats.date(exactly(day))}</p>
      <h2 id={heading}>{scene.heading[language]}</h2>
      <p className="reading-caption">{scene.caption[language]}</p>
      <Unchecked story={story} />
      {onOpen && <OpenScene scene={scene} onOpen={onOpen} />}
      {/* Last, since they come last: nothing moves by them. */}
      <SourceList ids={scene.sources} links={scene.links ?? []} table={sources} />
    </section>
  );
}

interface OpenProps {
  readonly scene: Scene;
  readonly onOpen: (view: View) => void;
}

/** A link to the scene's view, which is followed without leaving the page unless another window is asked for. */
function OpenScene({ scene, onOpen }: OpenProps) {
  const { language, messages } = useSpeech();
  const store = useAppStore();
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(viewOfScene(scene, store.getState()));
  };
  return (
    <a className="reading-open" href={`?${scene.view}&lang=${language}`} onClick={open}>
      {messages.story.openScene}
    </a>
  );
}
