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
  const isNamed = publishers.length > 0;
  const isComing = records.status === "loading" && scene.sources.length > 0;
  return (
    <div className="stage-strip">
      <StoryDate className="stage-date" />
      <div className="stage-said" aria-live="polite" aria-atomic="true">
        <h2 className="stage-heading">{scene.heading[language]}</h2>
        <p className="stage-caption">{scene.caption[language]}</p>
      </div>
      <Unchecked story={story} />
      {/* A line is kept for those who say so, so that what the scene says does not move as they come. */}
      {(isNamed || isComing) && (
        <p className="stage-sources" aria-hidden={!isNamed}>
          {isNamed ? `${messages.story.sources}: ${publishers.join(" · ")}` : "\u00a0"}
        </p>
      )}
    </div>
  );
}
