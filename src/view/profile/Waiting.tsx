import { useProfileWords } from "../../i18n/profile.ts";
import { Loading } from "../Loading.tsx";
import { NotLoaded } from "../NotLoaded.tsx";

/** The place of the records while they load, or why they are not there. */
export function Waiting({ retry }: { readonly retry: (() => void) | null }) {
  const profile = useProfileWords();
  if (retry !== null) {
    return (
      <NotLoaded className="profile-failed" onRetry={retry}>
        {profile.failed}
      </NotLoaded>
    );
  }
  return (
    <div className="profile-bones">
      <Loading className="visually-hidden">{profile.loading}</Loading>
      {[...Array(5).keys()].map((i) => (
        <span key={i} className="profile-bone" aria-hidden="true" />
      ))}
    </div>
  );
}
