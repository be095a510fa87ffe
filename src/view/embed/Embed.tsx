import { useEffect, useRef, useState } from "react";
import { type Speech, SpeechContext, useMessages } from "../../i18n/messages.ts";
import type { EmbedOptions } from "../../state/embed.ts";
import type { Control } from "../../state/embed-controls.ts";
import { type AppStore, StoreContext, useApp } from "../../state/store.ts";
import { Guard } from "../Guard.tsx";
import { Lazily } from "../Lazily.tsx";
import { Legend } from "../Legend.tsx";
import { later } from "../later.tsx";
import { LayerProvider } from "../layer/LayerProvider.tsx";
import type { Loaders } from "../loaders.ts";
import { MapArea } from "../MapArea.tsx";
import { Notices } from "../Notices.tsx";
import { Meanwhile, part } from "../part.tsx";
import { usePlayback } from "../timeline/usePlayback.ts";
import { useCurrentSpeech } from "../useCurrentSpeech.ts";
import { Credit } from "./Credit.tsx";
import { Heading } from "./Heading.tsx";
import { PlayButton, Row } from "./Row.tsx";
import { Skip } from "./Skip.tsx";
import { StoryWait } from "./StoryWait.tsx";
import { type AtlasAddress, useAtlasAddress } from "./useAtlasAddress.ts";
import { useCooperation } from "./useCooperation.ts";
import { useNaturalHeight } from "./useNaturalHeight.ts";
import "../style.css";
import "./embed.css";

const GlobeArea = part(() => import("../globe/GlobeArea.tsx").then(({ GlobeArea }) => GlobeArea));
const TableArea = part(() => import("../table/TableArea.tsx").then(({ TableArea }) => TableArea));
const SpokenSearch = part(() => import("./SpokenSearch.tsx").then(({ SpokenSearch }) => SpokenSearch));
const StoryStrip = part(() => import("./StoryStrip.tsx").then(({ StoryStrip }) => StoryStrip));

const Chosen = later(() => import("./Chosen.tsx").then(({ Chosen }) => Chosen), { tells: true });
const MapSummary = later(() => import("../summary/MapSummary.tsx").then(({ MapSummary }) => MapSummary));

/** What an embed may fetch. */
export type EmbedLoaders = Pick<
  Loaders,
  | "marks"
  | "servedShapes"
  | "shapes"
  | "isSparing"
  | "speech"
  | "records"
  | "findTerms"
  | "milestones"
  | "story"
>;

interface Props {
  readonly store: AppStore;
  readonly loaders: EmbedLoaders;
  readonly firstSpeech: Speech;
  readonly options: EmbedOptions;
  /** Where the atlas itself is, and how a view is written for it. */
  readonly address: AtlasAddress;
  /** Null where the embed stands alone: nothing around it wants to scroll or to know its height. */
  readonly onHeight: ((height: number) => void) | null;
}

/** The map inside another page: a title, the map, its legend and the timeline in a row each, and a credit line. */
export function Embed({ store, loaders, firstSpeech, ...rest }: Props) {
  return (
    <StoreContext value={store}>
      <Spoken loaders={loaders} first={firstSpeech} {...rest} />
    </StoreContext>
  );
}

type LayoutProps = Pick<Props, "loaders" | "options" | "address" | "onHeight">;

function Spoken({ first, ...rest }: LayoutProps & { readonly first: Speech }) {
  const speech = useCurrentSpeech(rest.loaders, first);
  return (
    <SpeechContext value={speech}>
      <LayerProvider loadRecords={rest.loaders.records}>
        <Layout {...rest} />
      </LayerProvider>
    </SpeechContext>
  );
}

function Layout({ loaders, options, address, onHeight }: LayoutProps) {
  const root = useRef<HTMLDivElement>(null);
  const [isInWords, setInWords] = useState(false);
  const [isFramed, shows] = [onHeight !== null, (name: Control) => options.controls.includes(name)];
  const hint = useCooperation(root, isFramed);
  useNaturalHeight(root, onHeight);
  usePlayback();
  useAutoplay(options.autoplay);
  const href = useAtlasAddress(address);
  return (
    <div ref={root} className="embed" data-framed={isFramed ? "" : undefined}>
      <Skip hasTimeline={shows("timeline")} />
      {shows("title") && <Heading />}
      {shows("search") && <SearchRow loaders={loaders} />}
      <StoryRow loaders={loaders} />
      <main className="embed-map">
        <MapInForm loaders={loaders} />
        <Chosen href={href} />
        {!shows("title") && <Heading isOverMap />}
        {options.autoplay && !shows("timeline") && <PlayButton />}
        {hint && (
          <p className="embed-hint" aria-hidden="true">
            {hint}
          </p>
        )}
        <div className="embed-words" data-shown={isInWords ? "" : undefined}>
          <MapSummary />
        </div>
      </main>
      {shows("legend") && (
        <div className="embed-legend">
          <Legend />
        </div>
      )}
      {shows("timeline") && <Row />}
      <Credit href={href} root={root} isInWords={isInWords} onWords={setInWords} />
      <Notices />
    </div>
  );
}

function MapInForm({ loaders }: { readonly loaders: EmbedLoaders }) {
  const { shell } = useMessages();
  const form = useApp((s) => s.form);
  return (
    <Guard key={form} fallback={<p role="alert">{shell.broken}</p>}>
      {form === "map" ? (
        <MapArea loaders={loaders} />
      ) : (
        <Lazily quiet>
          {form === "table" ? <TableArea loaders={loaders} /> : <GlobeArea loaders={loaders} />}
        </Lazily>
      )}
    </Guard>
  );
}

function SearchRow({ loaders }: { readonly loaders: EmbedLoaders }) {
  return (
    <div className="embed-search">
      <Lazily quiet>
        <SpokenSearch loaders={loaders} />
      </Lazily>
    </div>
  );
}

function StoryRow({ loaders }: { readonly loaders: EmbedLoaders }) {
  const { embed } = useMessages();
  const slug = useApp((s) => s.story);
  if (slug === null) return null;
  return (
    <Guard key={slug} fallback={<p role="alert">{embed.storyFailed(slug)}</p>}>
      <Meanwhile value={<StoryWait />}>
        <StoryStrip slug={slug} load={loaders.story} />
      </Meanwhile>
    </Guard>
  );
}

/** Plays at once where the page asked for it, unless the reader wants no motion. */
function useAutoplay(isOn: boolean): void {
  const setPlaying = useApp((s) => s.setPlaying);
  useEffect(() => {
    const isStill = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
    if (isOn && !isStill) setPlaying(true);
  }, [isOn, setPlaying]);
}
