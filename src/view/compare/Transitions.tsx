import { rollup } from "d3";
import {
  type ComparedClass,
  type Direction,
  type Mover,
  type Transition,
  transitionsOf,
} from "../../domain/compare.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import { Swatch } from "../Swatch.tsx";
import { DIRECTION_SIGNS } from "./moves.ts";

interface Props {
  readonly movers: readonly Mover[];
  /** The transition whose countries alone are listed. */
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

const DIRECTIONS: readonly Direction[] = ["up", "down", "other", "appeared", "ended"];

/** A name for a transition. */
export const keyOf = ({ from, to }: Pick<Transition, "from" | "to">): string => `${from} ${to}`;

/** How many countries went which way, as a sum and by transition. Each transition is a filter of the list. */
export function Transitions({ movers, chosen, onChoose }: Props) {
  const { compare } = useMessages();
  const { formats } = useSpeech();
  const counted = movers.filter(({ isApart }) => !isApart);
  const sums = rollup(
    counted,
    (own) => own.length,
    ({ direction }) => direction,
  );
  const present = DIRECTIONS.filter((name) => sums.has(name));
  const parts = present.map((name) => compare.direction[name](sums.get(name) ?? 0));
  return (
    <section>
      <p className="compare-sum" role="status">
        <strong>{compare.movers(counted.length)}</strong>
        {parts.length > 0 && `: ${formats.list(parts)}`}
      </p>
      {present.length > 0 && <SignKey directions={present} />}
      <ul className="compare-transitions" aria-label={compare.transitions}>
        {transitionsOf(movers).map((transition) => {
          const key = keyOf(transition);
          return (
            <li key={key}>
              <button
                type="button"
                className="compare-transition"
                aria-pressed={chosen === key}
                onClick={() => onChoose(chosen === key ? null : key)}
              >
                <Step from={transition.from} to={transition.to} />
                <span className="compare-count">{transition.movers.length}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the signs on the map mean: for the eye alone, as the signs are. */
function SignKey({ directions }: { readonly directions: readonly Direction[] }) {
  const { compare } = useMessages();
  return (
    <p className="compare-signs" aria-hidden="true">
      {directions.map((name) => (
        <span key={name}>
          <b>{DIRECTION_SIGNS[name]}</b> {compare.moved[name]}
        </span>
      ))}
    </p>
  );
}

interface StepProps {
  readonly from: ComparedClass;
  readonly to: ComparedClass;
}

/** From one class to another: two swatches and their names; an arrow for the eye, words for the ear. */
export function Step({ from, to }: StepProps) {
  const { compare } = useMessages();
  const [before, after] = [compare.standing[from], compare.standing[to]];
  return (
    <>
      <span className="compare-swatches">
        <Swatch look={from === "absent" ? "not-a-state" : from} />
        <Swatch look={to === "absent" ? "not-a-state" : to} />
      </span>
      <span aria-hidden="true">{compare.from(before, after)}</span>
      <span className="visually-hidden">{compare.fromAloud(before, after)}</span>
    </>
  );
}
