import { memo, useMemo } from "react";
import type { Code } from "../../domain/country.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useProfileWords } from "../../i18n/profile.ts";
import { useApp } from "../../state/store.ts";
import { listCountries } from "../map/countries.ts";
import { useRestedDay } from "../map/useRestedDay.ts";

/** To the country before and after this one in the legend's order, round the end; only among the states of the day. */
export const Walk = memo(function Walk({ code }: { readonly code: Code }) {
  const { formats, names } = useSpeech();
  const { walk } = useProfileWords();
  const atlas = useApp((s) => s.atlas);
  const select = useApp((s) => s.select);
  const day = useRestedDay();
  const list = useMemo(() => listCountries(atlas, day, names, formats.compare), [atlas, day, names, formats]);
  const at = list.findIndex((country) => country.code === code);
  const previous = list.at(at - 1);
  const next = list[(at + 1) % list.length];
  if (at === -1 || previous === undefined || next === undefined) return null;
  return (
    <nav className="profile-walk" aria-label={walk.label}>
      <button
        type="button"
        className="button button--bare"
        aria-label={walk.previous(previous.name)}
        title={previous.name}
        onClick={() => select(previous.code)}
      >
        ‹
      </button>
      <span>{walk.place(at + 1, list.length)}</span>
      <button
        type="button"
        className="button button--bare"
        aria-label={walk.next(next.name)}
        title={next.name}
        onClick={() => select(next.code)}
      >
        ›
      </button>
    </nav>
  );
});
