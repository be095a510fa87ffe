import type { Incoming, Outside } from "../../state/embed-bridge.ts";
import { encodeReport } from "../../state/envelope.ts";

/**
 * The page around this one, by `postMessage`; null where there is none. With `hosts`, only these origins are
 * told what the embed shows; its height is no secret, and goes to whichever page has to make room.
 */
export function pageAround(hosts: readonly string[] | null) {
  const { parent } = window;
  if (parent === window) return null;
  const outside: Outside = {
    post: (message) => {
      for (const origin of targets(hosts)) parent.postMessage(message, origin);
    },
    onMessage: (listener) => {
      const hear = ({ data, origin, source }: MessageEvent) => {
        const message: Incoming = { data, origin, isFromParent: source === parent };
        listener(message);
      };
      addEventListener("message", hear);
      return () => removeEventListener("message", hear);
    },
  };
  const onHeight = (height: number) => {
    parent.postMessage(encodeReport({ type: "height", height }), "*");
    // What AMP pages listen for.
    parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  };
  return { outside, onHeight };
}

/** Where a browser tells who the parent is, nothing is sent to an address that it would refuse. */
function targets(hosts: readonly string[] | null): readonly string[] {
  if (hosts === null) return ["*"];
  const parentOrigin: string | undefined = location.ancestorOrigins?.[0];
  return parentOrigin === undefined ? hosts : hosts.filter((origin) => origin === parentOrigin);
}
