import { type MouseEvent, useCallback, useEffect, useState } from "react";
import { type Speech, SpeechContext, useMessages } from "../i18n/messages.ts";
import { panelRoom } from "../state/panel.ts";
import { type AppState, type AppStore, StoreContext, useApp } from "../state/store.ts";
import { Header } from "./Header.tsx";
import { Lazily } from "./Lazily.tsx";
import { Legend } from "./Legend.tsx";
import { later } from "./later.tsx";
import { LayerProvider } from "./layer/LayerProvider.tsx";
import type { Loaders } from "./loaders.ts";
import { MapArea } from "./MapArea.tsx";
import { Notices } from "./Notices.tsx";
import { part } from "./part.tsx";
import { Waiting } from "./story/Waiting.tsx";
import { TimelineArea } from "./TimelineArea.tsx";
import { useAppKeys } from "./useAppKeys.ts";
import { useCurrentSpeech } from "./useCurrentSpeech.ts";
import "./style.css";
import "./fallback.css";
import "./app.css";
import "./legend-keys.css";
import "./legend-rooms.css";

const PanelArea = later(() => import("./PanelArea.tsx").then(({ PanelArea }) => PanelArea));
const MapSummary = later(() => import("./summary/MapSummary.tsx").then(({ MapSummary }) => MapSummary));

const Swipe = part(() => import("./compare/Swipe.tsx").then(({ Swipe }) => Swipe));
const GlobeArea = part(() => import("./globe/GlobeArea.tsx").then(({ GlobeArea }) => GlobeArea));
const TableArea = part(() => import("./table/TableArea.tsx").then(({ TableArea }) => TableArea));

const Help = part(() => import("./help/Help.tsx").then(({ Help }) => Help));

const StoryArea = part(() => import("./story/StoryArea.tsx").then(({ StoryArea }) => StoryArea));

interface Props {
  readonly store: AppStore;
  readonly loaders: Loaders;
  /** The language that was loaded before anything was drawn. */
  readonly firstSpeech: Speech;
}

/** The atlas to explore: the map, its legend, the timeline and whatever panel is open. */
export function App({ store, loaders, firstSpeech }: Props) {
  return (
    <StoreContext value={store}>
      <Spoken loaders={loaders} first={firstSpeech} />
    </StoreContext>
  );
}

interface SpokenProps {
  readonly loaders: Loaders;
  readonly first: Speech;
}

function Spoken({ loaders, first }: SpokenProps) {
  const speech = useCurrentSpeech(loaders, first);
  return (
    <SpeechContext value={speech}>
      <LayerProvider loadRecords={loaders.records}>
        <Layout loaders={loaders} />
      </LayerProvider>
    </SpeechContext>
  );
}

function Layout({ loaders }: { readonly loaders: Loaders }) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = useCallback(() => setHelpOpen(true), []);
  const keys = useAppKeys(openHelp);
  const room = useApp(panelRoom);
  const isTable = useApp((s) => s.form === "table");
  const told = useApp(formOfStory);
  const hasBeenAtlas = useBeen(!told);
  return (
    <div
      className="atlas"
      data-form={isTable ? "table" : undefined}
      data-panel={room !== null && !told ? room : undefined}
      data-story={told}
      {...keys}
    >
      {!told && <Skips />}
      {!told && <Header onHelp={openHelp} loaders={loaders} />}
      <main className="atlas-main">
        {told !== "notes" && <World loaders={loaders} isBehind={told !== undefined} />}
        {told ? (
          <Lazily meanwhile={told === "notes" ? null : <Waiting />}>
            <StoryArea loaders={loaders} isEntered={hasBeenAtlas} />
          </Lazily>
        ) : (
          <PanelArea loadRecords={loaders.records} loadMilestones={loaders.milestones} loaders={loaders} />
        )}
      </main>
      {!told && <TimelineArea loadMilestones={loaders.milestones} loadRoles={loaders.roles} />}
      <Notices />
      {isHelpOpen && (
        <Lazily quiet>
          <Help open onClose={() => setHelpOpen(false)} loadRecords={loaders.records} />
        </Lazily>
      )}
    </div>
  );
}

/** Whether something is so, or was at any time before. */
function useBeen(isNow: boolean): boolean {
  const [hasBeen, setBeen] = useState(isNow);
  useEffect(() => {
    if (isNow) setBeen(true);
  }, [isNow]);
  return hasBeen;
}

/** How a story is told, if one is; the window with its notes has no map of its own. */
function formOfStory({ story, step, panel }: AppState) {
  if (story === null) return undefined;
  return panel === "notes" ? "notes" : step === null ? "reading" : "stage";
}

/** The map with what explains it; a story lies before it. */
function World({ loaders, isBehind }: { readonly loaders: Loaders; readonly isBehind: boolean }) {
  const isSwiping = useApp((s) => s.swiping && s.compareDay !== null && s.form === "map");
  return (
    <>
      <div className="atlas-map" inert={isBehind}>
        <WorldArea loaders={loaders} />
        {isSwiping && (
          <Lazily quiet>
            <Swipe loaders={loaders} />
          </Lazily>
        )}
      </div>
      <MapSummary />
      <div className="atlas-legend" inert={isBehind}>
        <Legend />
      </div>
    </>
  );
}

/** The world in the form that was asked for. */
function WorldArea({ loaders }: { readonly loaders: Loaders }) {
  const form = useApp((s) => s.form);
  const { shell } = useMessages();
  if (form === "table") {
    return (
      <Lazily key={form} quiet>
        <TableArea loaders={loaders} />
      </Lazily>
    );
  }
  return (
    <>
      {form === "map" ? (
        <MapArea loaders={loaders} />
      ) : (
        <Lazily key={form} quiet>
          <GlobeArea loaders={loaders} />
        </Lazily>
      )}
      <p className="atlas-credit">{shell.credit}</p>
    </>
  );
}

/** Past the tools of the header, for those who go by keyboard. */
function Skips() {
  const { shell } = useMessages();
  const goTo = (selector: string) => (event: MouseEvent<HTMLElement>) => {
    const root = event.currentTarget.closest(".atlas");
    root?.querySelector<HTMLElement>(selector)?.focus();
  };
  return (
    <>
      <button type="button" className="button skip" onClick={goTo("[role=option][tabindex='0'], table")}>
        {shell.skipToMap}
      </button>
      <button type="button" className="button skip" onClick={goTo(".timeline input[type=range]")}>
        {shell.skipToTimeline}
      </button>
    </>
  );
}
