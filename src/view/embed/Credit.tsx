import type { RefObject } from "react";
import { useMessages } from "../../i18n/messages.ts";

/** The id of the line, for who skips the map. */
export const CREDIT_ID = "embed-credit";

interface Props {
  readonly href: string;
  /** What goes full screen. */
  readonly root: RefObject<HTMLElement | null>;
  readonly isInWords: boolean;
  readonly onWords: (isOn: boolean) => void;
}

/** Whose map it is, with a link to the same view there; what the data may be used for; the map in words. */
export function Credit({ href, root, isInWords, onWords }: Props) {
  const { embed } = useMessages();
  return (
    <footer id={CREDIT_ID} className="embed-credit">
      <a href={href} target="_blank" rel="noopener" title={embed.newTab}>
        {embed.source}
      </a>
      <p title={embed.creditFull}>{embed.credit}</p>
      <button
        type="button"
        className="button button--bare"
        aria-pressed={isInWords}
        onClick={() => onWords(!isInWords)}
      >
        {embed.words}
      </button>
      {isFullScreenOffered() && (
        <button
          type="button"
          className="button button--bare"
          aria-label={embed.fullScreen}
          title={embed.fullScreen}
          onClick={() => root.current && toggleFullScreen(root.current)}
        >
          <svg className="embed-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
          </svg>
        </button>
      )}
    </footer>
  );
}

/** Where the rooms of a page are drawn ahead, nobody knows yet: the script of that page does. */
const isFullScreenOffered = () => typeof document === "undefined" || document.fullscreenEnabled;

function toggleFullScreen(element: HTMLElement) {
  const { ownerDocument } = element;
  const done = ownerDocument.fullscreenElement ? ownerDocument.exitFullscreen() : element.requestFullscreen();
  // Denied by the page around: nothing is lost.
  done.catch(() => undefined);
}
