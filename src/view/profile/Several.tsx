import type { Code } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import type { Records } from "../../domain/record.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { MOST_SELECTED } from "../../state/selection.ts";
import { useApp } from "../../state/store.ts";
import { AddCountry } from "./AddCountry.tsx";
import { Arrivals } from "./Arrivals.tsx";
import { Differences } from "./Differences.tsx";
import { SeveralLadders } from "./SeveralLadders.tsx";
import { Waiting } from "./Waiting.tsx";
import "./several.css";

interface Props {
  /** The id of the heading. */
  readonly id: string;
  /** Null while they load. */
  readonly records: Records | null;
  readonly retry: (() => void) | null;
}

/** Two to four countries side by side: their ladders, who was first, and what differs. */
export function Several({ id, records, retry }: Props) {
  const { formats, names } = useSpeech();
  const { several } = useProfileWords();
  const selection = useApp((s) => s.selection);
  const codes = selection.slice(0, MOST_SELECTED);
  const title = useApp((s) => several.title(formats.list(codes.map((code) => nameOn(names, code, s.day)))));
  return (
    <>
      <header className="profile-head">
        <h2 className="profile-name" id={id}>
          {title}
        </h2>
        <ul className="several-chips">
          {codes.map((code) => (
            <Chosen key={code} code={code} />
          ))}
        </ul>
        {selection.length > codes.length && <p className="profile-line">{several.more(selection.length)}</p>}
        <AddCountry />
      </header>
      <section>
        <h3>{several.ladders}</h3>
        <SeveralLadders codes={codes} />
      </section>
      <section>
        <h3>{several.arrivals}</h3>
        <Arrivals codes={codes} />
      </section>
      {records === null ? <Waiting retry={retry} /> : <Differences codes={codes} records={records} />}
    </>
  );
}

/** One of the countries: its name leads to its own profile, the cross takes it away. */
function Chosen({ code }: { readonly code: Code }) {
  const { names } = useSpeech();
  const { several } = useProfileWords();
  const name = useApp((s) => nameOn(names, code, s.day));
  const select = useApp((s) => s.select);
  const remove = useApp((s) => s.removeFromSelection);
  return (
    <li className="several-chip">
      <button
        type="button"
        className="profile-link"
        aria-label={several.alone(name)}
        onClick={() => select(code)}
      >
        {name}
      </button>
      <button
        type="button"
        className="button button--bare"
        aria-label={several.remove(name)}
        title={several.remove(name)}
        onClick={() => remove(code)}
      >
        ✕
      </button>
    </li>
  );
}
