import { useEffect } from "react";
import { useSpeech } from "../i18n/messages.ts";
import { useApp } from "../state/store.ts";
import type { Loaders } from "./loaders.ts";
import { useResource } from "./resource.ts";
import { Timeline } from "./timeline/Timeline.tsx";

interface Props {
  readonly loadMilestones: Loaders["milestones"];
  readonly loadRoles: Loaders["roles"];
}

/** The timeline; its flags come when their texts have. Without them it goes on, and says so. */
export function TimelineArea({ loadMilestones, loadRoles }: Props) {
  const { language } = useSpeech();
  const [milestones, retry] = useResource(language, loadMilestones);
  const notify = useApp((s) => s.notify);
  const settle = useApp((s) => s.settle);
  const { status } = milestones;
  useEffect(() => {
    if (status === "failed") notify({ kind: "load", what: "milestones", retry });
    if (status === "ready") settle("milestones");
  }, [status, notify, settle, retry]);
  return <Timeline milestones={milestones.value} loadRoles={loadRoles} />;
}
