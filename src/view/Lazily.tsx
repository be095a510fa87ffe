import type { ReactNode } from "react";
import { useMessages } from "../i18n/messages.ts";
import { Guard } from "./Guard.tsx";
import { Loading } from "./Loading.tsx";
import { Meanwhile } from "./part.tsx";
import "./missing.css";

interface Props {
  /** Says nothing while it loads: for what has its own place and no words yet. */
  readonly quiet?: boolean;
  /** What stands in its place while it loads, where that is more than words. */
  readonly meanwhile?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Around whatever is fetched when it is first opened. If it does not arrive (no network, or a deploy took the
 * old files away), this part says so and the rest of the page goes on.
 */
export function Lazily({ quiet = false, meanwhile = quiet ? null : <Loading />, children }: Props) {
  return (
    <Guard fallback={<Missing />}>
      <Meanwhile value={meanwhile}>{children}</Meanwhile>
    </Guard>
  );
}

/** Says that a part of this version cannot be had any more, and how to get the new one. */
export function Missing() {
  const { shell } = useMessages();
  return (
    <div className="missing" role="alert">
      <p>{shell.newVersion}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {shell.reload}
      </button>
    </div>
  );
}
