import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";

/** The place of the records while they load, or why they are not there. */
export function Waiting({ retry }: { readonly retry: (() => void) | null }) {
  const { app } = useSpeech().messages;
  const profile = useProfileWords();
  if (retry !== null) {
    return (
      <div className="profile-failed" role="alert">
        <p>{profile.failed}</p>
        <button type="button" className="button" onClick={retry}>
          {app.retry}
        </button>
      </div>
    );
  }
  return (
    <div className="profile-bones" role="status">
      <span className="visually-hidden">{profile.loading}</span>
      {[...Array(5).keys()].map((i) => (
        <span key={i} className="profile-bone" aria-hidden="true" />
      ))}
    </div>
  );
}
