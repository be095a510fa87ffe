import { useMessages } from "../../i18n/messages.ts";

/** What stands for a story until it has come. */
export function StoryWait() {
  const { embed } = useMessages();
  return (
    <section className="embed-story" aria-label={embed.storyLoading}>
      <p>{embed.storyLoading}</p>
    </section>
  );
}
