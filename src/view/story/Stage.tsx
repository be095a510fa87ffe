import { useEffect, useRef } from "react";
import type { Scene, Story } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import type { Loaders } from "../loaders.ts";
import { part } from "../part.tsx";
import { useStageLine } from "../presenter/useStageLine.ts";
import { EmphasisLayer } from "./EmphasisLayer.tsx";
import { JumpList } from "./JumpList.tsx";
import { StageControls } from "./StageControls.tsx";
import { StageStrip } from "./StageStrip.tsx";
import { useIdle } from "./useIdle.ts";
import { useScene } from "./useScene.ts";
import { useStage, useStageKeys } from "./useStage.ts";
import { useSwipe } from "./useSwipe.ts";
import "./stage.css";

const NotesOnStage = part(() =>
  import("../presenter/NotesOnStage.tsx").then(({ NotesOnStage }) => NotesOnStage),
);

interface Props {
  readonly story: Story;
  /** A step that the story has. */
  readonly step: number;
  readonly loaders: Loaders;
  readonly onLeave: () => void;
}

/** A story for a room: the map full bleed, one scene at a time, driven by keys, a clicker, a finger or the clock. */
export function Stage({ story, step, loaders, onLeave }: Props) {
  const { language, messages } = useSpeech();
  const root = useRef<HTMLElement>(null);
  const { isBlank, isJumping, isPlaying, notesHere, run, goTo, setJumping } = useStage(story, step, onLeave);
  useStageLine(story, { step, isBlank, isPlaying, run, goTo });
  useScene(story, step);
  const isIdle = useIdle(root) && !isJumping;
  const takeFocus = () => root.current?.focus();
  useEffect(() => root.current?.focus(), []);
  const scene = story.scenes[step - 1];
  const swipe = useSwipe(run);
  const onKeyDown = useStageKeys(run, isJumping);
  const closeList = () => {
    setJumping(false);
    takeFocus();
  };
  return (
    <section
      ref={root}
      className="stage"
      tabIndex={-1}
      aria-label={messages.story.stage(story.title[language])}
      data-idle={isIdle ? "" : undefined}
      onKeyDown={onKeyDown}
      {...swipe}
    >
      <h1 className="visually-hidden">{story.title[language]}</h1>
      <OnScene story={story} scene={scene} loaders={loaders} />
      <StageControls {...{ step, isPlaying, run }} of={story.scenes.length} onPointerDone={takeFocus} />
      <Progress step={step} of={story.scenes.length} />
      {scene && notesHere && <NotesOnStage scene={scene} why={notesHere} onHide={() => run("notesHere")} />}
      {isJumping && <JumpList story={story} step={step} onChoose={goTo} onClose={closeList} />}
      {isBlank && <div className="stage-blank" data-blank="" />}
    </section>
  );
}

/** What the scene points at, and what it says. */
function OnScene({
  story,
  scene,
  loaders,
}: Omit<Props, "step" | "onLeave"> & { readonly scene: Scene | undefined }) {
  if (scene === undefined) return null;
  return (
    <>
      {scene.emphasis && <EmphasisLayer emphasis={scene.emphasis} marks={loaders.marks} />}
      <StageStrip story={story} scene={scene} loadRecords={loaders.records} />
    </>
  );
}

function Progress({ step, of }: { readonly step: number; readonly of: number }) {
  return (
    <div className="stage-progress" aria-hidden="true">
      <div style={{ inlineSize: `${(step / of) * 100}%` }} />
    </div>
  );
}
