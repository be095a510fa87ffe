import { type KeyboardEvent, memo, useCallback, useMemo, useRef, useState } from "react";
import type { Language } from "../../domain/language.ts";
import type { RoleRecord } from "../../domain/record.ts";
import { byBeginning, type RoleRow, roleKindOf, roleRows, roleSpanOf, rolesOn } from "../../domain/role.ts";
import { useSpeech } from "../../i18n/messages.ts";
import { loadMilestonesWords, MilestonesWordsContext, useMilestonesWords } from "../../i18n/milestones.ts";
import { useApp, useAppStore } from "../../state/store.ts";
import { NotLoaded } from "../NotLoaded.tsx";
import { useResource } from "../resource.ts";
import { useWrittenState } from "../written.ts";
import type { LoadRoles } from "./RolesToggle.tsx";
import { roleText } from "./role-text.ts";
import { type Span, xOf } from "./span.ts";
import { useSize } from "./useSize.ts";
import type { SpanControl } from "./useSpan.ts";
import "./roles.css";

interface Props {
  readonly load: LoadRoles;
  readonly control: SpanControl;
}

/** Viet Nam's seats, chairs and conferences in international bodies, as bars under the track. */
export function Roles({ load, control }: Props) {
  const { language, messages } = useSpeech();
  const loadBoth = useCallback(
    async (spoken: Language) => {
      const [roles, words] = await Promise.all([load(spoken), loadMilestonesWords(spoken)]);
      return { roles, words };
    },
    [load],
  );
  const [{ status, value }, retry] = useResource(language, loadBoth);
  const measure = useRef<HTMLDivElement>(null);
  const { width } = useSize(measure);
  const [told, setTold] = useState<RoleRecord | null>(null);
  return (
    <section className="roles" aria-label={messages.timeline.roles}>
      <div ref={measure} className="roles-measure" />
      {status === "failed" && <NotLoaded onRetry={retry}>{messages.shell.failed.records}</NotLoaded>}
      {value && (
        <MilestonesWordsContext value={value.words}>
          <Told roles={value.roles} told={told} />
          <Rows roles={value.roles} control={control} width={width} onTell={setTold} />
          <DayLine span={control.shown} width={width} />
        </MilestonesWordsContext>
      )}
    </section>
  );
}

/** The role that is pointed at, else how many are held on the day. For the eye: the bars say the same aloud. */
function Told({ roles, told }: { readonly roles: readonly RoleRecord[]; readonly told: RoleRecord | null }) {
  const [speech, words] = [useSpeech(), useMilestonesWords()];
  const held = useApp((s) => rolesOn(roles, s.day).length);
  return (
    <p className="roles-told" aria-hidden="true">
      {told ? roleText(told, words, speech.formats) : words.held(held)}
    </p>
  );
}

interface RowsProps {
  readonly roles: readonly RoleRecord[];
  readonly control: SpanControl;
  /** Of the track that the bars stand under. */
  readonly width: number;
  readonly onTell: (role: RoleRecord | null) => void;
}

/** One tab stop for all bars that are seen: arrows go from role to role in the order of time, Enter goes to the day it began. */
const Rows = memo(function Rows({ roles, control, width, onTell }: RowsProps) {
  const words = useMilestonesWords();
  const rows = useMemo(() => roleRows(roles), [roles]);
  const { shown } = control;
  const order = useMemo(
    () => rows.flatMap((row) => row.roles.filter((role) => isSeen(role, shown))).toSorted(byBeginning),
    [rows, shown],
  );
  const [stop, setStop] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // One listener for all bars: who holds what changes on few days.
  const held = useApp((s) => rolesOn(roles, s.day).map(idOf).join(" "));
  const heldIds = useMemo(() => new Set(held.split(" ")), [held]);
  const current = (order.find(({ id }) => id === stop) ?? order[0])?.id ?? null;
  const walk = (event: KeyboardEvent) => {
    const to = neighbour(event.key, order, current);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    list.current?.querySelector<HTMLElement>(`[data-role-id="${to.id}"]`)?.focus();
  };
  return (
    <ul
      ref={list}
      className="roles-rows"
      aria-label={words.rolesHint}
      onKeyDown={walk}
      onPointerLeave={() => onTell(null)}
    >
      {rows.map((row) => (
        <Row
          key={row.roles[0]?.id}
          row={row}
          span={shown}
          width={width}
          stop={current}
          held={heldIds}
          onTell={(role) => {
            onTell(role);
            if (role) setStop(role.id);
          }}
        />
      ))}
    </ul>
  );
});

const idOf = ({ id }: RoleRecord) => id;

function neighbour(
  key: string,
  order: readonly RoleRecord[],
  current: string | null,
): RoleRecord | undefined {
  const at = order.findIndex(({ id }) => id === current);
  const steps = new Map([
    ["ArrowLeft", Math.max(0, at - 1)],
    ["ArrowUp", Math.max(0, at - 1)],
    ["ArrowRight", Math.min(order.length - 1, at + 1)],
    ["ArrowDown", Math.min(order.length - 1, at + 1)],
    ["Home", 0],
    ["End", order.length - 1],
  ]);
  const to = steps.get(key);
  return to === undefined ? undefined : order[to];
}

interface RowProps {
  readonly row: RoleRow;
  readonly span: Span;
  readonly width: number;
  readonly stop: string | null;
  /** The ids of the roles held on the day shown. */
  readonly held: ReadonlySet<string>;
  readonly onTell: (role: RoleRecord | null) => void;
}

function Row({ row, span, width, stop, held, onTell }: RowProps) {
  const { otherBodies } = useMilestonesWords();
  return (
    <li className="roles-row">
      <span className="roles-body" title={row.body ?? undefined} aria-hidden="true">
        {row.body === null ? otherBodies : shortly(row.body)}
      </span>
      <div className="roles-plot" style={{ width }}>
        {row.roles.map((role) => (
          <Bar
            key={role.id}
            role={role}
            span={span}
            width={width}
            isStop={role.id === stop}
            isHeld={held.has(role.id)}
            onTell={onTell}
          />
        ))}
      </div>
    </li>
  );
}

/** A long name is told by the short one it ends with, if there is one: "… (ASEAN)". */
const shortly = (body: string) => /\(([^)]+)\)$/.exec(body)?.[1] ?? body;

interface BarProps {
  readonly role: RoleRecord;
  readonly span: Span;
  readonly width: number;
  readonly isStop: boolean;
  readonly isHeld: boolean;
  readonly onTell: (role: RoleRecord | null) => void;
}

/** The least that a bar takes, so that it can be seen and hit. */
const LEAST = { seen: 4, hit: 24 } as const;

/** Whether some of a role lies in the span shown. */
function isSeen(role: RoleRecord, { from, to }: Span): boolean {
  const { softFrom, softTo } = roleSpanOf(role);
  return softTo > from && softFrom < to;
}

function Bar({ role, span, width, isStop, isHeld, onTell }: BarProps) {
  const [{ formats }, words] = [useSpeech(), useMilestonesWords()];
  const store = useAppStore();
  const { softFrom, from, to, softTo } = roleSpanOf(role);
  const within = (day: number) => Math.min(width, Math.max(0, xOf(span, width, day)));
  const [left, right] = [within(softFrom), within(softTo)];
  if (!isSeen(role, span)) return null;
  const room = Math.max(LEAST.hit, right - left);
  const start = Math.min(left, width - room);
  return (
    <button
      type="button"
      className="roles-bar"
      data-role-id={role.id}
      data-kind={roleKindOf(role)}
      data-held={isHeld ? "" : undefined}
      style={{ left: start, width: room }}
      tabIndex={isStop ? 0 : -1}
      aria-label={roleText(role, words, formats)}
      onPointerEnter={() => onTell(role)}
      onFocus={() => onTell(role)}
      onBlur={() => onTell(null)}
      onClick={() => store.getState().setDay(softFrom)}
    >
      <span
        className="roles-soft"
        style={{ left: left - start, width: Math.max(LEAST.seen, right - left) }}
      />
      <span
        className="roles-sure"
        style={{ left: within(from) - start, width: Math.max(0, within(to) - within(from)) }}
      />
    </button>
  );
}

/** The day shown, through all rows: one box over them of which only the drawing moves, as with the handle of the track. */
function DayLine({ span, width }: { readonly span: Span; readonly width: number }) {
  const [ref, x] = useWrittenState<HTMLDivElement, number>(
    (s) => Math.round(xOf(span, width, s.day)),
    (own, now) => {
      own.style.backgroundPositionX = `${now}px`;
    },
  );
  return (
    <div
      ref={ref}
      className="roles-day"
      style={{ width, backgroundPositionX: `${x}px` }}
      aria-hidden="true"
    />
  );
}
