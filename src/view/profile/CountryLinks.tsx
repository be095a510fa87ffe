import type { Code } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";

/** The United Nations as a ruler: it has no row among the countries, and no profile. */
const UN = "UN" as Code;

/** Countries by the names of the day, each opening its profile. */
export function CountryLinks({ codes }: { readonly codes: readonly Code[] }) {
  const profile = useProfileWords();
  return (
    <span className="profile-links">
      {codes.map((code) =>
        code === UN ? (
          <span key={code}>{profile.unitedNations}</span>
        ) : (
          <CountryLink key={code} code={code} />
        ),
      )}
    </span>
  );
}

function CountryLink({ code }: { readonly code: Code }) {
  const { names } = useSpeech();
  const name = useApp((s) => nameOn(names, code, s.day));
  const select = useApp((s) => s.select);
  return (
    <button type="button" className="profile-link" onClick={() => select(code)}>
      {name}
    </button>
  );
}
