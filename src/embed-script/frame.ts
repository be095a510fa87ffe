import { encodeCommand } from "../state/envelope.ts";
import { type Command, decodeReport, type Report } from "../state/message.ts";

/** What a frame needs: it runs scripts and opens links in new tabs. It never leaves the page it is in. */
const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

const ALLOW = "fullscreen; clipboard-write; web-share";

/** A frame with the embed in it, and the only way to talk to it. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly send: (command: Command) => void;
  readonly stop: () => void;
}

/**
 * A frame for an address, which hears nobody but the embed in that frame: a message counts only if it comes from
 * this very window and from the origin that the embed has there.
 */
export function createFrame(address: string, label: string, hear: (report: Report) => void): Frame {
  const element = document.createElement("iframe");
  const origin = originWithin(address);
  element.setAttribute("sandbox", origin === "null" ? SANDBOX : `${SANDBOX} allow-same-origin`);
  element.setAttribute("allow", ALLOW);
  element.setAttribute("loading", "lazy");
  element.setAttribute("referrerpolicy", "strict-origin-when-cross-origin");
  element.title = label;
  element.src = address;
  const listen = (event: MessageEvent) => {
    if (event.source === null || event.source !== element.contentWindow || event.origin !== origin) return;
    const report = decodeReport(event.data);
    if (report) hear(report);
  };
  addEventListener("message", listen);
  return {
    element,
    send: (command) =>
      element.contentWindow?.postMessage(encodeCommand(command), origin === "null" ? "*" : origin),
    stop: () => removeEventListener("message", listen),
  };
}

/**
 * The origin of the embed inside its sandbox. From the page's own origin it gets none of its own: with one, it
 * could take its sandbox off. In a page that has none, it has none either.
 */
function originWithin(address: string): string {
  const { origin } = new URL(address);
  return origin === location.origin || self.origin === "null" ? "null" : origin;
}
