import { EXPLAINED, SUPPORT } from "../../domain/glossary.ts";
import type { PartnershipRecord, Records } from "../../domain/record.ts";
import type { HelpMessages } from "../../i18n/en/help.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { Swatch } from "../Swatch.tsx";
import { Sources } from "./Sources.tsx";

interface Props {
  readonly words: HelpMessages;
  /** Null while they load. */
  readonly records: Records | null;
}

/** What each tier is called, what it entails, who decides, and with whom it was first used; each with its sources, or the lack of them. */
export function Tiers({ words, records }: Props) {
  return (
    <>
      <p className="help-soft">{words.tiersLead}</p>
      {EXPLAINED.map((explained) => (
        <Tier key={explained.id} explained={explained} words={words} records={records} />
      ))}
      <section className="help-tier">
        <h3>{words.decides}</h3>
        <p>{words.decidesText}</p>
        <p className="help-soft">{words.noSource}</p>
      </section>
    </>
  );
}

interface TierProps extends Props {
  readonly explained: (typeof EXPLAINED)[number];
}

function Tier({ explained, words, records }: TierProps) {
  const { app } = useMessages();
  const { language } = useSpeech();
  const { id } = explained;
  const other = language === "en" ? "vi" : "en";
  const own = stepsOf(records, id);
  return (
    <section className="help-tier">
      <h3>
        <Swatch look={id} />
        {app.tier[id]}
      </h3>
      <dl>
        <dt>{words.otherName}</dt>
        <dd lang={other}>{explained[other]}</dd>
        <dt>{words.entails}</dt>
        <dd>
          <p>{words.tiers[id]}</p>
          <Sources ids={SUPPORT[id] ?? []} sources={records?.sources ?? null} words={words} />
        </dd>
        {own[0] && <First step={own[0]} words={words} records={records} />}
        {own.length > 0 && <Names steps={own} words={words} />}
      </dl>
    </section>
  );
}

function First({
  step,
  words,
  records,
}: Omit<TierProps, "explained"> & { readonly step: PartnershipRecord }) {
  const { names, formats } = useSpeech();
  const name = names.get(step.code)?.name ?? step.code;
  return (
    <>
      <dt>{words.first}</dt>
      <dd>
        <p>{words.firstText(name, step.official, formats.date(step.date))}</p>
        <Sources ids={step.sources} sources={records?.sources ?? null} words={words} />
      </dd>
    </>
  );
}

/** The names in use for the tier, the oldest first. */
function Names({
  steps,
  words,
}: {
  readonly steps: readonly PartnershipRecord[];
  readonly words: HelpMessages;
}) {
  const names = [...new Set(steps.map(({ official }) => official))];
  return (
    <>
      <dt>{words.names}</dt>
      <dd>
        <details>
          <summary>{names.length}</summary>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      </dd>
    </>
  );
}

function stepsOf(records: Records | null, tier: string): readonly PartnershipRecord[] {
  return (records?.partnerships ?? [])
    .filter((step) => step.tier === tier)
    .toSorted((a, b) => a.date.day - b.date.day);
}
