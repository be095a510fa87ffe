import { lazy, Suspense } from "react";
import type { Code } from "../domain/country.ts";
import { nameOn } from "../domain/names.ts";
import { useSpeech } from "../i18n/messages.ts";
import { useApp } from "../state/store.ts";
import type { Loaders } from "./loaders.ts";
import { Panel } from "./Panel.tsx";
import { useResource } from "./resource.ts";

const Profile = lazy(() => import("./profile/Profile.tsx").then(({ Profile }) => ({ default: Profile })));
const About = lazy(() => import("./about/About.tsx").then(({ About }) => ({ default: About })));

interface Props {
  readonly loadRecords: Loaders["records"];
}

/** The panel that is open, if any: a page about the map, or the profile of the chosen country. */
export function PanelArea({ loadRecords }: Props) {
  const panel = useApp((s) => s.panel);
  const code = useApp((s) => s.selection[0]);
  if (panel === "about") return <AboutPanel />;
  return code === undefined ? null : <ProfilePanel code={code} loadRecords={loadRecords} />;
}

function AboutPanel() {
  const { messages } = useSpeech();
  const setPanel = useApp((s) => s.setPanel);
  return (
    <Panel label={messages.shell.panels.about} onClose={() => setPanel(null)}>
      <Suspense fallback={<p>{messages.shell.loading}</p>}>
        <About />
      </Suspense>
    </Panel>
  );
}

function ProfilePanel({ code, loadRecords }: Props & { readonly code: Code }) {
  const { messages, names, language } = useSpeech();
  const select = useApp((s) => s.select);
  const setPanel = useApp((s) => s.setPanel);
  const name = useApp((s) => nameOn(names, code, s.day));
  const [records, retry] = useResource(language, loadRecords);
  const close = () => {
    setPanel(null);
    select(null);
  };
  return (
    <Panel key={code} label={messages.shell.profileOf(name)} onClose={close}>
      <Suspense fallback={<p>{messages.shell.loading}</p>}>
        <Profile records={records.value} retry={records.status === "failed" ? retry : null} />
      </Suspense>
    </Panel>
  );
}
