import { type FocusEvent, useRef } from "react";
import { useMessages } from "../i18n/messages.ts";
import type { Notice } from "../state/display.ts";
import { useApp } from "../state/store.ts";
import "./notices.css";

/** What the reader has to know: parts of the address that meant nothing, parts of the page that did not load. */
export function Notices() {
  const { app, shell } = useMessages();
  const notices = useApp((s) => s.notices);
  const dismiss = useApp((s) => s.dismiss);
  const { box, focusCame, giveBackFocus } = useFocusBefore();
  const leave = (id: number) => {
    giveBackFocus();
    dismiss(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the focus of its buttons came from.
    <div ref={box} className="notices" onFocus={focusCame}>
      {notices.map((notice) => (
        <div key={notice.id} className="notice" role={notice.kind === "load" ? "alert" : "status"}>
          <div className="notice-text">
            {linesOf(notice, shell).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {notice.kind === "load" && (
            <button
              type="button"
              className="button"
              onClick={() => {
                leave(notice.id);
                notice.retry();
              }}
            >
              {app.retry}
            </button>
          )}
          {notice.kind === "update" && (
            <button type="button" className="button" onClick={notice.changeOver}>
              {shell.reload}
            </button>
          )}
          <button type="button" className="button" onClick={() => leave(notice.id)}>
            {app.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
}

/** Gives the focus back to where it was before it came here: the button that takes a notice away goes with it. */
function useFocusBefore() {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const focusCame = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Nothing: the window itself was left and come back to.
    if (relatedTarget === null || currentTarget.contains(relatedTarget as Node)) return;
    before.current = relatedTarget as HTMLElement;
  };
  const giveBackFocus = () => {
    if (box.current?.contains(document.activeElement)) before.current?.focus({ preventScroll: true });
  };
  return { box, focusCame, giveBackFocus };
}

function linesOf(notice: Notice, shell: ReturnType<typeof useMessages>["shell"]): readonly string[] {
  if (notice.kind === "load")
    return [notice.what === "version" ? shell.newVersion : shell.failed[notice.what]];
  if (notice.kind === "update") return [shell.updateReady];
  // Two parameters can be wrong in the same way.
  return [...new Set(notice.faults.map(({ reason, value, param }) => shell.address[reason](value, param)))];
}
