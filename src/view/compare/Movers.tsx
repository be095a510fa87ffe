import { memo } from "react";
import type { Mover } from "../../domain/compare.ts";
import { nameOn } from "../../domain/names.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { Swatch } from "../Swatch.tsx";
import { DIRECTION_SIGNS } from "./moves.ts";
import { keyOf } from "./Transitions.tsx";

interface Props {
  readonly movers: readonly Mover[];
  readonly chosen: string | null;
}

/** The countries that moved, by where they went; choosing one selects it. */
export function Movers({ movers, chosen }: Props) {
  const { messages } = useSpeech();
  // A chosen transition that no longer happens between the two days hides nothing.
  const isThere = movers.some((mover) => keyOf(mover) === chosen);
  const listed = isThere ? movers.filter((mover) => keyOf(mover) === chosen) : movers;
  return (
    <ul className="compare-movers" aria-label={messages.compare.list}>
      {listed.map((mover) => (
        <Row key={mover.code} mover={mover} />
      ))}
    </ul>
  );
}

const Row = memo(function Row({ mover }: { readonly mover: Mover }) {
  const { messages, formats, names } = useSpeech();
  const { compare } = messages;
  const { code, from, to, when, direction, isApart } = mover;
  const isSelected = useApp((s) => s.selection.includes(code));
  const select = useApp((s) => s.select);
  const setPanel = useApp((s) => s.setPanel);
  const name = nameOn(names, code, when.day);
  const [before, after] = [compare.standing[from], compare.standing[to]];
  return (
    <li className="compare-mover" data-direction={direction}>
      <button
        type="button"
        className="compare-row"
        aria-pressed={isSelected}
        onClick={() => select(isSelected ? null : code)}
      >
        <Swatch look={to === "absent" ? "not-a-state" : to} />
        <span>
          <strong>{name}</strong>
          {": "}
          <span aria-hidden="true">{compare.from(before, after)}</span>
          <span className="visually-hidden">{compare.fromAloud(before, after)}</span>
          <span className="compare-when">{compare.when(formats.date(when))}</span>
          {isApart && <span className="compare-when"> · {compare.apart}</span>}
        </span>
        <span className="compare-direction" title={compare.moved[direction]} aria-hidden="true">
          {DIRECTION_SIGNS[direction]}
        </span>
      </button>
      {isSelected && (
        <button type="button" className="button compare-open" onClick={() => setPanel("profile")}>
          {compare.profile(name)}
        </button>
      )}
    </li>
  );
});
