import { useEffect, useId, useRef, useState } from "react";
import type { HelpMessages } from "../../i18n/en/help.ts";
import { loadHelpWords } from "../../i18n/help.ts";
import { useMessages, useSpeech } from "../../i18n/messages.ts";
import type { Loaders } from "../loaders.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import { Glossary } from "./Glossary.tsx";
import { Keys } from "./Keys.tsx";
import { Reading } from "./Reading.tsx";
import { type Tab, Tabs } from "./Tabs.tsx";
import { Tiers } from "./Tiers.tsx";
import "./help.css";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly loadRecords: Loaders["records"];
}

/** The keys, how to read the map, what the tiers mean and what the words mean. All but the keys is fetched when help is first opened. */
export function Help({ open, onClose, loadRecords }: Props) {
  const { app, shell } = useMessages();
  const { language } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [words, retry] = useResource(open ? language : null, loadHelpWords);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="help"
      aria-labelledby={title}
      onClose={onClose}
      // The keys of the page rest while help lies over it; Escape is the dialog's own.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="help-head">
        <h2 id={title}>{shell.help}</h2>
        <button
          type="button"
          className="button"
          // Closed by itself, the dialog gives the focus back to where it was.
          onClick={() => dialog.current?.close()}
        >
          {app.close}
        </button>
      </div>
      {words.value ? <Pages words={words.value} loadRecords={loadRecords} /> : <Keys words={null} />}
      {words.status === "failed" && <NotLoaded onRetry={retry}>{shell.failed.language}</NotLoaded>}
    </dialog>
  );
}

interface PagesProps {
  readonly words: HelpMessages;
  readonly loadRecords: Loaders["records"];
}

function Pages({ words, loadRecords }: PagesProps) {
  const { language } = useSpeech();
  const [tab, setTab] = useState<Tab>("keys");
  // Only these two name sources.
  const isSourced = tab === "tiers" || tab === "glossary";
  const [records] = useResource(isSourced ? language : null, loadRecords);
  return (
    <Tabs words={words} tab={tab} onTab={setTab}>
      {tab === "keys" && <Keys words={words} />}
      {tab === "map" && <Reading words={words} />}
      {tab === "tiers" && <Tiers words={words} records={records.value} />}
      {tab === "glossary" && <Glossary words={words} sources={records.value?.sources ?? null} />}
    </Tabs>
  );
}
