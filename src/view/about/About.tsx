import type { ReactNode } from "react";
import type { Code } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import type { Confidence } from "../../domain/record.ts";
import { partnersIn, tallyOn } from "../../domain/tally.ts";
import { LADDER } from "../../domain/tier.ts";
import { AboutWordsContext, loadAboutWords, useAboutWords } from "../../i18n/about.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import type { Panel } from "../../state/view.ts";
import { Loading } from "../Loading.tsx";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import { Swatch } from "../Swatch.tsx";
import "./about.css";

const CONFIDENCES = ["confirmed", "single", "seed", "recalled"] as const satisfies readonly Confidence[];

/** The policy of the map, fetched when it is first opened. */
export function About() {
  const { language, messages } = useSpeech();
  const [{ status, value }, retry] = useResource(language, loadAboutWords);
  if (status === "failed") {
    return <NotLoaded onRetry={retry}>{messages.shell.failed.language}</NotLoaded>;
  }
  if (value === null) return <Loading />;
  return (
    <AboutWordsContext value={value}>
      <Policy />
    </AboutWordsContext>
  );
}

/** Whose relations the map shows, what counts, how borders are drawn, how sure it is, how errors are corrected. */
function Policy() {
  const about = useAboutWords();
  return (
    <article className="about">
      <h2 className="about-title">{about.title}</h2>
      <p className="about-lead">{about.lead}</p>
      <Part title={about.subject.title} text={about.subject.text} />
      <Tiers />
      <Part title={about.special.title} text={about.special.text} />
      <Worldview />
      <Part title={about.names.title} text={about.names.text} />
      <Part title={about.dates.title} text={about.dates.text} />
      <Sureness />
      <Coverage />
      <Figures />
      <Corrections />
      <Part title={about.limits.title} text={about.limits.text} />
      <Credits />
    </article>
  );
}

interface PartProps {
  readonly title: string;
  readonly text?: readonly string[];
  readonly children?: ReactNode;
}

function Part({ title, text = [], children }: PartProps) {
  return (
    <section className="about-part">
      <h3>{title}</h3>
      {children}
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}

function Tiers() {
  const { app } = useSpeech().messages;
  const { title, ladder, special, text } = useAboutWords().tiers;
  return (
    <Part title={title} text={text}>
      <p>{ladder}</p>
      <ol className="about-tiers">
        {LADDER.map((tier) => (
          <li key={tier}>
            <Swatch look={tier} /> {app.tier[tier]}
          </li>
        ))}
      </ol>
      <p className="about-special">
        <Swatch look="special" /> <span>{special}</span>
      </p>
    </Part>
  );
}

function Coverage() {
  const { formats } = useSpeech();
  const { dataset, tallies } = useApp((s) => s.atlas);
  const { title, text } = useAboutWords().coverage;
  const date = (day: typeof dataset.end) => formats.date(exactly(day));
  const partners = formats.number(partnersIn(tallyOn(tallies, dataset.completeTo)));
  return <Part title={title} text={text(date(dataset.completeTo), date(dataset.end), partners)} />;
}

function Worldview() {
  const { title, borders, lead, places, disclaimer } = useAboutWords().worldview;
  return (
    <Part title={title} text={[disclaimer]}>
      <p>{borders}</p>
      <p>{lead}</p>
      <dl className="about-list">
        {places.map(({ name, text, open }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {text} <ProfileLink code={open as Code} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** Leaves this page for the profile in which the notes and sources of a place stand. */
function ProfileLink({ code }: { readonly code: Code }) {
  const { names } = useSpeech();
  const { worldview } = useAboutWords();
  const name = useApp((s) => nameOn(names, code, s.day));
  const select = useApp((s) => s.select);
  const setPanel = useApp((s) => s.setPanel);
  const open = () => {
    setPanel(null);
    select(code);
  };
  return (
    <button type="button" className="about-link" onClick={open}>
      {worldview.profile(name)}
    </button>
  );
}

function Sureness() {
  const { record } = useSpeech().messages;
  const { title, lead, words, text } = useAboutWords().confidence;
  return (
    <Part title={title} text={[text]}>
      <p>{lead}</p>
      <dl className="about-list">
        {CONFIDENCES.map((confidence) => (
          <div key={confidence}>
            <dt>{record.confidence[confidence]}</dt>
            <dd>{words[confidence]}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Figures() {
  const { title, text, ledger } = useAboutWords().figures;
  return (
    <Part title={title}>
      <p>
        {text} <PanelLink panel="ledger">{ledger}</PanelLink>
      </p>
    </Part>
  );
}

function Corrections() {
  const { title, text, versions, sources } = useAboutWords().corrections;
  return (
    <Part title={title}>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <PanelLink panel="data">{versions}</PanelLink>
      </p>
      <p>
        <PanelLink panel="sources">{sources}</PanelLink>
      </p>
    </Part>
  );
}

function PanelLink({ panel, children }: { readonly panel: Panel; readonly children: string }) {
  const setPanel = useApp((s) => s.setPanel);
  return (
    <button type="button" className="about-link" onClick={() => setPanel(panel)}>
      {children}
    </button>
  );
}

function Credits() {
  const { title, rows, newTab } = useAboutWords().credits;
  return (
    <Part title={title}>
      <dl className="about-list">
        {rows.map(({ what, who, url }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <a href={url} target="_blank" rel="noopener noreferrer external">
                {who}
                <span className="visually-hidden"> ({newTab})</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
