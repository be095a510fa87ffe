import type { SourceRecord } from "../../domain/record.ts";
import { useLedgerWords } from "../../i18n/ledger.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { safeUrl } from "./safeUrl.ts";

/** A source by its title, linked where that is safe, with who published it when; a weak copy is named as one. */
export function SourceName({ source }: { readonly source: SourceRecord }) {
  const { sources: words } = useLedgerWords();
  const { formats } = useSpeech();
  const { title, publisher, date, kind, url } = source;
  const address = safeUrl(source);
  const remark = kind === "mirror" ? words.mirror : url === null ? words.unlinked : words.insecure;
  const details = [
    publisher === title ? null : publisher,
    date && formats.shortDate(date),
    kind === "mirror" ? null : words.kinds[kind],
    address === null ? remark : null,
  ];
  return (
    <p className="sources-name">
      {address === null ? (
        <span>{title}</span>
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer external">
          {title}
          <span className="visually-hidden"> ({words.newTab})</span>
        </a>
      )}
      <span className="sources-soft"> {details.filter(Boolean).join(" · ")}</span>
    </p>
  );
}
