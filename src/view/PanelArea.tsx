import { useCallback, useEffect } from "react";
import { nameOn } from "../domain/names.ts";
import { useSpeech } from "../i18n/messages.ts";
import { loadProfileWords, ProfileWordsContext } from "../i18n/profile.ts";
import { useApp } from "../state/store.ts";
import { Lazily } from "./Lazily.tsx";
import type { Loaders } from "./loaders.ts";
import { NotLoaded } from "./NotLoaded.tsx";
import { Panel } from "./Panel.tsx";
import { lazyPart, part } from "./part.tsx";
import { useResource } from "./resource.ts";
import { useTitle } from "./useTitle.ts";

const { component: Profile, load: loadProfile } = lazyPart(() =>
  import("./profile/Profile.tsx").then(({ Profile }) => Profile),
);
const Compare = part(() => import("./compare/Compare.tsx").then(({ Compare }) => Compare));
const Anniversaries = part(() =>
  import("./anniversary/Anniversaries.tsx").then(({ Anniversaries }) => Anniversaries),
);
const Ledger = part(() => import("./ledger/LedgerPanel.tsx").then(({ LedgerPanel }) => LedgerPanel));
const Sources = part(() => import("./sources/SourcesPanel.tsx").then(({ SourcesPanel }) => SourcesPanel));
const MilestonesPanel = part(() =>
  import("./milestones/MilestonesPanel.tsx").then(({ MilestonesPanel }) => MilestonesPanel),
);
const Share = part(() => import("./share/Share.tsx").then(({ Share }) => Share));
const DataPanel = part(() => import("./data/DataPanel.tsx").then(({ DataPanel }) => DataPanel));
const Editor = part(() => import("./editor/EditorPanel.tsx").then(({ EditorPanel }) => EditorPanel));
const About = part(() => import("./about/About.tsx").then(({ About }) => About));

/** What the page was called when it came, and of whom it was: that of a country says how it stands with Viet Nam. */
const PAGE: Readonly<Record<string, string | undefined>> = {
  ...document.documentElement.dataset,
  title: document.title,
};

interface Props {
  readonly loadRecords: Loaders["records"];
}

interface AreaProps extends Props {
  readonly loadMilestones: Loaders["milestones"];
}

interface ShareProps {
  readonly loaders: Pick<Loaders, "site" | "speech">;
}

interface DataProps {
  readonly loaders: Pick<
    Loaders,
    "site" | "speech" | "shapes" | "marks" | "published" | "own" | "records" | "story"
  >;
}

/** The panel that is open, if any: a page about the map, or the profile of the chosen country. */
export function PanelArea({ loadRecords, loadMilestones, loaders }: AreaProps & DataProps) {
  const panel = useApp((s) => s.panel);
  const code = useApp((s) => s.selection[0]);
  const isComparing = useApp((s) => s.compareDay !== null);
  if (panel === "about") return <AboutPanel />;
  if (panel === "ledger" || panel === "sources") {
    return <EvidencePanel panel={panel} loadRecords={loadRecords} loadMilestones={loadMilestones} />;
  }
  if (panel === "milestones") {
    return <EventsPanel loadRecords={loadRecords} loadMilestones={loadMilestones} />;
  }
  if (panel === "anniversaries") return <AnniversariesPanel />;
  if (panel === "share") return <SharePanel loaders={loaders} />;
  if (panel === "editor") return <EditorArea loaders={loaders} />;
  if (panel === "data") return <FilesPanel loaders={loaders} />;
  // Whoever compares chooses countries from the list, and asks for the profile of one.
  if (isComparing && (panel !== "profile" || code === undefined)) return <ComparePanel />;
  if (code === undefined) return <NoPanel />;
  return <ProfilePanel loadRecords={loadRecords} loadMilestones={loadMilestones} />;
}

/** Where nothing is open the page is called what it is about. */
function NoPanel() {
  useTitle(useSpeech().messages.app.tagline);
  return null;
}

/** Fetches now what is shown once something else has come. Where that fails, whoever shows it asks again and tells. */
function useAhead(load: () => Promise<unknown>) {
  useEffect(() => void load().catch(() => undefined), [load]);
}

/** Fetches what a panel tells of with its code, not after it. */
function useRecordsAhead({ loadRecords, loadMilestones }: AreaProps) {
  const { language } = useSpeech();
  const load = useCallback(
    () => Promise.all([loadRecords(language), loadMilestones(language)]),
    [language, loadRecords, loadMilestones],
  );
  useAhead(load);
}

/** The ledger or the sources. */
function EvidencePanel({ panel, ...loaders }: AreaProps & { readonly panel: "ledger" | "sources" }) {
  const { messages } = useSpeech();
  useRecordsAhead(loaders);
  const setPanel = useApp((s) => s.setPanel);
  return (
    <Panel key={panel} label={messages.shell.panels[panel]} onClose={() => setPanel(null)}>
      <Lazily>{panel === "ledger" ? <Ledger {...loaders} /> : <Sources {...loaders} />}</Lazily>
    </Panel>
  );
}

function SharePanel({ loaders }: ShareProps) {
  const { messages } = useSpeech();
  const setPanel = useApp((s) => s.setPanel);
  return (
    <Panel label={messages.share.title} onClose={() => setPanel(null)}>
      <Lazily>
        <Share loaders={loaders} />
      </Lazily>
    </Panel>
  );
}

function FilesPanel({ loaders }: DataProps) {
  const { messages } = useSpeech();
  const setPanel = useApp((s) => s.setPanel);
  return (
    <Panel key="data" label={messages.shell.panels.data} onClose={() => setPanel(null)}>
      <Lazily>
        <DataPanel loaders={loaders} />
      </Lazily>
    </Panel>
  );
}

function EditorArea({ loaders }: DataProps) {
  const { messages } = useSpeech();
  const setPanel = useApp((s) => s.setPanel);
  return (
    <Panel key="editor" label={messages.story.makeOwn} onClose={() => setPanel(null)}>
      <Lazily>
        <Editor loaders={loaders} />
      </Lazily>
    </Panel>
  );
}

function AboutPanel() {
  const { messages } = useSpeech();
  const setPanel = useApp((s) => s.setPanel);
  return (
    <Panel label={messages.shell.panels.about} onClose={() => setPanel(null)}>
      <Lazily>
        <About />
      </Lazily>
    </Panel>
  );
}

function EventsPanel(loaders: AreaProps) {
  const { messages } = useSpeech();
  useRecordsAhead(loaders);
  const setPanel = useApp((s) => s.setPanel);
  return (
    <Panel label={messages.shell.panels.milestones} onClose={() => setPanel(null)}>
      <Lazily>
        <MilestonesPanel {...loaders} />
      </Lazily>
    </Panel>
  );
}

function AnniversariesPanel() {
  const { messages } = useSpeech();
  const setPanel = useApp((s) => s.setPanel);
  return (
    <Panel label={messages.anniversary.title} onClose={() => setPanel(null)}>
      <Lazily>
        <Anniversaries />
      </Lazily>
    </Panel>
  );
}

function ComparePanel() {
  const { messages } = useSpeech();
  const setCompareDay = useApp((s) => s.setCompareDay);
  return (
    <Panel label={messages.compare.title} onClose={() => setCompareDay(null)}>
      <Lazily>
        <Compare />
      </Lazily>
    </Panel>
  );
}

function ProfilePanel({ loadRecords, loadMilestones }: AreaProps) {
  const { messages, names, formats, language } = useSpeech();
  const select = useApp((s) => s.select);
  const setPanel = useApp((s) => s.setPanel);
  const name = useApp((s) => formats.list(s.selection.map((code) => nameOn(names, code, s.day))));
  const [records, retry] = useResource(language, loadRecords);
  const [words, retryWords] = useResource(language, loadProfileWords);
  useAhead(loadProfile);
  const isServed = useApp((s) => s.selection.join() === PAGE["country"] && language === PAGE["lang"]);
  const close = () => {
    setPanel(null);
    select(null);
  };
  return (
    <Panel
      key="profile"
      label={messages.shell.profileOf(name)}
      title={isServed ? PAGE["title"] : undefined}
      onClose={close}
    >
      {words.status === "failed" && (
        <NotLoaded onRetry={retryWords}>{messages.shell.failed.records}</NotLoaded>
      )}
      <Lazily>
        <ProfileWordsContext value={words.value}>
          {words.value !== null && (
            <Profile
              records={records.value}
              retry={records.status === "failed" ? retry : null}
              loadMilestones={loadMilestones}
            />
          )}
        </ProfileWordsContext>
      </Lazily>
    </Panel>
  );
}
