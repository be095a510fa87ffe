import { type ReactNode, useEffect, useState } from "react";
import { useMessages } from "../i18n/messages.ts";

/** What is there within this many milliseconds needs no words. */
const PATIENCE_MS = 200;

interface Props {
  readonly className?: string;
  /** What is on its way; without it, that something is. */
  readonly children?: ReactNode;
}

/**
 * Stands where something is on its way, and says so after a moment: screen readers tell what a status comes to say, not
 * what one that is new has said from the start.
 */
export function Loading({ className, children }: Props) {
  const { shell } = useMessages();
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={className ? `loading ${className}` : "loading"} role="status">
      {isSaid && (children ?? shell.loading)}
    </p>
  );
}
