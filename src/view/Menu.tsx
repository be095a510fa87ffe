import { type ReactNode, useRef } from "react";
import "./menu.css";

interface Props {
  /** What the button says; `label` names it where that is only a sign. */
  readonly title: ReactNode;
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button with a sheet of choices below it. Closes on Escape, and when focus or a press goes elsewhere. */
export function Menu({ title, label, className = "", children }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLElement>(null);
  const close = () => {
    if (!menu.current?.open) return;
    // What has the focus within goes out of sight; what it opens takes the focus from the button, and gives it back.
    if (menu.current.contains(document.activeElement)) button.current?.focus();
    menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      className={`menu ${className}`}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        event.stopPropagation();
        close();
      }}
    >
      <summary ref={button} className="button" aria-label={label} title={label}>
        {title}
      </summary>
      {/* Focusable, so that a press on its own ground does not count as going elsewhere. */}
      <div className="menu-sheet" tabIndex={-1}>
        {typeof children === "function" ? children(close) : children}
      </div>
    </details>
  );
}
