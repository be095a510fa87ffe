import type { ReactNode } from "react";
import type { Code } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import type { Confidence } from "../../domain/record.ts";
import { partnersIn, tallyOn } from "../../domain/tally.ts";
import { LADDER } from "../../domain/tier.ts";
import { exactly } from "../../i18n/format.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Swatch } from "../Swatch.tsx";
import "./about.css";

const CONFIDENCES = ["confirmed", "single", "seed", "recalled"] as const satisfies readonly Confidence[];

/** The policy of the map: whose relations it shows, what counts, how borders are drawn, how sure it is. */
export function About() {
  const { about } = useSpeech().messages;
  return (
    <article className="about">
      <h2 className="about-title">{about.title}</h2>
      <p className="about-lead">{about.lead}</p>
      <Part title={about.subject.title} text={about.subject.text} />
      <Tiers />
      <Part title={about.dates.title} text={about.dates.text} />
      <Coverage />
      <Worldview />
      <Sureness />
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
  const { about, app } = useSpeech().messages;
  const { title, ladder, special, text } = about.tiers;
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
  const { messages, formats } = useSpeech();
  const { dataset, tallies } = useApp((s) => s.atlas);
  const { title, text } = messages.about.coverage;
  const date = (day: typeof dataset.end) => formats.date(exactly(day));
  const partners = formats.number(partnersIn(tallyOn(tallies, dataset.completeTo)));
  return <Part title={title} text={text(date(dataset.completeTo), date(dataset.end), partners)} />;
}

function Worldview() {
  const { title, lead, places, disclaimer } = useSpeech().messages.about.worldview;
  return (
    <Part title={title} text={[disclaimer]}>
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
  const { messages, names } = useSpeech();
  const name = useApp((s) => nameOn(names, code, s.day));
  const select = useApp((s) => s.select);
  const setPanel = useApp((s) => s.setPanel);
  const open = () => {
    setPanel(null);
    select(code);
  };
  return (
    <button type="button" className="about-link" onClick={open}>
      {messages.about.worldview.profile(name)}
    </button>
  );
}

function Sureness() {
  const { about, profile } = useSpeech().messages;
  const { title, lead, words, text } = about.confidence;
  return (
    <Part title={title} text={[text]}>
      <p>{lead}</p>
      <dl className="about-list">
        {CONFIDENCES.map((confidence) => (
          <div key={confidence}>
            <dt>{profile.confidence[confidence]}</dt>
            <dd>{words[confidence]}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Credits() {
  const { title, rows, newTab } = useSpeech().messages.about.credits;
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
