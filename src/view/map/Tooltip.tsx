import { memo, type RefObject, useLayoutEffect, useRef } from "react";
import type { AtomId } from "../../domain/country.ts";
import { nameOn } from "../../domain/names.ts";
import type { AtomState } from "../../domain/territory.ts";
import { type Speech, useSpeech } from "../../i18n/messages.ts";
import { useApp, useAtom } from "../../state/store.ts";
import { classText } from "../layer/classText.ts";
import { useActiveLayer } from "../layer/LayerProvider.tsx";
import { indexOfAtoms } from "./holding.ts";
import { useLens } from "./lens.ts";
import { Strip } from "./Strip.tsx";
import { type Spot, tooltipPlace } from "./tooltipPlace.ts";
import "./tooltip.css";

interface Props {
  readonly atom: AtomId;
  /** What the tooltip keeps clear of. */
  readonly spot: Spot;
  readonly frame: RefObject<HTMLElement | null>;
}

/** What a place was on the day shown. For the eye: the list of countries says the same aloud. */
export const Tooltip = memo(function Tooltip({ atom, spot, frame }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const index = useApp((s) => indexOfAtoms(s.atlas).get(atom));
  useLayoutEffect(() => {
    if (box.current === null || frame.current === null) return;
    const { offsetWidth, offsetHeight } = box.current;
    const size = [frame.current.clientWidth, frame.current.clientHeight] as const;
    const [left, top] = tooltipPlace(spot, [offsetWidth, offsetHeight], size);
    box.current.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  });
  return (
    <div ref={box} className="map-tooltip" aria-hidden="true">
      {index !== undefined && <Facts atom={atom} index={index} />}
    </div>
  );
});

function Facts({ atom, index }: { readonly atom: AtomId; readonly index: number }) {
  const state = useAtom(index);
  const speech = useSpeech();
  const name = useApp((s) => nameOn(speech.names, state.holder, s.day));
  const held = useApp((s) => heldText(state, speech, s.day));
  const t = speech.messages;
  const isArchipelago = atom === "hoangsa" || atom === "truongsa";
  return (
    <>
      <p className="map-tooltip-name">
        {isArchipelago ? `${name} · ${t.map.archipelago(atom, true)}` : name}
      </p>
      <p className="map-tooltip-tier">
        <svg className="map-tooltip-swatch" viewBox="0 0 12 12" aria-hidden="true">
          <rect className="map-strip-part" data-look={state.look} width="12" height="12" rx="2" />
        </svg>
        {state.look === "focal" ? t.map.focal : t.app.look[state.look]}
      </p>
      <Since state={state} speech={speech} />
      <LensLine state={state} />
      {held && !isArchipelago && <p className="map-tooltip-held">{held}</p>}
      <Strip atom={atom} />
    </>
  );
}

/** What the layer in force says of the place. */
function LensLine({ state }: { readonly state: AtomState }) {
  const messages = useSpeech().messages;
  const active = useActiveLayer();
  const name = useLens(state)["data-class"];
  if (active === null || name === undefined) return null;
  return (
    <p className="map-tooltip-since">
      {messages.layer.name[active.name]}: {classText(messages, active, name)}
    </p>
  );
}

function Since({
  state: { standing, look },
  speech,
}: {
  readonly state: AtomState;
  readonly speech: Speech;
}) {
  const { messages, formats } = speech;
  if (standing.since === null) return null;
  const text =
    look === "suspended"
      ? messages.map.suspendedTier(messages.app.tierInSentence[standing.tier])
      : messages.map.since(formats.date(standing.since));
  return <p className="map-tooltip-since">{text}</p>;
}

function heldText(
  { status, rulers }: AtomState,
  { messages, names, formats }: Speech,
  day: Parameters<typeof nameOn>[2],
) {
  const list = rulers.map((code) => messages.map.rulerName(code, nameOn(names, code, day)));
  return messages.map.held(status, formats.list(list));
}
