import { useEffect, useRef, useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { decodeReport } from "../../state/message.ts";
import type { Choices } from "./choices.ts";

interface Props {
  readonly address: string;
  readonly choices: Choices;
}

/** How long the choices must rest before the preview follows them. */
const REST_MS = 400;

/** The embed as it will be, in the width that there is. */
export function Preview({ address, choices }: Props) {
  const { share } = useMessages();
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRested(address);
  const natural = useNaturalHeight(frame);
  const style =
    choices.size === "ratio"
      ? { aspectRatio: choices.ratio }
      : { height: choices.size === "fixed" ? choices.height : natural };
  return (
    <iframe ref={frame} className="share-preview" title={share.previewTitle} src={shown} style={style} />
  );
}

/** The height that the embed asks for. */
function useNaturalHeight(frame: { readonly current: HTMLIFrameElement | null }): number {
  const [height, setHeight] = useState(480);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (source === null || source !== frame.current?.contentWindow || origin !== location.origin) return;
      const report = decodeReport(data);
      if (report?.type === "height") setHeight(report.height);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [frame]);
  return height;
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
