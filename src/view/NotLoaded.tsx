import type { ReactNode } from "react";
import { useMessages } from "../i18n/messages.ts";

interface Props {
  readonly className?: string;
  readonly onRetry: () => void;
  /** What did not load. */
  readonly children: ReactNode;
}

/** Stands where something did not load: says what, and asks for it again. */
export function NotLoaded({ className, onRetry, children }: Props) {
  const { app } = useMessages();
  return (
    <p className={className} role="alert">
      {children}{" "}
      <button type="button" className="button" onClick={onRetry}>
        {app.retry}
      </button>
    </p>
  );
}
