import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";

/** The day that the map shows, as it moves. */
export function StoryDate({ className }: { readonly className: string }) {
  const { formats } = useSpeech();
  const day = useApp((s) => s.day);
  return <p className={className}>{formats.date(exactly(day))}</p>;
}
