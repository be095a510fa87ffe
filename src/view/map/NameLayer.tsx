import { type ComponentType, memo, type ReactNode } from "react";
import type { AtomId, Code } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, useAtom } from "../../state/store.ts";
import { indexOfAtoms } from "./holding.ts";
import { type Label, LINE } from "./labels.ts";
import { useLens } from "./lens.ts";
import type { NameWish } from "./naming.ts";

/** A name that found its room. */
export interface NameProps {
  readonly label: Label;
  readonly wish: NameWish;
}

interface Props {
  readonly labels: readonly NameProps[];
  /** Puts the lines of a name in their place on the map or the globe. */
  readonly Text: ComponentType<NameProps>;
}

/** The names that were laid out; one that turns untrue hides until they are laid out anew. */
export function NameLayer({ labels, Text }: Props) {
  const index = useApp((s) => indexOfAtoms(s.atlas));
  return (
    <g className="map-names">
      {labels.map(({ label, wish }) =>
        wish.holder === null ? (
          <g key={wish.id} className="map-sea">
            <Text label={label} wish={wish} />
          </g>
        ) : (
          <Name
            key={wish.id}
            holder={wish.holder}
            index={index.get(wish.id as AtomId) ?? 0}
            {...{ label, wish, Text }}
          />
        ),
      )}
    </g>
  );
}

interface CountryProps extends NameProps, Pick<Props, "Text"> {
  readonly holder: Code;
  readonly index: number;
}

const Name = memo(function Name({ label, wish, holder, index, Text }: CountryProps) {
  const state = useAtom(index);
  const { names } = useSpeech();
  const isSameName = useApp((s) => nameOn(names, holder, s.day) === wish.text);
  const lens = useLens(state);
  const isTrue = state.holder === holder && isSameName;
  return (
    <g
      className="map-name"
      data-look={state.look}
      data-spot={label.spot}
      {...lens}
      display={isTrue ? undefined : "none"}
    >
      <Text label={label} wish={wish} />
    </g>
  );
});

/** The lines of a name, around the place where it stands. */
export function nameLines({ lines, size, dx, dy }: Label): ReactNode {
  const first = dy - ((lines.length - 1) * size * LINE) / 2;
  return lines.map((line, i) => (
    <tspan key={line} x={dx} y={first + i * size * LINE} dy="0.35em">
      {line}
    </tspan>
  ));
}
