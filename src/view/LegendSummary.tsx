import { formatDay } from "../domain/day.ts";
import { partnersIn, tallyOn } from "../domain/tally.ts";
import { exactly } from "../i18n/format.ts";
import { useSpeech } from "../i18n/messages.ts";
import { useApp, useAppStore } from "../state/store.ts";
import { later } from "./later.tsx";

const GroupSummary = later(
  () => import("./layer/GroupSummary.tsx").then(({ GroupSummary }) => GroupSummary),
  {
    meanwhile: <p className="legend-coming" />,
  },
);

/** How many stand at comprehensive partnership or higher; past the last complete day, that day's figure beside it. */
export function LegendSummary() {
  const { messages, formats } = useSpeech();
  const { shell } = messages;
  const count = useApp((s) => partnersIn(tallyOn(s.atlas.tallies, s.day)));
  const completeTo = useApp((s) => s.atlas.dataset.completeTo);
  const isComplete = useApp((s) => s.day <= s.atlas.dataset.completeTo);
  const complete = useApp((s) => partnersIn(tallyOn(s.atlas.tallies, s.atlas.dataset.completeTo)));
  const lastDay = exactly(completeTo);
  const isGrouped = useApp((s) => s.groups.length > 0);
  return (
    <div className="legend-summary">
      {isGrouped ? (
        <GroupSummary />
      ) : (
        <p>
          {isComplete
            ? shell.partners(count)
            : shell.partnersIncomplete(count, complete, formats.date(lastDay), formats.shortDate(lastDay))}
        </p>
      )}
      <CheckCount />
    </div>
  );
}

/** Every count can be taken apart: the ledger names the countries that it counted. */
function CheckCount() {
  const { shell } = useSpeech().messages;
  const store = useAppStore();
  const open = () => {
    const { day, groups, setAsk, setPanel } = store.getState();
    const within = groups.length === 1 ? `:in.${groups[0]}` : "";
    setAsk(`countries:from.comprehensive${within}:on.${formatDay(day)}`);
    setPanel("ledger");
  };
  return (
    <button type="button" className="legend-check" onClick={open}>
      {shell.checkCount}
    </button>
  );
}
