import { useMemo, useState } from "react";
import { exactly } from "../../i18n/format.ts";
import { type Speech, useMessages, useSpeech } from "../../i18n/messages.ts";
import { useApp, viewOf } from "../../state/store.ts";
import { encodeView, type Known, knownTo } from "../../state/url.ts";
import { defaultView, type View } from "../../state/view.ts";
import type { Loaders } from "../loaders.ts";
import { useRestedDay } from "../map/useRestedDay.ts";
import { useResource } from "../resource.ts";
import { Card } from "./Card.tsx";
import { CopyField } from "./CopyField.tsx";
import { type Choices, embedAddress, embedPairs, FIRST_CHOICES, permalink, picturePath } from "./choices.ts";
import { DateChoice, Options } from "./Options.tsx";
import { Preview } from "./Preview.tsx";
import { Qr } from "./Qr.tsx";
import { snippetOf } from "./snippet.ts";
import "./share.css";

interface Props {
  readonly loaders: Pick<Loaders, "site" | "speech">;
}

/** The link to what is on the screen, and the code that puts it into another page. */
export function Share({ loaders }: Props) {
  const { share } = useMessages();
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const change = (part: Partial<Choices>) => setChoices((before) => ({ ...before, ...part }));
  const { view, known } = useRestedView();
  const link = permalink(loaders.site, view, choices.date === "latest", known);
  return (
    <article className="share">
      <h2 className="share-title">{share.title}</h2>
      <CopyField label={share.link} text={link}>
        <NativeShare url={link} />
      </CopyField>
      <p className="share-hint">{share.linkHint}</p>
      <DateChoice choices={choices} onChange={change} />
      <Qr text={link} />
      <Card site={loaders.site} />
      <h3>{share.embed}</h3>
      <Options choices={choices} onChange={change} />
      <Builder {...{ loaders, choices, view, known, link }} />
    </article>
  );
}

interface BuilderProps extends Props {
  readonly choices: Choices;
  readonly view: View;
  readonly known: Known;
  readonly link: string;
}

function Builder({ loaders, choices, view, known, link }: BuilderProps) {
  const { share } = useMessages();
  const { root, release: load } = loaders.site;
  const [release] = useResource("release", load);
  const spoken = useSpoken(loaders, choices.language);
  const pairs = embedPairs(view, choices, known);
  const words = spoken.messages.share;
  const isNewest = choices.date === "latest" || view.day === known.end;
  const title = isNewest ? words.frameTitleLatest : words.frameTitle(spoken.formats.date(exactly(view.day)));
  const snippet = snippetOf({
    ...{ root, pairs, choices, title, release: release.value },
    link: { href: link, text: words.fallback },
    // The pictures are of the newest day, and of nothing but one country or none.
    picture: loaders.site.hasPages && isNewest && isPlain(view, known) ? picturePath(view) : null,
  });
  return (
    <>
      <CopyField label={share.snippet} text={snippet} isLong />
      <h3>{share.preview}</h3>
      <Preview address={embedAddress(root, pairs)} choices={choices} />
    </>
  );
}

/** Whether a view shows no more than a country, or nothing chosen. */
function isPlain(view: View, known: Known): boolean {
  const { language, selection } = view;
  const plain = { ...defaultView(view.day, language), selection, theme: view.theme };
  return selection.length <= 1 && encodeView({ ...view, camera: null, panel: null }, plain, known) === "";
}

/** The view on the screen once the date rests. */
function useRestedView(): { readonly view: View; readonly known: Known } {
  const day = useRestedDay();
  const dataset = useApp((s) => s.atlas.dataset);
  const known = useMemo(() => knownTo(dataset), [dataset]);
  const text = useApp((s) => JSON.stringify({ ...viewOf(s), panel: null, day: null }));
  return useMemo(() => ({ view: { ...(JSON.parse(text) as View), day }, known }), [text, day, known]);
}

/** The language that the embed will speak; the page's own, as long as it is the reader's choice or not there yet. */
function useSpoken({ speech: load }: Props["loaders"], language: Choices["language"]): Speech {
  const own = useSpeech();
  const [other] = useResource(language === "auto" || language === own.language ? null : language, load);
  return other.value ?? own;
}

/** The device's own way to pass a link on, where there is one. */
function NativeShare({ url }: { readonly url: string }) {
  const { share, app } = useMessages();
  if (typeof navigator.share !== "function") return null;
  // Whoever changes their mind has not failed.
  const pass = () => navigator.share({ title: app.title, url }).catch(() => undefined);
  return (
    <button type="button" className="button" onClick={pass}>
      {share.shareNative}
    </button>
  );
}
