import type { Records, SourceRecord, Witness as WitnessRow } from "../../domain/record.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { safeUrl } from "../sources/safeUrl.ts";

interface Props {
  readonly witness: WitnessRow;
  readonly sources: Records["sources"];
}

/** How sure a row is, in words, its doubts, and who says it. */
export function Witness({ witness, sources }: Props) {
  const profile = useProfileWords();
  const named = witness.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const words = profile.confidence[witness.confidence];
  return (
    <>
      {witness.note !== null && <p className="profile-note">{witness.note}</p>}
      {named.length === 0 ? (
        <p className="profile-witness">
          {words}
          {witness.confidence !== "recalled" && ` · ${profile.noSource}`}
        </p>
      ) : (
        <details className="profile-witness">
          <summary>
            {words} · {profile.sources(named.length)}
          </summary>
          <ul>
            {named.map((source) => (
              <SourceItem key={source.id} source={source} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function SourceItem({ source }: { readonly source: SourceRecord }) {
  const { formats } = useSpeech();
  const profile = useProfileWords();
  const { title, publisher, date, kind } = source;
  const url = safeUrl(source);
  const details = [publisher === title ? null : publisher, date && formats.shortDate(date)];
  return (
    <li>
      {url === null ? (
        <span>{title}</span>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer external">
          {title}
          <span className="visually-hidden"> ({profile.newTab})</span>
        </a>
      )}
      {details.filter(Boolean).map((detail) => ` · ${detail}`)}
      {kind === "mirror" && ` · ${profile.mirror}`}
      {kind !== "mirror" && url === null && source.url !== null && ` · ${profile.unlinked}`}
    </li>
  );
}
