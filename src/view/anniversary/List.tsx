import { type Anniversary, roundnessOf } from "../../domain/anniversary.ts";
import { occasionId } from "../../domain/anniversary-calendar.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";

interface Props {
  readonly items: readonly Anniversary[];
}

/** Anniversaries in order, the round ones louder. Each leads to the day that is remembered. */
export function List({ items }: Props) {
  if (items.length === 0) return null;
  return (
    <ol className="anniversary-list">
      {items.map((item) => (
        <Item key={`${occasionId(item.occasion)} ${item.years}`} item={item} />
      ))}
    </ol>
  );
}

function Item({ item: { occasion, years, date } }: { readonly item: Anniversary }) {
  const { messages, formats, names } = useSpeech();
  const words = messages.anniversary;
  const select = useApp((s) => s.select);
  const setDay = useApp((s) => s.setDay);
  const { code, tier } = occasion;
  const began = formats.shortDate(occasion.date);
  return (
    <li className="anniversary-item" data-round={roundnessOf(years)}>
      <span className="anniversary-date">{formats.shortDate(date)}</span>
      <span className="anniversary-what">{words.of(years, tier, names.get(code)?.name ?? code)}</span>
      <button
        type="button"
        className="anniversary-origin"
        title={words.goTo(began)}
        onClick={() => {
          select(code);
          setDay(occasion.date.day);
        }}
      >
        {words.since(began)}
      </button>
    </li>
  );
}
