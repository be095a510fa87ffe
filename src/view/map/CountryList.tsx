import {
  type KeyboardEvent,
  memo,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Code } from "../../domain/country.ts";
import { classOf } from "../../domain/tally.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { useApp } from "../../state/store.ts";
import { findTyped, type ListedCountry, listCountries } from "./countries.ts";
import { useRestedDay } from "./useRestedDay.ts";
import { useTyping } from "./useTyping.ts";

interface Props {
  /** Hears which country the keyboard is on; null when it leaves. */
  readonly onFocus: (code: Code | null) => void;
  readonly onZoom: (factor: number) => void;
  /** By a share of what is seen. */
  readonly onPan: (dx: number, dy: number) => void;
}

const STEP = 0.2;
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * The map for the keyboard and for screen readers: one tab stop, an option for each state of the day. It
 * follows the date once that has rested, so that dragging the date does not rebuild it.
 */
export const CountryList = memo(function CountryList({ onFocus, onZoom, onPan }: Props) {
  const { messages } = useSpeech();
  const countries = useCountries();
  const select = useApp((s) => s.choose);
  const selection = useApp((s) => s.selection);
  const instruction = useId();
  const roving = useRoving(countries, onFocus);
  const typing = useTyping();

  const handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const pan = event.shiftKey ? PANS[event.key] : undefined;
    const to = pan ? null : destination(event.key, roving.at, countries.length);
    if (pan) onPan(...pan);
    else if (to !== null) roving.goTo(to);
    else if (event.key === "Enter" || (event.key === " " && !typing.isOn()))
      select(countries[roving.at]?.code ?? null);
    else if (event.key === "+" || event.key === "=") onZoom(1.6);
    else if (event.key === "-") onZoom(1 / 1.6);
    else if (/^[\p{L} ]$/u.test(event.key)) {
      const found = findTyped(countries, typing.add(event.key), roving.at);
      if (found !== null) roving.goTo(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <p id={instruction} hidden>
        {messages.map.instruction}
      </p>
      <div
        className="map-list"
        role="listbox"
        aria-label={messages.map.countries}
        aria-describedby={instruction}
        ref={roving.list}
        onKeyDown={handleKey}
        onClick={({ target }) => select(((target as HTMLElement).dataset["code"] ?? null) as Code | null)}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && roving.leave()}
      >
        {countries.map((country, i) => (
          <Option
            key={country.code}
            country={country}
            at={i}
            isCurrent={i === roving.at}
            isSelected={selection.includes(country.code)}
            onEnter={roving.enter}
          />
        ))}
      </div>
    </>
  );
});

interface OptionProps {
  readonly country: ListedCountry;
  readonly at: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onEnter: (code: Code) => void;
}

const Option = memo(function Option({ country, isCurrent, isSelected, onEnter }: OptionProps) {
  const { code, name, party } = country;
  const { messages, formats } = useSpeech();
  const { since } = party.standing;
  return (
    <div
      role="option"
      data-code={code}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => onEnter(code)}
    >
      {messages.map.option(name, messages.app.tier[classOf(party)], since && formats.date(since))}
    </div>
  );
});

function useCountries(): readonly ListedCountry[] {
  const atlas = useApp((s) => s.atlas);
  const { names, formats } = useSpeech();
  const day = useRestedDay();
  return useMemo(() => listCountries(atlas, day, names, formats.compare), [atlas, day, names, formats]);
}

function destination(key: string, at: number, count: number): number | null {
  if (key === "ArrowDown" || key === "ArrowRight") return Math.min(count - 1, at + 1);
  if (key === "ArrowUp" || key === "ArrowLeft") return Math.max(0, at - 1);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/**
 * The one option that can be tabbed to: the last one visited, else the selected one, else the first. If the
 * country it stood on leaves the map, focus goes to its neighbour in the list instead of getting lost.
 */
function useRoving(countries: readonly ListedCountry[], onFocus: (code: Code | null) => void) {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<Code | null>(null);
  const [isInside, setInside] = useState(false);
  const selected = useApp((s) => s.selection[0] ?? null);
  const last = useRef(0);
  const find = (code: Code | null) => countries.findIndex((country) => country.code === code);
  const known = [find(current), isInside ? -1 : find(selected)].find((i) => i >= 0);
  const at = known ?? Math.max(0, Math.min(countries.length - 1, last.current));
  const code = countries[at]?.code ?? null;

  useLayoutEffect(() => {
    last.current = at;
    const isLost = isInside && code !== null && !list.current?.contains(document.activeElement);
    if (isLost) focusOption(list.current, at);
  }, [at, code, isInside]);
  useEffect(() => {
    onFocus(isInside ? code : null);
  }, [isInside, code, onFocus]);

  const { enter, leave } = useMemo(
    () => ({
      enter: (entered: Code) => {
        setInside(true);
        setCurrent(entered);
      },
      leave: () => setInside(false),
    }),
    [],
  );
  return { list, at, enter, leave, goTo: (to: number) => focusOption(list.current, to) };
}

function focusOption(list: HTMLElement | null, at: number): void {
  (list?.children[at] as HTMLElement | undefined)?.focus({ preventScroll: true });
}
