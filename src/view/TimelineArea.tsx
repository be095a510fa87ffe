import { useSpeech } from "../i18n/messages.ts";
import type { Loaders } from "./loaders.ts";
import { useResource } from "./resource.ts";
import { Timeline } from "./timeline/Timeline.tsx";

interface Props {
  readonly loadMilestones: Loaders["milestones"];
}

/** The timeline; its flags come when their texts have. */
export function TimelineArea({ loadMilestones }: Props) {
  const { language } = useSpeech();
  const [milestones] = useResource(language, loadMilestones);
  return <Timeline milestones={milestones.value} />;
}
