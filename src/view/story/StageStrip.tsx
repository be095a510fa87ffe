import type { Scene, Story } from "../../domain/story.ts";
import { useSpeech } from "../../i18n/messages.ts";
import type { Loaders } from "../loaders.ts";
import { useResource } from "../resource.ts";
import { StoryDate } from "./StoryDate.tsx";
import { publishersOf, sourcesNamed } from "./sources.ts";
import { Unchecked } from "./Unchecked.tsx";

interface Props {
  readonly story: Story;
  readonly scene: Scene;
  readonly loadRecords: Loaders["records"];
}

/** The paper strip at the lower left: the date, large, what the scene says, and who says so. */
export function StageStrip({ story, scene, loadRecords }: Props) {
  const { language, messages } = useSpeech();
  const [records] = useResource(language, loadRecords);
  const publishers = publishersOf(sourcesNamed(scene.sources, records.value?.sources ?? []));
  return (
    <div className="stage-strip">
      <StoryDate className="stage-date" />
      <div className="stage-said" aria-live="polite" aria-atomic="true">
        <h2 className="stage-heading">{scene.heading[language]}</h2>
        <p className="stage-caption">{scene.caption[language]}</p>
      </div>
      <Unchecked story={story} />
      {publishers.length > 0 && (
        <p className="stage-sources">
          {messages.story.sources}: {publishers.join(" · ")}
        </p>
      )}
    </div>
  );
}
