import { useMemo } from "react";
import { AUTHOR, type Citation } from "../../domain/cite.ts";
import { type Day, formatDay } from "../../domain/day.ts";
import type { DatasetVersion } from "../../domain/export-version.ts";
import type { Language } from "../../domain/language.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp, viewOf } from "../../state/store.ts";
import { knownTo } from "../../state/url.ts";
import type { View } from "../../state/view.ts";
import type { Site } from "../loaders.ts";
import { useRestedDay } from "../map/useRestedDay.ts";
import { permalink } from "../share/choices.ts";
import type { Origin } from "./files.ts";
import { useViewTitle } from "./useViewTitle.ts";

/** The link to the view on the screen, its date written out; in another language, if one is named. */
export function usePermalink(site: Site, language?: Language): string {
  const day = useRestedDay();
  const dataset = useApp((s) => s.atlas.dataset);
  const text = useApp((s) => JSON.stringify({ ...viewOf(s), panel: null, day: null }));
  return useMemo(() => {
    const view: View = { ...(JSON.parse(text) as View), day, ...(language && { language }) };
    return permalink(site, view, false, knownTo(dataset));
  }, [site, text, day, dataset, language]);
}

/** How the view on the screen is cited today. */
export function useCitation(site: Site, newest: DatasetVersion): Citation {
  const { language } = useSpeech();
  const title = useViewTitle();
  const url = usePermalink(site);
  const accessed = Math.floor(Date.now() / 86_400_000) as Day;
  return useMemo(() => {
    const { version, date } = newest;
    return { title, year: Number(date.slice(0, 4)), version, accessed, url, language };
  }, [title, newest, accessed, url, language]);
}

/** What a file says of where it comes from. */
export function originOf({ title, version, url, accessed }: Citation): Origin {
  return {
    ...{ title, version, licence: "CC-BY-SA-4.0", attribution: AUTHOR, url },
    accessed: formatDay(accessed),
  };
}
