import { useState } from "react";
import type { PresenterMessages } from "../../i18n/en/presenter.ts";

const SIZES = [1, 1.25, 1.5, 2, 2.5] as const;

interface Props {
  readonly notes: string;
  readonly words: PresenterMessages;
}

/** What the speaker wanted to say, as large as the speaker wants to read it. */
export function Notes({ notes, words }: Props) {
  const [size, setSize] = useState(1);
  return (
    <section className="presenter-notes" aria-label={words.notes}>
      <div className="presenter-bar">
        <h2 className="presenter-label">{words.notes}</h2>
        <div>
          <SizeButton name={words.smaller} sign="−" isOff={size === 0} onPress={() => setSize(size - 1)} />
          <SizeButton
            name={words.larger}
            sign="+"
            isOff={size === SIZES.length - 1}
            onPress={() => setSize(size + 1)}
          />
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe: scrollable-region-focusable) */}
      <p tabIndex={0} style={{ fontSize: `${SIZES[size]}rem` }} aria-live="polite">
        {notes || words.noNotes}
      </p>
    </section>
  );
}

interface SizeProps {
  readonly name: string;
  readonly sign: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function SizeButton({ name, sign, isOff, onPress }: SizeProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
