import { useEffect, useRef } from "react";
import type { AtomId } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { indexOfAtoms } from "./holding.ts";
import "./chooser.css";

interface Props {
  readonly atoms: readonly AtomId[];
  /** Where the finger was, in CSS pixels of the frame. */
  readonly at: readonly [x: number, y: number];
  readonly onClose: () => void;
}

/** Several small countries lay under one finger: which one? */
export function Chooser({ atoms, at: [x, y], onClose }: Props) {
  const { messages, names } = useSpeech();
  const atlas = useApp((s) => s.atlas);
  const world = useApp((s) => s.world);
  const day = useApp((s) => s.day);
  const select = useApp((s) => s.choose);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const index = indexOfAtoms(atlas);
  const holders = [...new Set(atoms.map((atom) => world.at(index.get(atom) ?? 0).holder))];
  return (
    <fieldset
      className="map-chooser"
      aria-label={messages.map.choose}
      style={{
        left: `clamp(8px, ${x - 100}px, 100% - 208px)`,
        top: `clamp(8px, ${y + 16}px, max(8px, 100% - ${holders.length * 52 + 8}px))`,
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onClose()}
    >
      {holders.map((code, i) => (
        <button
          key={code}
          ref={i === 0 ? first : null}
          type="button"
          onClick={() => {
            select(code);
            onClose();
          }}
        >
          {nameOn(names, code, day)}
        </button>
      ))}
    </fieldset>
  );
}
