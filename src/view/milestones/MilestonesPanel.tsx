import { useCallback } from "react";
import type { Language } from "../../domain/language.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { loadMilestonesWords, MilestonesWordsContext } from "../../i18n/milestones.ts";
import { loadProfileWords, ProfileWordsContext } from "../../i18n/profile.ts";
import { Loading } from "../Loading.tsx";
import type { Loaders } from "../loaders.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import { Milestones } from "./Milestones.tsx";

interface Props {
  readonly loadRecords: Loaders["records"];
  readonly loadMilestones: Loaders["milestones"];
}

/** The milestones and the roles with everything that they are told by, fetched when they are first opened. */
export function MilestonesPanel({ loadRecords, loadMilestones }: Props) {
  const { language, messages } = useSpeech();
  const load = useCallback(
    async (spoken: Language) => {
      const [records, milestones, words, profile] = await Promise.all([
        loadRecords(spoken),
        loadMilestones(spoken),
        loadMilestonesWords(spoken),
        loadProfileWords(spoken),
      ]);
      return { records, milestones, words, profile };
    },
    [loadRecords, loadMilestones],
  );
  const [{ status, value }, retry] = useResource(language, load);
  if (status === "failed") {
    return <NotLoaded onRetry={retry}>{messages.shell.failed.milestones}</NotLoaded>;
  }
  if (value === null) return <Loading />;
  return (
    <MilestonesWordsContext value={value.words}>
      <ProfileWordsContext value={value.profile}>
        <Milestones milestones={value.milestones} records={value.records} />
      </ProfileWordsContext>
    </MilestonesWordsContext>
  );
}
