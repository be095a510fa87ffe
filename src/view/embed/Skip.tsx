import { useMessages } from "../../i18n/messages.ts";
import { CREDIT_ID } from "./Credit.tsx";

interface Props {
  readonly hasTimeline: boolean;
}

/**
 * The first thing that Tab comes to: past the map. Moves the focus itself: a change of the frame's own address
 * would be a step in the host's history.
 */
export function Skip({ hasTimeline }: Props) {
  const { embed } = useMessages();
  return (
    <a
      className="embed-skip"
      href={`#${CREDIT_ID}`}
      onClick={(event) => {
        event.preventDefault();
        const target = hasTimeline ? "input[type=range]" : `#${CREDIT_ID} a`;
        event.currentTarget.ownerDocument.querySelector<HTMLElement>(target)?.focus();
      }}
    >
      {embed.skip}
    </a>
  );
}
