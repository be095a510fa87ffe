import { useId } from "react";
import { CAPTION_WORDS, LONGEST, MOVES, type Move, type Scene, type Story } from "../../domain/story.ts";
import { withoutScene, withSceneChanged } from "../../domain/story-edit.ts";
import { useAppStore } from "../../state/store.ts";
import { viewOfScene } from "../story/scene-view.ts";
import { useEditor } from "./context.ts";
import { EmphasisForm } from "./EmphasisForm.tsx";
import { LinksField } from "./LinksField.tsx";
import { presentQuery } from "./present-view.ts";
import { TextPair } from "./TextPair.tsx";
import { Tool } from "./Tools.tsx";

interface Props {
  readonly story: Story;
  readonly scene: Scene;
  readonly at: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onGone: () => void;
}

/** Changes one field of a scene; letters typed into the same field are one change. */
export type ChangeScene = (change: Partial<Scene>, field?: string) => void;

/** Everything that a scene says and does. */
export function SceneForm({ story, scene, at, onMove, onGone }: Props) {
  const { words, shelf } = useEditor();
  const change: ChangeScene = (part, field) =>
    shelf.change((now) => withSceneChanged(now, at, part), field && `${at}.${field}`);
  const remove = () => {
    onGone();
    shelf.change((now) => withoutScene(now, at));
  };
  return (
    <>
      <SceneTexts scene={scene} change={change} />
      <Timing scene={scene} change={change} />
      <details>
        <summary>{words.emphasis}</summary>
        <EmphasisForm emphasis={scene.emphasis} change={change} />
      </details>
      <LinksField links={scene.links ?? []} change={change} />
      <ViewTools scene={scene} change={change} />
      <div className="editor-row">
        <Tool name={words.up} isOff={at === 0} onPress={() => onMove(at, at - 1)} />
        <Tool name={words.down} isOff={at === story.scenes.length - 1} onPress={() => onMove(at, at + 1)} />
        <Tool name={words.removeScene} onPress={remove} />
      </div>
    </>
  );
}

interface PartProps {
  readonly scene: Scene;
  readonly change: ChangeScene;
}

function SceneTexts({ scene, change }: PartProps) {
  const { words } = useEditor();
  return (
    <>
      <TextPair
        name={words.heading}
        texts={scene.heading}
        longest={LONGEST.heading}
        onChange={(heading, language) => change({ heading }, `heading.${language}`)}
      />
      <TextPair
        name={words.caption}
        texts={scene.caption}
        longest={LONGEST.caption}
        rows={3}
        mostWords={CAPTION_WORDS}
        onChange={(caption, language) => change({ caption }, `caption.${language}`)}
      />
      <TextPair
        name={words.notes}
        texts={scene.notes}
        longest={LONGEST.notes}
        rows={3}
        onChange={(notes, language) => change({ notes }, `notes.${language}`)}
      />
    </>
  );
}

function Timing({ scene, change }: PartProps) {
  const { words } = useEditor();
  const [move, seconds] = [useId(), useId()];
  return (
    <div className="editor-row">
      <div className="editor-field">
        <label htmlFor={move}>{words.move}</label>
        <select
          id={move}
          className="button"
          value={scene.move}
          onChange={(event) => change({ move: event.target.value as Move })}
        >
          {MOVES.map((name) => (
            <option key={name} value={name}>
              {words.moves[name]}
            </option>
          ))}
        </select>
      </div>
      <div className="editor-field">
        <label htmlFor={seconds}>{words.seconds}</label>
        <input
          id={seconds}
          type="number"
          min={3}
          max={120}
          value={scene.seconds}
          onChange={(event) => change({ seconds: withinSeconds(event.target.valueAsNumber) }, "seconds")}
        />
      </div>
    </div>
  );
}

const withinSeconds = (wanted: number) =>
  Number.isFinite(wanted) ? Math.min(120, Math.max(3, Math.round(wanted))) : 3;

function ViewTools({ scene, change }: PartProps) {
  const { words } = useEditor();
  const store = useAppStore();
  const show = () => {
    const { panel: _panel, story: _story, step: _step, day, ...view } = viewOfScene(scene, store.getState());
    store.setState(view);
    store.getState().setDay(day);
  };
  return (
    <div className="editor-row">
      <Tool name={words.show} onPress={show} />
      <Tool name={words.retake} onPress={() => change({ view: presentQuery(store.getState()) })} />
    </div>
  );
}
