import type { SourceRecord } from "../../domain/record.ts";
import type { HelpMessages } from "../../i18n/en/help.ts";
import { safeUrl } from "../sources/safeUrl.ts";

interface Props {
  readonly ids: readonly string[];
  /** Null while they load. */
  readonly sources: readonly SourceRecord[] | null;
  readonly words: HelpMessages;
}

/** Who says it; or that nobody was found who does. */
export function Sources({ ids, sources, words }: Props) {
  if (ids.length === 0) return <p className="help-soft">{words.noSource}</p>;
  const named = ids.flatMap((id) => sources?.find((source) => source.id === id) ?? []);
  if (named.length === 0) return null;
  return (
    <ul className="help-soft">
      {named.map((source) => (
        <li key={source.id}>
          <Title source={source} />
          {source.publisher !== null && source.publisher !== source.title && ` · ${source.publisher}`}
        </li>
      ))}
    </ul>
  );
}

function Title({ source }: { readonly source: SourceRecord }) {
  const address = safeUrl(source);
  if (address === null) return <span>{source.title}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer external">
      {source.title}
    </a>
  );
}
