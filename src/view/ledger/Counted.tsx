import { useContext, useMemo, useState } from "react";
import { FOCAL } from "../../domain/country.ts";
import type { Day } from "../../domain/day.ts";
import { type Measure, onDay } from "../../domain/measure.ts";
import type { Count, Item, Outside } from "../../domain/measure-count.ts";
import { formatMeasure } from "../../domain/measure-text.ts";
import { TIERS } from "../../domain/tier.ts";
import { exactly } from "../../i18n/format.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { SheetContext } from "../Panel.tsx";
import { Chip } from "./Chip.tsx";
import { lensOf } from "./lens.ts";
import { useTeller } from "./useTeller.ts";
import { itemText, reasonText, sentenceOf, type Teller } from "./wording.ts";

/** Beyond this many, names wait behind a button. */
const FIRST = 60;

const NO_DAYS: readonly Day[] = [];

interface Props {
  readonly measure: Measure;
  readonly count: Count;
  readonly day: Day;
  /** Other days on which the same were counted. */
  readonly alike?: readonly Day[];
  /** Whether a button leads from here to the form with these choices. */
  readonly asks?: boolean;
  /** Whether to say that later days than the records are complete to may lack something. */
  readonly warns?: boolean;
}

/** A count in a sentence, everybody counted by name, those just outside and why, and a way to the map of the day. */
export function Counted({ measure, count, day, alike = NO_DAYS, asks = false, warns = true }: Props) {
  const teller = useTeller();
  const { words, formats } = teller;
  const completeTo = useApp((s) => s.atlas.dataset.completeTo);
  const showsDay = "on" in measure && measure.kind !== "roles";
  const date = (value: Day) => formats.date(exactly(value));
  return (
    <div className="ledger-counted">
      <p className="ledger-sentence">{sentenceOf(teller, measure, count, day)}</p>
      {warns && showsDay && day > completeTo && (
        <p className="ledger-soft">{words.incomplete(date(completeTo))}</p>
      )}
      {showsDay && alike.length > 0 && (
        <p className="ledger-soft">{words.alike(formats.list(alike.map(date)))}</p>
      )}
      <Names items={count.counted} day={day} />
      {count.outside.length > 0 && <OutsideList outside={count.outside} day={day} />}
      <div className="ledger-actions">
        {showsDay && [day, ...alike].map((each) => <MapButton key={each} measure={measure} day={each} />)}
        {asks && <AskButton measure={measure} day={day} />}
      </div>
    </div>
  );
}

function Names({ items, day }: { readonly items: readonly Item[]; readonly day: Day }) {
  const teller = useTeller();
  const [isWhole, setWhole] = useState(false);
  const sorted = useMemo(() => sortItems(teller, items, day), [teller, items, day]);
  const shown = isWhole ? sorted : sorted.slice(0, FIRST);
  if (items.length === 0) return null;
  return (
    <>
      <ul className="ledger-chips" aria-label={teller.words.countedOn(items.length)}>
        {shown.map((item) => (
          <li key={keyOf(item)}>
            <Entry item={item} day={day} />
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button type="button" className="button ledger-more" onClick={() => setWhole(true)}>
          {teller.words.showAll(sorted.length)}
        </button>
      )}
    </>
  );
}

function Entry({ item, day }: { readonly item: Item; readonly day: Day }) {
  const text = itemText(useTeller(), item, day);
  if (item.kind === "country") {
    return <Chip code={item.code} name={text} look={item.code === FOCAL ? "focal" : item.tier} />;
  }
  if (item.kind === "economy") return <Chip code={item.code} name={text} look={null} />;
  if (item.kind === "step") return <Chip code={item.code} name={text} look={item.tier} />;
  return <span className="ledger-thing">{text}</span>;
}

function OutsideList({ outside, day }: { readonly outside: readonly Outside[]; readonly day: Day }) {
  const teller = useTeller();
  const { words } = teller;
  return (
    <div className="ledger-outside">
      <h4 className="ledger-label">
        {words.outside(outside.length)} <span className="ledger-soft">{words.outsideHint}</span>
      </h4>
      <ul>
        {outside.map((entry) => (
          <li key={keyOf(entry.item)}>
            <Entry item={entry.item} day={day} /> <span>{reasonText(teller, entry)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Goes to the day and singles out what was counted. */
export function MapButton({ measure, day }: { readonly measure: Measure; readonly day: Day }) {
  const { words, formats } = useTeller();
  const store = useAppStore();
  const lowerSheet = useContext(SheetContext);
  const show = () => {
    store.setState(lensOf(measure));
    store.getState().setDay(day);
    lowerSheet();
  };
  return (
    <button type="button" className="button" onClick={show}>
      {words.showMap(formats.date(exactly(day)))}
    </button>
  );
}

function AskButton({ measure, day }: { readonly measure: Measure; readonly day: Day }) {
  const { words } = useTeller();
  const setAsk = useApp((s) => s.setAsk);
  const ask = () => {
    setAsk(formatMeasure(onDay(measure, day)));
    document.getElementById("ledger-ask")?.scrollIntoView({ block: "start" });
    document.getElementById("ledger-ask")?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="button button--bare" onClick={ask}>
      {words.askThis}
    </button>
  );
}

/** The closest tie first, within it by name. */
function sortItems(teller: Teller, items: readonly Item[], day: Day): readonly Item[] {
  const rank = (item: Item) => (item.kind === "country" ? -TIERS.indexOf(item.tier) : 0);
  const isNamed = items.some((item) => item.kind === "country" || item.kind === "economy");
  if (!isNamed) return items;
  return items.toSorted(
    (a, b) => rank(a) - rank(b) || teller.formats.compare(itemText(teller, a, day), itemText(teller, b, day)),
  );
}

/** What tells one thing that was counted from another. */
export function keyOf(item: Item): string {
  return "row" in item ? item.row.id : item.code;
}
