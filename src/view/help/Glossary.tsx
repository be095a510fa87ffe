import { SUPPORT, TERMS } from "../../domain/glossary.ts";
import type { SourceRecord } from "../../domain/record.ts";
import type { HelpMessages } from "../../i18n/en/help.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { Sources } from "./Sources.tsx";

interface Props {
  readonly words: HelpMessages;
  /** Null while they load. */
  readonly sources: readonly SourceRecord[] | null;
}

/** The words of the atlas in both languages, each explained in the one that is spoken. */
export function Glossary({ words, sources }: Props) {
  const { language } = useSpeech();
  const other = language === "en" ? "vi" : "en";
  return (
    <>
      <p className="help-soft">{words.glossaryLead}</p>
      <dl>
        {TERMS.map((term) => (
          <div key={term.id} className="help-term">
            <dt>
              {term[language]}
              <span className="help-soft" lang={other}>
                {" "}
                · {term[other]}
              </span>
            </dt>
            <dd>
              {words.definitions[term.id]}
              {SUPPORT[term.id] && <Sources ids={SUPPORT[term.id] ?? []} sources={sources} words={words} />}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
