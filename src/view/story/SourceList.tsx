import type { SourceRecord } from "../../domain/record.ts";
import { useMessages } from "../../i18n/messages.ts";
import { sourcesNamed } from "./sources.ts";

interface Props {
  readonly ids: readonly string[];
  /** Addresses that a reader gave; they are shown as they are. */
  readonly links?: readonly string[];
  readonly table: readonly SourceRecord[];
}

/** Who says it: each source with its title, linked where it has an address that is worth following. */
export function SourceList({ ids, links = [], table }: Props) {
  const { story } = useMessages();
  const sources = sourcesNamed(ids, table);
  if (sources.length + links.length === 0) return null;
  return (
    <div className="story-sources">
      <h3>{story.sources}</h3>
      <ul>
        {sources.map(({ id, title, publisher, url, kind }) => (
          <li key={id}>
            {url !== null && kind !== "mirror" ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
            {publisher && `, ${publisher}`}
          </li>
        ))}
        {links.map((address) => (
          <li key={address}>
            <a href={address} rel="noreferrer nofollow ugc">
              {address}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
