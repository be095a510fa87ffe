import { memo } from "react";
import type { Code } from "../../domain/country.ts";
import type { Look } from "../../domain/territory.ts";
import { useApp } from "../../state/store.ts";
import { Swatch } from "../Swatch.tsx";

interface Props {
  readonly code: Code;
  readonly name: string;
  readonly look: Look | null;
}

/** A country that was counted: lights on the map under the pointer or the focus, is chosen by a click. */
export const Chip = memo(function Chip({ code, name, look }: Props) {
  const isChosen = useApp((s) => s.selection.includes(code));
  const select = useApp((s) => s.select);
  const hover = useApp((s) => s.hover);
  const light = () => hover(code);
  const fade = () => hover(null);
  return (
    <button
      type="button"
      className="ledger-chip"
      aria-pressed={isChosen}
      onClick={() => select(isChosen ? null : code)}
      onPointerEnter={light}
      onPointerLeave={fade}
      onFocus={light}
      onBlur={fade}
    >
      {look !== null && <Swatch look={look} />}
      {name}
    </button>
  );
});
