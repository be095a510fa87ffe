import { useId } from "react";
import type { Scene } from "../../domain/story.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import type { Loaders } from "../loaders.ts";
import { viewOfScene } from "../story/scene-view.ts";
import { SceneMap } from "./SceneMap.tsx";

interface Props {
  readonly title: string;
  readonly scene: Scene;
  readonly place: number;
  readonly loaders: Loaders;
}

/** A scene for the speaker: its map, its day and what the room reads. */
export function ScenePane({ title, scene, place, loaders }: Props) {
  const { language, formats } = useSpeech();
  const day = useApp((s) => viewOfScene(scene, s).day);
  const id = useId();
  return (
    <section className="presenter-pane" aria-labelledby={id}>
      <h2 id={id} className="presenter-label">
        {title}
      </h2>
      <SceneMap key={`${place} ${scene.view}`} scene={scene} loaders={loaders} />
      <p className="presenter-day">{formats.date(exactly(day))}</p>
      <h3>{scene.heading[language]}</h3>
      <p>{scene.caption[language]}</p>
    </section>
  );
}
